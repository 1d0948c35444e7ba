import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeActor, makeAuthority } from '../../../tests/authority.ts'
import { freshDatabase, type TestDatabase } from '../../../tests/cluster.ts'
import { enterAsSystem, success, writeAs } from '../access/index.ts'
import { audit } from '../audit/index.ts'
import { openDatabase } from '../db/connect.ts'
import { seedVocabularies } from '../vocabularies/index.ts'
import { backup, digests, restore } from './index.ts'
import { putSecret, takeSecretBack } from './secret.ts'

/** What a schema can hold to make a copy go wrong. */
const trial = `
  create schema trial;
  create table trial."Odd ""name""" (
    id bigint generated always as identity primary key,
    "a ""column""" text, bytes bytea, tree jsonb, list text[], at timestamptz, day date, span interval,
    number double precision, exact numeric, flag boolean,
    twice bigint generated always as (id * 2) stored,
    words tsvector generated always as (to_tsvector('simple', coalesce("a ""column""", ''))) stored);
  create table trial.child (
    id serial primary key, parent_id int, next_id int,
    constraint child_parent foreign key (parent_id) references trial.child on delete cascade);
  alter table trial.child add constraint child_next foreign key (next_id) references trial.child
    deferrable initially deferred;
  create table trial.told (what text);
  create table trial.pair (id int primary key, content text);
  create table trial.other_half (id int primary key references trial.pair);
  create table trial.nothing (id int);
  create function trial.tell() returns trigger language plpgsql as $$
    begin insert into trial.told values (tg_table_name || coalesce(new.id, old.id)); return null; end $$;
  create trigger tell after insert on trial.child for each row execute function trial.tell();
  create trigger quiet after insert on trial.child for each row execute function trial.tell();
  alter table trial.child disable trigger quiet;
  create trigger always after insert on trial.pair for each row execute function trial.tell();
  alter table trial.pair enable always trigger always`

const rows = `
  insert into trial."Odd ""name""" ("a ""column""", bytes, tree, list, at, day, span, number, exact, flag) values
    (E'tab\\there\\nnew line\\\\back\\rslash', '\\x00ff0a', '{"a": [1, null, "é\\n"]}', array['x,y', null, '{"'],
     '2026-03-29 02:30:00.123456+02', '0044-03-15 BC', '1 year -3 days 04:05:06.7', 0.1::float8 + 0.2, 1e40, true),
    (E'\\\\N', '', 'null', '{}', 'infinity', '-infinity', '0', 'NaN', 'NaN', false),
    (null, null, null, null, null, null, null, null, null, null);
  insert into trial."Odd ""name""" ("a ""column""") select repeat('lorem ' || n, 50) from generate_series(1, 12000) as n;
  delete from trial."Odd ""name""" where id = 4;
  insert into trial.child (parent_id, next_id) values (null, 2), (1, 3), (2, 1)`

let place: string
let source: TestDatabase
let archive: string
const made: TestDatabase[] = []
const from = () => join(place, 'files')

async function on(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
    .query(sql)
    .then((result) => result.rows)
    .finally(() => client.end())
}

function put(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(from(), path)), { recursive: true })
  writeFileSync(join(from(), path), content)
}

async function database(): Promise<TestDatabase> {
  const one = await freshDatabase()
  made.push(one)
  await on(one.ownerUrl, trial)
  return one
}

/** Rows of Regie's own, with what triggers noted of them in the trail. */
async function fillPlatform({ ownerUrl, appUrl }: TestDatabase): Promise<void> {
  const place = await makeAuthority(ownerUrl)
  await makeActor(ownerUrl, place.authorityId, ['coordinator'])
  const app = openDatabase(appUrl, { connections: 1 })
  await writeAs(app, enterAsSystem(app, place).scope, async (tx) => {
    await seedVocabularies(tx)
    await audit(tx, 'authority.add', `platform/authority/${place.authorityId}`)
    return success()
  }).finally(() => app.close())
}

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'regie-backup-'))
  archive = join(place, 'regie.tar')
  source = await database()
  await on(source.ownerUrl, rows)
  await fillPlatform(source)
  put('ab/plan van aanpak — 2026.pdf', Buffer.alloc(9_000_000, 'not so random'))
  put('empty', '')
  put(`${'long/'.repeat(30)}é`, 'deep')
  expect(await backup(source.ownerUrl, from(), archive)).toMatchObject({ ok: true })
})

afterAll(async () => {
  for (const one of made) await one.drop()
  rmSync(place, { recursive: true, force: true })
})

let to: string
beforeEach(() => {
  to = mkdtempSync(join(place, 'target-'))
  rmSync(to, { recursive: true })
})

/** What holds a schema together, to see that loading left it as it was. */
const bonds = `
  select conrelid::regclass::text || ' ' || conname as name, pg_get_constraintdef(oid) || convalidated as state
    from pg_constraint where contype = 'f'
  union all select tgrelid::regclass::text || ' ' || tgname, tgenabled::text from pg_trigger where not tgisinternal
  union all select c.oid::regclass::text, relrowsecurity::text from pg_class c where relkind = 'r'
  order by 1, 2`

test('put back elsewhere, every table and file has the same digest, and the schema its bonds', async () => {
  const target = await database()
  const done: string[] = []
  const result = await restore(archive, target.ownerUrl, to, { onProgress: ({ name }) => done.push(name) })
  expect(result).toMatchObject({
    ok: true,
    files: 3,
    rows: { 'trial.child': 3, 'trial.nothing': 0, 'trial.told': 3 },
  })
  const [before, after] = [await digests(source.ownerUrl, from()), await digests(target.ownerUrl, to)]
  expect(after).toEqual(before)
  for (const name of ['authority', 'mandate', 'term', 'history', 'audit', 'seal_waiting']) {
    expect(after.tables[`platform.${name}`]!.rows, name).toBeGreaterThan(0)
  }
  expect(Object.keys(after.tables)).not.toContain('platform.migration')
  expect(after.tables['trial.Odd "name"']!.rows).toBe(12_002)
  expect(await on(target.ownerUrl, bonds)).toEqual(await on(source.ownerUrl, bonds))
  expect(done).toContain('trial.child')
  const back = readFileSync(join(to, 'ab/plan van aanpak — 2026.pdf'))
  expect(back.equals(Buffer.alloc(9_000_000, 'not so random'))).toBe(true)
  // Computed columns are computed, counters go on where they were.
  const [row] = await on(target.ownerUrl, `select twice, words::text from trial."Odd ""name""" where id = 5`)
  expect(row).toMatchObject({ twice: '10' })
  expect(row!.words).toContain("'lorem'")
  const [next] = await on(target.ownerUrl, 'insert into trial.child (parent_id) values (3) returning id')
  expect(next).toEqual({ id: 4 })
  const [odd] = await on(
    target.ownerUrl,
    `insert into trial."Odd ""name""" (flag) values (true) returning id`,
  )
  expect(odd).toEqual({ id: '12004' })
})

test('the secret travels with the archive, is put back where there is none, and overwrites nothing', async () => {
  const secretFile = join(place, 'secret')
  writeFileSync(secretFile, 'a secret of forty characters or even more\n')
  const target = await database()
  const out = join(place, 'secret.tar')
  expect(await backup(target.ownerUrl, to, out, { secretFile })).toMatchObject({ ok: true, secret: true })
  const put = join(to, '../put/secret')
  expect(await restore(out, target.ownerUrl, to, { secretFile: put })).toMatchObject({ secret: 'put_back' })
  expect(readFileSync(put, 'utf8')).toBe(readFileSync(secretFile, 'utf8'))
  expect(statSync(put).mode & 0o777).toBe(0o600)
  expect(await restore(out, target.ownerUrl, to, { secretFile: put })).toMatchObject({ secret: 'same' })
  writeFileSync(put, 'another secret, just as long as the other one')
  expect(await restore(out, target.ownerUrl, to, { secretFile: put })).toMatchObject({ secret: 'other' })
  expect(readFileSync(put, 'utf8')).toContain('another')
  expect(await restore(out, target.ownerUrl, to, { secretFile: null })).toMatchObject({ secret: 'none' })
  const without = await backup(target.ownerUrl, to, out, { secretFile: null })
  expect(without).toMatchObject({ ok: true, secret: false })
  rmSync(join(place, 'put'), { recursive: true })
})

test('a restore that fails takes back the secret that it put there, and no other', async () => {
  const file = join(place, 'put-not/secret')
  const fate = await putSecret(file, 'a secret of forty characters or even more')
  await takeSecretBack(file, fate)
  expect(readdirSync(dirname(file))).toEqual([])
  writeFileSync(file, 'mine')
  await takeSecretBack(file, await putSecret(file, 'theirs'))
  expect(readFileSync(file, 'utf8')).toBe('mine')
})

test('a digest tells a changed value, a lost row and a changed file', async () => {
  const target = await database()
  await restore(archive, target.ownerUrl, to)
  const before = await digests(target.ownerUrl, to)
  await on(
    target.ownerUrl,
    "update trial.told set what = 'child9' where what = 'child1'; delete from trial.child",
  )
  writeFileSync(join(to, 'empty'), ' ')
  const after = await digests(target.ownerUrl, to)
  for (const name of ['trial.told', 'trial.child'])
    expect(after.tables[name]).not.toEqual(before.tables[name])
  expect(after.files.empty).not.toEqual(before.files.empty)
  expect(after.tables['trial.Odd "name"']).toEqual(before.tables['trial.Odd "name"'])
})

test('a backup made while others write holds one moment, and waits for nobody', async () => {
  const busy = await database()
  let stop = false
  let written = 0
  const writer = new Client({ connectionString: busy.ownerUrl })
  await writer.connect()
  const writing = (async () => {
    for (let id = 1; !stop; id++) {
      await writer.query(`begin; insert into trial.pair values (${id}, repeat('text', 500));
        insert into trial.other_half values (${id}); commit`)
      written = id
      put(`busy/${id}`, `file ${id}`)
    }
  })()
  while (written < 200) await new Promise((resolve) => setTimeout(resolve, 5))
  const atStart = written
  const out = join(place, 'busy.tar')
  let during = 0
  const result = await backup(busy.ownerUrl, from(), out, {
    onProgress: ({ name }) => {
      if (name === 'trial.told') during = written
    },
  })
  const atEnd = written
  stop = true
  await writing
  await writer.end()
  expect(result).toMatchObject({ ok: true })
  expect(atEnd).toBeGreaterThan(atStart)
  expect(during).toBeGreaterThan(0)
  const target = await database()
  const back = await restore(out, target.ownerUrl, to)
  if (!back.ok) throw new Error(back.message.en)
  const count = back.rows['trial.pair']!
  expect(count).toBeGreaterThanOrEqual(atStart)
  expect(back.rows['trial.other_half']).toBe(count)
  expect(back.rows['trial.told']).toBe(count)
  const [last] = await on(target.ownerUrl, 'select max(id) as id from trial.pair')
  expect(last).toEqual({ id: count })
  // Whatever a row of that moment could refer to is there.
  expect(readdirSync(join(to, 'busy')).length).toBeGreaterThanOrEqual(count - 1)
})

test('the archive is whole or not there, and for its owner alone', async () => {
  expect(statSync(archive).mode & 0o777).toBe(0o600)
  const missing = join(place, 'not-made.tar')
  await expect(
    backup(source.ownerUrl, from(), missing, {
      onProgress: ({ doing }) => {
        if (doing === 'file') throw new Error('the disk is full')
      },
    }),
  ).rejects.toThrow('the disk is full')
  expect(readdirSync(place).filter((name) => name.startsWith('not-made'))).toEqual([])
})

/** Nothing may be left of a restore that did not happen. */
async function untouched(target: TestDatabase, before: unknown): Promise<void> {
  expect(await on(target.ownerUrl, bonds)).toEqual(before)
  expect(Object.values((await digests(target.ownerUrl, to)).tables).every(({ rows }) => rows === 0)).toBe(
    true,
  )
  expect(
    readdirSync(dirname(to)).filter((name) => name.startsWith(to.slice(dirname(to).length + 1))),
  ).toEqual([])
}

test('a damaged archive is refused by the name of what is damaged, and nothing is put back', async () => {
  const target = await database()
  const before = await on(target.ownerUrl, bonds)
  const whole = readFileSync(archive)
  const bad = join(place, 'damaged.tar')
  for (const [part, what] of [
    ['tables/trial.Odd "name"/000002.gz', 'tables/trial.Odd "name"/000002.gz'],
    ['tables/trial.child/000001.gz', 'tables/trial.child/000001.gz'],
    ['files/1/000001.gz', 'files/1/000001.gz'],
    ['contents.json.gz', 'contents.json.gz'],
  ] as const) {
    const bytes = Buffer.from(whole)
    const at = bytes.indexOf(part) + 512 + 15
    bytes[at] = bytes[at]! ^ 0x10
    writeFileSync(bad, bytes)
    const result = await restore(bad, target.ownerUrl, to)
    expect(result, part).toMatchObject({ ok: false, reason: 'damaged' })
    if (!result.ok) for (const told of Object.values(result.message)) expect(told).toContain(what)
    if (!result.ok) expect(result.message.nl).toContain(bad)
    await untouched(target, before)
  }
})

test('a piece that is missing is found by the digest of its table', async () => {
  const target = await database()
  const whole = readFileSync(archive)
  const at = whole.indexOf('tables/trial.told/000001.gz')
  const size = Number.parseInt(whole.toString('latin1', at + 124, at + 135), 8)
  const next = at + 512 + Math.ceil(size / 512) * 512
  const bad = join(place, 'without.tar')
  writeFileSync(bad, Buffer.concat([whole.subarray(0, at), whole.subarray(next)]))
  const result = await restore(bad, target.ownerUrl, to)
  expect(result).toMatchObject({ ok: false, reason: 'damaged' })
  if (!result.ok) expect(result.message.en).toContain('trial.told')
})

test('a cut archive is refused, wherever it was cut', async () => {
  const target = await database()
  const before = await on(target.ownerUrl, bonds)
  const whole = readFileSync(archive)
  const cut = join(place, 'cut.tar')
  for (const length of [
    whole.length - 1,
    whole.length - 1024,
    whole.length - 3000,
    whole.length >> 1,
    3000,
  ]) {
    writeFileSync(cut, whole.subarray(0, length))
    const result = await restore(cut, target.ownerUrl, to)
    expect(result, `at ${length}`).toMatchObject({ ok: false, reason: 'truncated' })
    if (!result.ok) expect(result.message.fr).toContain(cut)
    await untouched(target, before)
  }
  writeFileSync(cut, 'a letter to the mayor')
  expect(await restore(cut, target.ownerUrl, to)).toMatchObject({ ok: false, reason: 'not_an_archive' })
})

test('a database or folder with something in it is left alone', async () => {
  const target = await database()
  await on(target.ownerUrl, "insert into trial.pair values (1, 'mine')")
  const full = await restore(archive, target.ownerUrl, to)
  expect(full).toMatchObject({ ok: false, reason: 'not_empty' })
  if (!full.ok) expect(full.message.nl).toContain('trial.pair')
  expect(await on(target.ownerUrl, 'select content from trial.pair')).toEqual([{ content: 'mine' }])

  const other = await database()
  mkdirSync(to)
  copyFileSync(archive, join(to, 'something'))
  expect(await restore(archive, other.ownerUrl, to)).toMatchObject({ ok: false, reason: 'files_not_empty' })
  expect(readdirSync(to)).toEqual(['something'])
})

test('a queue that noted its own start does not make a database full, and gives way', async () => {
  const target = await database()
  await on(target.ownerUrl, "select graphile_worker.add_job('housekeeping')")
  const result = await restore(archive, target.ownerUrl, to)
  expect(result).toMatchObject({ ok: true, rows: { 'graphile_worker._private_jobs': 0, 'trial.child': 3 } })
})

test('an archive of another version is refused by the name of what differs', async () => {
  const target = await database()
  await on(target.ownerUrl, 'alter table trial.pair add column later text')
  const shape = await restore(archive, target.ownerUrl, to)
  expect(shape).toMatchObject({ ok: false, reason: 'other_version' })
  if (!shape.ok) expect(shape.message.en).toContain('trial.pair')
  await on(
    target.ownerUrl,
    "insert into platform.migration (name, digest) values ('platform/9999_later', 'x')",
  )
  const version = await restore(archive, target.ownerUrl, to)
  expect(version).toMatchObject({ ok: false, reason: 'other_version' })
  if (!version.ok) expect(version.message.en).toContain('platform/9999_later')
})

test('rows that the owner itself may not see stop the backup instead of missing in silence', async () => {
  const hidden = await database()
  await on(
    hidden.ownerUrl,
    'alter table trial.pair enable row level security; alter table trial.pair force row level security',
  )
  const result = await backup(hidden.ownerUrl, from(), join(place, 'hidden.tar'))
  expect(result).toMatchObject({ ok: false, reason: 'hidden_rows' })
  if (!result.ok) expect(result.message.en).toContain('trial.pair')
})
