import fc from 'fast-check'
import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOwner, makeActor, makeAuthority } from '../../../tests/authority.ts'
import { freshDatabase, type TestDatabase } from '../../../tests/cluster.ts'
import {
  type Context,
  enter,
  enterAsSystem,
  type Level,
  levels,
  maySee,
  type Place,
  readAs,
  writeAs,
} from '../access/index.ts'
import { audit } from '../audit/index.ts'
import { type Card, putCards } from '../cards/index.ts'
import { type Database, openDatabase } from '../db/connect.ts'
import type { Language, Words } from '../i18n/index.ts'
import { type Search, searchCards } from './index.ts'

let base: TestDatabase
let database: Database
let place: Place
let visitor: Context

beforeAll(async () => {
  base = await freshDatabase()
  database = openDatabase(base.appUrl, { connections: 4 })
  place = await makeAuthority(base.ownerUrl)
  visitor = await enter(database, place, null, { door: 'web' })
  await write(place, [
    card(
      'naalden',
      { nl: 'Containers voor achtergelaten naalden' },
      { nl: 'Op elk plein komt een container.' },
    ),
    card(
      'nuit',
      { fr: 'Réduire les risques la nuit' },
      { fr: 'Les équipes vont dans les lieux festifs, à la sortie des écoles.' },
    ),
    card(
      'families',
      { en: 'Supporting families of people who use drugs' },
      { en: 'Parents meet counsellors.' },
    ),
    card('spuit', { nl: 'Spuitenruil in de apotheek' }),
    card('crème', { nl: 'Café en coördinatie – crème fraîche' }),
    card('gone', { nl: 'Verdwenen naaldenactie' }, {}, { removed: true }),
    card('three', { nl: 'Drugspreventie op school', fr: 'Prévention à l’école', en: 'Prevention at school' }),
  ])
})
afterAll(async () => {
  await database.close()
  await base.drop()
})

function card(id: string, title: Words, body: Words = {}, more: Partial<Card> = {}): Card {
  return {
    ref: `test/thing/${id}`,
    kind: 'thing',
    title,
    body,
    level: 'public',
    address: `/test/${id}`,
    ...more,
  }
}

/** As a command does it. */
function write(where: Place, cards: Card[]) {
  return writeAs(database, enterAsSystem(database, where).scope, async (tx) => {
    await putCards(tx, cards)
    await audit(tx, 'test.card.put', 'test/thing/1')
    return { ok: true as const }
  })
}

/** By the owner, who may write a card that the actors of the test may not see. */
function put(where: Place, cards: Card[]) {
  return asOwner(base.ownerUrl, (client) =>
    client.query(
      `INSERT INTO platform.card (authority_id, ref, kind, title, body, level, audience, address, removed)
       SELECT $1, c.ref, c.kind, c.title, coalesce(c.body, '{}'), c.level,
         ARRAY(SELECT jsonb_array_elements_text(coalesce(c.audience, '[]'))::uuid), c.address, coalesce(c.removed, false)
       FROM jsonb_to_recordset($2) AS c (ref text, kind text, title jsonb, body jsonb, level text, audience jsonb,
         address text, removed boolean)
       ON CONFLICT (authority_id, ref) DO UPDATE SET title = excluded.title, body = excluded.body,
         level = excluded.level, audience = excluded.audience, removed = excluded.removed`,
      [where.authorityId, JSON.stringify(cards)],
    ),
  )
}

async function find(text: string, more: Partial<Search> & { as?: Context } = {}) {
  const { as = visitor, ...rest } = more
  return readAs(database, as.scope, (tx) => searchCards(tx, { text, language: 'nl', most: 20, ...rest }))
}

const refs = async (text: string, language: Language = 'nl') => {
  const { hits, near } = await find(text, { language })
  return `${near ? '~' : ''}${hits.map((hit) => hit.ref.slice('test/thing/'.length)).sort()}`
}

test.each([
  ['naald', 'naalden'],
  ['Naalden', 'naalden'],
  ['achtergelaten container', 'naalden'],
  ['pleinen', 'naalden'],
  ['risque', 'nuit'],
  ['équipe festif', 'nuit'],
  ['ecole', 'nuit,three'],
  ['l’école', 'nuit,three'],
  ['family', 'families'],
  ['counsellor', 'families'],
  ['using drug', 'families'],
  ['spuitenrui', 'spuit'],
  ['drugspr', 'three'],
  ['cafe coordinatie', 'crème'],
  ['CRÈME', 'crème'],
  ['fraiche', 'crème'],
])('%s is found in any form: %s', async (asked, expected) => {
  expect(await refs(asked)).toBe(expected)
})

test('all words count, small ones do not, and what begins with the last word only while it is being typed', async () => {
  expect(await refs('naalden apotheek')).toBe('')
  expect(await refs('de naalden van het')).toBe('naalden')
  expect(await refs('le risque', 'fr')).toBe('nuit')
  expect(await refs('apoth')).toBe('spuit')
  expect((await find('apoth ')).near || (await find('apoth ')).total === 0).toBe(true)
  expect(await refs('de')).toBe('nuit,spuit')
})

test.each([
  ['contianers', '~naalden'],
  ['achtergelate naladen', '~naalden'],
  ['aphoteek', '~spuit'],
  ['prevenson', '~three'],
  ['preventoin', '~three'],
  ['familys suporting', '~families'],
  ['zzzzqqqq', ''],
])('%s is written nearly so: %s', async (asked, expected) => {
  expect(await refs(asked)).toBe(expected)
})

test('labels of a vocabulary are known as one thing, in all languages, until they are retired', async () => {
  const [scheme, term] = [v7(), v7()]
  await asOwner(base.ownerUrl, async (client) => {
    await client.query("SELECT set_config('app.change', $1, false)", [v7()])
    await client.query(
      `INSERT INTO platform.scheme (authority_id, id, facet, version, title, from_day)
       VALUES ($1, $2, 'care_type', 1, '{}', '2026-01-01')`,
      [place.authorityId, scheme],
    )
    await client.query(
      `INSERT INTO platform.term (authority_id, id, scheme_id, code, label, also, position)
       VALUES ($1, $2, $3, 'hr', $4, $5, 1)`,
      [
        place.authorityId,
        term,
        scheme,
        { nl: 'Schadebeperking', fr: 'Réduction des risques', en: 'Harm reduction' },
        { nl: ['spuitenruil'] },
      ],
    )
  })
  expect(await refs('schadebeperking')).toBe('spuit')
  expect(await refs('harm reduction', 'en')).toBe('spuit')
  expect(await refs('reduction des RISQUES', 'fr')).toBe('spuit')
  expect(await refs('schadebeperking apotheek')).toBe('spuit')
  expect(await refs('schadebeperking nacht')).toBe('')
  const elsewhere = await makeAuthority(base.ownerUrl)
  await put(elsewhere, [card('other', { nl: 'Spuitenruil elders' })])
  const there = await enter(database, elsewhere, null, { door: 'web' })
  expect((await find('schadebeperking', { as: there })).total).toBe(0)
  await asOwner(base.ownerUrl, async (client) => {
    await client.query("SELECT set_config('app.change', $1, false)", [v7()])
    await client.query("UPDATE platform.term SET retired_on = '2026-02-01' WHERE id = $1", [term])
  })
  expect(await refs('schadebeperking')).toBe('')
})

test('title before text, pages, kinds, total, and what is marked', async () => {
  const where = await makeAuthority(base.ownerUrl)
  const as = await enter(database, where, null, { door: 'web' })
  await put(where, [
    ...Array.from({ length: 30 }, (_, n) =>
      card(`p${n}`, { nl: `Punt ${n}` }, { nl: 'Gaat over <b>wijken</b> & meer' }),
    ),
    card('title', { nl: 'De wijk eerst' }, {}, { kind: 'theme' }),
  ])
  const first = await find('wijk ', { as, most: 10 })
  expect([first.total, first.hits.length, first.hits[0]!.ref]).toEqual([31, 10, 'test/thing/title'])
  expect(first.hits[0]!.titlePieces).toEqual([
    { text: 'De ', hit: false },
    { text: 'wijk', hit: true },
    { text: ' eerst', hit: false },
  ])
  expect(first.hits[1]!.excerpt).toEqual([
    { text: 'Gaat over <b>', hit: false },
    { text: 'wijken', hit: true },
    { text: '</b> & meer', hit: false },
  ])
  const pages = await Promise.all([0, 10, 20, 30].map((offset) => find('wijk', { as, most: 10, offset })))
  expect(new Set(pages.flatMap((page) => page.hits.map((hit) => hit.ref))).size).toBe(31)
  expect((await find('wijk', { as, offset: 40 })).hits).toEqual([])
  expect((await find('wijk', { as, kinds: ['theme'] })).total).toBe(1)
  expect((await find('wijk', { as, kinds: [] })).total).toBe(0)
})

test('a card that changes, goes and comes back is found as it stands', async () => {
  const where = await makeAuthority(base.ownerUrl)
  const as = await enter(database, where, null, { door: 'web' })
  const total = async (text: string) => (await find(text, { as })).total
  await put(where, [card('a', { nl: 'Fietsenstalling' })])
  expect(await total('fietsenstalling')).toBe(1)
  await put(where, [card('a', { nl: 'Nachtopvang' })])
  expect([await total('fietsenstalling'), await total('nachtopvang')]).toEqual([0, 1])
  await put(where, [card('a', { nl: 'Nachtopvang' }, {}, { level: 'internal' })])
  expect(await total('nachtopvang')).toBe(0)
  await put(where, [card('a', { nl: 'Nachtopvang' })])
  await put(where, [card('a', { nl: 'Nachtopvang' }, {}, { removed: true })])
  expect(await total('nachtopvang')).toBe(0)
  await put(where, [card('a', { nl: 'Nachtopvang' })])
  expect(await total('nachtopvang')).toBe(1)
})

test('whatever is typed is a question and never a command', async () => {
  for (const text of ['', '   ', '!!!', '&|!():*', "'", '\u0000', '-', '🙂'])
    expect(await find(text)).toEqual({ hits: [], total: 0, near: false })
  expect(await refs("naalden'); DROP TABLE platform.card; --")).not.toBe('naalden')
  expect(await refs("naalden:* | !'")).toBe('naalden')
  expect(await refs('naalden & container')).toBe('naalden')
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
      const found = await find(text)
      expect(found.total).toBeGreaterThanOrEqual(found.hits.length)
    }),
    { numRuns: 150 },
  )
  expect((await find('naald '.repeat(5000))).total).toBe(1)
  expect(await refs('naalden')).toBe('naalden')
})

test('levels and roles: found and counted is exactly what one may see', async () => {
  const where = await makeAuthority(base.ownerUrl)
  const other = await makeAuthority(base.ownerUrl)
  const [organisation, body] = [v7(), v7()]
  await asOwner(base.ownerUrl, async (client) => {
    await client.query('INSERT INTO platform.organisation (id, name, kept_by) VALUES ($1, $2, $3)', [
      organisation,
      { nl: 'Vzw De Brug (verzonnen)' },
      where.authorityId,
    ])
    await client.query(
      "INSERT INTO platform.body (authority_id, id, kind, name) VALUES ($1, $2, 'working_group', '{}')",
      [where.authorityId, body],
    )
  })
  const actors: Context[] = [
    await enter(database, where, null, { door: 'web' }),
    enterAsSystem(database, where),
  ]
  for (const role of [
    'coordinator',
    'editor',
    'organisation_member',
    'body_member',
    'council_member',
    'auditor',
    'platform_administrator',
  ]) {
    const { accountId } = await makeActor(base.ownerUrl, where.authorityId, [role], {
      organisationId: role === 'organisation_member' ? organisation : undefined,
      bodyId: role === 'body_member' ? body : undefined,
    })
    actors.push(await enter(database, where, accountId, { door: 'web' }))
  }
  const audiences = [
    [],
    [organisation],
    [body],
    ...actors.flatMap(({ scope }) => (scope.personId ? [[scope.personId]] : [])),
  ]
  const words = ['brug', 'haven', 'wijk']
  const cards: (Card & { word: string })[] = levels.flatMap((level) =>
    audiences.flatMap((audience, a) =>
      words.map((word) => ({
        ...card(
          `${level}-${a}-${word}`,
          { nl: `Een ${word}` },
          {},
          { level, audience, removed: a === 0 && word === 'wijk' },
        ),
        word,
      })),
    ),
  )
  await put(
    where,
    cards.map(({ word: _, ...rest }) => rest),
  )
  await put(
    other,
    cards.map(({ word: _, ...rest }) => rest),
  )
  for (const actor of actors) {
    for (const word of words) {
      const expected = cards.filter(
        (one) =>
          one.word === word &&
          !one.removed &&
          maySee(actor.scope, {
            authorityId: where.authorityId,
            level: one.level as Level,
            audience: one.audience ?? [],
          }),
      )
      const found = await find(word, { as: actor, most: 500 })
      expect(found.hits.map((hit) => hit.ref).sort()).toEqual(expected.map((one) => one.ref).sort())
      expect(found.total).toBe(expected.length)
      expect((await find(word, { as: actor, most: 1 })).total).toBe(expected.length)
    }
  }
})

test('what one may not see changes nothing in what one finds', async () => {
  const where = await makeAuthority(base.ownerUrl)
  const as = await enter(database, where, null, { door: 'web' })
  await put(where, [card('public', { nl: 'Nachtwinkels in de wijk' })])
  const before = [
    await find('nachtwinkel', { as }),
    await find('nachtwinker', { as }),
    await find('nachtwankel', { as }),
  ]
  await put(where, [
    card('s1', { nl: 'Nachtwinker' }, {}, { level: 'internal' }),
    card('s2', { nl: 'Nachtwankel' }, {}, { level: 'council' }),
    card('s3', { nl: 'Nachtwinkel' }, {}, { level: 'confidential', audience: [v7()] }),
  ])
  const after = [
    await find('nachtwinkel', { as }),
    await find('nachtwinker', { as }),
    await find('nachtwankel', { as }),
  ]
  expect(after).toEqual(before)
  expect(before.map((found) => [found.total, found.near])).toEqual([
    [1, false],
    [1, true],
    [1, true],
  ])
})

test('the application reads no more of the index than of the cards', async () => {
  const { rows } = await database.pool.query('SELECT * FROM platform.card_search')
  expect(rows).toEqual([])
  await expect(database.pool.query('DELETE FROM platform.card_search')).rejects.toThrow('permission denied')
  await expect(database.pool.query('DELETE FROM platform.synonym')).rejects.toThrow('permission denied')
  expect(
    (await database.pool.query("SELECT * FROM platform.search_cards('[]', 'pg_catalog.dutch', NULL, 10, 0)"))
      .rows,
  ).toEqual([])
})
