import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { clearAway } from './clear.ts'
import { startOf } from './processes.ts'
import { startEmbedded } from './server.ts'

let folder: string

beforeEach(() => {
  const place = mkdtempSync(join(tmpdir(), 'regie-embedded-'))
  chmodSync(place, 0o711)
  folder = join(place, 'database')
})

afterEach(async () => {
  await clearAway(folder)
  rmSync(join(folder, '..'), { recursive: true, force: true })
})

type Parent = {
  pid: number
  server: number
  ownerUrl: string
  ended: Promise<[number | null, string | null]>
}

/** Another Regie, in a process of its own, that has the server up. */
async function parent(): Promise<Parent> {
  const script = `
    import { startEmbedded, stopOnSignals } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))}
    const server = await startEmbedded({ folder: process.argv[1], log: () => {} })
    stopOnSignals(() => server.stop())
    console.log(JSON.stringify({ server: server.pid(), ownerUrl: server.ownerUrl }))
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>
  const [line] = await Promise.race([
    once(child.stdout, 'data'),
    ended.then(() => Promise.reject('ended early')),
  ])
  return { pid: child.pid!, ended, ...JSON.parse(String(line)) }
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
    .query(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

const lives = (pid: number) => startOf(pid) !== undefined

test('a killed parent leaves a server; the next start stops it and the data are there', async () => {
  const killed = await parent()
  await ask(killed.ownerUrl, 'create table public.kept as select 7 as id')
  process.kill(killed.pid, 'SIGKILL')
  await killed.ended
  expect(lives(killed.server)).toBe(true)
  const told: string[] = []
  const next = await startEmbedded({ folder, log: (line) => told.push(line) })
  try {
    expect(lives(killed.server)).toBe(false)
    expect(told.join('\n')).toContain(String(killed.server))
    expect(await ask(next.ownerUrl, 'select id from public.kept')).toEqual([{ id: 7 }])
  } finally {
    await next.stop()
  }
})

test('another process on the folder is refused while the first lives', async () => {
  const first = await parent()
  const refusal = await startEmbedded({ folder, log: () => {} }).catch((error) => error)
  expect(refusal).toMatchObject({ reason: 'in_use', filling: { folder, pid: String(first.pid) } })
  process.kill(first.pid, 'SIGTERM')
  await first.ended
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s stops the server in order', async (signal, code) => {
  const one = await parent()
  process.kill(one.pid, signal)
  expect(await one.ended).toEqual([code, null])
  expect(lives(one.server)).toBe(false)
  expect(existsSync(join(folder, 'regie.lock'))).toBe(false)
  expect(readFileSync(join(folder, 'postgres.log'), 'utf8')).toContain('database system is shut down')
})

test('parent and server both killed: what was committed is there', async () => {
  const killed = await parent()
  await ask(killed.ownerUrl, 'create table public.kept as select 7 as id')
  process.kill(killed.server, 'SIGKILL')
  process.kill(killed.pid, 'SIGKILL')
  await killed.ended
  const next = await startEmbedded({ folder, log: () => {} })
  expect(await ask(next.ownerUrl, 'select id from public.kept')).toEqual([{ id: 7 }])
  await next.stop()
})

test('a pid file and a lock that name someone else’s process are seen through', async () => {
  const first = await startEmbedded({ folder, log: () => {} })
  await first.stop()
  // This very process lives, but is neither that server nor, by its start, that Regie.
  writeFileSync(join(folder, 'cluster/postmaster.pid'), `${process.pid}\n${folder}/cluster\n0\n5432\n`)
  writeFileSync(join(folder, 'regie.lock'), JSON.stringify({ pid: process.pid, started: 'long ago' }))
  const second = await startEmbedded({ folder, log: () => {} })
  expect(await ask(second.appUrl, 'select 1 as up')).toEqual([{ up: 1 }])
  await second.stop()
})

test('a server that dies is started again, on the same address', async () => {
  const told: string[] = []
  const one = await startEmbedded({ folder, log: (line) => told.push(line) })
  const before = one.pid()
  process.kill(before, 'SIGKILL')
  for (let tries = 0; one.pid() === before && tries < 500; tries++) await wait(20)
  expect(await ask(one.appUrl, 'select 1 as up')).toEqual([{ up: 1 }])
  expect(told.join('\n')).toContain('starting it again')
  await one.stop()
})

test('initdb that was cut off is begun anew', async () => {
  const first = await startEmbedded({ folder, log: () => {} })
  await first.stop()
  renameSync(join(folder, 'cluster'), join(folder, 'cluster.half'))
  const second = await startEmbedded({ folder, log: () => {} })
  expect(await ask(second.appUrl, 'select 1 as up')).toEqual([{ up: 1 }])
  await second.stop()
})
