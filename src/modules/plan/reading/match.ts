import { Similar, tokensOf } from './similar.ts'
import type { ReadItem } from './types.ts'

/** What an existing plan holds of an item. */
export interface PreviousItem {
  id: string
  number: string | null
  title: string
  text: string
  parent: string | null
}

/** An item of the plan and what became of it in the later edition. */
export interface Pair {
  previous: string
  next: string
  /** Likeness of the texts, from 0 to 1. */
  likeness: number
  /** Its number or its parent is another one. */
  moved: boolean
}

export interface Matched {
  /** Same words, number and parent. */
  same: Pair[]
  /** Same words, another number or another parent. */
  moved: Pair[]
  /** Other words for what is still the same item; `moved` in the pair tells whether it moved as well. */
  changed: Pair[]
  /** Ids of the later edition that the plan doesn't hold. */
  added: string[]
  /** Ids of the plan that the later edition doesn't hold. */
  gone: string[]
}

/** Texts at least so alike are one item. */
const alike = 0.45
/** Enough where number and parent are the same too. */
const alikeInPlace = 0.25

type Wording = { title: string; text: string }

const wordsOf = (item: Wording): string[] =>
  tokensOf(item.text.startsWith(item.title) ? item.text : `${item.title} ${item.text}`)

interface Sides {
  previous: PreviousItem[]
  next: ReadItem[]
  /** Next id by previous id, and the other way round. */
  forward: Map<string, string>
  back: Map<string, string>
}

/**
 * Pairs a later edition with an existing plan: first items with exactly the same words, then the most alike,
 * greedily from the best pair down. Every id of either side comes out exactly once.
 */
export function matchEditions(previous: PreviousItem[], next: ReadItem[]): Matched {
  const sides: Sides = { previous, next, forward: new Map(), back: new Map() }
  const before = new Map(previous.map((item) => [item.id, wordsOf(item)]))
  const after = new Map(next.map((item) => [item.id, wordsOf(item)]))
  pairEqual(sides, before, after)
  const likeness = pairAlike(sides, before, after)
  const result: Matched = { same: [], moved: [], changed: [], added: [], gone: [] }
  const byId = new Map(next.map((item) => [item.id, item]))
  for (const item of previous) {
    const id = sides.forward.get(item.id)
    if (id === undefined) {
      result.gone.push(item.id)
      continue
    }
    const moved = !inPlace(item, byId.get(id)!, sides)
    const pair = { previous: item.id, next: id, likeness: likeness.get(item.id) ?? 1, moved }
    if (likeness.has(item.id)) result.changed.push(pair)
    else (moved ? result.moved : result.same).push(pair)
  }
  result.added = next.filter((item) => !sides.back.has(item.id)).map((item) => item.id)
  return result
}

function join(sides: Sides, previous: string, next: string): void {
  sides.forward.set(previous, next)
  sides.back.set(next, previous)
}

/** True where number and parent are the same on both sides. */
function inPlace(previous: PreviousItem, next: ReadItem, sides: Sides): boolean {
  if (previous.number !== next.number) return false
  if (previous.parent === null || next.parent === null) return previous.parent === next.parent
  return sides.forward.get(previous.parent) === next.parent
}

/** Pairs items of equal words; among several with the same words, those in place first, then in order. */
function pairEqual(sides: Sides, before: Map<string, string[]>, after: Map<string, string[]>): void {
  const waiting = new Map<string, PreviousItem[]>()
  for (const item of sides.previous) {
    const key = before.get(item.id)!.join(' ')
    const known = waiting.get(key)
    if (known) known.push(item)
    else waiting.set(key, [item])
  }
  const left: ReadItem[] = []
  const take = (item: ReadItem, fits: (one: PreviousItem) => boolean): boolean => {
    const equals = waiting.get(after.get(item.id)!.join(' '))
    const at = equals?.findIndex(fits) ?? -1
    if (at < 0) return false
    join(sides, equals!.splice(at, 1)[0]!.id, item.id)
    return true
  }
  // Parents come before their children, so that a child can be told by its parent.
  for (const item of sides.next) if (!take(item, (one) => inPlace(one, item, sides))) left.push(item)
  for (const item of left.filter((one) => !take(one, (other) => other.number === one.number)))
    take(item, () => true)
}

/** Pairs what is left by likeness of words; gives the likeness of the pairs made. */
function pairAlike(
  sides: Sides,
  before: Map<string, string[]>,
  after: Map<string, string[]>,
): Map<string, number> {
  const old = sides.previous.filter((item) => !sides.forward.has(item.id))
  const fresh = sides.next.filter((item) => !sides.back.has(item.id))
  const index = new Similar(old.map((item) => before.get(item.id)!))
  const candidates = fresh.flatMap((item, place) =>
    index.near(after.get(item.id)!).map(({ at, likeness }) => {
      const there = inPlace(old[at]!, item, sides)
      // Between texts equally alike the one in its old place is meant, else the nearest in order.
      const order = 1 - Math.abs(at / Math.max(1, old.length) - place / Math.max(1, fresh.length))
      return {
        previous: old[at]!.id,
        next: item.id,
        likeness,
        there,
        score: likeness + (there ? 0.15 : 0) + order * 0.02,
      }
    }),
  )
  const made = new Map<string, number>()
  const good = candidates.filter((one) => one.likeness >= (one.there ? alikeInPlace : alike))
  for (const one of good.sort((a, b) => b.score - a.score)) {
    if (sides.forward.has(one.previous) || sides.back.has(one.next)) continue
    join(sides, one.previous, one.next)
    made.set(one.previous, one.likeness)
  }
  return made
}
