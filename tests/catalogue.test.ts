import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generateTypes } from '../build/schema.ts'
import { root } from '../src/platform/config.ts'
import { freshDatabase, type TestDatabase } from './cluster.ts'

/** Tables without an authority. The list is closed: a table that is added here needs a decision record. */
const globals = new Set([
  'platform.migration',
  'platform.organisation',
  'auth.account',
  'auth.credential',
  'auth.session',
  'auth.verification',
  'auth.second_factor',
  'auth.used_code',
  'auth.passkey',
  'auth.link',
])

interface Table {
  name: string
  about: string
  secured: boolean
  policies: number
  primary: string[] | null
}

let database: TestDatabase
let owner: pg.Client
let tables: Table[]

beforeAll(async () => {
  database = await freshDatabase()
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const { rows } = await owner.query<Table>(`
    SELECT n.nspname || '.' || c.relname AS name, coalesce(obj_description(c.oid, 'pg_class'), '') AS about,
      c.relrowsecurity AS secured, (SELECT count(*)::int FROM pg_policy p WHERE p.polrelid = c.oid) AS policies,
      (SELECT array_agg(a.attname::text ORDER BY k.place) FROM pg_index i
         CROSS JOIN LATERAL unnest(i.indkey::int[]) WITH ORDINALITY AS k (attnum, place)
         JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
       WHERE i.indrelid = c.oid AND i.indisprimary) AS primary
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname NOT IN ('information_schema', 'graphile_worker')
    ORDER BY 1`)
  tables = rows
})
afterAll(async () => {
  await owner?.end()
  await database?.drop()
})

const tenants = () => tables.filter((table) => !globals.has(table.name))

test('every table belongs to an authority, or stands in the closed list and says so', () => {
  expect(tables.length).toBeGreaterThan(30)
  for (const table of tables) {
    expect(table.about, `${table.name} says what it is for`).not.toBe('')
    expect(
      table.about.includes('@global'),
      `${table.name} is marked @global exactly when it is in the list`,
    ).toBe(globals.has(table.name))
  }
})

test('the key of every tenant table begins with its authority', () => {
  for (const table of tenants()) expect(table.primary?.[0], table.name).toBe('authority_id')
})

test('so do its unique keys, and its foreign keys to other tenant tables', async () => {
  const { rows } = await owner.query<{
    name: string
    key: string
    type: string
    columns: string[]
    target: string | null
  }>(`
    SELECT k.conrelid::regclass::text AS name, k.conname::text AS key, k.contype::text AS type,
      (SELECT array_agg(a.attname::text ORDER BY u.place) FROM unnest(k.conkey) WITH ORDINALITY AS u (attnum, place)
        JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.attnum) AS columns,
      nullif(k.confrelid, 0)::regclass::text AS target
    FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
    WHERE k.contype IN ('u', 'f') AND n.nspname NOT IN ('graphile_worker', 'pg_catalog', 'information_schema')`)
  for (const key of rows) {
    if (globals.has(key.name) || key.name === 'platform.authority') continue
    // A reference to a global table, or to the authority itself, needs no more than its own column.
    if (key.target && (globals.has(key.target) || key.target === 'platform.authority')) continue
    expect(key.columns[0], `${key.name}.${key.key}`).toBe('authority_id')
  }
})

test('row-level security stands on every tenant table, with a policy', () => {
  for (const table of tenants()) {
    expect(table.secured, `${table.name} has row-level security`).toBe(true)
    expect(table.policies, `${table.name} has a policy`).toBeGreaterThan(0)
  }
})

test('the application owns nothing, and can’t change what only grows', async () => {
  const { rows } = await owner.query<{ name: string; owner: string; privileges: string[] }>(`
    SELECT n.nspname || '.' || c.relname AS name, pg_get_userbyid(c.relowner)::text AS owner,
      (SELECT coalesce(array_agg(DISTINCT g.privilege_type::text), '{}') FROM information_schema.role_table_grants g
        WHERE g.table_schema = n.nspname AND g.table_name = c.relname AND g.grantee = 'regie_app') AS privileges
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname IN ('platform', 'plan', 'auth')`)
  const about = new Map(tables.map((table) => [table.name, table.about]))
  for (const table of rows) {
    expect(table.owner, table.name).not.toBe('regie_app')
    const text = about.get(table.name) ?? ''
    const may = (privilege: string) => table.privileges.includes(privilege)
    if (text.includes('@recorded'))
      expect(may('INSERT'), `${table.name} is written by triggers alone`).toBe(false)
    if (/@recorded|@append-only/.test(text)) {
      expect(may('UPDATE') || may('DELETE') || may('TRUNCATE'), `${table.name} only grows`).toBe(false)
    }
  }
})

test('whatever changes is recorded: every table of a module that can change has the history’s trigger, or only grows', async () => {
  const { rows } = await owner.query<{ name: string; recorded: boolean }>(`
    SELECT n.nspname || '.' || c.relname AS name,
      EXISTS (SELECT 1 FROM pg_trigger t JOIN pg_proc f ON f.oid = t.tgfoid WHERE t.tgrelid = c.oid AND f.proname = 'record') AS recorded
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND n.nspname = 'plan'`)
  // A document under review is not the plan: its corrections are a list of their own that can be undone.
  const unrecorded = new Set(['plan.reading'])
  const about = new Map(tables.map((table) => [table.name, table.about]))
  for (const table of rows) {
    if (unrecorded.has(table.name) || about.get(table.name)?.includes('@append-only')) continue
    expect(table.recorded, table.name).toBe(true)
  }
})

test('the generated types are those of the migrated schema', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regie-schema-'))
  try {
    const fresh = join(folder, 'schema.d.ts')
    generateTypes(database.ownerUrl, fresh)
    const committed = readFileSync(join(root, 'src/platform/db/schema.d.ts'), 'utf8')
    expect(readFileSync(fresh, 'utf8').trim(), 'run: npm run schema').toBe(committed.trim())
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
