import type { Line } from '../types.ts'
import { follows } from './marker.ts'
import { fold, leading, opensLabel } from './text-line.ts'

/** Width at which a text was wrapped by hand, or null where each paragraph is one line. */
function wrapWidth(lines: Line[], raw: string[]): number | null {
  const lengths = lines
    .flatMap((line, at) =>
      line.drop || line.gap || !lines[at - 1] || line.list ? [] : [raw[at - 1]!.trimEnd().length],
    )
    .sort((a, b) => a - b)
  if (lengths.length < 3) return null
  const width = lengths[Math.floor(lengths.length * 0.95)]!
  return width >= 40 && width <= 160 ? width : null
}

/** A figure that a wrapped sentence happens to carry to the start of a line: no list goes on with it. */
function carried(
  before: Line | undefined,
  raw: string | undefined,
  line: Line,
  last: string,
  width: number,
): boolean {
  if (!before?.text || before.drop || before.heading || follows(last, line.list!.marker)) return false
  return raw!.trimEnd().length > width * 0.8 && !/[.:;!?]$/.test(before.text)
}

/** Marks lines that continue the one before: hanging text of a list item, or a paragraph wrapped by hand. */
export function markWrapped(lines: Line[], raw: string[]): void {
  const width = wrapWidth(lines, raw)
  let itemEdge: number | null = null
  let last = ''
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (
      line.list?.ordered &&
      width !== null &&
      !line.gap &&
      carried(lines[at - 1], raw[at - 1], line, last, width)
    ) {
      line.text = fold(raw[at]!)
      delete line.list
    }
    if (line.list?.ordered) last = line.list.marker
    if (line.list) itemEdge = leading(raw[at]!)
    else if (line.gap || line.heading) itemEdge = null
    const before = lines[at - 1]
    if (!before || line.gap || line.list || line.drop || before.drop || line.heading || before.heading)
      continue
    if (line.footnote !== undefined || !before.text || opensLabel(line.text)) continue
    const hanging = itemEdge !== null && leading(raw[at]!) > itemEdge
    const length = raw[at - 1]!.trimEnd().length
    const first = line.text.split(' ', 1)[0]!.length
    const full = width !== null && length + 1 + first > width - 2 && length > width * 0.5
    const lower = /^[\p{Ll}(]/u.test(line.text) && !/[.:;!?]$/.test(before.text) && length >= 40
    if (hanging || full || lower) line.continues = true
  }
}
