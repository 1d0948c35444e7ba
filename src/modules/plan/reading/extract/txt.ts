import type { Extract, Line } from '../types.ts'
import { markContents } from './contents-list.ts'
import { decodeText } from './decode.ts'
import { limits } from './limits.ts'
import { Depths, Series, splitMarker } from './marker.ts'
import { openingBold } from './opening-bold.ts'
import { Refuse } from './refusal.ts'
import { dropped, fold, isPageNumber, isRule, leading, pushLine, splitFootnote } from './text-line.ts'
import { markTextFurniture } from './txt-furniture.ts'
import { markWrapped } from './txt-wrap.ts'

/** Lines of a text as an editor counts them: CRLF, CR and LF each end one. */
export function physicalLines(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/)
  if (lines.length > limits.lines) throw new Refuse('too_large', limits.textMB)
  return lines
}

/** Reads a plain text: one line per physical line, markers and indentation split off, nothing judged. */
export function readTxt(bytes: Uint8Array): Extract {
  const { text, warnings } = decodeText(bytes)
  const raws = physicalLines(text)
  const lines: Line[] = []
  const raw: string[] = []
  const series = new Series()
  const depths = new Depths()
  let gap = false
  let pending: { marker: string; ordered: boolean; indent: number } | null = null
  raws.forEach((whole, index) => {
    const folded = fold(whole)
    if (!folded) {
      gap = true
      if (whole.includes('\f')) raw.push('\f')
      if (whole.includes('\f')) lines.push(dropped({ line: index + 1 }, '', 'decoration'))
      return
    }
    const source = { line: index + 1 }
    const indent = leading(whole)
    const underlined = setext(lines.at(-1), folded, gap)
    if (underlined) lines.at(-1)!.heading = underlined
    if (isRule(folded)) {
      lines.push(dropped(source, folded, 'decoration'))
      raw.push(whole)
      gap = !underlined
      return
    }
    const line: Line = { source, text: folded, indent }
    if (gap || whole.includes('\f')) line.gap = true
    gap = false
    if (isPageNumber(folded)) line.drop = 'page_number'
    else {
      const hash = /^(#{1,6})\s+(.+?)\s*#*$/.exec(folded)
      if (hash) {
        line.heading = hash[1]!.length
        line.text = hash[2]!
      }
      const note = hash ? null : splitFootnote(line.text)
      const marked = note ? null : splitMarker(line.text)
      if (note) {
        line.footnote = note.mark
        line.text = note.rest
      } else if (marked && !marked.rest.trim() && !hash) {
        // The marker stands alone; the text that it belongs to is on the next line.
        pending = { marker: marked.marker, ordered: marked.ordered, indent }
        line.drop = 'decoration'
      } else if (marked && series.accepts(marked)) {
        line.list = { marker: marked.marker, ordered: marked.ordered, depth: depths.at(indent, 1) }
        line.text = marked.rest
        pending = null
      } else if (pending) {
        line.list = { marker: pending.marker, ordered: pending.ordered, depth: depths.at(pending.indent, 1) }
        pending = null
      } else if (line.gap) depths.text(indent)
      if (!line.drop) Object.assign(line, openingBold(line.text))
    }
    const before = lines.length
    pushLine(lines, line)
    for (let k = before; k < lines.length; k++) raw.push(lines.length === before + 1 ? whole : lines[k]!.text)
  })
  markTextFurniture(lines, raw)
  markContents(lines, raw)
  markWrapped(lines, raw)
  return {
    format: 'txt',
    title: null,
    author: null,
    pages: null,
    lines: lines.filter((l) => l.text),
    warnings,
  }
}

/** Depth of a heading that the line underlines with '====' or '----', if it does. */
function setext(before: Line | undefined, folded: string, gap: boolean): number | null {
  if (!before || gap || before.drop || before.list || !/^(?:=+|-+)$/.test(folded)) return null
  return Math.abs(before.text.length - folded.length) <= 4 ? (folded[0] === '=' ? 1 : 2) : null
}
