import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextOf, makeWorld, type World } from '../../../../tests/access/world.ts'
import { asOwner } from '../../../../tests/authority.ts'
import { type Context, readAs } from '../../../platform/access/index.ts'
import { headsFolder, sealAll, verifyAudit } from '../../../platform/audit/index.ts'
import { viewPast } from '../queries/past.ts'
import { itemStory } from '../queries/story.ts'
import { loadPlan } from '../state/load.ts'
import { changeText } from './commands.ts'
import { erasePast, eraseUpdate } from './erasure.ts'
import { recordUpdate } from './reports.ts'

let world: World
let coordinator: Context
let visitor: Context
let first: Date
const data = mkdtempSync(join(tmpdir(), 'regie-erasure-'))
const item = () => world.secrets[0]!

const as = (role: string) => contextOf(world, world.askers.find((asker) => asker.role === role)!)

beforeAll(async () => {
  world = await makeWorld([{ level: 'public', audience: [] }])
  visitor = await as('visitor')
  first = new Date()
  await new Promise((resolve) => setTimeout(resolve, 20))
  coordinator = await as('coordinator')
  await say('Een tekst waarin per ongeluk Jan Modeleers staat')
  coordinator = await as('coordinator')
  await say('Een tekst zonder naam')
})
afterAll(async () => {
  await world?.close()
  rmSync(data, { recursive: true, force: true })
})

async function say(text: string) {
  const done = await changeText(coordinator, {
    itemId: item().id,
    kind: 'action',
    number: '1',
    mode: 'do',
    title: { nl: text },
    text: { nl: text },
  })
  if (!done.ok) throw new Error(done.reason)
}

/** Everything that the database holds of the item, and of its story. */
const kept = () =>
  asOwner(world.database.ownerUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT (SELECT json_agg(h.row) FROM platform.history h)::text || (SELECT json_agg(s) FROM platform.story_line s)::text
        || (SELECT json_agg(c) FROM platform.card c)::text || coalesce((SELECT json_agg(u) FROM plan.update u)::text, '')
        || (SELECT json_agg(e) FROM platform.audit e)::text AS all`,
    )
    return rows[0].all as string
  })

const titleAt = async (context: Context, at?: Date) => {
  const state = await readAs(context.database, context.scope, (tx) => loadPlan(tx, world.planId, at))
  return state?.byId.get(item().id)?.title.nl ?? null
}

test('who does not direct the plan erases nothing, and the application has no other way', async () => {
  for (const role of ['editor', 'organisation_member', 'auditor', 'visitor']) {
    expect(await erasePast(await as(role), { itemId: item().id, reason: 'noemt iemand' })).toMatchObject({
      ok: false,
      reason: 'not_allowed',
    })
  }
  await expect(
    world.services.database.pool.query(`SELECT platform.erase_past('plan/item/${item().id}')`),
  ).rejects.toThrow('only a command of a coordinator erases')
  expect(await erasePast(coordinator, { itemId: item().id, reason: ' ' })).toMatchObject({
    reason: 'invalid',
  })
  expect(await kept()).toContain('Modeleers')
})

test('what was erased stays erased: on every day, in the history, and the chain is whole', async () => {
  expect(await titleAt(visitor, first)).toContain(item().word)
  await sealAll({ ...world.services, config: { ...world.services.config, data } })
  const done = await erasePast(coordinator, { itemId: item().id, reason: 'noemt iemand' })
  expect(done).toMatchObject({ ok: true, value: { erased: 2 } })

  expect(await kept()).not.toContain('Modeleers')
  expect(await titleAt(visitor, first)).toBeNull()
  expect(await titleAt(visitor)).toBe('Een tekst zonder naam')
  const past = await viewPast(coordinator, { itemId: item().id })
  expect(JSON.stringify(past)).not.toContain('Modeleers')

  await sealAll({ ...world.services, config: { ...world.services.config, data } })
  const verdicts = await verifyAudit(world.database.ownerUrl, headsFolder(data))
  expect(verdicts.flatMap((verdict) => verdict.problems)).toEqual([])
  expect(verdicts.map((verdict) => verdict.erased)).toContain(2)
  const { rows } = await asOwner(world.database.ownerUrl, (client) =>
    client.query('SELECT ref, reason FROM platform.erasure'),
  )
  expect(rows).toEqual([{ ref: `plan/item/${item().id}`, reason: 'noemt iemand' }])
  expect(await erasePast(coordinator, { itemId: item().id, reason: 'noemt iemand' })).toMatchObject({
    reason: 'nothing_to_erase',
  })
})

test('an update goes whole, with the line that told it, and no other', async () => {
  for (const text of ['Jan Modeleers kwam langs.', 'De vorming is geweest.']) {
    await recordUpdate(coordinator, { itemId: item().id, onDay: '2026-02-01', text: { nl: text } })
  }
  const state = await readAs(coordinator.database, coordinator.scope, (tx) => loadPlan(tx, world.planId))
  const update = state!.byId.get(item().id)!.updates.find((one) => one.text.nl?.includes('Modeleers'))!
  const given = { itemId: item().id, updateId: update.id, reason: 'noemt iemand' }
  expect(await eraseUpdate(await as('editor'), given)).toMatchObject({ reason: 'not_allowed' })
  expect(await eraseUpdate(coordinator, given)).toMatchObject({ ok: true })
  expect(await kept()).not.toContain('Modeleers')
  const story = await itemStory(visitor, { itemId: item().id, continuesId: null })
  expect('lines' in story && story.lines.map((line) => line.title.nl)).toContain('De vorming is geweest.')
  expect(await eraseUpdate(coordinator, given)).toMatchObject({ reason: 'not_found' })
})
