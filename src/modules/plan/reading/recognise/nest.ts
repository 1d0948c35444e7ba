import type { Block } from './block.ts'

/** A point with the points below it, and the paragraphs that follow it inside its list. */
export interface Point {
  block: Block
  below: Point[]
  more: Block[]
}

export interface Nested {
  points: Point[]
  /** A point announces others, and the source shows them on its own level. */
  lost: boolean
}

/** True where `next` may stand in the same list as `last`. */
function sameList(last: Block, next: Block): boolean {
  return last.mark !== null && next.mark !== null && last.mark.shape === next.mark.shape
}

/** Nests a run of points by depth, by their marks, and by the colon of the point before. */
export function nest(run: Block[], extras: ReadonlyMap<Block, Block[]>, accounts: RegExp): Nested {
  const points: Point[] = []
  const open: Point[] = []
  for (const block of run) {
    const point: Point = { block, below: [], more: extras.get(block) ?? [] }
    while (open.length > 1 && block.depth < open.at(-1)!.block.depth) open.pop()
    const top = open.at(-1)
    const sibling = open.findLastIndex(
      (other) => sameList(other.block, block) && other.block.depth === block.depth,
    )
    if (top && block.depth > top.block.depth) open.push(point)
    else if (sibling >= 0) open.splice(sibling, open.length, point)
    else if (top && opens(top.block, block)) open.push(point)
    else open.splice(0, open.length, point)
    const parent = open.at(-2)
    ;(parent ? parent.below : points).push(point)
  }
  return regroup(points, accounts)
}

/** True where a point of another series at the same depth stands below the one before it. */
function opens(top: Block, next: Block): boolean {
  if (top.mark === null || next.mark === null) return false
  if (top.text.endsWith(':')) return true
  if (top.mark.style !== 'bullet' && next.mark.style === 'bullet') return true
  const longer = next.mark.path.length > top.mark.path.length
  return (
    longer || (top.mark.style !== 'bullet' && next.mark.path[0] === 1 && next.mark.style !== top.mark.style)
  )
}

const lowerStart = (point: Point): boolean => /^["'“‘(]?\p{Ll}/u.test(point.block.text)

/**
 * Where a dashed point ends in a colon and has nothing below it, its own points follow on its level: the
 * source lost their nesting. They go on to the first point that opens as the announcing one does, or to a
 * last one that accounts for the whole.
 */
function regroup(points: Point[], accounts: RegExp): Nested {
  const out: Point[] = []
  let lost = false
  let collector: Point | null = null
  for (const [at, point] of points.entries()) {
    const own = at === points.length - 1 && accounts.test(point.block.text)
    if (collector && !own && (lowerStart(point) || lowerStart(collector))) {
      collector.below.push(point, ...point.below)
      point.below = []
      lost = true
      continue
    }
    collector = null
    out.push(point)
    const next = points[at + 1]
    const announces = /:$/.test(point.block.text.trimEnd()) && point.below.length === 0
    if (announces && next && point.block.mark?.style === 'bullet' && sameList(point.block, next.block))
      collector = point
  }
  return { points: out, lost }
}

/** Texts of everything below a point, in the order of the document. */
export function flatten(points: Point[]): Block[] {
  return points.flatMap((point) => [point.block, ...point.more, ...flatten(point.below)])
}
