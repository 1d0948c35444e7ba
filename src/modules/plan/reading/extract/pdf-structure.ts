import { Depths, follows, Series, splitHeading, splitMarker } from './marker.ts'
import type { Draft } from './pdf-draft.ts'
import { isRule, opensLabel } from './text-line.ts'

/** Usual distance between the lines of a paragraph, in type sizes. */
function leadingOf(drafts: Draft[]): number {
  const steps = new Map<number, number>()
  drafts.forEach((draft, at) => {
    const before = drafts[at - 1]
    if (!before || before.flow !== draft.flow || draft.flow < 0 || !draft.line.size) return
    const step = Math.round(((draft.y - before.y) / draft.line.size) * 20) / 20
    if (step > 0.9 && step < 2.6) steps.set(step, (steps.get(step) ?? 0) + 1)
  })
  return [...steps].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1.3
}

const raisedFigures = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const ends = /[.:;!?…]["'”’»)\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u

/** Footnotes: small type at the foot of a column, from a line that opens with a figure to the column's end. */
function markFootnotes(drafts: Draft[], body: number): void {
  const plain = drafts.filter((draft) => !draft.line.drop && !draft.line.cells && draft.flow >= 0)
  let open: Draft | null = null
  plain.forEach((draft, at) => {
    const { line } = draft
    const isSmall = (one: Draft): boolean => (one.line.size ?? body) <= body * 0.92
    const found = /^([⁰¹²³⁴-⁹]{1,3}|\d{1,3}(?=\s|\p{Lu}))\s*(\S.*)$/u.exec(line.text)
    const raised = draft.raised !== undefined || /^[⁰¹²³⁴-⁹]/.test(found?.[1] ?? '')
    const foot = (): boolean => {
      const rest = plain.slice(at).filter((one, k) => k < 60 && one.flow === draft.flow)
      return rest.every(isSmall)
    }
    const begins =
      found &&
      draft.y > draft.height * 0.4 &&
      (raised || (isSmall(draft) && (open?.flow === draft.flow || foot())))
    if (begins) {
      line.footnote =
        draft.raised ??
        [...found[1]!]
          .map((char) => (raisedFigures.includes(char) ? raisedFigures.indexOf(char) : char))
          .join('')
      line.text = found[2]!
      delete line.bold
      open = draft
    } else if (open && open.flow === draft.flow && isSmall(draft)) {
      line.footnote = open.line.footnote!
      line.continues = true
    } else open = null
  })
}

/** '… artikel' / '14. De …': a figure that the paragraph happens to carry to the start of a line. */
function midSentence(drafts: Draft[], at: number, marker: string, last: string): boolean {
  const [before, draft] = [drafts.slice(0, at).findLast((one) => !one.line.drop), drafts[at]!]
  if (!before || before.line.cells || before.line.footnote !== undefined || follows(last, marker))
    return false
  const same = before.flow === draft.flow
  const size = draft.line.size || 10
  if (same && (Math.abs(before.x - draft.x) > 2 || draft.y - before.y > size * 1.9)) return false
  if (Math.abs((before.line.size ?? 0) - size) > 0.6 || before.line.bold === before.line.text) return false
  return before.edge - before.right < size * 4 && !ends.test(before.line.text) && before.line.text.length > 20
}

/** Splits list markers off; a marker that stands alone belongs to the line after it. */
function markLists(drafts: Draft[]): void {
  const series = new Series()
  const depths = new Depths()
  let pending: { marker: string; ordered: boolean; x: number; y: number } | null = null
  // Depth counts from the edge of the column: the second one is no deeper than the first.
  let base = 0
  let last = ''
  for (const [at, draft] of drafts.entries()) {
    const { line } = draft
    if (line.drop || line.cells || line.footnote !== undefined) continue
    if (isRule(line.text)) {
      line.drop = 'decoration'
      continue
    }
    if (Math.abs(draft.left - base) > 100) base = draft.left
    const found = splitMarker(line.text)
    if (found && !found.rest.trim() && !/^[a-z]$/i.test(line.text)) {
      pending = { marker: found.marker, ordered: found.ordered, x: draft.x, y: draft.y }
      line.drop = 'decoration'
    } else if (
      found?.rest.trim() &&
      series.accepts(found) &&
      !(found.ordered && midSentence(drafts, at, found.marker, last))
    ) {
      last = found.marker
      const taken = line.text.length - found.rest.length
      line.list = { marker: found.marker, ordered: found.ordered, depth: depths.at(draft.x - base, 3) }
      line.text = found.rest
      if (line.bold !== undefined) line.bold = line.bold.slice(taken).trim() || undefined
      pending = null
    } else if (pending) {
      if (Math.abs(draft.y - pending.y) < 30) {
        line.list = {
          marker: pending.marker,
          ordered: pending.ordered,
          depth: depths.at(pending.x - base, 3),
        }
      }
      pending = null
    }
    if (line.bold === undefined) delete line.bold
  }
}

/** Marks gaps, and lines that go on in the paragraph before: in a column, over columns and over pages. */
function markParagraphs(drafts: Draft[], leading: number): void {
  let before: Draft | null = null
  /** Left edge of the open item's marker, while its text goes on. */
  let item: number | null = null
  for (const draft of drafts) {
    const { line } = draft
    if (line.drop) continue
    if (line.cells || line.footnote !== undefined) {
      if (line.cells) before = null
      continue
    }
    const same = before !== null && before.flow === draft.flow
    const step = same ? (draft.y - before!.y) / (line.size || 10) : leading
    if (same && step > leading * 1.25) line.gap = true
    const alike = before !== null && Math.abs((before.line.size ?? 0) - (line.size ?? 0)) < 0.6
    const heavy = before !== null && (before.line.bold === before.line.text) === (line.bold === line.text)
    if (before && !line.list && alike && !line.gap && !opensLabel(line.text)) {
      const room = before.edge - before.right
      const word =
        ((draft.right - draft.x) / Math.max(1, line.text.length)) * (line.text.split(' ', 1)[0]!.length + 1)
      const full = room < word + 6
      const closed = ends.test(before.line.text)
      const lower = /^[\p{Ll}(]/u.test(line.text)
      const hangs = item !== null && same && draft.x > item + 4
      const shifted = same && item === null && draft.x > before.x + 6 && line.bold !== line.text
      if (same)
        line.continues =
          (heavy || lower) && (hangs || (full && !shifted) || (lower && !closed)) ? true : undefined
      else line.continues = !closed && (lower || full) && heavy ? true : undefined
    }
    if (!line.continues) delete line.continues
    // Bold words in the middle of a paragraph open nothing, though a line happens to begin with them.
    else if (before && before.line.bold !== before.line.text) delete line.bold
    if (line.list) item = draft.x
    else if (!line.continues) item = null
    before = draft
  }
}

/** A numbered list in bold type: its neighbour is numbered too, in bold, at the same edge. */
function inRun(neighbour: Draft[] | undefined, draft: Draft): boolean {
  const other = neighbour?.[0]
  if (!other?.line.list?.ordered || !draft.line.list?.ordered) return false
  const whole = neighbour!.every((one) => one.line.bold === one.line.text)
  return (
    whole &&
    Math.abs(other.x - draft.x) < 3 &&
    Math.abs((other.line.size ?? 0) - (draft.line.size ?? 0)) < 0.6
  )
}

/** Heading depth by type: larger type first, then bold lines that stand by themselves. */
function markHeadings(drafts: Draft[], body: number): void {
  const blocks: Draft[][] = []
  for (const draft of drafts) {
    if (draft.line.drop || draft.line.cells || draft.line.footnote !== undefined) continue
    if (draft.line.continues && blocks.length) blocks.at(-1)!.push(draft)
    else blocks.push([draft])
  }
  const large = (block: Draft[]): boolean => (block[0]!.line.size ?? body) >= body * 1.08
  const text = (block: Draft[]): string => block.map((one) => one.line.text).join(' ')
  const short = (block: Draft[]): boolean => block.length <= 3 && text(block).length <= 220
  const heads = blocks.filter((block) => large(block) && short(block) && /\p{L}/u.test(text(block)))
  const sizes: number[] = []
  for (const size of heads.map((block) => block[0]!.line.size!).sort((a, b) => b - a)) {
    if (!sizes.length || sizes.at(-1)! - size > 0.7) sizes.push(size)
  }
  for (const block of heads) {
    const at = sizes.findIndex((size) => size - block[0]!.line.size! <= 0.7)
    block[0]!.line.heading = Math.min(9, at + 1)
  }
  blocks.forEach((block, at) => {
    const { line } = block[0]!
    const whole = block.every((one) => one.line.bold === one.line.text)
    if (line.heading || !whole || block.length > 2 || text(block).length > 160) return
    if (line.list && !line.list.ordered) return
    if (/[;,]$/.test(text(block)) || !/\p{L}{2}/u.test(text(block))) return
    if (inRun(blocks[at - 1], block[0]!) || inRun(blocks[at + 1], block[0]!)) return
    line.heading = Math.min(9, sizes.length + 1)
  })
}

/** Judges by geometry and type what each line is: footnote, list item, heading, or more of a paragraph. */
export function structure(drafts: Draft[], body: number): void {
  markFootnotes(drafts, body)
  markLists(drafts)
  markParagraphs(drafts, leadingOf(drafts))
  markHeadings(drafts, body)
  for (const { line } of drafts) {
    if (line.heading && line.list) line.list.depth = 0
    const found = line.heading && !line.list ? splitHeading(line.text) : null
    if (!found) continue
    const taken = line.text.length - found.rest.length
    line.list = { marker: found.marker, ordered: true, depth: 0 }
    line.text = found.rest
    if (line.bold) line.bold = line.bold.slice(taken).trim()
  }
}
