import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { modules } from '../../src/app/modules.ts'
import { openRooms } from '../../src/app/rooms.ts'
import { planFile } from '../../src/modules/plan/exchange/write.ts'
import {
  changeText,
  recordUpdate,
  removeItem,
  setLead,
  setLevel,
  viewPlan,
} from '../../src/modules/plan/index.ts'
import { type Level, levels, readAs } from '../../src/platform/access/index.ts'
import { addressing, type Site } from '../../src/platform/http/site.ts'
import { searchCards } from '../../src/platform/search/index.ts'
import { type Asker, contextOf, makeWorld, mayRead, type Secret, type World } from './world.ts'

/** Levels and audiences drawn at random, the same draw in every run, and every level with every single audience. */
function draw(): { level: Level; audience: number[] }[] {
  const one = fc.record({
    level: fc.constantFrom(...levels),
    audience: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 3 }),
  })
  const each = [0, 1, 2, 3, 4].map((at) => ({ level: 'confidential' as const, audience: [at] }))
  return [...fc.sample(one, { seed: 20_261_122, numRuns: 24 }), ...each]
}

let world: World
const errors: Error[] = []

beforeAll(async () => {
  world = await makeWorld(draw())
})
afterAll(async () => {
  await world?.close()
})

async function siteOf(asker: Asker, path: string): Promise<Site> {
  const authority = (await world.services.authorities.byId(world.here.authorityId))!
  return {
    authority,
    language: 'nl',
    base: '/hier',
    path,
    account: asker.accountId
      ? {
          id: asker.accountId,
          email: 'iemand@voorbeeld.example',
          name: 'Iemand',
          formToken: 'x',
          sessionId: asker.accountId,
          secondFactor: true,
        }
      : null,
    mustSetUp: false,
    context: await contextOf(world, asker),
    services: world.services,
    ...addressing(authority, '/hier', 'nl', 'http://localhost'),
  }
}

async function get(
  asker: Asker,
  path: string,
  accept = 'text/html',
): Promise<{ status: number; text: string }> {
  const rooms = openRooms(modules, (error) => errors.push(error))
  const url = new URL(path, 'http://localhost')
  const response = await rooms.fetch(new Request(`http://localhost/hier${path}`, { headers: { accept } }), {
    site: await siteOf(asker, url.pathname),
  })
  return { status: response.status, text: await response.text() }
}

/** Fails where a text holds a word of a thing that the asker may not read. */
function holdsNothingOf(asker: Asker, text: string, where: string): void {
  for (const secret of world.secrets) {
    if (mayRead(asker, secret, world.here)) continue
    expect(
      text.includes(secret.word),
      `${asker.name} reads ${secret.level} ${secret.number} through ${where}`,
    ).toBe(false)
  }
}

const seenBy = (asker: Asker): Secret[] =>
  world.secrets.filter((secret) => mayRead(asker, secret, world.here))

test('the draw is worth something: each level and each asker has what it may and what it may not read', () => {
  for (const level of levels) expect(world.secrets.some((secret) => secret.level === level)).toBe(true)
  for (const asker of world.askers) {
    expect(seenBy(asker).length).toBeGreaterThan(0)
    expect(seenBy(asker).length).toBeLessThan(world.secrets.length)
  }
})

test('the plan as a query: exactly what may be read, now and at a day', async () => {
  for (const asker of world.askers) {
    for (const at of [null, new Date().toISOString().slice(0, 10)]) {
      const view = await viewPlan(await contextOf(world, asker), {
        slug: 'proef',
        at,
        zone: 'Europe/Brussels',
      })
      if (!view.ok) throw new Error(view.reason)
      const ids = view.value.state.items.map((item) => item.id).sort()
      expect(ids, `${asker.name} at ${at}`).toEqual(
        seenBy(asker)
          .map((secret) => secret.id)
          .sort(),
      )
      holdsNothingOf(
        asker,
        JSON.stringify([...view.value.state.targets.values(), view.value.state.removed]),
        'targets',
      )
    }
  }
})

test('every page, feed and file of data: no word of what may not be read, and every word of what may', async () => {
  const today = new Date().toISOString().slice(0, 10)
  const pages = [
    '/',
    '/plan/proef',
    '/plan/proef/acties',
    '/plan/proef/tijdlijn',
    '/plan/proef/balans',
    '/plan/proef/ambities',
    '/plan/proef/blinde-vlekken',
    '/plan/proef/veranderingen',
    '/plan/proef/versies',
    '/plan/proef/atom.xml',
    '/plan/proef/plan.json',
    '/plan/proef/plan.jsonld',
    `/plan/proef?at=${today}`,
    `/plan/proef/acties?at=${today}`,
    '/werk',
    '/werk/plan',
    '/werk/plan/tabel',
    '/werk/nazicht',
    '/werk/audit',
    '/werk/documenten',
    '/werk/organisaties',
    '/werk/mensen',
    '/zoeken?q=tekst',
  ]
  for (const asker of world.askers) {
    for (const path of pages) {
      const { status, text } = await get(asker, path)
      expect(status, `${asker.name} ${path}`).toBeLessThan(500)
      holdsNothingOf(asker, text, path)
      if (path === '/plan/proef/plan.json') {
        for (const secret of seenBy(asker))
          expect(text.includes(secret.word), `${asker.name} misses ${secret.number}`).toBe(true)
      }
    }
  }
  expect(errors).toEqual([])
})

test('a thing that may not be read is not there: its address answers as one that never was', async () => {
  for (const asker of world.askers) {
    const never = await get(asker, '/plan/proef/item/nooit0000')
    for (const secret of world.secrets) {
      for (const path of [`/plan/proef/item/${secret.key}`, `/plan/proef/acties/${secret.number}`]) {
        const readable = mayRead(asker, secret, world.here)
        // What may be read is asked of one in four: those pages are long, and other tests read them all.
        if (readable && Number(secret.number.slice(2)) % 4 !== 0) continue
        const answer = await get(asker, path)
        if (readable) {
          expect([200, 302], `${asker.name} ${path}`).toContain(answer.status)
          continue
        }
        expect(answer.status, `${asker.name} ${path}`).toBe(404)
        expect(answer.text.replaceAll(path, ''), 'says no more than for one that never was').toBe(
          never.text.replaceAll('/plan/proef/item/nooit0000', ''),
        )
      }
      if (!mayRead(asker, secret, world.here)) {
        const work = await get(asker, `/werk/plan/item/${secret.key}`)
        expect(work.status, `${asker.name} works on ${secret.number}`).not.toBe(200)
        holdsNothingOf(asker, work.text, 'the working page')
      }
    }
  }
})

test('search finds and counts only what may be read', async () => {
  for (const asker of world.askers) {
    const context = await contextOf(world, asker)
    for (const secret of world.secrets) {
      const found = await readAs(context.database, context.scope, (tx) =>
        searchCards(tx, { text: secret.word, language: 'nl', most: 50, offset: 0 }),
      )
      const refs = JSON.stringify(found)
      if (mayRead(asker, secret, world.here))
        expect(refs, `${asker.name} finds ${secret.number}`).toContain(secret.key)
      else holdsNothingOf(asker, refs, 'search')
    }
  }
})

test('an export holds what its asker may read; nothing confidential leaves the house in a file, whoever asks', async () => {
  for (const asker of world.askers) {
    const view = await viewPlan(await contextOf(world, asker), {
      slug: 'proef',
      at: null,
      zone: 'Europe/Brussels',
    })
    if (!view.ok) throw new Error(view.reason)
    const text = JSON.stringify(planFile(view.value, { slug: 'hier', languages: ['nl'], now: new Date() }))
    for (const secret of world.secrets) {
      const leaves = secret.level !== 'confidential' && mayRead(asker, secret, world.here)
      expect(text.includes(secret.word), `${asker.name} exports ${secret.level} ${secret.number}`).toBe(
        leaves,
      )
    }
  }
})

describe('in the database itself, under the application', () => {
  test('no table gives a row of what may not be read, whatever is asked of it', async () => {
    const owner = new pg.Client({ connectionString: world.database.ownerUrl })
    await owner.connect()
    const { rows: tables } = await owner.query<{ name: string }>(
      `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind = 'r' AND n.nspname IN ('plan', 'platform')`,
    )
    await owner.end()
    for (const asker of world.askers) {
      const context = await contextOf(world, asker)
      const client = await world.services.database.pool.connect()
      try {
        for (const { name } of tables) {
          const { scope } = context
          const literal = (value: readonly string[]) => pg.escapeLiteral(value.join(','))
          await client.query(`BEGIN READ ONLY; SET LOCAL app.authority = '${scope.authorityId}';
            SET LOCAL app.public = ${literal(scope.reads.public)}; SET LOCAL app.council = ${literal(scope.reads.council)};
            SET LOCAL app.internal = ${literal(scope.reads.internal)}; SET LOCAL app.audience = ${literal(scope.audience)};
            SET LOCAL app.roles = ${literal([...scope.roles])}`)
          const { rows } = await client
            .query(`SELECT t::text AS text FROM ${name} t`)
            .catch((error: Error & { code?: string }) => {
              if (error.code === '42501') return { rows: [] }
              throw error
            })
          await client.query('ROLLBACK')
          holdsNothingOf(asker, rows.map((row) => row.text).join('\n'), name)
        }
      } finally {
        client.release()
      }
    }
  })

  test('nothing is seen without a scope, and everything is there for the owner', async () => {
    const stranger = new pg.Client({ connectionString: world.database.appUrl })
    const owner = new pg.Client({ connectionString: world.database.ownerUrl })
    await stranger.connect()
    await owner.connect()
    try {
      for (const name of [
        'plan.item',
        'plan.update',
        'plan.target',
        'platform.card',
        'platform.story_line',
        'platform.history',
        'platform.audit',
        'platform.person',
      ]) {
        const count = async (client: pg.Client) =>
          (await client.query(`SELECT count(*)::int AS n FROM ${name}`)).rows[0].n
        expect(await count(stranger), name).toBe(0)
        if (name !== 'platform.audit') expect(await count(owner), name).toBeGreaterThan(0)
      }
    } finally {
      await stranger.end()
      await owner.end()
    }
  })
})

test('who may not write changes nothing; who may, does', async () => {
  const mayEdit = (asker: Asker) =>
    asker.home === world.here && ['coordinator', 'editor'].includes(asker.role)
  const leads = (asker: Asker, index: number) => asker.name === `member of house ${index % 2}`
  for (const asker of world.askers) {
    const context = await contextOf(world, asker)
    for (const [index, secret] of world.secrets.entries()) {
      const seen = mayRead(asker, secret, world.here)
      const itemId = secret.id
      const words = { title: { nl: `${secret.word} tekst` }, text: { nl: `${secret.word} tekst` } }
      const update = {
        itemId,
        onDay: '2026-01-02',
        text: { nl: `${secret.word} bericht` },
        level: secret.level,
        audience: secret.audience,
      }
      const lead = { itemId, leadOrganisationId: world.organisations[index % 2] }
      const text = await changeText(context, {
        itemId,
        kind: 'action',
        mode: 'advocate',
        number: secret.number,
        ...words,
      })
      expect(text.ok, `${asker.name} text ${secret.number}`).toBe(seen && mayEdit(asker))
      const led = await setLead(context, lead)
      expect(led.ok, `${asker.name} lead ${secret.number}`).toBe(seen && mayEdit(asker))
      const told = await recordUpdate(context, update)
      expect(told.ok, `${asker.name} update ${secret.number}`).toBe(
        seen && (mayEdit(asker) || leads(asker, index)),
      )
      if (asker.role === 'coordinator' && asker.home === world.here) continue
      const levelled = await setLevel(context, { itemId, level: 'public' })
      expect(levelled.ok, `${asker.name} opens ${secret.number}`).toBe(false)
      const removed = await removeItem(context, { itemId, reason: 'weg ermee' })
      expect(removed.ok, `${asker.name} removes ${secret.number}`).toBe(false)
    }
  }
})
