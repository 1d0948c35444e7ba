import { Client } from 'pg'
import { afterAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from './database.ts'

const made: TestDatabase[] = []
afterAll(() => Promise.all(made.map((one) => one.drop())))

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
    .query(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

test('two databases of one cluster are migrated and know nothing of each other', async () => {
  made.push(await freshDatabase(), await freshDatabase())
  const [one, other] = made as [TestDatabase, TestDatabase]
  await ask(one.ownerUrl, 'create table public.only_here (id int)')
  expect(await ask(other.ownerUrl, "select to_regclass('public.only_here') as found")).toEqual([
    { found: null },
  ])
  expect(await ask(other.ownerUrl, 'select name from platform.migration')).not.toEqual([])
})

test('the application connects as a role that may create nothing', async () => {
  const database = await freshDatabase()
  made.push(database)
  expect(await ask(database.appUrl, 'select current_user')).toEqual([{ current_user: 'regie_app' }])
  await expect(ask(database.appUrl, 'create table public.mine (id int)')).rejects.toThrow(/permission denied/)
  await expect(ask(database.appUrl, 'create schema mine')).rejects.toThrow(/permission denied/)
  await expect(ask(database.appUrl, 'create temp table mine (id int)')).rejects.toThrow(/permission denied/)
})
