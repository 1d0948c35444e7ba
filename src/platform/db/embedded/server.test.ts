import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkRole } from '../role.ts'
import { CannotStart } from './refusal.ts'
import { type Embedded, startEmbedded } from './server.ts'

const asRoot = process.getuid?.() === 0
let place: string
let running: Embedded[] = []
let told: string[] = []

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'regie-embedded-'))
  chmodSync(place, 0o711)
  told = []
})

afterEach(async () => {
  for (const one of running) await one.stop()
  running = []
  rmSync(place, { recursive: true, force: true })
})

async function start(folder = join(place, 'database'), elsewhere?: string): Promise<Embedded> {
  const one = await startEmbedded({
    folder,
    log: (line) => told.push(line),
    durable: false,
    ...(elsewhere ? { elsewhere } : {}),
  })
  running.push(one)
  return one
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
    .query(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

const status = (pid: number, field: string) =>
  new RegExp(`^${field}:\\s+(\\d+)\\s+(\\d+)`, 'm')
    .exec(readFileSync(`/proc/${pid}/status`, 'utf8'))!
    .slice(1, 3)

test('the server runs without privileges, also when root starts it', async () => {
  const one = await start()
  const expected = asRoot ? '65534' : String(process.getuid?.())
  expect(status(one.pid(), 'Uid')).toEqual([expected, expected])
  expect(statSync(join(place, 'database/cluster')).uid).toBe(Number(expected))
  expect(statSync(join(place, 'database/cluster')).mode & 0o777).toBe(0o700)
  expect(statSync(join(place, 'database/passwords.json')).mode & 0o777).toBe(0o600)
})

test('the database is the owner’s; the application owns nothing and may serve', async () => {
  const one = await start()
  expect(await checkRole(one.appUrl)).toEqual({ ok: true })
  await ask(one.ownerUrl, 'create schema mine')
  const [role] = await ask(
    one.ownerUrl,
    'select rolsuper, rolbypassrls from pg_roles where rolname = current_user',
  )
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false })
})

test('sorting is C.UTF-8, pages carry checksums, and accents count as letters', async () => {
  const one = await start()
  const [made] = await ask(
    one.ownerUrl,
    `select datlocale, pg_encoding_to_char(encoding) as encoding, current_setting('data_checksums') as checksums,
            upper('één') as upper from pg_database where datname = current_database()`,
  )
  expect(made).toEqual({ datlocale: 'C.UTF-8', encoding: 'UTF8', checksums: 'on', upper: 'ÉÉN' })
  const [found] = await ask(one.ownerUrl, `select to_tsvector('simple', '“Café” — €5')::text as words`)
  expect(found!.words).toBe(`'5':2 'café':1`)
})

test('a restart keeps the data and the passwords', async () => {
  const first = await start()
  await ask(first.ownerUrl, 'create table public.kept as select 7 as id')
  await first.stop()
  const second = await start()
  expect(second.appUrl).toBe(first.appUrl)
  expect(await ask(second.ownerUrl, 'select id from public.kept')).toEqual([{ id: 7 }])
})

test('a second start on the folder is refused, naming folder and process, and harms nothing', async () => {
  const first = await start()
  const refusal = await start().catch((error) => error)
  expect(refusal).toBeInstanceOf(CannotStart)
  expect(refusal.reason).toBe('in_use')
  for (const language of ['nl', 'fr', 'en'] as const) {
    expect(refusal.say(language)).toContain(join(place, 'database'))
    expect(refusal.say(language)).toContain(String(process.pid))
  }
  expect(await ask(first.appUrl, 'select 1 as still')).toEqual([{ still: 1 }])
})

test('two starts at the same moment: one wins, the other is refused', async () => {
  const outcomes = await Promise.allSettled([start(), start(), start()])
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') expect(outcome.reason.reason).toBe('in_use')
  }
})

test.runIf(asRoot)('a folder that shuts the server out is named, and REGIE_DATA offered', async () => {
  const shut = join(place, 'shut')
  const nowhere = join(shut, 'nor-there')
  mkdirSync(shut, { mode: 0o700 })
  const refusal = await start(join(shut, 'deep/database'), nowhere).catch((error) => error)
  expect(refusal).toMatchObject({ reason: 'not_traversable', filling: { folder: shut } })
  expect(refusal.say('nl')).toMatch(new RegExp(`${shut}.*REGIE_DATA`, 's'))
  // What already stands in such a folder is not moved.
  writeFileSync(join(shut, 'deep/database/something'), '')
  const again = await start(join(shut, 'deep/database'), join(place, 'shelter')).catch((error) => error)
  expect(again).toMatchObject({ reason: 'not_traversable' })
  expect(readdirSync(join(shut, 'deep/database'))).toContain('something')
})

test.runIf(asRoot)(
  'from a folder that shuts the server out, the cluster goes where it can be reached',
  async () => {
    const shut = join(place, 'shut')
    const elsewhere = join(place, 'shelter/regie')
    mkdirSync(shut, { mode: 0o700 })
    const folder = join(shut, 'data/postgres')
    const first = await start(folder, elsewhere)
    const target = readlinkSync(folder)
    expect(target).toMatch(new RegExp(`^${elsewhere}/[0-9a-f]{16}$`))
    expect(statSync(target).mode & 0o777).toBe(0o711)
    expect(statSync(elsewhere).mode & 0o777).toBe(0o711)
    expect(statSync(shut).mode & 0o777).toBe(0o700)
    expect(told.filter((line) => line.includes(target) && line.includes(folder))).toHaveLength(1)
    await ask(first.ownerUrl, 'create table public.kept as select 7 as id')
    await first.stop()
    const second = await start(folder, elsewhere)
    expect(await ask(second.ownerUrl, 'select id from public.kept')).toEqual([{ id: 7 }])
    await second.stop()
    // A new clone on the same path does not find the old one's data.
    rmSync(join(shut, 'data'), { recursive: true })
    const third = await start(folder, elsewhere)
    expect(readlinkSync(folder)).toBe(`${target}-2`)
    expect(await ask(third.ownerUrl, "select to_regclass('public.kept') as found")).toEqual([{ found: null }])
    await third.stop()
    rmSync(`${target}-2`, { recursive: true })
    const refusal = await start(folder, elsewhere).catch((error) => error)
    expect(refusal).toMatchObject({ reason: 'link_broken', filling: { folder, target: `${target}-2` } })
  },
)

test.runIf(asRoot)('a narrow mask of the operator’s does not shut the server out', async () => {
  const before = process.umask(0o077)
  try {
    const one = await start(join(place, 'data/database'))
    expect(await ask(one.appUrl, 'select 1 as up')).toEqual([{ up: 1 }])
  } finally {
    process.umask(before)
  }
})

/** Local TCP addresses on which a process listens, as /proc/net writes them. */
function listening(pid: number): string[] {
  const sockets = new Set(
    readdirSync(`/proc/${pid}/fd`).map(
      (fd) => readlinkSync(`/proc/${pid}/fd/${fd}`).match(/^socket:\[(\d+)\]$/)?.[1],
    ),
  )
  return ['tcp', 'tcp6'].flatMap((kind) =>
    readFileSync(`/proc/net/${kind}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields[3] === '0A' && sockets.has(fields[9]))
      .map((fields) => fields[1]!),
  )
}

test('it listens on a socket in a private folder and on no network', async () => {
  const one = await start()
  expect(one.socketDirectory).toBe(join(place, 'database/socket'))
  expect(statSync(one.socketDirectory!).mode & 0o777).toBe(0o700)
  expect(listening(one.pid())).toEqual([])
})

test('where the path is too long for a socket, it listens on loopback alone and asks a password', async () => {
  const long = join(
    place,
    'a-folder-with-a-long-name-that-someone-chose',
    'and-another-one-that-makes-it-too-long',
  )
  const one = await start(join(long, 'database'))
  expect(one.socketDirectory).toBeUndefined()
  const { hostname, port } = new URL(one.appUrl)
  expect(hostname).toBe('127.0.0.1')
  expect(listening(one.pid())).toEqual([
    `0100007F:${Number(port).toString(16).toUpperCase().padStart(4, '0')}`,
  ])
  const guessed = new URL(one.appUrl)
  guessed.password = 'wrong'
  await expect(ask(guessed.href, 'select 1')).rejects.toThrow(/password authentication failed/)
})

test('what people write does not reach the server’s log', async () => {
  const one = await start()
  await ask(one.ownerUrl, 'create table public.person (name text primary key)')
  await ask(one.ownerUrl, "insert into public.person values ('Zonderling')")
  await expect(ask(one.ownerUrl, "insert into public.person values ('Zonderling')")).rejects.toThrow(
    /duplicate/,
  )
  const log = readFileSync(join(place, 'database/postgres.log'), 'utf8')
  expect(log).toContain('duplicate key')
  expect(log).not.toContain('Zonderling')
})
