import { z } from 'zod'
import { query, type ReadTx, success } from '../../../platform/access/index.ts'
import { type StoryRow, storyOf } from '../../../platform/cards/index.ts'
import { itemRef } from '../items/cards.ts'
import type { Row } from '../state/assemble.ts'

/** One row of an item's history: what it was and what it became. */
export interface PastChange {
  /** What was changed together has the same. */
  change: string
  at: Date
  table: string
  op: 'insert' | 'update' | 'delete'
  was: Row | null
  becomes: Row | null
  /** In which capacity it was done; null for who may not read the audit. */
  role: string | null
}

/** Changes of an item that are shown at most, the newest first. */
const most = 60

async function pastOf(tx: ReadTx, itemId: string): Promise<PastChange[]> {
  const here = tx.scope.authorityId
  const rows = await tx.db
    .selectFrom('platform.history')
    .select(['id', 'at', 'change', 'tab', 'key', 'op', 'row'])
    .where('authority_id', '=', here)
    .where('ref', '=', itemRef(itemId))
    .orderBy('id', 'desc')
    .limit(most * 4)
    .execute()
  if (rows.length === 0) return []
  const told = await tx.db
    .selectFrom('platform.audit')
    .select(['change', 'role'])
    .where('authority_id', '=', here)
    .where(
      'change',
      'in',
      rows.map((row) => row.change),
    )
    .execute()
  const roles = new Map(told.map((row) => [row.change, row.role]))
  return rows.slice(0, most).map((row, index) => {
    const before = rows.slice(index + 1).find((older) => older.tab === row.tab && older.key === row.key)
    const op = row.op as PastChange['op']
    return {
      change: row.change,
      at: row.at,
      table: row.tab,
      op,
      was: op === 'insert' ? null : ((before?.row as Row | undefined) ?? null),
      becomes: op === 'delete' ? null : (row.row as Row | null),
      role: roles.get(row.change) ?? null,
    }
  })
}

/** The story and the history of one item, as far as the scope may see them. */
export const viewPast = query({
  input: z.object({ itemId: z.uuid() }),
  may: (scope) => scope.roles.size > 0,
  async run(tx, { itemId }) {
    const story: StoryRow[] = await storyOf(tx, itemRef(itemId))
    return success({ story, past: await pastOf(tx, itemId) })
  },
})

/** In which plan the item with a key stands, removed ones too. */
export const placeOfItem = query({
  input: z.object({ key: z.string() }),
  may: () => true,
  async run(tx, { key }) {
    const found = await tx.db
      .selectFrom('plan.item as i')
      .innerJoin('plan.plan as p', (join) =>
        join.onRef('p.authority_id', '=', 'i.authority_id').onRef('p.id', '=', 'i.plan_id'),
      )
      .select(['i.id', 'p.slug'])
      .where('i.authority_id', '=', tx.scope.authorityId)
      .where('i.key', '=', key)
      .executeTakeFirst()
    return success(found ?? null)
  },
})
