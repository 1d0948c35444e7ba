import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordUpdate, viewPlan } from '../../src/modules/plan/index.ts'
import { type Context, enter, readAs } from '../../src/platform/access/index.ts'
import { enterSignedIn } from '../../src/platform/auth/enter.ts'
import { grantReading } from '../../src/platform/authorities/index.ts'
import { searchCards } from '../../src/platform/search/index.ts'
import { type Asker, contextOf, makeWorld, type World } from './world.ts'

/** An authority lets another read along: up to a level, between two days, and as far as the role there goes. */
let world: World
let coordinator: Context

const asker = (name: string): Asker => world.askers.find((one) => one.name === name)!
const on = (who: Asker, day: string) =>
  enter(world.services.database, world.here, who.accountId, {
    door: 'web',
    now: new Date(`${day}T10:00:00Z`),
  })

async function reads(context: Context): Promise<string[]> {
  const view = await viewPlan(context, { slug: 'proef', at: null, zone: 'Europe/Brussels' })
  if (!view.ok) throw new Error(view.reason)
  const { rows } = await readAs(context.database, context.scope, async (tx) => ({
    rows: await tx.db.selectFrom('platform.card').select('level').where('kind', '=', 'action').execute(),
  }))
  const seen = view.value.state.items.map((item) => item.level).sort()
  expect(rows.map((row) => row.level).sort()).toEqual(seen)
  return seen
}

beforeAll(async () => {
  world = await makeWorld([
    { level: 'public', audience: [] },
    { level: 'council', audience: [] },
    { level: 'internal', audience: [] },
    { level: 'confidential', audience: [0, 1, 2, 3, 4] },
  ])
  coordinator = await contextOf(world, asker('coordinator'))
  const grant = (level: string, fromDay: string, toDay: string) =>
    grantReading(coordinator, { granteeId: world.elsewhere.authorityId, level, fromDay, toDay })
  expect(await grant('council', '2026-01-01', '2026-01-31')).toMatchObject({ ok: true })
  expect(await grant('internal', '2026-02-01', '2026-02-28')).toMatchObject({ ok: true })
})
afterAll(async () => {
  await world?.close()
})

test.each([
  ['2025-12-31', ['public'], ['public']],
  ['2026-01-01', ['council', 'public'], ['council', 'public']],
  ['2026-01-31', ['council', 'public'], ['council', 'public']],
  ['2026-02-01', ['council', 'internal', 'public'], ['council', 'public']],
  ['2026-03-01', ['public'], ['public']],
])('on %s', async (day, coordinatorReads, memberReads) => {
  expect(await reads(await on(asker('coordinator of elsewhere'), day))).toEqual(coordinatorReads)
  expect(await reads(await on(asker('council_member of elsewhere'), day))).toEqual(memberReads)
})

test('reading along is no role: nothing is written, and who was let in lets nobody in', async () => {
  const guest = await on(asker('coordinator of elsewhere'), '2026-02-10')
  expect([...guest.scope.roles]).toEqual([])
  expect(
    await recordUpdate(guest, { itemId: world.secrets[0]!.id, onDay: '2026-02-01', text: { nl: 'x' } }),
  ).toMatchObject({ ok: false, reason: 'not_allowed' })
  expect(
    await grantReading(guest, {
      granteeId: world.elsewhere.authorityId,
      level: 'internal',
      fromDay: '2026-01-01',
    }),
  ).toMatchObject({ ok: false, reason: 'not_allowed' })
})

test('it is found by searching, and takes a session with two factors', async () => {
  const now = new Date('2026-01-15T10:00:00Z')
  const secret = world.secrets.find((one) => one.level === 'council')!
  const authority = (await world.services.authorities.byId(world.here.authorityId))!
  const account = {
    id: asker('coordinator of elsewhere').accountId!,
    email: 'iemand@voorbeeld.example',
    name: 'Iemand',
    formToken: 'x',
    sessionId: 'x',
  }
  for (const secondFactor of [true, false]) {
    const { context } = await enterSignedIn(
      world.services.database,
      authority,
      { ...account, secondFactor },
      { door: 'web', now },
    )
    const found = await readAs(context.database, context.scope, (tx) =>
      searchCards(tx, { text: secret.word, language: 'nl', most: 10 }),
    )
    expect(JSON.stringify(found).includes(secret.id), `second factor ${secondFactor}`).toBe(secondFactor)
  }
})

test('no authority lets itself in, nor ends before it begins, and only the coordinator decides', async () => {
  const given = { granteeId: world.elsewhere.authorityId, level: 'council', fromDay: '2027-01-01' }
  expect(await grantReading(coordinator, { ...given, granteeId: world.here.authorityId })).toMatchObject({
    reason: 'itself',
  })
  expect(await grantReading(coordinator, { ...given, toDay: '2026-01-01' })).toMatchObject({
    reason: 'ends_before_it_begins',
  })
  for (const name of ['editor', 'platform_administrator', 'auditor']) {
    expect(await grantReading(await contextOf(world, asker(name)), given)).toMatchObject({
      reason: 'not_allowed',
    })
  }
})
