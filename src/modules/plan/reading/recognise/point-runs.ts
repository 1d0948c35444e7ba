import type { Block } from './block.ts'
import { continuesMark, type Mark } from './mark.ts'
import { isSection, type Section } from './outline.ts'

/** Points that stand together, with the paragraphs and notes between them. */
export interface Run {
  points: Block[]
  /** Paragraphs that follow a point before its series goes on. */
  extras: Map<Block, Block[]>
  notes: Block[]
  /** Where in the section the next thing begins. */
  end: number
}

/** How many paragraphs may stand between two points of one numbered series. */
const farthest = 4

/** Collects the run of points that begins at `start`; a numbered series may be interrupted by paragraphs. */
export function takeRun(children: (Section | Block)[], start: number): Run {
  const run: Run = { points: [], extras: new Map(), notes: [], end: start }
  const open = new Map<string, Mark>()
  let at = start
  while (at < children.length) {
    const child = children[at]!
    if (isSection(child) || child.type === 'row' || child.type === 'heading') break
    if (child.type === 'point') {
      run.points.push(child)
      if (child.mark && child.mark.style !== 'bullet') open.set(child.mark.shape, child.mark)
      at++
      continue
    }
    const next = resumesAt(children, at, open)
    if (next === null) break
    const last = run.points.at(-1)!
    for (; at < next; at++) {
      const between = children[at] as Block
      if (between.type === 'note') run.notes.push(between)
      else run.extras.set(last, [...(run.extras.get(last) ?? []), between])
    }
  }
  run.end = at
  return run
}

/** Where the numbered series goes on after paragraphs, or a list after a mere note; null where it does not. */
function resumesAt(
  children: (Section | Block)[],
  from: number,
  open: ReadonlyMap<string, Mark>,
): number | null {
  let texts = 0
  for (let at = from; at < children.length && texts <= farthest; at++) {
    const child = children[at]!
    if (isSection(child) || child.type === 'row') return null
    // 'Actions still to be developed:' opens a list of its own.
    if (child.type === 'text' && /:\s*$/.test(child.text)) return null
    if (child.type === 'text') texts++
    if (child.type !== 'point') continue
    if (texts === 0) return at
    const mark = child.mark && open.get(child.mark.shape)
    return mark && continuesMark(mark, child.mark!) ? at : null
  }
  return null
}
