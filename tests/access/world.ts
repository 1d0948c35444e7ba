import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { openServices } from '../../src/app/serve.ts'
import { type Context, enter, type Level, type Place, type Role } from '../../src/platform/access/index.ts'
import { readConfig } from '../../src/platform/config.ts'
import type { Services } from '../../src/platform/http/services.ts'
import { asOwner, makeActor, makeAuthority } from '../authority.ts'
import { freshDatabase, type TestDatabase } from '../cluster.ts'

/** Someone who may ask, in one of two authorities. */
export interface Asker {
  name: string
  role: Role | 'visitor'
  home: Place
  accountId: string | null
  /** Ids that an audience may name to include this asker. */
  audience: string[]
}

/** A thing with a secret in every text of it; `word` is in no other thing. */
export interface Secret {
  id: string
  key: string
  number: string
  word: string
  level: Level
  audience: string[]
}

export interface World {
  database: TestDatabase
  services: Services
  here: Place & { slug: string }
  elsewhere: Place & { slug: string }
  askers: Asker[]
  secrets: Secret[]
  organisations: string[]
  planId: string
  close(): Promise<void>
}

/** The rule in plain words, written apart from the code under test: who may read what. */
export function mayRead(asker: Asker, secret: Secret, here: Place): boolean {
  const home = asker.home.authorityId === here.authorityId
  if (secret.level === 'public') return true
  if (!home) return false
  if (secret.level === 'confidential') return secret.audience.some((id) => asker.audience.includes(id))
  const workers = ['coordinator', 'editor', 'organisation_member', 'body_member']
  if (secret.level === 'internal') return workers.includes(asker.role)
  return [...workers, 'council_member'].includes(asker.role)
}

/** Every asker acts in the authority that holds the secrets: foreigners come with an account of elsewhere. */
export function contextOf(world: World, asker: Asker): Promise<Context> {
  return enter(world.services.database, world.here, asker.accountId, { door: 'web' })
}

/** Two authorities, an asker for every role in each, and a plan whose every text holds a secret. */
export async function makeWorld(wanted: { level: Level; audience: number[] }[]): Promise<World> {
  const database = await freshDatabase()
  const here = await makeAuthority(database.ownerUrl, { slug: 'hier' })
  const elsewhere = await makeAuthority(database.ownerUrl, { slug: 'elders' })
  const organisations = [v7(), v7()]
  const bodies = [v7(), v7()]
  await asOwner(database.ownerUrl, async (client) => {
    for (const [index, id] of organisations.entries()) {
      await client.query('INSERT INTO platform.organisation (id, name, kept_by) VALUES ($1, $2, $3)', [
        id,
        { nl: `Huis ${index}` },
        here.authorityId,
      ])
      await client.query(
        "INSERT INTO platform.organisation_fact (authority_id, organisation_id, sector) VALUES ($1, $2, 'care')",
        [here.authorityId, id],
      )
    }
    for (const [index, id] of bodies.entries()) {
      await client.query(
        "INSERT INTO platform.body (authority_id, id, kind, name) VALUES ($1, $2, 'working_group', $3)",
        [here.authorityId, id, { nl: `Groep ${index}` }],
      )
    }
  })

  const askers: Asker[] = [{ name: 'visitor', role: 'visitor', home: here, accountId: null, audience: [] }]
  const add = async (
    name: string,
    home: Place,
    role: Role,
    given: { organisationId?: string; bodyId?: string } = {},
  ) => {
    const { accountId, personId } = await makeActor(database.ownerUrl, home.authorityId, [role], given)
    askers.push({
      name,
      role,
      home,
      accountId,
      audience: [personId, given.organisationId, given.bodyId].filter((id) => id !== undefined),
    })
  }
  for (const role of [
    'coordinator',
    'editor',
    'council_member',
    'auditor',
    'platform_administrator',
  ] as const) {
    await add(role, here, role)
  }
  for (const index of [0, 1]) {
    await add(`member of house ${index}`, here, 'organisation_member', {
      organisationId: organisations[index],
    })
    await add(`member of group ${index}`, here, 'body_member', { bodyId: bodies[index] })
  }
  for (const role of ['coordinator', 'council_member'] as const)
    await add(`${role} of elsewhere`, elsewhere, role)

  const audiences = [...organisations, ...bodies, askers[1]!.audience[0]!]
  const planId = v7()
  const secrets: Secret[] = wanted.map((one, index) => ({
    id: v7(),
    key: `geh${String(index).padStart(5, '0')}`,
    number: `G.${index + 1}`,
    word: `geheimpje${String(index).padStart(3, '0')}qz`,
    level: one.level,
    audience: one.level === 'confidential' ? one.audience.map((at) => audiences[at]!) : [],
  }))
  await asOwner(database.ownerUrl, async (client) => {
    const authority = here.authorityId
    await client.query(`SELECT set_config('app.change', $1, false)`, [v7()])
    await client.query(
      `INSERT INTO plan.plan (authority_id, id, slug, title, standing, level) VALUES ($1, $2, 'proef', '{"nl": "Proefplan"}', 'adopted', 'public')`,
      [authority, planId],
    )
    const card = (
      ref: string,
      kind: string,
      title: object,
      level: string,
      audience: string[],
      address: string,
    ) =>
      client.query(
        `INSERT INTO platform.card (authority_id, ref, kind, title, body, level, audience, address) VALUES ($1, $2, $3, $4, $4, $5, $6, $7)`,
        [authority, ref, kind, title, level, audience, address],
      )
    await card(`plan/plan/${planId}`, 'plan', { nl: 'Proefplan' }, 'public', [], '/plan/proef')
    for (const [index, secret] of secrets.entries()) {
      const { id, word, level, audience } = secret
      const text = { nl: `${word} tekst` }
      await client.query(
        `INSERT INTO plan.item (authority_id, id, plan_id, key, kind, number, position, title, text, parts, lead_organisation_id, mode, begins_on, due_on, level, audience, level_reason, level_review_on)
         VALUES ($1, $2, $3, $4, 'action', $5, $6, $7, $7, $8, $9, 'advocate', '2025-01-01', '2030-01-01', $10, $11, $12, $13)`,
        [
          authority,
          id,
          planId,
          secret.key,
          secret.number,
          index + 1,
          text,
          JSON.stringify([text]),
          organisations[index % 2],
          level,
          audience,
          level === 'confidential' ? `${word} reden` : null,
          level === 'confidential' ? '2030-01-01' : null,
        ],
      )
      await card(`plan/item/${id}`, 'action', text, level, audience, `/plan/proef/item/${secret.key}`)
      const each = [authority, id, planId]
      await client.query(
        `INSERT INTO plan.adoption (authority_id, item_id, plan_id, adopted_on) VALUES ($1, $2, $3, '2025-01-01')`,
        each,
      )
      await client.query(
        `INSERT INTO plan.working_out (authority_id, item_id, plan_id, charge, worked_out_on) VALUES ($1, $2, $3, $4, '2025-02-01')`,
        [...each, text],
      )
      await client.query(
        `INSERT INTO plan.execution (authority_id, id, item_id, plan_id, state, on_day, reason, recorded_at) VALUES ($1, $4, $2, $3, 'running', '2025-03-01', $5, now())`,
        [...each, v7(), text],
      )
      await client.query(
        `INSERT INTO plan.asking (authority_id, item_id, plan_id, addressee) VALUES ($1, $2, $3, $4)`,
        [...each, text],
      )
      await client.query(
        `INSERT INTO plan.milestone (authority_id, id, item_id, plan_id, title, due_on) VALUES ($1, $4, $2, $3, $5, '2029-01-01')`,
        [...each, v7(), text],
      )
      await client.query(
        `INSERT INTO plan.money (authority_id, id, item_id, plan_id, year, planned, source, scope) VALUES ($1, $4, $2, $3, 2026, 1000, $5, $5)`,
        [...each, v7(), text],
      )
      await client.query(
        `INSERT INTO plan.update (authority_id, id, item_id, plan_id, on_day, text, level, audience, recorded_at) VALUES ($1, $4, $2, $3, '2026-01-01', $5, $6, $7, now())`,
        [...each, v7(), text, level, audience],
      )
      await client.query(
        `INSERT INTO plan.evidence (authority_id, id, item_id, plan_id, kind, text) VALUES ($1, $4, $2, $3, 'practice', $5)`,
        [...each, v7(), text],
      )
      const target = v7()
      await client.query(
        `INSERT INTO plan.target (authority_id, id, plan_id, measure, unit, baseline, baseline_on, value, due_on) VALUES ($1, $2, $3, $4, $4, 0, '2025-01-01', 10, '2030-01-01')`,
        [authority, target, planId, text],
      )
      await client.query(
        `INSERT INTO plan.item_target (authority_id, item_id, target_id, plan_id) VALUES ($1, $2, $4, $3)`,
        [...each, target],
      )
      await client.query(
        `INSERT INTO plan.target_value (authority_id, id, target_id, plan_id, on_day, value, source, recorded_at) VALUES ($1, $2, $3, $4, '2026-01-01', 4, $5, now())`,
        [authority, v7(), target, planId, text],
      )
      await card(`plan/target/${target}`, 'target', text, level, audience, `/plan/proef/item/${secret.key}`)
      await client.query(
        `INSERT INTO platform.story_line (authority_id, id, ref, day, kind, title, body, level, audience, recorded_at) VALUES ($1, $2, $3, '2026-01-01', 'event', $4, $4, $5, $6, now())`,
        [authority, v7(), `plan/item/${id}`, text, level, audience],
      )
    }
  })
  const data = mkdtempSync(join(tmpdir(), 'regie-access-'))
  const config = {
    ...readConfig({ REGIE_DATA: data }),
    address: 'http://localhost',
  }
  const services = await openServices(config, database.appUrl)
  return {
    database,
    services,
    here,
    elsewhere,
    askers,
    secrets,
    organisations,
    planId,
    async close() {
      await services.database.close()
      await database.drop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
