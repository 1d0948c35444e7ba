import { splitMarker } from './marker.ts'
import type { PdfPage, Piece, Rule } from './pdf-page.ts'
import type { Row } from './table-rows.ts'
import { fold } from './text-line.ts'

/** Words on one baseline without a wide gap between them: a line of a column, or of a cell. */
export interface Segment {
  text: string
  /** Bold words that open it. */
  bold: string
  x: number
  right: number
  y: number
  size: number
  page: number
  /** Superscript figures that open the line, as a footnote's mark does. */
  raised?: string
  /** Rows of the table that stands here as a whole. */
  table?: Row[]
}

const superscript = (digits: string): string =>
  [...digits].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit).join('')

/** Groups text runs by baseline; small raised figures join the line that they stand on. */
function baselines(pieces: Piece[]): Piece[][] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = []
  for (const piece of [...pieces].sort((a, b) => b.size - a.size || a.y - b.y)) {
    const own = rows.find((row) => {
      const off = Math.abs(row.y - piece.y)
      if (off <= Math.max(1, Math.min(row.size, piece.size) * 0.25)) return true
      const small = piece.size < row.size * 0.85 && /^[\d*,\s]{1,6}$/.test(piece.text)
      const near = row.pieces.some((other) => piece.x < other.right + 6 && piece.right > other.x - 6)
      return small && near && off < row.size * 0.6 && piece.y < row.y
    })
    if (own) own.pieces.push(piece)
    else rows.push({ y: piece.y, size: piece.size, pieces: [piece] })
  }
  const sorted = rows.sort((a, b) => a.y - b.y).map((row) => row.pieces.sort((a, b) => a.x - b.x))
  return sorted.filter((row, at) => !joinsNext(row, sorted[at + 1]))
}

/** The mark of a footnote stands a little higher than its first line, sometimes in type of the same size. */
function joinsNext(row: Piece[], next: Piece[] | undefined): boolean {
  const [mark, first] = [row[0]!, next?.[0]]
  if (row.length > 1 || !first || !/^\s*\d{1,3}\s*$/.test(mark.text)) return false
  const near = first.x - mark.right < 6 && first.x - mark.right > -1
  if (!near || first.y - mark.y > first.size * 0.85 || mark.size > first.size) return false
  next!.unshift(mark)
  return true
}

/** Joins runs that stand next to each other; a gap wider than running text has begins a new segment. */
function segmentsOf(row: Piece[], page: number, down: Rule[], starts: number[]): Segment[] {
  const groups: Piece[][] = []
  for (const piece of row) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    const gap = before ? piece.x - before.right : 0
    const size = before ? Math.max(piece.size, before.size) : piece.size
    const text = group?.map((one) => one.text).join('') ?? ''
    const marker = group && fold(text).length <= 8 ? splitMarker(fold(text)) : null
    const loose = marker && !marker.rest.trim() ? Math.max(40, size * 4) : Math.max(7, size * 1.4)
    // A ruling line between two words parts cells, however near they stand.
    const parted =
      before !== undefined &&
      down.some(
        (rule) =>
          rule.at > before.right - 2 &&
          rule.at < piece.x + 2 &&
          rule.from < piece.y &&
          rule.to > piece.y - size,
      )
    // Where other rows begin a column, a smaller gap begins it here as well.
    const column = gap > size * 0.45 && starts.some((start) => Math.abs(start - piece.x) < 1.5)
    if (group && gap <= loose && !parted && !column) group.push(piece)
    else groups.push([piece])
  }
  return groups.map((group) => join(group, page))
}

function join(group: Piece[], page: number): Segment {
  const size = mainSize(group)
  const level = Math.max(...group.filter((piece) => piece.size === size).map((piece) => piece.y))
  let text = ''
  let bold = ''
  let opening = true
  let raised: string | undefined
  let right = Number.NEGATIVE_INFINITY
  for (const piece of group) {
    const gap = piece.x - right
    if (text && gap > size * 0.14 && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' '
    const rise = level - piece.y
    const up =
      /^\s*\d{1,3}\s*$/.test(piece.text) &&
      (rise > size * 0.3 || (rise > size * 0.15 && piece.size < size * 0.85))
    if (up && !text.trim()) raised = piece.text.trim()
    const add = up ? superscript(piece.text.trim()) : piece.text
    text += add
    // The marker of a list item is often plain though the words after it are bold.
    const marker = !piece.bold && text.length <= 8 && splitMarker(fold(text))?.rest === ''
    if (opening && (piece.bold || !piece.text.trim() || up || marker)) bold = text
    else opening = false
    right = piece.right
  }
  const visible = group.some((piece) => piece.bold) && splitMarker(fold(bold))?.rest !== ''
  // A soft hyphen at the end of a line is the hyphen that was printed there.
  const ends = (value: string): string => fold(value.replace(/\u00ad\s*$/, '-'))
  return {
    text: ends(text),
    bold: visible ? ends(bold) : '',
    x: group[0]!.x,
    right: Math.max(...group.map((piece) => piece.right)),
    y: level,
    size,
    page,
    ...(raised ? { raised } : {}),
  }
}

/** Size of most of the characters. */
function mainSize(pieces: Piece[]): number {
  const weights = new Map<number, number>()
  for (const piece of pieces)
    weights.set(piece.size, (weights.get(piece.size) ?? 0) + piece.text.trim().length)
  return [...weights].sort((a, b) => b[1] - a[1])[0]![0]
}

/** Some programs print bold by printing twice: runs that lie on one another are taken once. */
function withoutDoubles(pieces: Piece[]): Piece[] {
  const seen = new Map<string, Piece>()
  return pieces.filter((piece) => {
    const key = `${piece.text}/${Math.round(piece.x / 2)}/${Math.round(piece.y / 2)}`
    if (seen.has(key)) {
      seen.get(key)!.bold = true
      return false
    }
    seen.set(key, piece)
    return true
  })
}

/** Left edges at which at least two rows of a page have a further segment. */
function columnStarts(rows: Segment[][]): number[] {
  const found: { x: number; count: number }[] = []
  for (const segment of rows.flatMap((row) => row.slice(1))) {
    const known = found.find((one) => Math.abs(one.x - segment.x) < 1.5)
    if (known) known.count++
    else found.push({ x: segment.x, count: 1 })
  }
  return found.filter((one) => one.count >= 2).map((one) => one.x)
}

/** Segments of a page, from top to bottom and left to right. */
export function pageSegments(page: PdfPage): Segment[] {
  const rows = baselines(withoutDoubles(page.pieces))
  const down = page.rules.filter((rule) => !rule.across)
  const first = rows.map((row) => segmentsOf(row, page.number, down, []))
  const starts = columnStarts(first)
  const cut = starts.length ? rows.map((row) => segmentsOf(row, page.number, down, starts)) : first
  const segments = cut.flat().filter((segment) => segment.text)
  const across = page.rules.filter((rule) => rule.across)
  for (const one of segments) {
    if (/https?:|www\.|@/.test(one.text)) continue
    // A heading that is underlined from end to end stands out as bold type does.
    const under = across.some(
      (rule) =>
        rule.at > one.y - 1 &&
        rule.at < one.y + one.size * 0.35 &&
        Math.abs(rule.from - one.x) < 4 &&
        Math.abs(rule.to - one.right) < 6,
    )
    if (under) one.bold = one.text
  }
  return segments
}
