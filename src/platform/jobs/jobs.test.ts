import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { asOwner, makeAuthority } from '../../../tests/authority.ts'
import { freshDatabase, type TestDatabase } from '../../../tests/cluster.ts'
import { enterAsSystem, type Place, type WriteTx, writeAs } from '../access/index.ts'
import { audit } from '../audit/index.ts'
import { type Database, openDatabase } from '../db/connect.ts'
import { migrate } from '../db/migrate.ts'
import type { Services } from '../http/services.ts'
import { enqueue, startWorker, task } from './index.ts'

let base: TestDatabase
let database: Database
let place: Place

beforeAll(async () => {
  base = await freshDatabase()
  database = openDatabase(base.appUrl, { connections: 4 })
  place = await makeAuthority(base.ownerUrl)
})
afterAll(async () => {
  await database.close()
  await base.drop()
})

const services = () => ({ database }) as unknown as Services

function inCommand<T>(work: (tx: WriteTx) => Promise<T>) {
  return writeAs(database, enterAsSystem(database, place).scope, async (tx) => {
    await work(tx)
    await audit(tx, 'test.job.add', 'test/job/1')
    return { ok: true as const }
  })
}

/** A task that notes what it was given, and a way to wait for it. */
function noting(name: string, fail: (times: number) => boolean = () => false) {
  const seen: number[] = []
  const waiting: (() => void)[] = []
  const made = task({
    name,
    payload: z.object({ n: z.number() }),
    async run(_, { n }) {
      seen.push(n)
      for (const tell of waiting) tell()
      if (fail(seen.length)) throw new Error('not yet')
    },
  })
  const until = (count: number) =>
    new Promise<void>((resolve) => {
      const look = () => seen.length >= count && resolve()
      waiting.push(look)
      look()
    })
  return { made, seen, until }
}

test('a job runs after the commit; one of a rolled-back transaction never does', async () => {
  const { made, seen, until } = noting('test.note')
  const worker = startWorker(services(), [made], { pollEvery: 100 })
  await worker.ready
  await expect(
    inCommand(async (tx) => {
      await enqueue(tx, made, { n: 1 })
      throw new Error('stop')
    }),
  ).rejects.toThrow('stop')
  let during = -1
  await inCommand(async (tx) => {
    await enqueue(tx, made, { n: 2 })
    await new Promise((resolve) => setTimeout(resolve, 400))
    during = seen.length
  })
  await until(1)
  await new Promise((resolve) => setTimeout(resolve, 400))
  await worker.stop()
  expect(during).toBe(0)
  expect(seen).toEqual([2])
})

test('a job that fails is tried again; a payload that its task does not know is refused where it is added', async () => {
  const { made, seen, until } = noting('test.fail', (times) => times === 1)
  const worker = startWorker(services(), [made], { pollEvery: 100 })
  await worker.ready
  await inCommand((tx) => enqueue(tx, made, { n: 7 }))
  await until(1)
  await asOwner(base.ownerUrl, async (client) => {
    for (;;) {
      const { rowCount } = await client.query(
        'UPDATE graphile_worker._private_jobs SET run_at = now() WHERE last_error IS NOT NULL',
      )
      if (rowCount) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })
  await until(2)
  await worker.stop()
  expect(seen).toEqual([7, 7])
  await expect(
    inCommand((tx) => enqueue(tx, made, { n: 'seven' } as unknown as { n: number })),
  ).rejects.toThrow()
})

test('a job with a key is there once; one for later waits', async () => {
  const { made, seen, until } = noting('test.key')
  await inCommand(async (tx) => {
    await enqueue(tx, made, { n: 1 }, { key: 'once' })
    await enqueue(tx, made, { n: 2 }, { key: 'once' })
    await enqueue(tx, made, { n: 3 }, { at: new Date(Date.now() + 3_600_000) })
  })
  const worker = startWorker(services(), [made], { pollEvery: 100 })
  await until(1)
  await new Promise((resolve) => setTimeout(resolve, 300))
  await worker.stop()
  expect(seen).toEqual([2])
})

test('a process that is killed in the middle of a job: another runs it again, and soon', async () => {
  const { made, seen, until } = noting('test.killed')
  await inCommand((tx) => enqueue(tx, made, { n: 5 }))
  const child = fork(join(import.meta.dirname, 'stuck.fixture.ts'), [base.appUrl, made.name])
  await once(child, 'message')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const worker = startWorker(services(), [made], { pollEvery: 200 })
  await until(1)
  await worker.stop()
  expect(seen).toEqual([5])
}, 40_000)

test('the jobs of a process that lives are left alone', async () => {
  const { made, seen } = noting('test.living')
  await inCommand((tx) => enqueue(tx, made, { n: 6 }))
  const child = fork(join(import.meta.dirname, 'stuck.fixture.ts'), [base.appUrl, made.name])
  try {
    await once(child, 'message')
    const worker = startWorker(services(), [made], { pollEvery: 200 })
    await worker.ready
    await new Promise((resolve) => setTimeout(resolve, 11_500))
    await worker.stop()
    expect(seen).toEqual([])
  } finally {
    child.kill('SIGKILL')
  }
}, 40_000)

test('the connections are cut: the worker starts over and goes on', async () => {
  const { made, seen, until } = noting('test.cut')
  const worker = startWorker(services(), [made], { pollEvery: 200 })
  await worker.ready
  await asOwner(base.superuserUrl, (client) =>
    client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND usename = 'regie_app'`,
    ),
  )
  await new Promise((resolve) => setTimeout(resolve, 500))
  await inCommand((tx) => enqueue(tx, made, { n: 8 }))
  await until(1)
  await worker.stop()
  expect(seen).toEqual([8])
}, 30_000)

test('migrating again changes nothing, and two tasks of one name are refused', async () => {
  expect(await migrate(base.ownerUrl)).toEqual({ applied: [] })
  const { made } = noting('test.twice')
  const worker = startWorker(services(), [made], { pollEvery: 200 })
  await worker.ready
  await worker.stop()
  expect(() => startWorker(services(), [made, made])).toThrow('two tasks are called test.twice')
})
