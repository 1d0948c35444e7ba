import { sql } from 'kysely'
import type { ReadTx } from '../../../platform/access/index.ts'
import { maySee } from '../../../platform/access/index.ts'
import { assemble, type PlanRows, type Row } from './assemble.ts'
import type { PlanState } from './model.ts'

/** Tables whose rows change: their past is in the history. */
const changing = [
  'plan.item',
  'plan.adoption',
  'plan.working_out',
  'plan.asking',
  'plan.facet',
  'plan.partner',
  'plan.target',
  'plan.item_target',
  'plan.milestone',
  'plan.money',
  'plan.evidence',
  'plan.removal',
  'plan.deliberate_gap',
] as const

/** Tables that only grow: each row knows when it was recorded. */
const growing = ['plan.execution', 'plan.update', 'plan.target_value'] as const

async function rowsNow(
  tx: ReadTx,
  planId: string,
  tables: readonly string[],
  only: { until?: Date; itemIds?: readonly string[] } = {},
): Promise<PlanRows> {
  const here = tx.scope.authorityId
  const { until, itemIds } = only
  const columns = tables.map((table) => {
    const recorded = until
      ? sql` AND t.recorded_at <= ${until}`
      : itemIds
        ? sql` AND t.item_id = ANY (${itemIds})`
        : sql``
    return sql`(SELECT json_agg(t) FROM ${sql.table(table)} t
      WHERE t.authority_id = ${here} AND t.plan_id = ${planId}${recorded}) AS ${sql.ref(table.split('.')[1]!)}`
  })
  const { rows } = await sql<Record<string, Row[] | null>>`SELECT ${sql.join(columns)}`.execute(tx.db)
  return Object.fromEntries(tables.map((table) => [table, rows[0]?.[table.split('.')[1]!] ?? []]))
}

/** The rows of the changing tables as they were at a moment: the last version of each that is not a deletion. */
async function rowsThen(tx: ReadTx, planId: string, at: Date): Promise<PlanRows> {
  const { rows } = await sql<{ tab: string; op: string; row: Row | null }>`
    SELECT DISTINCT ON (h.tab, h.key) h.tab, h.op, h.row FROM platform.history h
    WHERE h.authority_id = ${tx.scope.authorityId} AND h.at <= ${at}
      AND h.tab = ANY (${[...changing, 'plan.plan']})
      AND (h.row ->> 'plan_id' = ${planId} OR (h.tab = 'plan.plan' AND h.key = ${planId}))
    ORDER BY h.tab, h.key, h.id DESC`.execute(tx.db)
  const kept = rows.filter((row) => row.op !== 'delete' && row.row !== null)
  const byTable = Map.groupBy(kept, (row) => row.tab)
  return Object.fromEntries([...byTable].map(([tab, list]) => [tab, list.map((row) => row.row!)]))
}

/** Who may see each item today. */
function levelsNow(tx: ReadTx, planId: string) {
  return tx.db
    .selectFrom('plan.item')
    .select(['id', 'level', 'audience'])
    .where('authority_id', '=', tx.scope.authorityId)
    .where('plan_id', '=', planId)
    .execute()
}

/** What may not be seen today is left out, whatever the database let through: the second of two checks. */
function onlySeen(tx: ReadTx, rows: PlanRows): PlanRows {
  const seen = (row: Row, level: string, audience: string[]) =>
    maySee(tx.scope, { authorityId: row.authority_id, level: level as 'public', audience })
  const items = (rows['plan.item'] ?? []).filter((row) => seen(row, row.level, row.audience))
  const ids = new Set(items.map((row) => row.id))
  return Object.fromEntries(
    Object.entries({ ...rows, 'plan.item': items }).map(([table, list]) => [
      table,
      list.filter(
        (row) =>
          (row.item_id === undefined || row.item_id === null || ids.has(row.item_id)) &&
          (table !== 'plan.update' || seen(row, row.level, row.audience)),
      ),
    ]),
  )
}

/**
 * Reads one plan whole, in one round trip, as far as the scope may see it today.
 * @param at the moment to read it at; left out, it is read as it stands now
 * @returns null where there is no such plan for this scope, or was none then
 */
export async function loadPlan(tx: ReadTx, planId: string, at?: Date): Promise<PlanState | null> {
  const here = tx.scope.authorityId
  const tables = ['plan.version', ...(at ? [] : [...changing, ...growing])]
  const [plan, rows, then, grown, now] = await Promise.all([
    tx.db
      .selectFrom('plan.plan')
      .select(['level', 'audience', sql<Row>`to_jsonb(plan.plan.*)`.as('row')])
      .where('authority_id', '=', here)
      .where('id', '=', planId)
      .executeTakeFirst(),
    rowsNow(tx, planId, tables),
    at ? rowsThen(tx, planId, at) : null,
    at ? rowsNow(tx, planId, growing, { until: at }) : null,
    at ? levelsNow(tx, planId) : null,
  ])
  if (
    !plan ||
    !maySee(tx.scope, { authorityId: here, level: plan.level as 'public', audience: plan.audience })
  )
    return null
  if (!at || !then || !now) return assemble(onlySeen(tx, { ...rows, 'plan.plan': [plan.row] }))
  // The level of today decides, so the items' present levels go over their past ones.
  const levels = new Map(now.map((row) => [row.id, row]))
  then['plan.item'] = (then['plan.item'] ?? []).flatMap((row) => {
    const today = levels.get(row.id)
    return today ? [{ ...row, level: today.level, audience: today.audience }] : []
  })
  const adopted = {
    'plan.version': (rows['plan.version'] ?? []).filter((row) => Date.parse(row.as_of) <= at.getTime()),
  }
  return assemble(onlySeen(tx, { ...then, ...grown, ...adopted }))
}

/** What the state that is shown of an item is derived from. */
const decisive = ['adoption', 'working_out', 'asking', 'execution', 'update'].map((table) => `plan.${table}`)

/**
 * Reads what the cards of some items and of the plan's targets need: those items with their records, the targets
 * with who shares them, and of every other item its own row alone.
 */
export async function loadForCards(
  tx: ReadTx,
  planId: string,
  itemIds: readonly string[],
): Promise<PlanState | null> {
  const [plan, whole, records] = await Promise.all([
    tx.db
      .selectFrom('plan.plan')
      .select(sql<Row>`to_jsonb(plan.plan.*)`.as('row'))
      .where('authority_id', '=', tx.scope.authorityId)
      .where('id', '=', planId)
      .executeTakeFirst(),
    rowsNow(tx, planId, ['plan.item', 'plan.removal', 'plan.target', 'plan.item_target']),
    rowsNow(tx, planId, decisive, { itemIds }),
  ])
  if (!plan) return null
  return assemble(onlySeen(tx, { ...whole, ...records, 'plan.plan': [plan.row] }))
}

/** The plans of an authority that the scope may see, the current and youngest first. */
export async function listPlans(tx: ReadTx) {
  return tx.db
    .selectFrom('plan.plan')
    .select([
      'id',
      'slug',
      'title',
      'standing',
      'from_day',
      'to_day',
      'current',
      'level',
      'parent_id',
      'predecessor_id',
    ])
    .where('authority_id', '=', tx.scope.authorityId)
    .orderBy('current', 'desc')
    .orderBy('from_day', 'desc')
    .execute()
}
