import { z } from 'zod'
import { itemKinds, type ReadItem, type Reading } from '../reading/types.ts'

/** One correction of a reading by the coordinator. They are kept as a list, so that each can be undone. */
export const correctionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('retitle'), id: z.string(), title: z.string().trim().min(1).max(500) }),
  z.object({ type: z.literal('kind'), id: z.string(), kind: z.enum(itemKinds) }),
  z.object({ type: z.literal('number'), id: z.string(), number: z.string().trim().max(30) }),
  z.object({ type: z.literal('lead'), id: z.string(), lead: z.string().trim().max(200) }),
  z.object({ type: z.literal('open'), id: z.string(), open: z.coerce.boolean() }),
  /** Under another item (or none), after a sibling there (or first). */
  z.object({
    type: z.literal('move'),
    id: z.string(),
    parent: z.string().nullable(),
    after: z.string().nullable().default(null),
  }),
  /** Cuts the text before its n-th sentence, counted from 1: the rest becomes an item after it. */
  z.object({ type: z.literal('split'), id: z.string(), sentence: z.coerce.number().int().min(2) }),
  /** Makes the n-th part, counted from 1, an item after it. */
  z.object({ type: z.literal('lift'), id: z.string(), part: z.coerce.number().int().min(1) }),
  /** Joins an item to the one before it at the same place. */
  z.object({ type: z.literal('merge'), id: z.string() }),
  /** What is said there is narrative, no item. */
  z.object({ type: z.literal('drop'), id: z.string() }),
  /** A passage of the narrative is an item after all. */
  z.object({ type: z.literal('raise'), section: z.string(), kind: z.enum(itemKinds) }),
])
export type Correction = z.infer<typeof correctionSchema>

/** A correction that does not fit the reading: the item is gone, or would come under itself. */
export type Misfit = 'item_gone' | 'under_itself' | 'nothing_to_split' | 'nothing_before' | 'section_gone'

/** Sentences of a text, in the rough sense that a person who splits it needs. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…])\s+(?=\p{Lu}|["“‘'(])|\n+/u).filter((sentence) => sentence.trim() !== '')
}

function firstClause(text: string): string {
  const clause = text.split(/(?<=[.;:!?])\s/)[0] ?? text
  return clause.length > 140
    ? `${clause.slice(0, 137).replace(/\s+\S*$/, '')}…`
    : clause.replace(/[.;:]$/, '')
}

/** Where an item's subtree ends in the list, which stands in order of the tree. */
function endOf(items: readonly ReadItem[], index: number): number {
  const inside = new Set([items[index]!.id])
  let end = index + 1
  while (end < items.length && items[end]!.parent !== null && inside.has(items[end]!.parent!)) {
    inside.add(items[end]!.id)
    end += 1
  }
  return end
}

function freeId(items: readonly ReadItem[], base: string): string {
  const taken = new Set(items.map((item) => item.id))
  let n = 2
  while (taken.has(`${base}.${n}`)) n += 1
  return `${base}.${n}`
}

function split(items: readonly ReadItem[], index: number, rest: string, kept: Partial<ReadItem>): ReadItem[] {
  const item = items[index]!
  const made: ReadItem = {
    ...item,
    id: freeId(items, item.id),
    number: null,
    title: firstClause(rest),
    text: rest,
    parts: [],
    targets: [],
    refers_to: [],
    partners: [],
    lead: null,
  }
  const end = endOf(items, index)
  return [
    ...items.slice(0, index),
    { ...item, ...kept },
    ...items.slice(index + 1, end),
    made,
    ...items.slice(end),
  ]
}

function move(
  items: readonly ReadItem[],
  index: number,
  parent: string | null,
  after: string | null,
): ReadItem[] | Misfit {
  const end = endOf(items, index)
  const block = items.slice(index, end)
  if (parent !== null && block.some((item) => item.id === parent)) return 'under_itself'
  const rest = [...items.slice(0, index), ...items.slice(end)]
  const moved = [{ ...block[0]!, parent }, ...block.slice(1)]
  if (after !== null) {
    const place = rest.findIndex((item) => item.id === after)
    if (place < 0) return 'item_gone'
    const behind = endOf(rest, place)
    return [...rest.slice(0, behind), ...moved, ...rest.slice(behind)]
  }
  if (parent === null) return [...moved, ...rest]
  const place = rest.findIndex((item) => item.id === parent)
  if (place < 0) return 'item_gone'
  return [...rest.slice(0, place + 1), ...moved, ...rest.slice(place + 1)]
}

function merge(items: readonly ReadItem[], index: number): ReadItem[] | Misfit {
  const item = items[index]!
  const before = items.slice(0, index).findLastIndex((other) => other.parent === item.parent)
  if (before < 0) return 'nothing_before'
  const into = items[before]!
  const joined: ReadItem = {
    ...into,
    text: `${into.text}\n${item.text}`,
    parts: [...into.parts, ...item.parts],
    targets: [...into.targets, ...item.targets],
    partners: [...new Set([...into.partners, ...item.partners])],
    lead: into.lead ?? item.lead,
    due: into.due ?? item.due,
  }
  return items
    .filter((other) => other !== item)
    .map((other) =>
      other === into ? joined : other.parent === item.id ? { ...other, parent: into.id } : other,
    )
}

function correctItem(items: readonly ReadItem[], index: number, correction: Correction): ReadItem[] | Misfit {
  const item = items[index]!
  const set = (change: Partial<ReadItem>) =>
    items.map((other) => (other === item ? { ...other, ...change } : other))
  switch (correction.type) {
    case 'retitle':
      return set({ title: correction.title })
    case 'kind':
      return set({ kind: correction.kind })
    case 'number':
      return set({ number: correction.number || null })
    case 'lead':
      return set({ lead: correction.lead || null })
    case 'open':
      return set({ to_be_worked_out: correction.open })
    case 'move':
      return move(items, index, correction.parent, correction.after)
    case 'merge':
      return merge(items, index)
    case 'split': {
      const sentences = sentencesOf(item.text)
      if (correction.sentence > sentences.length) return 'nothing_to_split'
      const kept = sentences.slice(0, correction.sentence - 1).join(' ')
      return split(items, index, sentences.slice(correction.sentence - 1).join(' '), { text: kept })
    }
    case 'lift': {
      const part = item.parts[correction.part - 1]
      if (!part) return 'nothing_to_split'
      return split(items, index, part.text, { parts: item.parts.filter((one) => one !== part) })
    }
    default:
      return [...items]
  }
}

function counted(reading: Reading, items: ReadItem[]): Reading {
  const counts: Reading['counts'] = {}
  for (const item of items) counts[item.kind] = (counts[item.kind] ?? 0) + 1
  const ids = new Set(items.map((item) => item.id))
  return {
    ...reading,
    items: items.map((item) => ({ ...item, refers_to: item.refers_to.filter((id) => ids.has(id)) })),
    counts,
  }
}

function drop(reading: Reading, item: ReadItem): Reading {
  const passage = {
    id: `from-${item.id}`,
    title: item.title,
    parent: null,
    text: [item.text, ...item.parts.map((part) => part.text)].join('\n'),
    source: item.source,
  }
  const items = reading.items
    .filter((other) => other !== item)
    .map((other) => (other.parent === item.id ? { ...other, parent: item.parent } : other))
  return counted({ ...reading, sections: [...reading.sections, passage] }, items)
}

function raise(reading: Reading, section: string, kind: ReadItem['kind']): Reading | Misfit {
  const found = reading.sections.find((one) => one.id === section)
  if (!found) return 'section_gone'
  const made: ReadItem = {
    id: `from-${found.id}`,
    kind,
    label: null,
    number: null,
    title: found.title || firstClause(found.text),
    text: found.text,
    parts: [],
    parent: null,
    to_be_worked_out: false,
    lead: null,
    partners: [],
    due: null,
    mode: 'do',
    targets: [],
    refers_to: [],
    source: found.source,
  }
  const sections = reading.sections.filter((one) => one !== found)
  return counted({ ...reading, sections }, [...reading.items, made])
}

/** A reading after one correction, or why it does not fit. The reading that is given stays as it is. */
export function correct(reading: Reading, correction: Correction): Reading | Misfit {
  if (correction.type === 'raise') return raise(reading, correction.section, correction.kind)
  const index = reading.items.findIndex((item) => item.id === correction.id)
  if (index < 0) return 'item_gone'
  if (correction.type === 'drop') return drop(reading, reading.items[index]!)
  const items = correctItem(reading.items, index, correction)
  return typeof items === 'string' ? items : counted(reading, items)
}

/** A reading after all its corrections, in order. One that fits no more (it fitted when it was made) is a bug. */
export function corrected(reading: Reading, corrections: readonly Correction[]): Reading {
  return corrections.reduce((so_far, correction) => {
    const next = correct(so_far, correction)
    if (typeof next === 'string') throw new Error(`correction ${correction.type} does not fit: ${next}`)
    return next
  }, reading)
}
