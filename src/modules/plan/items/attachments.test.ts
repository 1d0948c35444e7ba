import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextOf, makeWorld, type World } from '../../../../tests/access/world.ts'
import { asOwner } from '../../../../tests/authority.ts'
import { type Context, type Role, readAs } from '../../../platform/access/index.ts'
import { openFile, receiveFile } from '../../../platform/files/index.ts'
import { viewAttachments } from '../queries/attachments.ts'
import { itemStory } from '../queries/story.ts'
import { loadPlan } from '../state/load.ts'
import { attachFile, detachFile, linkItem, unlinkItem } from './attachments.ts'
import { itemRef } from './cards.ts'
import { setLevel } from './direction.ts'

let world: World
let coordinator: Context
let visitor: Context
const id = (index: number) => world.secrets[index]!.id

const as = (role: Role | 'visitor') => contextOf(world, world.askers.find((asker) => asker.role === role)!)

beforeAll(async () => {
  world = await makeWorld([
    { level: 'public', audience: [] },
    { level: 'public', audience: [] },
    { level: 'internal', audience: [] },
  ])
  coordinator = await as('coordinator')
  visitor = await as('visitor')
})
afterAll(async () => {
  await world?.close()
})

const storyOf = async (context: Context, index: number, until?: Date) => {
  const story = await itemStory(context, { itemId: id(index), continuesId: null, until })
  if ('ok' in story) throw new Error(story.reason)
  return story
}

async function attach(index: number, context = coordinator) {
  const received = await receiveFile(context.scope, world.services.files, {
    name: 'verslag.txt',
    body: Readable.from([Buffer.from('Een verslag van de werkgroep.')]),
  })
  if (!received.ok) throw new Error(received.reason)
  return attachFile(context, { itemId: id(index), file: received.value })
}

test('a file on an item is read by whoever reads the item, follows its level, and comes off again', async () => {
  const before = new Date(Date.now() - 1000)
  const made = await attach(0)
  if (!made.ok) throw new Error(made.reason)
  expect((await storyOf(visitor, 0)).files.map((file) => file.name)).toEqual(['verslag.txt'])
  expect((await storyOf(visitor, 0, before)).files).toEqual([])
  expect((await openFile(visitor, world.services.files, made.value.id)).ok).toBe(true)

  expect(await setLevel(coordinator, { itemId: id(0), level: 'internal' })).toMatchObject({ ok: true })
  expect((await openFile(visitor, world.services.files, made.value.id)).ok).toBe(false)
  expect((await openFile(await as('editor'), world.services.files, made.value.id)).ok).toBe(true)
  await setLevel(coordinator, { itemId: id(0), level: 'public' })

  expect(await detachFile(coordinator, { itemId: id(1), id: made.value.id })).toMatchObject({
    ok: false,
    reason: 'not_found',
  })
  expect(await detachFile(coordinator, { itemId: id(0), id: made.value.id })).toMatchObject({ ok: true })
  expect((await storyOf(visitor, 0)).files).toEqual([])
})

test('a link shows at both ends, to whoever may see both', async () => {
  expect(
    await linkItem(coordinator, { itemId: id(0), to: itemRef(id(1)), relation: 'related' }),
  ).toMatchObject({
    ok: true,
  })
  await linkItem(coordinator, { itemId: id(0), to: itemRef(id(1)), relation: 'related' })
  await linkItem(coordinator, { itemId: id(0), to: itemRef(id(2)), relation: 'related' })
  expect((await storyOf(visitor, 0)).links.map((link) => link.ref)).toEqual([itemRef(id(1))])
  expect((await storyOf(visitor, 1)).links).toMatchObject([{ ref: itemRef(id(0)), incoming: true }])
  const worked = await viewAttachments(coordinator, { itemId: id(0) })
  if (!worked.ok) throw new Error(worked.reason)
  expect(worked.value.links).toHaveLength(2)
  expect(await viewAttachments(visitor, { itemId: id(0) })).toEqual({ ok: false, reason: 'not_allowed' })

  const [link] = worked.value.links
  expect(await unlinkItem(coordinator, { itemId: id(0), id: link!.id })).toMatchObject({ ok: true })
  expect((await storyOf(visitor, 0)).links).toEqual([])
  expect(await unlinkItem(coordinator, { itemId: id(0), id: link!.id })).toMatchObject({
    reason: 'not_found',
  })
})

test('what is not there, or may not be seen, is linked with nothing; nor is a thing with itself', async () => {
  for (const to of [itemRef(id(0)), 'plan/item/none', 'x']) {
    const done = await linkItem(coordinator, { itemId: id(0), to, relation: 'related' })
    expect(done).toMatchObject({ ok: false, reason: 'not_found' })
  }
})

test('an item continues one of another plan, and of its own plan none', async () => {
  expect(
    await linkItem(coordinator, { itemId: id(0), to: itemRef(id(1)), relation: 'continues' }),
  ).toMatchObject({
    ok: false,
    reason: 'continues_another_plan',
  })
  await asOwner(world.database.ownerUrl, async (client) => {
    await client.query(`SELECT set_config('app.change', gen_random_uuid()::text, false)`)
    await client.query(
      `WITH made AS (INSERT INTO plan.plan (authority_id, id, slug, title, standing, level)
         VALUES ($1, gen_random_uuid(), 'vroeger', '{"nl": "Het vorige plan"}', 'adopted', 'public') RETURNING id)
       UPDATE plan.item SET plan_id = made.id FROM made WHERE item.id = $2`,
      [world.here.authorityId, id(1)],
    )
  })
  expect(
    await linkItem(coordinator, { itemId: id(0), to: itemRef(id(1)), relation: 'continues' }),
  ).toMatchObject({
    ok: true,
  })
  const state = await readAs(world.services.database, visitor.scope, (tx) => loadPlan(tx, world.planId))
  expect(state!.byId.get(id(0))!.continuesId).toBe(id(1))
  const story = await itemStory(visitor, { itemId: id(0), continuesId: id(1) })
  expect('kin' in story && story.kin).toMatchObject([{ relation: 'continues', slug: 'vroeger' }])
  const earlier = await itemStory(visitor, { itemId: id(1), continuesId: null })
  expect('kin' in earlier && earlier.kin).toMatchObject([{ relation: 'continued_by', slug: 'proef' }])
  expect(await unlinkItem(coordinator, { itemId: id(0), id: 'continues' })).toMatchObject({ ok: true })
})

test('who does not write the plan hangs nothing on it', async () => {
  for (const role of ['organisation_member', 'council_member', 'auditor', 'visitor'] as const) {
    const context = await as(role)
    expect(await linkItem(context, { itemId: id(0), to: itemRef(id(1)), relation: 'related' })).toMatchObject(
      {
        ok: false,
        reason: 'not_allowed',
      },
    )
    expect(await attach(0, context)).toMatchObject({ ok: false, reason: 'not_allowed' })
  }
})
