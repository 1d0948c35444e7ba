import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextOf, makeWorld, type World } from '../../../../tests/access/world.ts'
import { asOwner } from '../../../../tests/authority.ts'
import { viewPlan } from './view.ts'

let world: World

beforeAll(async () => {
  world = await makeWorld([
    { level: 'public', audience: [0] },
    { level: 'confidential', audience: [0] },
    { level: 'confidential', audience: [4] },
  ])
})
afterAll(async () => {
  await world?.close()
})

test('who reads a confidential item is told in the audit, by ids alone; nobody else is', async () => {
  for (const asker of world.askers) {
    await viewPlan(await contextOf(world, asker), { slug: 'proef', at: null, zone: 'Europe/Brussels' })
  }
  const told = await asOwner(world.database.ownerUrl, async (client) => {
    const { rows } = await client.query(
      "SELECT actor, detail FROM platform.audit WHERE verb = 'plan.item.read'",
    )
    return rows as { actor: string; detail: { items: string[] } }[]
  })
  const readers = world.askers.filter((asker) =>
    world.secrets.some(
      (secret) =>
        secret.level === 'confidential' && secret.audience.some((id) => asker.audience.includes(id)),
    ),
  )
  expect(told.map((row) => row.actor).sort()).toEqual(readers.map((asker) => asker.accountId).sort())
  expect(readers.map((asker) => asker.name).sort()).toEqual(['coordinator', 'member of house 0'])
  for (const row of told) {
    expect(row.detail.items).toHaveLength(1)
    expect(JSON.stringify(row.detail)).not.toContain('geheimpje')
  }
})
