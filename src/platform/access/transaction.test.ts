import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeAuthority } from '../../../tests/authority.ts'
import { freshDatabase, type TestDatabase } from '../../../tests/cluster.ts'
import { type Database, openDatabase } from '../db/connect.ts'
import { type Context, enter } from './gate.ts'
import { type ReadTx, readAs } from './transaction.ts'

let base: TestDatabase
let database: Database
let one: Context
let two: Context

beforeAll(async () => {
  base = await freshDatabase()
  // One connection, so that each transaction follows the one before on it.
  database = openDatabase(base.appUrl, { connections: 1 })
  one = await enter(database, await makeAuthority(base.ownerUrl), null, { door: 'web' })
  two = await enter(database, await makeAuthority(base.ownerUrl), null, { door: 'web' })
})

afterAll(async () => {
  await database?.close()
  await base?.drop()
})

const here = async (tx: ReadTx) =>
  (await sql<{ here: string | null }>`SELECT platform.here()`.execute(tx.db)).rows[0]!.here

test('each reading has its own scope, and nothing of it stays behind on the connection', async () => {
  for (const { scope } of [one, two, one, two, one, two]) {
    expect(await readAs(database, scope, here)).toBe(scope.authorityId)
  }
  const { rows } = await database.pool.query('SELECT platform.here() AS here')
  expect(rows[0].here).toBeNull()
})

test('a reading can write nothing', async () => {
  const writing = readAs(database, one.scope, (tx) =>
    tx.db.updateTable('platform.authority').set({ host: 'x.example' }).execute(),
  )
  await expect(writing).rejects.toThrow('read-only transaction')
})

test('a reading that fails leaves a connection that works, and none of it goes on in the next one', async () => {
  let late: Promise<unknown> = Promise.resolve()
  const failing = readAs(database, one.scope, async (tx) => {
    late = wait(50).then(() => here(tx))
    late.catch(() => undefined)
    await sql`SELECT 1 / 0`.execute(tx.db)
  })
  await expect(failing).rejects.toThrow('division by zero')
  expect(await readAs(database, two.scope, here)).toBe(two.scope.authorityId)
  await expect(late).rejects.toThrow('this transaction is over')
})

test('a scope that the database does not take gives nothing but an error', async () => {
  const broken = { ...one.scope, authorityId: 'no uuid' } as unknown as typeof one.scope
  await expect(readAs(database, broken, here)).rejects.toThrow('uuid')
  expect(await readAs(database, one.scope, here)).toBe(one.scope.authorityId)
})
