import { getMigrations } from 'better-auth/db/migration'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../tests/cluster.ts'
import { type Database, openDatabase } from '../db/connect.ts'
import { joinedDatabase } from './joined.ts'
import { authSettings } from './settings.ts'

let database: TestDatabase
let owner: Database

beforeAll(async () => {
  database = await freshDatabase()
  owner = openDatabase(database.ownerUrl, { connections: 2 })
})
afterAll(async () => {
  await owner.close()
  await database.drop()
})

const settings = () =>
  authSettings({
    joined: joinedDatabase(owner),
    address: 'https://stad.example',
    key: 'a key of the tests, long enough to be one',
  })

async function differences() {
  const found = await getMigrations(settings() as never, { throwOnUnsafe: false })
  return {
    tables: found.toBeCreated.map((one) => one.table),
    columns: found.toBeAdded.flatMap((one) =>
      Object.keys(one.fields).map((field) => `${one.table}.${field}`),
    ),
    indexes: found.toBeAddedIndexes.map((one) => one.table),
    unsafe: found.unsafeChanges,
    problems: found.schemaProblems,
  }
}

test('our migration has every table, column and index that the sign-in library expects, and demands no more', async () => {
  expect(await differences()).toEqual({ tables: [], columns: [], indexes: [], unsafe: [], problems: [] })
})

test('a column that is missing, or that the library does not fill, is seen', async () => {
  await owner.pool.query('ALTER TABLE auth.second_factor DROP COLUMN failures')
  await owner.pool.query("ALTER TABLE auth.session ADD COLUMN wanted text NOT NULL DEFAULT ''")
  await owner.pool.query('ALTER TABLE auth.session ALTER COLUMN wanted DROP DEFAULT')
  const found = await differences()
  expect(found.columns).toEqual(['second_factor.failures'])
  expect(found.problems).toHaveLength(1)
})
