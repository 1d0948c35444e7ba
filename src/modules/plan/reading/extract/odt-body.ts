import type { Line, ReadWarning } from '../types.ts'
import { limits } from './limits.ts'
import { Series } from './marker.ts'
import type { OdtStyles } from './odt-styles.ts'
import { type Paragraph, pushParagraph, type Run } from './paragraph.ts'
import { Refuse } from './refusal.ts'
import { type Row, tableLines } from './table-rows.ts'
import { fold } from './text-line.ts'
import { child, descendants, type Element, elements, textIn } from './xml.ts'

/** The list in which a paragraph stands: its style, its depth, and the counters of all levels. */
interface ListAt {
  style: string | undefined
  depth: number
  counts: number[]
  /** The first paragraph of an item carries its marker; later ones belong to it without one. */
  opens: boolean
}

/** Walks through the body of an OpenDocument text and gathers its lines. */
export class OdtBody {
  readonly lines: Line[] = []
  readonly warnings: ReadWarning[] = []
  /** Paragraphs and headings met so far, empty ones and those in tables too. */
  count = 0
  private tables = 0
  private gap = false
  private contents = false
  private readonly footnotes: Line[] = []
  private readonly headings: number[] = []
  private readonly counters = new Map<string, number[]>()
  private readonly series = new Series()
  private readonly styles: OdtStyles

  constructor(styles: OdtStyles) {
    this.styles = styles
  }

  read(container: Element, list?: ListAt): void {
    for (const element of elements(container)) {
      const { name } = element
      if (name === 'p' || name === 'h') this.paragraph(element, list)
      else if (name === 'list') this.list(element, list)
      else if (name === 'table') this.table(element)
      else if (/^(?:table-of-content|alphabetical-index|illustration-index|table-index)$/.test(name)) {
        this.contents = true
        for (const body of elements(element, 'index-body')) this.read(body)
        this.contents = false
      } else if (/^(?:section|index-title|frame|text-box|g|custom-shape)$/.test(name)) this.read(element)
      if (this.lines.length > limits.lines) throw new Refuse('too_large', limits.partMB)
    }
  }

  /** Puts the bodies of the notes after the text. */
  notes(): void {
    this.lines.push(...this.footnotes)
  }

  private list(element: Element, outer?: ListAt): void {
    const style = element.attributes['style-name'] ?? outer?.style
    const depth = outer ? outer.depth + 1 : 0
    const going =
      element.attributes['continue-numbering'] === 'true' || element.attributes['continue-list'] !== undefined
    const kept = outer?.counts ?? (going && style ? this.counters.get(style) : undefined) ?? []
    const counts = kept
    if (outer) counts.length = Math.min(counts.length, depth)
    if (style && !outer) this.counters.set(style, counts)
    const level = this.styles.level(style, depth)
    for (const item of elements(element)) {
      if (item.name !== 'list-item' && item.name !== 'list-header') continue
      const header = item.name === 'list-header'
      if (!header) {
        const start = Number(item.attributes['start-value'])
        counts[depth] =
          start > 0 ? start : counts[depth] === undefined ? (level?.start ?? 1) : counts[depth]! + 1
        counts.length = depth + 1
        for (let k = 0; k < depth; k++) counts[k] ??= 1
      }
      this.read(item, { style, depth, counts, opens: !header && elements(item)[0]?.name !== 'list' })
    }
  }

  private paragraph(element: Element, list?: ListAt): void {
    const paragraph = this.parse(element, list)
    if (!fold(paragraph.runs.map((run) => run.text).join(''))) this.gap = true
    else {
      if (this.gap) paragraph.gap = true
      this.gap = false
      pushParagraph(this.lines, paragraph, this.series)
    }
    for (const frame of elements(element, 'frame')) this.read(frame)
  }

  private parse(element: Element, list?: ListAt): Paragraph {
    this.count++
    const style = element.attributes['style-name']
    const runs = this.runs(element, this.styles.bold(style) ?? false)
    const paragraph: Paragraph = { source: { paragraph: this.count }, runs }
    const level = Number(element.attributes['outline-level'])
    const heading = element.name === 'h' ? level || 1 : this.styles.heading(style)
    if (heading) paragraph.heading = Math.min(9, heading)
    const size = this.styles.size(style)
    if (size) paragraph.size = size
    if (this.contents) paragraph.drop = 'table_of_contents'
    paragraph.indent = this.styles.left(style) ?? (list ? (list.depth + 1) * 18 : 0)
    const filled = fold(runs.map((run) => run.text).join('')) !== ''
    if (list?.opens && filled) {
      this.mark(paragraph, list, this.styles.list(style))
      list.opens = false
    } else if (element.name === 'h' && !list && filled) this.number(paragraph, level || 1)
    return paragraph
  }

  private mark(paragraph: Paragraph, list: ListAt, own: string | undefined): void {
    const name = list.style ?? own
    const level = this.styles.level(name, list.depth)
    const printed = level
      ? this.styles.print(level, list.counts, list.depth, (depth) => this.styles.level(name, depth))
      : '•'
    if (printed) this.put(paragraph, printed, level?.kind === 'number', list.depth)
  }

  /** Chapter numbers that the outline style prints before headings. */
  private number(paragraph: Paragraph, depth: number): void {
    const at = depth - 1
    this.headings.length = Math.min(this.headings.length, depth)
    for (let k = 0; k < at; k++) this.headings[k] ??= 1
    const level = this.styles.outline.get(depth)
    this.headings[at] = this.headings[at] === undefined ? (level?.start ?? 1) : this.headings[at]! + 1
    if (!level?.format) return
    const printed = this.styles.print(level, this.headings, at, (k) => this.styles.outline.get(k + 1))
    if (printed) this.put(paragraph, printed, true, 0)
  }

  private put(paragraph: Paragraph, printed: string, ordered: boolean, depth: number): void {
    if (ordered && /\p{L}{2,}/u.test(printed) && /\d/.test(printed)) {
      paragraph.runs.unshift({ text: `${printed.trim()} `, bold: paragraph.runs[0]?.bold ?? false })
      return
    }
    const marker = ordered
      ? printed
          .trim()
          .replace(/^[([]+/, '')
          .replace(/[\s.):\]–—-]+$/, '')
      : printed
    if (marker) paragraph.list = { marker, ordered, depth }
  }

  private runs(element: Element, bold: boolean): Run[] {
    return element.children.flatMap((one): Run[] => {
      if (typeof one === 'string') return [{ text: one.replace(/\s+/g, ' '), bold }]
      const { name, attributes } = one
      if (name === 's') return [{ text: ' '.repeat(Math.min(Number(attributes.c ?? 1) || 1, 200)), bold }]
      if (name === 'tab') return [{ text: '\t', bold }]
      if (name === 'line-break') return [{ text: '\n', bold }]
      if (name === 'note') return [this.note(one)]
      if (name === 'frame' || name === 'custom-shape') return []
      return this.runs(one, this.styles.bold(attributes['style-name']) ?? bold)
    })
  }

  /** Keeps the body of a note for later and leaves its mark, raised, in the text. */
  private note(element: Element): Run {
    const mark = fold(textIn(child(element, 'note-citation')))
    const paragraphs = descendants(child(element, 'note-body'), 'p')
    const text = fold(
      paragraphs
        .map((p) =>
          this.runs(p, false)
            .map((run) => run.text)
            .join(''),
        )
        .join(' '),
    )
    if (text) this.footnotes.push({ source: { paragraph: this.count }, text, footnote: mark || '*' })
    return { text: mark.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!), bold: false }
  }

  private table(element: Element): void {
    const rows = this.rows(element, false)
    const wide = Math.max(0, ...rows.map(({ row }) => elements(row, 'table-cell').length))
    if (wide <= 1) {
      for (const { row } of rows) for (const cell of elements(row, 'table-cell')) this.read(cell)
      return
    }
    const gathered: Row[] = rows.map(({ row, head }) => {
      const source = { paragraph: this.count + 1 }
      const cells: string[] = []
      let heavy = true
      for (const cell of elements(row)) {
        const { text, bold } = cell.name === 'table-cell' ? this.cell(cell) : { text: '', bold: true }
        if (text && !bold) heavy = false
        const again = Math.min(Number(cell.attributes['number-columns-repeated'] ?? 1) || 1, 50)
        for (let k = 0; k < again && cells.length < limits.columns; k++) cells.push(text)
      }
      while (cells.length > 1 && !cells.at(-1)) cells.pop()
      return { source, cells, marked: head || (heavy && cells.some(Boolean)) }
    })
    const columns = Math.max(...gathered.map((row) => row.cells.length))
    for (const row of gathered) while (row.cells.length < columns) row.cells.push('')
    this.gap = false
    this.lines.push(...tableLines(gathered, ++this.tables, 3))
  }

  private rows(element: Element, head: boolean): { row: Element; head: boolean }[] {
    return elements(element).flatMap((one) => {
      if (one.name === 'table-row') return [{ row: one, head }]
      return /^table-(?:header-rows|row-group|rows)$/.test(one.name)
        ? this.rows(one, one.name === 'table-header-rows')
        : []
    })
  }

  private cell(element: Element): { text: string; bold: boolean } {
    const texts: string[] = []
    let heavy = true
    const walk = (container: Element, list?: ListAt): void => {
      for (const one of elements(container)) {
        if (one.name === 'p' || one.name === 'h') {
          const paragraph = this.parse(one, list)
          const text = fold(paragraph.runs.map((run) => run.text).join(''))
          if (!paragraph.runs.every((run) => run.bold || !run.text.trim())) heavy = false
          const mark = paragraph.list ? `${paragraph.list.marker}${paragraph.list.ordered ? '.' : ''} ` : ''
          if (text) texts.push(mark + text)
        } else if (one.name === 'list') {
          const counts: number[] = []
          const depth = list ? list.depth + 1 : 0
          for (const item of elements(one, 'list-item')) {
            counts[depth] = (counts[depth] ?? 0) + 1
            walk(item, { style: one.attributes['style-name'] ?? list?.style, depth, counts, opens: true })
          }
        } else if (/^table|^section$/.test(one.name)) walk(one)
      }
    }
    walk(element)
    return { text: texts.join('\n'), bold: heavy }
  }
}
