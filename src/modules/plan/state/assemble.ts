import type { Words } from '../../../platform/i18n/index.ts'
import type { DeliberateGap, Item, Plan, PlanState, Target, Version } from './model.ts'

/** A row as the database or the history gives it: columns by name, days as text. */
// biome-ignore lint/suspicious/noExplicitAny: rows of many tables
export type Row = Record<string, any>

/** The rows of a plan by table ('plan.item'), from the tables of today or from the history. */
export type PlanRows = Record<string, Row[]>

function camel<T>(row: Row): T {
  const made: Row = {}
  for (const [name, value] of Object.entries(row)) {
    made[name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())] = value
  }
  return made as T
}

function grouped(rows: Row[] = [], column = 'item_id'): Map<string, Row[]> {
  return Map.groupBy(rows, (row) => row[column] as string)
}

const byDay = (a: Row, b: Row) => (a.on_day < b.on_day ? -1 : a.on_day > b.on_day ? 1 : a.id < b.id ? -1 : 1)

/** The values of a target, oldest first, where a later row for the same day corrects an earlier one. */
function valuesOf(rows: Row[]): Target['values'] {
  const perDay = new Map<string, Row>()
  for (const row of [...rows].sort(byDay)) perDay.set(row.on_day, row)
  return [...perDay.values()].map(camel<Target['values'][number]>)
}

function targetsOf(rows: PlanRows): Map<string, Target> {
  const values = grouped(rows['plan.target_value'], 'target_id')
  const shares = grouped(rows['plan.item_target'], 'target_id')
  return new Map(
    (rows['plan.target'] ?? []).map((row) => [
      row.id as string,
      {
        ...camel<Target>(row),
        values: valuesOf(values.get(row.id) ?? []),
        itemIds: (shares.get(row.id) ?? []).map((share) => share.item_id),
      },
    ]),
  )
}

function itemsOf(rows: PlanRows): Item[] {
  const one = (table: string) => new Map((rows[table] ?? []).map((row) => [row.item_id as string, row]))
  const adoptions = one('plan.adoption')
  const workings = one('plan.working_out')
  const askings = one('plan.asking')
  const removals = one('plan.removal')
  const many = (table: string) => grouped(rows[table])
  const executions = many('plan.execution')
  const facets = many('plan.facet')
  const partners = many('plan.partner')
  const shares = many('plan.item_target')
  const milestones = many('plan.milestone')
  const money = many('plan.money')
  const updates = many('plan.update')
  const evidence = many('plan.evidence')
  const or = <T>(row: Row | undefined): T | null => (row ? camel<T>(row) : null)
  return (rows['plan.item'] ?? []).map((row) => {
    const id = row.id as string
    const removal = removals.get(id)
    return {
      ...camel<Item>(row),
      parts: (row.parts ?? []) as Words[],
      adoption: or(adoptions.get(id)),
      workingOut: or(workings.get(id)),
      asking: or(askings.get(id)),
      executions: (executions.get(id) ?? []).sort(byDay).map(camel<Item['executions'][number]>),
      termIds: (facets.get(id) ?? []).map((facet) => facet.term_id),
      partnerIds: (partners.get(id) ?? []).map((partner) => partner.organisation_id),
      targetIds: (shares.get(id) ?? []).map((share) => share.target_id),
      milestones: (milestones.get(id) ?? [])
        .sort((a, b) => (a.due_on < b.due_on ? -1 : 1))
        .map(camel<Item['milestones'][number]>),
      money: (money.get(id) ?? []).sort((a, b) => a.year - b.year).map(camel<Item['money'][number]>),
      evidence: (evidence.get(id) ?? [])
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(camel<Item['evidence'][number]>),
      updates: (updates.get(id) ?? []).sort(byDay).map(camel<Item['updates'][number]>),
      removed: removal ? { reason: removal.reason, at: removal.removed_at } : null,
    }
  })
}

/** Items in order of the tree; one whose parent may not be seen stands at the root. */
function inTreeOrder(items: Item[]): { ordered: Item[]; children: Map<string | null, Item[]> } {
  const ids = new Set(items.map((item) => item.id))
  const children = Map.groupBy(items, (item) =>
    item.parentId && ids.has(item.parentId) ? item.parentId : null,
  )
  for (const list of children.values()) list.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
  const ordered: Item[] = []
  const walk = (parent: string | null) => {
    for (const item of children.get(parent) ?? []) {
      ordered.push(item)
      walk(item.id)
    }
  }
  walk(null)
  return { ordered, children }
}

/** Puts the rows of one plan together. @returns null where the plan's own row is not among them */
export function assemble(rows: PlanRows): PlanState | null {
  const planRow = rows['plan.plan']?.[0]
  if (!planRow) return null
  const all = itemsOf(rows)
  const standing = all.filter((item) => !item.removed)
  const { ordered, children } = inTreeOrder(standing)
  return {
    plan: camel<Plan>(planRow),
    versions: (rows['plan.version'] ?? []).map(camel<Version>).sort((a, b) => a.no - b.no),
    items: ordered,
    removed: all.filter((item) => item.removed),
    targets: targetsOf(rows),
    gaps: (rows['plan.deliberate_gap'] ?? []).map(camel<DeliberateGap>),
    byId: new Map(ordered.map((item) => [item.id, item])),
    children,
  }
}
