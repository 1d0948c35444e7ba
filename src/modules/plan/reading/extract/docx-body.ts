import type { Line, ReadWarning } from '../types.ts'
import type { DocxNumbering, Printed } from './docx-numbering.ts'
import { type DocxStyles, flag } from './docx-styles.ts'
import { limits } from './limits.ts'
import { Series } from './marker.ts'
import { type Paragraph, pushParagraph, type Run } from './paragraph.ts'
import { Refuse } from './refusal.ts'
import { type Row, tableLines } from './table-rows.ts'
import { fold } from './text-line.ts'
import { warnings as says } from './warnings.ts'
import { child, descendants, type Element, elements } from './xml.ts'

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const superscript = (value: number): string =>
  [...String(value)].map((digit) => raised[Number(digit)]).join('')

/** Walks through the body of a Word document and gathers its lines. */
export class DocxBody {
  readonly lines: Line[] = []
  /** Paragraphs met so far, empty ones and those in tables too: the number that sources give. */
  count = 0
  private tables = 0
  private changed = 0
  private hidden = 0
  private gap = false
  private contents = false
  /** Marks of the notes in order of their references, with the paragraph that refers to them. */
  private readonly marks = new Map<string, { mark: number; paragraph: number }>()
  private readonly series = new Series()
  private readonly styles: DocxStyles
  private readonly numbering: DocxNumbering

  constructor(styles: DocxStyles, numbering: DocxNumbering) {
    this.styles = styles
    this.numbering = numbering
  }

  warnings(): ReadWarning[] {
    return [
      ...(this.changed ? [says.changes(this.changed)] : []),
      ...(this.hidden ? [says.hiddenText(this.hidden)] : []),
    ]
  }

  read(container: Element): void {
    for (const element of elements(container)) {
      if (element.name === 'p') this.paragraph(element)
      else if (element.name === 'tbl') this.table(element)
      else if (element.name === 'sdt') this.control(element)
      else if (element.name === 'del' || element.name === 'moveFrom') this.changed++
      else if (/^(?:ins|moveTo|customXml|sdtContent|smartTag|AlternateContent|Choice)$/.test(element.name))
        this.read(element)
      if (this.lines.length > limits.lines) throw new Refuse('too_large', limits.partMB)
    }
  }

  /** Bodies of foot- or endnotes, in the order of their marks. */
  notes(root: Element | null, kind: 'footnote' | 'endnote'): void {
    for (const note of elements(root ?? undefined, kind)) {
      const found = this.marks.get(`${kind}/${note.attributes.id}`)
      // A note that nothing refers to is not printed either.
      if (!found) continue
      const runs = descendants(note, 'p').flatMap((p) => [...this.runs(p, false), { text: ' ', bold: false }])
      const text = fold(runs.map((run) => run.text).join(''))
      const source = { paragraph: found.paragraph }
      if (text) this.lines.push({ source, text, footnote: String(found.mark) })
    }
  }

  private control(element: Element): void {
    const gallery = descendants(child(element, 'sdtPr'), 'docPartGallery')[0]?.attributes.val ?? ''
    const before = this.contents
    this.contents ||= /contents/i.test(gallery)
    const content = child(element, 'sdtContent')
    if (content) this.read(content)
    this.contents = before
  }

  private paragraph(element: Element): void {
    const { paragraph, boxes } = this.parse(element)
    if (!fold(paragraph.runs.map((run) => run.text).join(''))) this.gap = true
    else {
      if (this.gap) paragraph.gap = true
      this.gap = false
      pushParagraph(this.lines, paragraph, this.series)
    }
    for (const box of boxes) this.read(box)
  }

  /** A paragraph with what its properties and styles say; counts its number. */
  private parse(element: Element): { paragraph: Paragraph; boxes: Element[] } {
    this.count++
    const properties = child(element, 'pPr')
    const style = child(properties, 'pStyle')?.attributes.val
    const runs = this.runs(element, this.styles.bold(style))
    const paragraph: Paragraph = { source: { paragraph: this.count }, runs }
    const outline = child(properties, 'outlineLvl')?.attributes.val
    const heading =
      outline !== undefined && Number(outline) <= 8 ? Number(outline) + 1 : this.styles.heading(style)
    if (heading) paragraph.heading = heading
    const size = this.styles.size(style)
    if (size) paragraph.size = size
    if (this.contents || this.styles.contents(style)) paragraph.drop = 'table_of_contents'
    const filled = fold(runs.map((run) => run.text).join('')) !== ''
    const printed = filled ? this.printed(properties, style) : null
    if (printed?.label) runs.unshift({ text: `${printed.label} `, bold: runs[0]?.bold ?? false })
    else if (printed)
      paragraph.list = { marker: printed.marker, ordered: printed.ordered, depth: printed.depth }
    const edge = child(properties, 'ind')?.attributes ?? this.styles.property(style, 'ind')?.attributes ?? {}
    const left = Number(edge.left ?? edge.start ?? printed?.left ?? 0)
    paragraph.indent = left / 20 || 0
    return { paragraph, boxes: descendants(element, 'txbxContent') }
  }

  private printed(properties: Element | undefined, style: string | undefined): Printed | null {
    const own = child(properties, 'numPr')
    const inherited = own ? undefined : this.styles.property(style, 'numPr')
    const id =
      child(own ?? inherited, 'numId')?.attributes.val ??
      child(this.styles.property(style, 'numPr'), 'numId')?.attributes.val
    if (!(own ?? inherited) || !id || id === '0') return null
    const level = child(own ?? inherited, 'ilvl')?.attributes.val
    return this.numbering.next(
      id,
      level === undefined ? this.numbering.levelOfStyle(id, style) : Number(level),
    )
  }

  /** Text of a paragraph as runs; what was deleted under tracked changes is out, what was inserted is in. */
  private runs(element: Element, bold: boolean): Run[] {
    return elements(element).flatMap((one): Run[] => {
      if (one.name === 'r') return this.run(one, bold)
      if (one.name === 'del' || one.name === 'moveFrom') {
        this.changed++
        return []
      }
      if (one.name === 'ins' || one.name === 'moveTo') this.changed++
      const inside = /^(?:ins|moveTo|hyperlink|fldSimple|smartTag|sdt|sdtContent|customXml|dir|bdo)$/
      return inside.test(one.name) ? this.runs(one, bold) : []
    })
  }

  private run(element: Element, bold: boolean): Run[] {
    const properties = child(element, 'rPr')
    if (flag(properties, 'vanish')) {
      this.hidden++
      return []
    }
    const style = child(properties, 'rStyle')?.attributes.val
    const heavy = flag(properties, 'b') ?? (style && this.styles.bold(style) ? true : bold)
    const text = elements(element)
      .map((one) => this.piece(one))
      .join('')
    return text ? [{ text, bold: heavy }] : []
  }

  private piece(element: Element): string {
    const { name, attributes } = element
    if (name === 't') return element.children.filter((one) => typeof one === 'string').join('')
    if (name === 'tab' || name === 'ptab') return '\t'
    if (name === 'cr' || name === 'br') return attributes.type ? ' ' : '\n'
    if (name === 'noBreakHyphen') return '-'
    if (name === 'sym') return String.fromCharCode(Number.parseInt(attributes.char ?? '2022', 16) || 0x2022)
    if (name === 'footnoteReference' || name === 'endnoteReference') {
      const key = `${name === 'footnoteReference' ? 'footnote' : 'endnote'}/${attributes.id}`
      const mark = this.marks.get(key)?.mark ?? this.marks.size + 1
      this.marks.set(key, { mark, paragraph: this.count })
      return superscript(mark)
    }
    return ''
  }

  /** Rows of a table with its cells; a table that only places text beside or in a frame gives paragraphs. */
  private table(element: Element): void {
    const rows = elements(element).flatMap((one) =>
      one.name === 'tr' ? [one] : one.name === 'sdt' ? descendants(one, 'tr') : [],
    )
    const cellsOf = (row: Element): Element[] =>
      elements(row).flatMap((one) =>
        one.name === 'tc' ? [one] : one.name === 'sdt' ? descendants(one, 'tc') : [],
      )
    const wide = Math.max(0, ...rows.map((row) => cellsOf(row).length))
    const alone = rows.length === 1 && cellsOf(rows[0]!).some((cell) => elements(cell, 'p').length > 2)
    if (wide <= 1 || alone) {
      for (const row of rows) for (const cell of cellsOf(row)) this.read(cell)
      return
    }
    const gathered: Row[] = []
    for (const row of rows) {
      const properties = child(row, 'trPr')
      const source = { paragraph: this.count + 1 }
      const cells: string[] = []
      let heavy = true
      for (const cell of cellsOf(row)) {
        const form = child(cell, 'tcPr')
        const { text, bold } = this.cell(cell)
        if (text && !bold) heavy = false
        const merge = child(form, 'vMerge')
        cells.push(merge && merge.attributes.val !== 'restart' ? '' : text)
        const span = Math.min(Number(child(form, 'gridSpan')?.attributes.val ?? 1) || 1, 100)
        for (let k = 1; k < span; k++) cells.push('')
      }
      if (child(properties, 'del')) this.changed++
      else
        gathered.push({
          source,
          cells,
          marked: flag(properties, 'tblHeader') === true || (heavy && cells.some(Boolean)),
        })
    }
    this.gap = false
    this.lines.push(...tableLines(gathered, ++this.tables, 3))
  }

  /** Text of a cell, one line for each paragraph, with the markers that are printed in it. */
  private cell(element: Element): { text: string; bold: boolean } {
    const texts: string[] = []
    let heavy = true
    for (const one of elements(element)) {
      if (one.name === 'tbl' || one.name === 'sdt') {
        const inner =
          one.name === 'tbl'
            ? descendants(one, 'tc')
            : elements(child(one, 'sdtContent'), 'p').length
              ? [child(one, 'sdtContent')!]
              : []
        texts.push(...inner.map((cell) => this.cell(cell).text))
      }
      if (one.name !== 'p') continue
      const { paragraph } = this.parse(one)
      const text = fold(paragraph.runs.map((run) => run.text).join(''))
      if (!text) continue
      if (!paragraph.runs.every((run) => run.bold || !run.text.trim())) heavy = false
      const mark = paragraph.list ? `${paragraph.list.marker}${paragraph.list.ordered ? '.' : ''} ` : ''
      texts.push(mark + text)
    }
    return { text: texts.filter(Boolean).join('\n'), bold: heavy }
  }
}
