import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { build } from 'esbuild'
import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Place } from '../../src/platform/access/index.ts'
import { root } from '../../src/platform/config.ts'
import { clearAway, startEmbedded } from '../../src/platform/db/embedded/index.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { asOwner, makeActor, makeAuthority } from '../authority.ts'

const writes = 2000
const kills = 10
const writers = 4

let folder: string
let ownerUrl: string
let place: Place
let accountId: string
const planId = v7()

/** The process to be killed, built as Regie itself is built, where it finds the packages. */
const script = join(root, `node_modules/.cache/regie/crash-${process.pid}.js`)

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, 'web.ts')],
    outfile: script,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node24',
  })
  const around = mkdtempSync(join(tmpdir(), 'regie-crash-'))
  chmodSync(around, 0o711)
  folder = join(around, 'database')
  const embedded = await startEmbedded({ folder, log: () => {} })
  ownerUrl = embedded.ownerUrl
  await migrate(ownerUrl)
  place = await makeAuthority(ownerUrl)
  accountId = (await makeActor(ownerUrl, place.authorityId, ['editor'])).accountId
  await asOwner(ownerUrl, (client) =>
    client.query(
      `begin; set local app.change = '${v7()}';
       insert into plan.plan (authority_id, id, slug, title, standing)
       values ('${place.authorityId}', '${planId}', 'proefplan', '{"nl":"Proefplan"}', 'draft');
       commit`,
    ),
  )
  await embedded.stop()
})

let web: Web | undefined

afterAll(async () => {
  if (web?.process.kill('SIGKILL')) await once(web.process, 'exit')
  await clearAway(folder)
  rmSync(script, { force: true })
  rmSync(join(folder, '..'), { recursive: true, force: true })
})

type Web = { process: ChildProcess; port: number; postmaster: number }

async function startWeb(): Promise<Web> {
  const child = spawn(process.execPath, [script, folder, JSON.stringify(place), accountId, planId], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit').then(() =>
    Promise.reject(new Error('the web process ended at its start')),
  )
  const [line] = await Promise.race([once(child.stdout, 'data'), ended])
  ended.catch(() => {})
  return { process: child, ...JSON.parse(String(line)) }
}

/** Whether the write was acknowledged; anything else leaves the writer not knowing. */
async function write(port: number, title: string): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: title })
    await response.text()
    return response.status === 200
  } catch {
    return false
  }
}

/** What dies in a round: both at once mostly, and each alone. */
const victims = (round: number) =>
  round % 5 === 3 ? ['web'] : round % 5 === 4 ? ['server'] : ['server', 'web']

function kill(victim: string, running: Web): void {
  if (victim === 'web') running.process.kill('SIGKILL')
  else process.kill(running.postmaster, 'SIGKILL')
}

test(`${kills} kills of web and database in a stream of ${writes} writes: every acknowledged one is there, none twice`, async () => {
  const tried: string[] = []
  const acknowledged: string[] = []
  let lost = 0
  for (let round = 0; round < kills; round++) {
    web = await startWeb()
    const running = web
    const until = Math.round((writes * (round + 1)) / kills)
    // Somewhere in the middle of this round's writes, at another point each time.
    const fatal = until - Math.round((writes / kills) * (0.2 + 0.06 * round))
    let dead = false
    const stream = async () => {
      while (tried.length < until && !(dead && victims(round).includes('web'))) {
        const title = `Actie ${tried.length + 1}`
        tried.push(title)
        if (await write(running.port, title)) acknowledged.push(title)
        else {
          lost++
          await wait(10)
        }
      }
    }
    const streams = Array.from({ length: writers }, stream)
    while (tried.length < fatal) await wait(1)
    for (const victim of victims(round)) kill(victim, running)
    dead = true
    await Promise.all(streams)
    if (!victims(round).includes('web')) {
      // The web process has started the server again by itself; it goes on writing.
      let back = false
      for (let tries = 0; !back && tries < 500; tries++) {
        back = await write(running.port, `Actie na herstel ${round}.${tries}`)
        if (!back) await wait(20)
      }
      expect(back, 'the server that died alone is started again').toBe(true)
      running.process.kill('SIGKILL')
    }
    if (running.process.exitCode === null && running.process.signalCode === null)
      await once(running.process, 'exit')
  }
  // The rest of the stream, undisturbed.
  web = await startWeb()
  while (tried.length < writes) {
    const title = `Actie ${tried.length + 1}`
    tried.push(title)
    if (await write(web.port, title)) acknowledged.push(title)
    else lost++
  }

  const { rows } = await asOwner(ownerUrl, (client) =>
    client.query<{ title: string; times: number; told: number; kept: number }>(`
      select i.title ->> 'nl' as title, count(*)::int as times,
        sum((select count(*) from platform.audit a where a.ref = 'plan/item/' || i.id and a.verb = 'plan.item.add'))::int as told,
        sum((select count(*) from platform.history h where h.ref = 'plan/item/' || i.id and h.op = 'insert' and h.tab = 'plan.item'))::int as kept
      from plan.item i group by 1`),
  )
  const there = new Map(rows.map((row) => [row.title, row]))
  expect(acknowledged.filter((title) => !there.has(title))).toEqual([])
  // Written once, told once in the audit, kept once in the history: whole or not at all.
  expect(rows.filter(({ times, told, kept }) => times !== 1 || told !== 1 || kept !== 1)).toEqual([])
  // The kills did fall in the stream: some writes got no answer, most did.
  expect(lost).toBeGreaterThanOrEqual(kills)
  expect(acknowledged.length).toBeGreaterThan(writes * 0.6)
}, 300_000)
