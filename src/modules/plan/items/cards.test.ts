import pg from 'pg'
import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeActor, makeAuthority } from '../../../../tests/authority.ts'
import { freshDatabase, type TestDatabase } from '../../../../tests/cluster.ts'
import { type Context, enter, writeAs } from '../../../platform/access/index.ts'
import { audit } from '../../../platform/audit/index.ts'
import { type Database, openDatabase } from '../../../platform/db/connect.ts'
import { itemRef, planRef, refreshCards } from './cards.ts'

let base: TestDatabase
let database: Database
let owner: pg.Client
let context: Context
const [planId, open, closed, gone, target] = [v7(), v7(), v7(), v7(), v7()] as const

/** Writes cards as a command does. */
async function refresh(itemIds?: string[]): Promise<void> {
  await writeAs(context.database, context.scope, async (tx) => {
    await refreshCards(tx, planId, itemIds)
    await audit(tx, 'plan.item.text', itemRef(open), {})
    return { ok: true }
  })
}

/** Every card as it stands, by reference; without when it was written. */
async function cards() {
  const { rows } = await owner.query(
    `SELECT ref, kind, title, body, state, day, level, audience, address, removed FROM platform.card
     WHERE authority_id = $1 ORDER BY ref`,
    [context.scope.authorityId],
  )
  return rows
}

beforeAll(async () => {
  base = await freshDatabase()
  database = openDatabase(base.appUrl)
  owner = new pg.Client({ connectionString: base.ownerUrl })
  await owner.connect()
  const place = await makeAuthority(base.ownerUrl)
  const { accountId } = await makeActor(base.ownerUrl, place.authorityId, ['coordinator'])
  context = await enter(database, place, accountId, { door: 'web' })
  const here = place.authorityId
  await writeAs(context.database, context.scope, async (tx) => {
    await tx.db
      .insertInto('plan.plan')
      .values({ authority_id: here, id: planId, slug: 'proef', title: { nl: 'Proef' }, standing: 'adopted' })
      .execute()
    const items = [
      { id: open, key: 'aaaaaa', level: 'internal' },
      { id: closed, key: 'bbbbbb', level: 'council' },
      { id: gone, key: 'cccccc', level: 'public' },
    ]
    for (const [position, item] of items.entries()) {
      await tx.db
        .insertInto('plan.item')
        .values({
          authority_id: here,
          plan_id: planId,
          kind: 'action',
          position,
          title: { nl: item.key },
          ...item,
        })
        .execute()
    }
    await tx.db
      .insertInto('plan.removal')
      .values({
        authority_id: here,
        item_id: gone,
        plan_id: planId,
        reason: { nl: 'vervallen' },
        removed_at: tx.scope.now,
      } as never)
      .execute()
    await tx.db
      .insertInto('plan.target')
      .values({ authority_id: here, id: target, plan_id: planId, measure: { nl: 'Containers' } })
      .execute()
    for (const item_id of [open, closed, gone]) {
      await tx.db
        .insertInto('plan.item_target')
        .values({ authority_id: here, item_id, target_id: target, plan_id: planId })
        .execute()
    }
    await audit(tx, 'plan.plan.import', planRef(planId), {})
    return { ok: true }
  })
})

afterAll(async () => {
  await owner?.end()
  await database?.close()
  await base?.drop()
})

test('cards of one item say what the cards of the whole plan would say', async () => {
  await refresh()
  const whole = await cards()
  expect(whole.map((card) => card.ref)).toHaveLength(5)
  expect(whole.find((card) => card.kind === 'target')?.level).toBe('council')
  await refresh([open])
  expect(await cards()).toEqual(whole)
})

test('a change of one item reaches its card and that of its targets, and leaves the others as they were', async () => {
  const written = async () =>
    (await owner.query('SELECT ref, xmin::text FROM platform.card ORDER BY ref')).rows.map((row) => [
      row.ref,
      row.xmin,
    ])
  const before = new Map((await written()) as [string, string][])
  await writeAs(context.database, context.scope, async (tx) => {
    await tx.db.updateTable('plan.item').set({ level: 'public' }).where('id', '=', closed).execute()
    await refreshCards(tx, planId, [closed])
    await audit(tx, 'plan.item.level', itemRef(closed), {})
    return { ok: true }
  })
  const changed = ((await written()) as [string, string][]).filter(([ref, xmin]) => before.get(ref) !== xmin)
  expect(changed.map(([ref]) => ref).sort()).toEqual([itemRef(closed), `plan/target/${target}`].sort())
  expect((await cards()).find((card) => card.kind === 'target')?.level).toBe('public')
})
