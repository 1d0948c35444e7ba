import type { ItemKind, ReadItem, Reading, Source } from '../../src/modules/plan/reading/types.ts'
import { begins, fold, opens, sameWords } from './words.ts'

/** One value, or any of several that a careful reader may give. */
export type Either<T> = T | { any: T[] }

export interface TruthTarget {
  value: number
  unit?: string
  baseline?: number | null
  due?: Either<string>
}

/** One item that must be read, named by its first words; only the keys that stand here are checked. */
export interface TruthItem {
  starts: string
  line?: number
  page?: number
  row?: number
  sheet?: string
  number?: string
  to_be_worked_out?: boolean
  /** First words of the title of its parent. */
  parent?: string
  lead?: Either<string>
  partners?: string[]
  due?: Either<string>
  mode?: 'do' | 'advocate'
  /** How many parts it has. */
  parts?: Either<number>
  /** Targets that it must carry at least. */
  targets?: TruthTarget[]
  /** First words of the items that it refers to. */
  refers_to?: string[]
}

/** List keys of a truth, each with the kind that its entries must have. */
export const lists = {
  themes: 'theme',
  objectives: 'objective',
  actions: 'action',
  projects: 'project',
  ambitions: 'ambition',
  principles: 'principle',
  pillars: 'pillar',
  target_groups: 'target_group',
  settings: 'setting',
  conditions: 'condition',
} as const satisfies Record<string, ItemKind>

type Counts = Partial<Record<ItemKind, Either<number>>>
type Lists = Partial<Record<keyof typeof lists, TruthItem[]>>

/** What reading one document must give; only the keys that stand in it are checked. */
export interface Truth extends Counts, Lists {
  /** What makes the document worth having; for people, not checked. */
  about?: string
  title?: Either<string>
  language?: string
  standing?: Either<string>
  author?: Either<string | null>
  period?: [string, string] | null
  /** Number of actions under each parent that has any, in the order of the document. */
  groups?: number[]
  to_be_worked_out?: number
  /** Printed numbers of the actions, in order. */
  numbers?: string[]
  /** The document's own word for its actions; more than half of them must carry it. */
  label?: Either<string>
  /** With this count of actions a warning must say why. */
  warn_if_action?: number
  /** True where at least one warning must be given. */
  warns?: boolean
  /** First words of lines that must not become an item of any kind. */
  not?: string[]
}

export interface Failed {
  key: string
  expected: unknown
  got: unknown
}

export interface Compared {
  checks: number
  failed: Failed[]
  /** Actions matched by first words. */
  actions: { expected: number; got: number; matched: number }
  /** Listed items of every kind that were found as some item, and how many of those have the right kind. */
  kinds: { found: number; right: number }
}

function either<T>(expected: Either<T>, same: (one: T) => boolean): boolean {
  const many = expected as { any?: T[] }
  return expected !== null && typeof expected === 'object' && Array.isArray(many.any)
    ? many.any.some(same)
    : same(expected as T)
}

/** Gives each listed entry its own item: right kind and place first, then right kind, then any. */
function matched(entries: TruthItem[], kind: ItemKind, items: ReadItem[], taken: Set<ReadItem>) {
  return entries.map((entry) => {
    const free = items.filter((item) => !taken.has(item) && opens(item, entry.starts))
    const found =
      free.find((item) => item.kind === kind && placed(entry, item.source)) ??
      free.find((item) => item.kind === kind) ??
      free[0] ??
      null
    if (found) taken.add(found)
    return { entry, item: found }
  })
}

function placed(entry: TruthItem, source: Source): boolean {
  const at = source as Partial<Record<'line' | 'page' | 'row', number>> & { sheet?: string }
  return (
    (entry.line === undefined || entry.line === at.line) &&
    (entry.page === undefined || entry.page === at.page) &&
    (entry.row === undefined || entry.row === at.row) &&
    (entry.sheet === undefined || entry.sheet === at.sheet)
  )
}

/** Compares a reading with the truth of its document, key by key. */
export function compare(reading: Reading, truth: Truth): Compared {
  const failed: Failed[] = []
  let checks = 0
  const check = (key: string, expected: unknown, got: unknown, right: boolean) => {
    checks += 1
    if (!right) failed.push({ key, expected, got })
  }
  const items = reading.items
  const actions = items.filter((item) => item.kind === 'action')

  if (truth.title !== undefined)
    check(
      'title',
      truth.title,
      reading.title,
      either(truth.title, (one) => sameWords(one, reading.title)),
    )
  if (truth.language !== undefined)
    check('language', truth.language, reading.language, truth.language === reading.language)
  if (truth.standing !== undefined)
    check(
      'standing',
      truth.standing,
      reading.standing,
      either(truth.standing, (one) => one === reading.standing),
    )
  if (truth.author !== undefined)
    check(
      'author',
      truth.author,
      reading.author,
      either(truth.author, (one) => sameWords(one, reading.author)),
    )
  if (truth.period !== undefined) {
    const got = reading.period ? [reading.period.from, reading.period.to] : null
    check('period', truth.period, got, JSON.stringify(got) === JSON.stringify(truth.period))
  }
  for (const kind of new Set<ItemKind>(Object.values(lists))) {
    const expected = truth[kind]
    if (expected === undefined) continue
    const got = items.filter((item) => item.kind === kind).length
    check(
      kind,
      expected,
      got,
      either(expected, (one) => one === got),
    )
  }
  if (truth.groups) {
    const got = groups(actions)
    check('groups', truth.groups, got, JSON.stringify(got) === JSON.stringify(truth.groups))
  }
  if (truth.to_be_worked_out !== undefined) {
    const got = actions.filter((item) => item.to_be_worked_out).length
    check('to_be_worked_out', truth.to_be_worked_out, got, got === truth.to_be_worked_out)
  }
  if (truth.numbers) {
    const got = actions.map((item) => item.number)
    check('numbers', truth.numbers, got, JSON.stringify(got) === JSON.stringify(truth.numbers))
  }
  if (truth.label !== undefined) {
    const right = actions.filter((item) =>
      either(truth.label as Either<string>, (one) => sameWords(one, item.label)),
    )
    const got = [...new Set(actions.map((item) => item.label))]
    check('label', truth.label, got, right.length * 2 > actions.length)
  }
  if (truth.warn_if_action !== undefined)
    check(
      'warn_if_action',
      'a warning',
      reading.warnings,
      actions.length !== truth.warn_if_action || reading.warnings.length > 0,
    )
  if (truth.warns) check('warns', 'a warning', reading.warnings, reading.warnings.length > 0)
  for (const words of truth.not ?? []) {
    const got = items.find((item) => begins(item, words))
    check(`not: ${words}`, 'no item', got && `${got.kind}: ${got.title}`, !got)
  }

  const taken = new Set<ReadItem>()
  const kinds = { found: 0, right: 0 }
  let found = 0
  for (const [key, kind] of Object.entries(lists) as [keyof typeof lists, ItemKind][]) {
    for (const { entry, item } of matched(truth[key] ?? [], kind, items, taken)) {
      const where = `${key}: ${entry.starts}`
      check(where, kind, item?.kind ?? 'absent', item?.kind === kind)
      if (item) {
        kinds.found += 1
        if (item.kind === kind) kinds.right += 1
        if (item.kind === 'action' && kind === 'action') found += 1
      }
      checkEntry(entry, item, items, (name, expected, got, right) =>
        check(`${where} (${name})`, expected, got, right),
      )
    }
  }
  const expected =
    truth.actions?.length ?? (typeof truth.action === 'number' && truth.action === 0 ? 0 : null)
  return {
    checks,
    failed,
    actions:
      expected === null
        ? { expected: 0, got: 0, matched: 0 }
        : { expected, got: actions.length, matched: found },
    kinds,
  }
}

/** Checks what the truth says of one item; an item that is absent fails each of them. */
function checkEntry(
  entry: TruthItem,
  item: ReadItem | null,
  items: ReadItem[],
  check: (name: string, expected: unknown, got: unknown, right: boolean) => void,
) {
  if (entry.line !== undefined || entry.page !== undefined || entry.row !== undefined) {
    const { line, page, row, sheet } = entry
    check('source', { line, page, row, sheet }, item?.source, !!item && placed(entry, item.source))
  }
  if (entry.number !== undefined) check('number', entry.number, item?.number, item?.number === entry.number)
  if (entry.to_be_worked_out !== undefined)
    check(
      'to_be_worked_out',
      entry.to_be_worked_out,
      item?.to_be_worked_out,
      item?.to_be_worked_out === entry.to_be_worked_out,
    )
  if (entry.parent !== undefined) {
    const parent = items.find((one) => one.id === item?.parent)
    check('parent', entry.parent, parent?.title, !!parent && opens(parent, entry.parent))
  }
  if (entry.lead !== undefined)
    check('lead', entry.lead, item?.lead, !!item && either(entry.lead, (one) => sameWords(one, item.lead)))
  if (entry.partners !== undefined) {
    const got = item?.partners ?? []
    const all = entry.partners.every((one) => got.some((other) => sameWords(one, other)))
    check('partners', entry.partners, got, all && got.length === entry.partners.length)
  }
  if (entry.due !== undefined)
    check('due', entry.due, item?.due, !!item && either(entry.due, (one) => sameWords(one, item.due)))
  if (entry.mode !== undefined) check('mode', entry.mode, item?.mode, item?.mode === entry.mode)
  if (entry.parts !== undefined) {
    const got = item?.parts.length
    check(
      'parts',
      entry.parts,
      got,
      either(entry.parts, (one) => one === got),
    )
  }
  if (entry.refers_to !== undefined) {
    const got = items.filter((one) => item?.refers_to.includes(one.id))
    const all = entry.refers_to.every((words) => got.some((one) => opens(one, words)))
    check(
      'refers_to',
      entry.refers_to,
      got.map((one) => one.title),
      all && got.length === entry.refers_to.length,
    )
  }
  for (const target of entry.targets ?? [])
    check('target', target, item?.targets, !!item?.targets.some((got) => hits(target, got)))
}

function hits(expected: TruthTarget, got: ReadItem['targets'][number]): boolean {
  return (
    got.value === expected.value &&
    (expected.baseline === undefined || got.baseline === expected.baseline) &&
    (expected.unit === undefined || fold(got.unit ?? '').includes(fold(expected.unit))) &&
    (expected.due === undefined || either(expected.due, (one) => sameWords(one, got.due)))
  )
}

function groups(actions: ReadItem[]): number[] {
  const counts = new Map<string | null, number>()
  for (const action of actions) counts.set(action.parent, (counts.get(action.parent) ?? 0) + 1)
  return [...counts.values()]
}
