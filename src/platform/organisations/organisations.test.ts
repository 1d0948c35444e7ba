import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOwner, makeActor, makeAuthority } from '../../../tests/authority.ts'
import { freshDatabase, type TestDatabase } from '../../../tests/cluster.ts'
import { type Context, enter, type Place, readAs } from '../access/index.ts'
import { type Database, openDatabase } from '../db/connect.ts'
import {
  endMandate,
  erasePerson,
  giveMandate,
  listOrganisations,
  listPeople,
  saveBody,
  saveOrganisation,
  savePerson,
} from './index.ts'

/** Two cities that work with the same house; and people with and without an account. */
let base: TestDatabase
let database: Database
let cities: { place: Place; coordinator: Context }[]

beforeAll(async () => {
  base = await freshDatabase()
  database = openDatabase(base.appUrl)
  cities = []
  for (const slug of ['noordstad', 'zuidstad']) {
    const place = await makeAuthority(base.ownerUrl, { slug })
    const { accountId } = await makeActor(base.ownerUrl, place.authorityId, ['coordinator'])
    cities.push({ place, coordinator: await enter(database, place, accountId, { door: 'web' }) })
  }
})
afterAll(async () => {
  await database?.close()
  await base?.drop()
})

const organisations = (context: Context) => readAs(database, context.scope, listOrganisations)
const people = (context: Context) => readAs(database, context.scope, listPeople)

test('an organisation is one, kept by who made it; each authority has its own facts of it', async () => {
  const [north, south] = cities.map((city) => city.coordinator) as [Context, Context]
  const made = await saveOrganisation(north, {
    name: { nl: 'Huis van Rust' },
    sector: 'care',
    since: '2020-01-01',
  })
  if (!made.ok) throw new Error(made.reason)
  const { id } = made.value
  expect(await organisations(south)).toEqual([])
  // The other city takes part with a sector of its own; what it calls the house changes nothing for the first.
  expect(await saveOrganisation(south, { id, name: { nl: 'Anders' }, sector: 'welfare' })).toMatchObject({
    ok: true,
  })
  expect(await organisations(north)).toMatchObject([
    { id, name: { nl: 'Huis van Rust' }, sector: 'care', since: '2020-01-01' },
  ])
  expect(await organisations(south)).toMatchObject([
    { id, name: { nl: 'Huis van Rust' }, sector: 'welfare', since: null },
  ])
  await saveOrganisation(north, { id, name: { nl: 'Huis van Herstel' }, sector: 'care' })
  expect(await organisations(south)).toMatchObject([{ name: { nl: 'Huis van Herstel' }, sector: 'welfare' }])
})

test('who does not keep the office adds no organisation, body or person', async () => {
  const { place } = cities[0]!
  const { accountId } = await makeActor(base.ownerUrl, place.authorityId, ['editor'])
  const editor = await enter(database, place, accountId, { door: 'web' })
  for (const done of [
    await saveOrganisation(editor, { name: { nl: 'Huis' }, sector: 'care' }),
    await saveBody(editor, { name: { nl: 'Groep' }, kind: 'working_group' }),
    await savePerson(editor, { name: 'Iemand' }),
  ])
    expect(done).toMatchObject({ ok: false, reason: 'not_allowed' })
})

test('a person without an account has a mandate between two days; with one, its roles hold on those days', async () => {
  const { place, coordinator } = cities[1]!
  const [house] = await organisations(coordinator)
  const person = await savePerson(coordinator, { name: 'Noor Voorbeeld', email: 'noor@huis.example' })
  if (!person.ok) throw new Error(person.reason)
  const personId = person.value.id
  const given = { personId, role: 'organisation_member', fromDay: '2025-01-01' }
  expect(await giveMandate(coordinator, given)).toMatchObject({ reason: 'organisation_missing' })
  const mandate = await giveMandate(coordinator, { ...given, organisationId: house!.id })
  if (!mandate.ok) throw new Error(mandate.reason)
  expect((await people(coordinator)).find((one) => one.id === personId)).toMatchObject({
    accountId: null,
    email: 'noor@huis.example',
    mandates: [
      { role: 'organisation_member', organisationId: house!.id, fromDay: '2025-01-01', toDay: null },
    ],
  })

  const accountId = '01900000-0000-7000-8000-000000000001'
  await asOwner(base.ownerUrl, (client) =>
    client.query('UPDATE platform.person SET account_id = $1 WHERE id = $2', [accountId, personId]),
  )
  const rolesOn = async (day: string) => {
    const now = new Date(`${day}T12:00:00Z`)
    return [...(await enter(database, place, accountId, { door: 'web', now })).scope.roles]
  }
  expect(await rolesOn('2024-12-31')).toEqual([])
  expect(await rolesOn('2025-01-01')).toEqual(['organisation_member'])
  expect(await endMandate(coordinator, { id: mandate.value.id, toDay: '2025-06-30' })).toMatchObject({
    ok: true,
  })
  expect(await rolesOn('2025-06-30')).toEqual(['organisation_member'])
  expect(await rolesOn('2025-07-01')).toEqual([])
  // The same account is nobody in the other city.
  expect([...(await enter(database, cities[0]!.place, accountId, { door: 'web' })).scope.roles]).toEqual([])
})

test('an erased person is gone from every table, with its account’s way in; that it was erased stays', async () => {
  const { place, coordinator } = cities[0]!
  const { accountId, personId } = await makeActor(base.ownerUrl, place.authorityId, ['editor'], {
    email: 'vertrekt@huis.example',
  })
  const given = { id: personId, reason: 'vroeg het zelf' }
  const member = await enter(database, place, accountId, { door: 'web' })
  expect(await erasePerson(member, given)).toMatchObject({ reason: 'not_allowed' })
  expect(await erasePerson(coordinator, { ...given, id: coordinator.scope.personId })).toMatchObject({
    reason: 'yourself',
  })
  expect(await erasePerson(coordinator, given)).toMatchObject({ ok: true })
  expect((await people(coordinator)).map((one) => one.id)).not.toContain(personId)
  expect([...(await enter(database, place, accountId, { door: 'web' })).scope.roles]).toEqual([])
  const { rows } = await asOwner(base.ownerUrl, (client) =>
    client.query(
      `SELECT name, account_id, (SELECT count(*)::int FROM platform.person_contact c WHERE c.person_id = p.id) AS contacts,
        (SELECT reason FROM platform.erasure e WHERE e.ref = 'people/person/' || p.id) AS reason
       FROM platform.person p WHERE id = $1`,
      [personId],
    ),
  )
  expect(rows).toEqual([{ name: null, account_id: null, contacts: 0, reason: 'vroeg het zelf' }])
  expect(await erasePerson(coordinator, given)).toMatchObject({ reason: 'not_found' })
})

test('the audit and the history of people hold ids, never a name', async () => {
  const { rows } = await asOwner(base.ownerUrl, (client) =>
    client.query(
      `SELECT coalesce((SELECT json_agg(a)::text FROM platform.audit a), '') || coalesce((SELECT json_agg(h)::text FROM platform.history h), '') AS all`,
    ),
  )
  expect(rows[0].all).toContain('people/person/')
  expect(rows[0].all).not.toMatch(/Noor|noor@|Lotte/)
})
