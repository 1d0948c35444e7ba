import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../tests/cluster.ts'
import { checkRole } from './role.ts'

let database: TestDatabase
let superuser: Client
const made: string[] = []

beforeAll(async () => {
  database = await freshDatabase()
  superuser = new Client({ connectionString: database.superuserUrl })
  await superuser.connect()
})

afterAll(async () => {
  await superuser.end()
  await database.drop()
  const client = new Client({ connectionString: database.superuserUrl.replace(/\/test_[^/]*$/, '/postgres') })
  await client.connect()
  for (const role of made.reverse()) await client.query(`drop role ${role}`)
  await client.end()
})

/** A role of this test alone, and the address that signs in as it. */
async function role(attributes = ''): Promise<{ name: string; url: string }> {
  const name = `test_role_${randomBytes(6).toString('hex')}`
  await superuser.query(`create role ${name} login password 'test' ${attributes}`)
  made.push(name)
  const { rows } = await superuser.query('select current_database() as name')
  await superuser.query(`grant connect on database ${rows[0].name} to ${name}`)
  const url = new URL(database.superuserUrl)
  url.username = name
  url.password = 'test'
  return { name, url: url.href }
}

test('the application role that Regie makes may serve', async () => {
  expect(await checkRole(database.appUrl)).toEqual({ ok: true })
})

test('a plain role may serve', async () => {
  expect(await checkRole((await role()).url)).toEqual({ ok: true })
})

test('the owner may not, in three languages, by name', async () => {
  const verdict = await checkRole(database.ownerUrl)
  expect(verdict).toMatchObject({ ok: false, reason: 'owns_tables' })
  if (verdict.ok) return
  expect(verdict.message.nl).toMatch(/regie_owner.*eigenaar.*start Regie niet/)
  expect(verdict.message.fr).toMatch(/regie_owner.*propriétaire.*ne démarre pas/)
  expect(verdict.message.en).toMatch(/regie_owner.*owner.*does not start/)
})

const refused: [string, string, (name: string) => string][] = [
  ['superuser', 'a superuser', (name) => `alter role ${name} superuser`],
  ['superuser', 'one that reads the server’s files', (name) => `grant pg_read_server_files to ${name}`],
  ['bypasses_rls', 'one that bypasses row-level security', (name) => `alter role ${name} bypassrls`],
  [
    'owns_tables',
    'one that owns a table',
    (name) => `create table public.of_${name} (); alter table public.of_${name} owner to ${name}`,
  ],
  [
    'owns_tables',
    'one that owns an empty schema',
    (name) => `create schema of_${name} authorization ${name}`,
  ],
  ['owns_tables', 'a member of the owner', (name) => `grant regie_owner to ${name}`],
  ['can_create', 'one that may create in a schema', (name) => `grant create on schema public to ${name}`],
  ['can_create', 'one that may create roles', (name) => `alter role ${name} createrole`],
  ['can_create', 'one that may create databases', (name) => `alter role ${name} createdb`],
]

test.each(refused)('%s: %s may not serve', async (reason, _, sql) => {
  const { name, url } = await role()
  await superuser.query(sql(name))
  const verdict = await checkRole(url)
  expect(verdict).toMatchObject({ ok: false, reason })
  if (!verdict.ok) expect(verdict.message.en).toContain(name)
})

test.each(['superuser', 'bypassrls'])(
  'a member of a member of a %s role may not serve',
  async (attribute) => {
    const [top, middle, bottom] = [await role(attribute), await role(), await role('noinherit')]
    await superuser.query(`grant ${top.name} to ${middle.name}; grant ${middle.name} to ${bottom.name}`)
    const verdict = await checkRole(bottom.url)
    expect(verdict).toMatchObject({
      ok: false,
      reason: attribute === 'superuser' ? 'superuser' : 'bypasses_rls',
    })
    if (!verdict.ok) expect(verdict.message.nl).toContain(top.name)
  },
)
