import fc from 'fast-check'
import { v7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asOwner, makeActor, makeAuthority } from '../../../tests/authority.ts'
import { freshDatabase, type TestDatabase } from '../../../tests/cluster.ts'
import { type Context, enter, enterAsSystem, type Place, readAs, success, writeAs } from '../access/index.ts'
import { type Database, openDatabase } from '../db/connect.ts'
import {
  listSchemes,
  loadTerms,
  moveTerm,
  newVersion,
  restoreTerm,
  retireTerm,
  type Scheme,
  saveTerm,
  schemeOn,
  schemesOn,
  seedVocabularies,
  type Term,
} from './index.ts'
import { viewVocabulary } from './view.ts'

let base: TestDatabase
let database: Database
let place: Place
let coordinator: Context
let editor: Context

const seeded = new Date('2026-03-02T10:00:00Z')
const today = new Date('2026-06-10T10:00:00Z')

async function actor(where: Place, role: string): Promise<Context> {
  const [organisationId, bodyId] = [v7(), v7()]
  await asOwner(base.ownerUrl, async (client) => {
    await client.query('INSERT INTO platform.organisation (id, name, kept_by) VALUES ($1, $2, $3)', [
      organisationId,
      { nl: 'Huis' },
      where.authorityId,
    ])
    await client.query('INSERT INTO platform.body (authority_id, id, kind, name) VALUES ($1, $2, $3, $4)', [
      where.authorityId,
      bodyId,
      'working_group',
      { nl: 'Werkgroep' },
    ])
  })
  const seat = { organisationId, bodyId: role === 'body_member' ? bodyId : undefined }
  const { accountId } = await makeActor(base.ownerUrl, where.authorityId, [role], seat)
  return enter(database, where, accountId, { door: 'web', now: today })
}

async function seededPlace(): Promise<Place> {
  const made = await makeAuthority(base.ownerUrl)
  await writeAs(database, enterAsSystem(database, made, seeded).scope, async (tx) => {
    await seedVocabularies(tx)
    return success()
  })
  return made
}

beforeAll(async () => {
  base = await freshDatabase()
  database = openDatabase(base.appUrl, { connections: 4 })
})
afterAll(async () => {
  await database.close()
  await base.drop()
})
beforeEach(async () => {
  place = await seededPlace()
  coordinator = await actor(place, 'coordinator')
  editor = await actor(place, 'editor')
})

async function pillars(
  context = coordinator,
  version: number | null = null,
): Promise<{ scheme: Scheme; terms: Term[] }> {
  const found = await viewVocabulary(context, { facet: 'pillar', version })
  if (!found.ok || !found.value) throw new Error('no pillars')
  return found.value
}

async function term(code: string, context = coordinator): Promise<Term> {
  const { terms } = await pillars(context)
  return terms.find((one) => one.code === code)!
}

describe('a term', () => {
  test('is added with its words in three languages, at the end, and changed without losing its code', async () => {
    const { scheme, terms } = await pillars()
    const added = await saveTerm(editor, {
      schemeId: scheme.id,
      label: { nl: 'Re-integratie & wonen', fr: 'Réinsertion « douce »' },
      also: { nl: ['re-integratie', 're-integratie', '', 'Re-integratie & wonen'] },
      definition: { nl: 'Wie "stabiel" is, vindt een plek.' },
    })
    expect(added).toMatchObject({ ok: true })
    const made = await term('re_integratie_wonen')
    expect(made).toMatchObject({
      label: { nl: 'Re-integratie & wonen', fr: 'Réinsertion « douce »' },
      also: { nl: ['re-integratie'] },
      definition: { nl: 'Wie "stabiel" is, vindt een plek.' },
      broaderId: null,
      position: terms.length,
    })
    const changed = await saveTerm(editor, {
      schemeId: scheme.id,
      id: made.id,
      label: { nl: 'Wonen' },
      position: 1,
    })
    expect(changed).toMatchObject({ ok: true })
    const after = await pillars()
    expect(after.terms.map((one) => one.code)).toEqual([
      're_integratie_wonen',
      ...terms.map((one) => one.code),
    ])
    expect(after.terms[0]?.label).toEqual({ nl: 'Wonen' })
  })

  test('is refused with a code that is taken, a code that would change, no label, an odd code', async () => {
    const { scheme } = await pillars()
    const care = await term('care_recovery')
    const save = (more: object) => saveTerm(editor, { schemeId: scheme.id, label: { nl: 'Zorg' }, ...more })
    expect(await save({ code: 'Care_Recovery' })).toMatchObject({ ok: false, reason: 'code_taken' })
    expect(await save({ id: care.id, code: 'other' })).toMatchObject({ ok: false, reason: 'code_fixed' })
    expect(await save({ id: v7() })).toMatchObject({ ok: false, reason: 'term_unknown' })
    expect(await save({ schemeId: v7() })).toMatchObject({ ok: false, reason: 'scheme_unknown' })
    expect(await save({ label: { nl: '  ' } })).toMatchObject({
      reason: 'invalid',
      problems: [{ field: 'label', code: 'missing' }],
    })
    expect(await save({ code: 'a/b' })).toMatchObject({ reason: 'invalid', problems: [{ field: 'code' }] })
  })

  test('can’t stand under itself, under what stands under it, under a retired one or in another version', async () => {
    const { scheme } = await pillars()
    const [care, early] = [await term('care_recovery'), await term('early_intervention')]
    expect(await moveTerm(editor, { termId: early.id, broaderId: care.id })).toMatchObject({ ok: true })
    expect(await moveTerm(editor, { termId: care.id, broaderId: early.id })).toMatchObject({
      reason: 'circle',
    })
    expect(await moveTerm(editor, { termId: care.id, broaderId: care.id })).toMatchObject({
      reason: 'circle',
    })
    const save = { schemeId: scheme.id, id: care.id, label: care.label }
    expect(await saveTerm(editor, { ...save, broaderId: early.id })).toMatchObject({ reason: 'circle' })
    const other = await viewVocabulary(editor, { facet: 'setting', version: null })
    const elsewhere = other.ok ? other.value!.terms[0]!.id : ''
    expect(await moveTerm(editor, { termId: care.id, broaderId: elsewhere })).toMatchObject({
      reason: 'broader_unknown',
    })
    const enforcement = await term('enforcement')
    await retireTerm(editor, { termId: enforcement.id })
    expect(await moveTerm(editor, { termId: care.id, broaderId: enforcement.id })).toMatchObject({
      reason: 'broader_retired',
    })
  })

  test('is retired but stays, not while others in use stand under it, and comes back', async () => {
    const [care, early] = [await term('care_recovery'), await term('early_intervention')]
    await moveTerm(editor, { termId: early.id, broaderId: care.id })
    expect(await retireTerm(editor, { termId: care.id })).toMatchObject({ reason: 'has_narrower', n: 1 })
    await retireTerm(editor, { termId: early.id })
    expect(await retireTerm(editor, { termId: early.id })).toMatchObject({ reason: 'retired_already' })
    await retireTerm(editor, { termId: care.id })
    expect((await term('care_recovery')).retiredOn).toBe('2026-06-10')
    expect(await restoreTerm(editor, { termId: early.id })).toMatchObject({ reason: 'broader_retired' })
    expect(await restoreTerm(editor, { termId: care.id })).toMatchObject({ ok: true })
    expect((await term('care_recovery')).retiredOn).toBeNull()
  })

  test('two moves at once can’t make a circle together', async () => {
    const [care, early] = [await term('care_recovery'), await term('early_intervention')]
    const ends = await Promise.all([
      moveTerm(editor, { termId: early.id, broaderId: care.id }),
      moveTerm(coordinator, { termId: care.id, broaderId: early.id }),
    ])
    expect(ends.map((end) => (end.ok ? 'ok' : end.reason)).sort()).toEqual(['circle', 'ok'])
  })

  test('whatever happened stands in the audit and in the history', async () => {
    const care = await term('care_recovery')
    await retireTerm(editor, { termId: care.id })
    const rows = await asOwner(base.ownerUrl, async (client) => ({
      audit: (
        await client.query(
          "SELECT verb, ref, detail FROM platform.audit WHERE authority_id = $1 AND verb LIKE '%retire'",
          [place.authorityId],
        )
      ).rows,
      history: (
        await client.query(
          "SELECT op FROM platform.history WHERE authority_id = $1 AND key LIKE '%' || $2 || '%' ORDER BY at",
          [place.authorityId, care.id],
        )
      ).rows,
    }))
    expect(rows.audit).toEqual([
      {
        verb: 'vocabulary.term.retire',
        ref: `vocabulary/scheme/${care.schemeId}`,
        detail: { term: care.id },
      },
    ])
    expect(rows.history.map((row) => row.op)).toEqual(['insert', 'update'])
  })
})

describe('who may', () => {
  test.each(['organisation_member', 'body_member', 'council_member', 'auditor', 'platform_administrator'])(
    'a %s changes nothing',
    async (role) => {
      const context = await actor(place, role)
      const { scheme } = await pillars()
      const care = await term('care_recovery')
      const ends = [
        await saveTerm(context, { schemeId: scheme.id, label: { nl: 'Anders' } }),
        await saveTerm(context, { schemeId: scheme.id, id: care.id, label: { nl: 'Anders' } }),
        await moveTerm(context, { termId: care.id }),
        await retireTerm(context, { termId: care.id }),
        await restoreTerm(context, { termId: care.id }),
        await newVersion(context, { schemeId: scheme.id, fromDay: '2027-01-01' }),
      ]
      expect(ends.map((end) => !end.ok && end.reason)).toEqual(ends.map(() => 'not_allowed'))
    },
  )

  test('a visitor reads and changes nothing; an editor opens no version', async () => {
    const visitor = await enter(database, place, null, { door: 'web', now: today })
    const { scheme, terms } = await pillars(visitor)
    expect(terms).toHaveLength(5)
    expect(await saveTerm(visitor, { schemeId: scheme.id, label: { nl: 'x' } })).toMatchObject({
      reason: 'not_allowed',
    })
    expect(await newVersion(editor, { schemeId: scheme.id, fromDay: '2027-01-01' })).toMatchObject({
      reason: 'not_allowed',
    })
  })

  test('the coordinator of another authority does not find them', async () => {
    const elsewhere = await actor(await seededPlace(), 'coordinator')
    const { scheme } = await pillars()
    const care = await term('care_recovery')
    const save = { schemeId: scheme.id, label: { nl: 'Anders' } }
    expect(await saveTerm(elsewhere, save)).toMatchObject({ reason: 'scheme_unknown' })
    expect(await moveTerm(elsewhere, { termId: care.id })).toMatchObject({ reason: 'term_unknown' })
    expect(await retireTerm(elsewhere, { termId: care.id })).toMatchObject({ reason: 'term_unknown' })
    const open = { schemeId: scheme.id, fromDay: '2027-01-01' }
    expect(await newVersion(elsewhere, open)).toMatchObject({ reason: 'scheme_unknown' })
  })

  test('the database itself refuses another authority’s terms, and any write while reading', async () => {
    const elsewhere = await actor(await seededPlace(), 'coordinator')
    const care = await term('care_recovery')
    const touched = await writeAs(database, elsewhere.scope, async (tx) => {
      const done = await tx.db
        .updateTable('platform.term')
        .set({ code: 'x' })
        .where('id', '=', care.id)
        .executeTakeFirst()
      return { ok: false as const, reason: 'looked', n: Number(done.numUpdatedRows) }
    })
    expect(touched.n).toBe(0)
    const reading = readAs(database, coordinator.scope, (tx) =>
      tx.db.updateTable('platform.term').set({ code: 'x' }).where('id', '=', care.id).execute(),
    )
    await expect(reading).rejects.toThrow(/read-only/)
  })
})

describe('a new version', () => {
  test('holds from its day on, the old one until the day before; retired terms stay behind', async () => {
    const { scheme } = await pillars()
    const [care, early, last] = [
      await term('care_recovery'),
      await term('early_intervention'),
      await term('enforcement'),
    ]
    await moveTerm(editor, { termId: early.id, broaderId: care.id })
    await retireTerm(editor, { termId: last.id })
    const made = await newVersion(coordinator, {
      schemeId: scheme.id,
      fromDay: '2027-01-01',
      title: { nl: 'Pijlers 2027' },
    })
    expect(made).toMatchObject({ ok: true, value: { version: 2 } })
    const schemes = await readAs(database, coordinator.scope, listSchemes)
    expect(schemeOn(schemes, 'pillar', '2026-12-31')).toMatchObject({ version: 1, toDay: '2026-12-31' })
    expect(schemeOn(schemes, 'pillar', '2027-01-01')).toMatchObject({
      version: 2,
      toDay: null,
      title: { nl: 'Pijlers 2027' },
    })
    expect(schemeOn(schemes, 'pillar', '2020-01-01')?.version).toBe(1)
    const of = (day: string) => schemesOn(schemes, day).map((one) => `${one.facet} ${one.version}`)
    expect(of('2026-12-31')).toContain('pillar 1')
    expect(of('2027-01-01')).toContain('pillar 2')
    expect(of('2027-01-01')).toHaveLength(new Set(schemes.map((one) => one.facet)).size)
    const second = await pillars(coordinator, 2)
    expect(second.terms.map((one) => one.code)).not.toContain('enforcement')
    const copied = second.terms.find((one) => one.code === 'care_recovery')!
    expect(copied.label).toEqual(care.label)
    expect(copied.id).not.toBe(care.id)
    expect(second.terms.find((one) => one.code === 'early_intervention')?.broaderId).toBe(copied.id)
    const first = await pillars(coordinator, 1)
    expect(first.terms.map((one) => one.id)).toContain(last.id)
  })

  test('is refused in the past, not after the one before, and beside one that is newer; an ended one is closed', async () => {
    const { scheme } = await pillars()
    const open = (schemeId: string, fromDay: string) => newVersion(coordinator, { schemeId, fromDay })
    expect(await open(scheme.id, '2026-06-09')).toMatchObject({ reason: 'in_the_past' })
    const second = await open(scheme.id, '2026-07-01')
    if (!second.ok) throw new Error(second.reason)
    expect(await open(scheme.id, '2026-08-01')).toMatchObject({ reason: 'not_newest' })
    expect(await open(second.value.id, '2026-07-01')).toMatchObject({ reason: 'too_early' })
    expect(await open(second.value.id, 'morgen')).toMatchObject({
      reason: 'invalid',
      problems: [{ code: 'not_a_day' }],
    })
    const { accountId } = editor.scope
    const later = await enter(database, place, accountId, {
      door: 'web',
      now: new Date('2026-07-02T10:00:00Z'),
    })
    const save = { schemeId: scheme.id, label: { nl: 'Te laat' } }
    expect(await saveTerm(later, save)).toMatchObject({ reason: 'version_ended' })
    expect(await saveTerm(editor, save)).toMatchObject({ ok: true })
  })

  test('of two at once, one is made', async () => {
    const { scheme } = await pillars()
    const open = () => newVersion(coordinator, { schemeId: scheme.id, fromDay: '2027-01-01' })
    const ends = await Promise.all([open(), open()])
    expect(ends.map((end) => (end.ok ? 'ok' : end.reason)).sort()).toEqual(['not_newest', 'ok'])
  })
})

test('any sequence of changes keeps a tree without circles, codes that differ and nothing in use under what is retired', async () => {
  const at = fc.nat({ max: 30 })
  const step = fc.oneof(
    fc.record({
      do: fc.constant('add' as const),
      word: fc.constantFrom('Zorg', 'zorg!', 'Été', '→', 'Wonen'),
      code: fc.constantFrom('', 'a', 'A', 'b'),
      under: fc.option(at),
    }),
    fc.record({
      do: fc.constant('save' as const),
      term: at,
      under: fc.option(at),
      position: fc.option(fc.integer({ min: 1, max: 9 })),
    }),
    fc.record({ do: fc.constant('move' as const), term: at, under: fc.option(at), before: fc.option(at) }),
    fc.record({ do: fc.constantFrom('retire' as const, 'restore' as const), term: at }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const where = await seededPlace()
      const own = await actor(where, 'editor')
      const { scheme } = await pillars(own)
      for (const each of steps) {
        const { terms } = await pillars(own)
        const id = (n: number | null) => (n === null ? null : terms[n % terms.length]!.id)
        const taken = 'term' in each ? terms[each.term % terms.length]! : null
        if (each.do === 'add') {
          await saveTerm(own, {
            schemeId: scheme.id,
            label: { nl: each.word },
            code: each.code,
            broaderId: id(each.under),
          })
        } else if (each.do === 'save') {
          await saveTerm(own, {
            schemeId: scheme.id,
            id: taken!.id,
            label: taken!.label,
            broaderId: id(each.under),
            position: each.position ?? undefined,
          })
        } else if (each.do === 'move') {
          await moveTerm(own, { termId: taken!.id, broaderId: id(each.under), before: id(each.before) })
        } else if (each.do === 'retire') await retireTerm(own, { termId: taken!.id })
        else await restoreTerm(own, { termId: taken!.id })
      }
      const { terms } = await pillars(own)
      const byId = new Map(terms.map((one) => [one.id, one]))
      expect(new Set(terms.map((one) => one.code.toLowerCase())).size).toBe(terms.length)
      expect(new Set(terms.map((one) => one.position)).size).toBe(terms.length)
      for (const one of terms) {
        const seen = new Set<string>()
        for (let up: Term | undefined = one; up; up = up.broaderId ? byId.get(up.broaderId) : undefined) {
          expect(seen.has(up.id)).toBe(false)
          seen.add(up.id)
        }
        const broader = one.broaderId ? byId.get(one.broaderId) : undefined
        if (broader) expect(broader.position).toBeLessThan(one.position)
        if (broader?.retiredOn) expect(one.retiredOn).not.toBeNull()
      }
    }),
    { numRuns: 25 },
  )
}, 120_000)

test('a version knows only terms of its own authority', async () => {
  const elsewhere = await seededPlace()
  const own = await readAs(database, coordinator.scope, (tx) => loadTerms(tx))
  const other = await enter(database, elsewhere, null, { door: 'web' })
  const theirs = await readAs(database, other.scope, (tx) => loadTerms(tx))
  expect([...theirs.keys()].filter((id) => own.has(id))).toEqual([])
})
