import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type pg from 'pg'
import { v7 } from 'uuid'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { asOwner, makeAuthority } from '../../../tests/authority.ts'
import { freshDatabase, type TestDatabase } from '../../../tests/cluster.ts'
import { enterAsSystem, type Place, writeAs } from '../access/index.ts'
import { AuthorityDirectory } from '../authorities/index.ts'
import { type Database, openDatabase } from '../db/connect.ts'
import { json } from '../db/json.ts'
import { audit, headsFolder, sealAll, verifyAudit } from './index.ts'

let base: TestDatabase
let database: Database
let data: string
let place: Place
let scheme: string

beforeAll(async () => {
  base = await freshDatabase()
  database = openDatabase(base.appUrl, { connections: 4 })
})
beforeEach(async () => {
  place = await makeAuthority(base.ownerUrl)
  scheme = v7()
  data = mkdtempSync(join(tmpdir(), 'regie-heads-'))
  await asOwner(base.ownerUrl, (client) =>
    client.query(
      `INSERT INTO platform.scheme (authority_id, id, facet, version, title, from_day)
       VALUES ($1, $2, 'setting', 1, '{}', '2026-01-01')`,
      [place.authorityId, scheme],
    ),
  )
})
afterEach(() => rmSync(data, { recursive: true, force: true }))
afterAll(async () => {
  await database.close()
  await base.drop()
})

const services = () =>
  ({ database, authorities: new AuthorityDirectory(database), config: { data } }) as unknown as Parameters<
    typeof sealAll
  >[0]

/** One command: a row that history records, and a word in the audit. */
async function change(): Promise<{ change: string; term: string }> {
  const term = v7()
  let made = ''
  await writeAs(database, enterAsSystem(database, place).scope, async (tx) => {
    made = tx.change
    await tx.db
      .insertInto('platform.term')
      .values({
        authority_id: place.authorityId,
        id: term,
        scheme_id: scheme,
        code: term,
        label: json({ nl: 'schóól "A"', fr: 'école' }),
        position: 1,
      })
      .execute()
    await audit(tx, 'test.term.add', `vocabulary/scheme/${scheme}`, { fields: ['label'] })
    return { ok: true as const }
  })
  return { change: made, term }
}

/** Three seals of two changes each. */
async function threeSeals() {
  const changes: string[] = []
  for (let seal = 0; seal < 3; seal += 1) {
    changes.push((await change()).change, (await change()).change)
    await sealAll(services())
  }
  return changes
}

async function verdict() {
  const all = await verifyAudit(base.ownerUrl, headsFolder(data))
  return all.find((one) => one.authority === place.authorityId)!
}

/** Changes rows as a superuser with the triggers out of the way, as somebody with full control could. */
function tamper(...statements: string[]): Promise<void> {
  return asOwner(base.superuserUrl, async (client: pg.Client) => {
    await client.query("SET session_replication_role = 'replica'")
    for (const statement of statements)
      await client.query(statement.replaceAll(':here', `'${place.authorityId}'`))
  })
}

const oneOf = (table: string, changed: string) =>
  `authority_id = :here AND ctid = (SELECT min(ctid) FROM platform.${table} WHERE authority_id = :here AND change = '${changed}')`

test('an untouched trail: all sealed, then what is new waits', async () => {
  await threeSeals()
  expect(await verdict()).toEqual({
    authority: place.authorityId,
    sealed: 6,
    waiting: 0,
    erased: 0,
    problems: [],
  })
  await change()
  expect(await verdict()).toMatchObject({ sealed: 6, waiting: 1, problems: [] })
  const lines = readFileSync(join(headsFolder(data), `${place.authorityId}.jsonl`), 'utf8')
    .trim()
    .split('\n')
  expect(lines.map((line) => JSON.parse(line).no)).toEqual([1, 2, 3])
})

test('history without a word in the audit waits for a seal as well', async () => {
  const { term } = await change()
  await asOwner(base.ownerUrl, async (client) => {
    await client.query(`SELECT set_config('app.change', $1, false)`, [v7()])
    await client.query("UPDATE platform.term SET code = 'x' WHERE id = $1", [term])
  })
  expect(await verdict()).toMatchObject({ waiting: 2, problems: [] })
})

test('an edited row of the audit is found, by its change', async () => {
  const changes = await threeSeals()
  await tamper(`UPDATE platform.audit SET verb = 'test.term.look' WHERE change = '${changes[2]}'`)
  expect((await verdict()).problems).toEqual([{ kind: 'edited', where: `change ${changes[2]}` }])
})

test('values moved over the border between two columns are found', async () => {
  const changes = await threeSeals()
  await tamper(`UPDATE platform.audit SET verb = verb || '|' || ref, ref = '' WHERE change = '${changes[1]}'`)
  expect((await verdict()).problems).toEqual([{ kind: 'edited', where: `change ${changes[1]}` }])
})

test('an edited row of history is found, by its own digest, also where that was made anew', async () => {
  const changes = await threeSeals()
  await tamper(
    `UPDATE platform.history SET row = jsonb_set(row, '{code}', '"y"') WHERE change = '${changes[3]}'`,
  )
  expect((await verdict()).problems).toEqual([
    { kind: 'edited', where: expect.stringMatching(/^history \d+$/) },
  ])
  await tamper(
    `UPDATE platform.history SET digest = sha256(salt || convert_to(row::text, 'UTF8')) WHERE change = '${changes[3]}'`,
  )
  expect((await verdict()).problems).toEqual([{ kind: 'edited', where: `change ${changes[3]}` }])
})

test('an edited row of history that waits is found before it is sealed', async () => {
  const made = await change()
  await tamper(`UPDATE platform.history SET row = '{}' WHERE change = '${made.change}'`)
  expect((await verdict()).problems).toEqual([{ kind: 'edited', where: expect.stringMatching(/^history/) }])
})

test('rows removed from the middle are found: one of a change, or the whole of it', async () => {
  const changes = await threeSeals()
  await tamper(
    `DELETE FROM platform.audit WHERE ${oneOf('audit', changes[2]!)}`,
    `DELETE FROM platform.audit WHERE change = '${changes[4]}'`,
    `DELETE FROM platform.history WHERE change = '${changes[4]}'`,
  )
  expect((await verdict()).problems).toEqual([
    { kind: 'edited', where: `change ${changes[2]}` },
    { kind: 'gap', where: `change ${changes[4]}` },
  ])
})

test('a row added under a sealed change is found', async () => {
  const changes = await threeSeals()
  await tamper(
    `INSERT INTO platform.audit SELECT authority_id, gen_random_uuid(), at, change, actor, role, door, verb, ref, detail
     FROM platform.audit WHERE change = '${changes[0]}'`,
  )
  expect((await verdict()).problems).toEqual([{ kind: 'edited', where: `change ${changes[0]}` }])
})

test('a seal removed from the middle, and a seal edited', async () => {
  const changes = await threeSeals()
  await tamper('DELETE FROM platform.seal WHERE authority_id = :here AND no = 2')
  const { problems } = await verdict()
  expect(problems).toContainEqual({ kind: 'gap', where: 'seal 2' })
  expect(problems).toContainEqual({ kind: 'unsealed', where: `change ${changes[2]}` })
  await tamper("UPDATE platform.seal SET at = at - interval '1 day' WHERE authority_id = :here AND no = 3")
  expect((await verdict()).problems).toContainEqual({ kind: 'edited', where: 'seal 3' })
})

test('a tail that was cut, rows and seals and all, is found through the heads outside', async () => {
  const changes = await threeSeals()
  const last = `('${changes[4]}', '${changes[5]}')`
  await tamper(
    'DELETE FROM platform.seal WHERE authority_id = :here AND no = 3',
    `DELETE FROM platform.audit WHERE change IN ${last}`,
    `DELETE FROM platform.history WHERE change IN ${last}`,
  )
  expect((await verdict()).problems).toEqual([{ kind: 'cut_tail', where: 'seal 3' }])
})

test('everything of an authority removed is a cut tail too', async () => {
  await threeSeals()
  await tamper(
    'DELETE FROM platform.seal WHERE authority_id = :here',
    'DELETE FROM platform.audit WHERE authority_id = :here',
    'DELETE FROM platform.history WHERE authority_id = :here',
    'DELETE FROM platform.authority WHERE authority_id = :here',
  )
  expect((await verdict()).problems).toEqual([{ kind: 'cut_tail', where: 'seals 1–3' }])
})

test('a change taken out of the queue for the seal is found', async () => {
  const made = await change()
  await tamper(`DELETE FROM platform.seal_waiting WHERE change = '${made.change}'`)
  expect(await verdict()).toMatchObject({
    waiting: 0,
    problems: [{ kind: 'unsealed', where: `change ${made.change}` }],
  })
})

test('everything edited and chained anew: right in itself, and found through the heads outside', async () => {
  const changes = await threeSeals()
  await tamper(
    `UPDATE platform.audit SET actor = gen_random_uuid() WHERE change = '${changes[2]}'`,
    'INSERT INTO platform.seal_waiting SELECT authority_id, unnest(changes) FROM platform.seal WHERE authority_id = :here AND no >= 2',
    'DELETE FROM platform.seal WHERE authority_id = :here AND no >= 2',
  )
  await tamper('SELECT platform.seal_batch(:here, 2)')
  await tamper('SELECT platform.seal_batch(:here, 2)')
  expect((await verdict()).problems).toEqual([
    { kind: 'head_mismatch', where: 'seal 2' },
    { kind: 'head_mismatch', where: 'seal 3' },
  ])
})

test('heads that are gone are noticed; a last line that a crash cut short is mended', async () => {
  await threeSeals()
  const file = join(headsFolder(data), `${place.authorityId}.jsonl`)
  const whole = readFileSync(file, 'utf8')
  writeFileSync(file, whole.slice(0, -20))
  expect((await verdict()).problems).toEqual([])
  await change()
  await sealAll(services())
  expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(4)
  expect((await verdict()).problems).toEqual([])
  writeFileSync(file, whole.split('\n').slice(1).join('\n'))
  expect((await verdict()).problems).toEqual([{ kind: 'head_mismatch', where: 'seal 1' }])
  rmSync(file)
  await tamper("UPDATE platform.seal SET at = at - interval '1 hour' WHERE authority_id = :here AND no = 1")
  expect((await verdict()).problems).toContainEqual({ kind: 'head_mismatch', where: 'seal 1' })
})

test('an erased row stays valid, and is counted; an empty row that was not erased is no erasure', async () => {
  const changes = await threeSeals()
  await tamper(
    `UPDATE platform.history SET row = NULL, salt = '', erased_at = now() WHERE change = '${changes[2]}'`,
  )
  expect(await verdict()).toMatchObject({ erased: 1, problems: [] })
  await tamper(`UPDATE platform.history SET erased_at = NULL WHERE change = '${changes[2]}'`)
  expect((await verdict()).problems).toEqual([{ kind: 'edited', where: expect.stringMatching(/^history/) }])
})

test('the application can neither seal what it is writing nor touch what is sealed', async () => {
  await threeSeals()
  await expect(
    writeAs(database, enterAsSystem(database, place).scope, async (tx) => {
      await audit(tx, 'test.term.add', 'test/term/1')
      await sql`SELECT platform.seal_batch(${place.authorityId}, 10)`.execute(tx.db)
      return { ok: true as const }
    }),
  ).rejects.toThrow('has written nothing')
  for (const statement of [
    'UPDATE platform.audit SET verb = verb',
    'DELETE FROM platform.audit',
    'UPDATE platform.history SET actor = NULL',
    'DELETE FROM platform.history',
    "INSERT INTO platform.history (authority_id, at, change, ref, tab, key, op, salt, digest) VALUES (gen_random_uuid(), now(), gen_random_uuid(), '', '', '', 'insert', '', '')",
    'DELETE FROM platform.seal',
    'DELETE FROM platform.seal_waiting',
    'SELECT platform.change_digest(gen_random_uuid(), gen_random_uuid())',
  ])
    await expect(database.pool.query(statement)).rejects.toThrow(/permission denied/)
})
