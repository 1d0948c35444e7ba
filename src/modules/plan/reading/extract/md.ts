import type { Extract, Line } from '../types.ts'
import { markContents } from './contents-list.ts'
import { decodeText } from './decode.ts'
import { limits } from './limits.ts'
import { Depths, Series, splitHeading, splitMarker } from './marker.ts'
import { frontMatter } from './md-front.ts'
import { byLine, inline } from './md-inline.ts'
import { isTableRule, rowCells } from './md-table.ts'
import { Refuse } from './refusal.ts'
import { dropped, fold, isRule, leading, pushLine, splitFootnote } from './text-line.ts'
import { physicalLines } from './txt.ts'

/** A paragraph being gathered: the form of its first line, and its raw lines without prefix. */
interface Block {
  first: Line
  from: number
  raws: string[]
}

const blank = (line: string): boolean => !fold(line)
const tagsOnly = /^(?:<\/?[a-zA-Z][^<>]*>\s*)+$/
const reference = /^\[[^\]^]+\]:\s*\S+/

/** Reads Markdown: headings, lists, tables and bold openings; links as their text, markup dropped. */
export function readMd(bytes: Uint8Array): Extract {
  const { text, warnings } = decodeText(bytes)
  const raws = physicalLines(text)
  const front = frontMatter(raws)
  const reader = new MarkdownReader(front.lines)
  for (let at = front.skip; at < raws.length; at++) at = reader.take(raws, at)
  reader.close()
  markContents(
    reader.lines,
    reader.lines.map((line) => line.text),
  )
  return {
    format: 'md',
    title: front.title,
    author: front.author,
    pages: null,
    lines: reader.lines,
    warnings,
  }
}

class MarkdownReader {
  readonly lines: Line[]
  private block: Block | null = null
  private gap = false
  private fence: string | null = null
  private comment = false
  private tables = 0
  private readonly series = new Series()
  private readonly depths = new Depths()

  constructor(lines: Line[]) {
    this.lines = lines
  }

  /** Takes the line at `at`, and more where a block needs them; returns the index of the last one taken. */
  take(raws: string[], at: number): number {
    const raw = raws[at]!
    const source = { line: at + 1 }
    if (this.comment) {
      if (!blank(raw)) this.lines.push(dropped(source, fold(raw), 'decoration'))
      this.comment = !raw.includes('-->')
      return at
    }
    if (blank(raw)) {
      this.close()
      this.gap = true
      return at
    }
    const fence = /^\s*(`{3,}|~{3,})/.exec(raw)
    if (this.fence) {
      const ends = fence?.[1]?.startsWith(this.fence) && !raw.trim().slice(fence[1].length).trim()
      this.lines.push(
        ends ? dropped(source, fold(raw), 'decoration') : { source, text: fold(raw), indent: leading(raw) },
      )
      if (ends) this.fence = null
      return at
    }
    if (fence) {
      this.close()
      this.fence = fence[1]!
      this.lines.push(dropped(source, fold(raw), 'decoration'))
      return at
    }
    if (isTableRule(raws[at + 1]) && rowCells(raw)) return this.table(raws, at)
    const start = raw.trimStart()
    if (start.startsWith('<!--') && !start.slice(4).includes('-->')) {
      this.close()
      this.comment = true
      this.lines.push(dropped(source, fold(raw), 'decoration'))
      return at
    }
    const underline = this.block && !this.block.first.list && /^\s{0,3}(=+|-+)\s*$/.exec(raw)
    if (underline && !this.block!.first.heading) {
      this.block!.first.heading = underline[1]!.startsWith('=') ? 1 : 2
      this.close()
      this.lines.push(dropped(source, fold(raw), 'decoration'))
      return at
    }
    const bare = fold(start.replace(/<!--.*?-->/g, ''))
    if (!bare || tagsOnly.test(bare) || reference.test(bare) || isRule(bare)) {
      this.close()
      this.lines.push(dropped(source, fold(raw), 'decoration'))
      return at
    }
    this.content(raw.replace(/<!--.*?-->/g, ''), at)
    return at
  }

  /** A line of text: opens a heading, an item or a paragraph, or continues the one that is open. */
  private content(raw: string, at: number): void {
    const quote = /^\s*(?:>\s?){1,30}/.exec(raw)
    const body = quote ? raw.slice(quote[0].length) : raw
    const indent = leading(raw)
    const trimmed = body.trim()
    if (!trimmed) {
      this.lines.push(dropped({ line: at + 1 }, fold(raw), 'decoration'))
      return
    }
    const hash = /^(#{1,6})(\s+|(?=\S))(.*?)\s*#*$/.exec(trimmed)
    if (hash?.[3] && (hash[2] || hash[1]!.length > 1 || (this.gap && /^\p{Lu}/u.test(hash[3])))) {
      this.close()
      this.open(at, hash[3], indent, hash[1]!.length)
      this.close()
      return
    }
    const note = splitFootnote(trimmed)
    const marked = note
      ? null
      : splitMarker(trimmed.replace(/^(\d{1,9})\\([.)])/, '$1$2').replace(/^\\([-+*])/, '$1'))
    const item = marked?.rest.trim() && this.series.accepts(marked) ? marked : null
    // Inside a paragraph only a real Markdown marker opens an item; a wrapped 'a) …' or '2020.' does not.
    const opens = item && (!this.block || this.block.first.list || /^(?:[-*+–•]|1[.)])\s/.test(trimmed))
    const hard = this.block && /(?: {2,}|\\)$/.test(this.block.raws.at(-1)!)
    if (this.block && !opens && !note && !hard) {
      this.block.raws.push(body.trimStart())
      return
    }
    this.close()
    this.open(at, item && opens ? item.rest : (note?.rest ?? body.trimStart()), indent)
    if (item && opens) {
      this.block!.first.list = {
        marker: item.marker,
        ordered: item.ordered,
        depth: this.depths.at(indent, 1),
      }
    } else if (this.block!.first.gap) this.depths.text(indent)
    if (note) this.block!.first.footnote = note.mark
  }

  private open(at: number, raw: string, indent: number, heading?: number): void {
    const first: Line = { source: { line: at + 1 }, text: '', indent }
    if (heading) {
      first.heading = heading
      const marked = splitHeading(raw.replace(/^(\*{1,3}|_{1,3})(?=[\d(a-zA-Z])/, ''))
      if (marked && this.series.accepts(marked)) {
        first.list = { marker: marked.marker, ordered: true, depth: 0 }
        const mark = /^(\*{1,3}|_{1,3})/.exec(raw)?.[1] ?? ''
        raw = mark + marked.rest
      }
    }
    if (this.gap) first.gap = true
    this.gap = false
    this.block = { first, from: at, raws: [raw] }
  }

  /** Ends the open paragraph: markup is taken out of it as a whole, then its lines are given one by one. */
  close(): void {
    const block = this.block
    this.block = null
    if (!block) return
    const joined = block.raws.map((raw) => raw.replace(/\\$/, '')).join('\n')
    let heavy = false
    byLine(inline(joined)).forEach((spans, index) => {
      const source = { line: block.from + index + 1 }
      const text = fold(spans.map((span) => span.text).join(''))
      if (!text) {
        this.lines.push(dropped(source, fold(block.raws[index] ?? ''), 'decoration'))
        return
      }
      const line: Line = index ? { source, text, continues: true } : { ...block.first, text }
      let bold = ''
      for (const span of spans) {
        if (!span.bold && span.text.trim()) break
        bold += span.text
      }
      // Bold words that merely happen to begin a wrapped line open nothing.
      if (fold(bold) && (!index || heavy)) line.bold = fold(bold)
      heavy = line.bold === text
      pushLine(this.lines, line)
    })
    if (this.lines.length > limits.lines) throw new Refuse('too_large', limits.textMB)
  }

  private table(raws: string[], at: number): number {
    this.close()
    this.tables++
    let last = at
    for (let k = at; k < raws.length && !blank(raws[k]!); k++) {
      const cells = rowCells(raws[k]!)
      if (!cells) break
      last = k
      const source = { line: k + 1 }
      if (k === at + 1) {
        this.lines.push(dropped(source, fold(raws[k]!), 'decoration'))
        continue
      }
      const spans = cells.slice(0, limits.columns).map((cell) => inline(cell))
      const texts = spans.map((cell) => fold(cell.map((span) => span.text).join('')))
      const line: Line = { source, text: texts.join(' | '), cells: texts, table: this.tables }
      if (k === at) line.headerRow = true
      if (k === at && this.gap) line.gap = true
      if (!texts.some(Boolean)) line.drop = 'decoration'
      this.lines.push(line)
    }
    this.gap = false
    return last
  }
}
