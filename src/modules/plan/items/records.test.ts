import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeActor, makeAuthority } from '../../../../tests/authority.ts'
import { freshDatabase, type TestDatabase } from '../../../../tests/cluster.ts'
import { type Context, enter, type Place, readAs } from '../../../platform/access/index.ts'
import { type Database, openDatabase } from '../../../platform/db/connect.ts'
import { saveBody, saveOrganisation } from '../../../platform/organisations/index.ts'
import { importPlan } from '../importing/commands.ts'
import { loadPlan } from '../state/load.ts'
import type { Item } from '../state/model.ts'
import { shownState } from '../state/rules.ts'
import { addItem, setLead, setPilot } from './commands.ts'
import { adoptItem, removeItem, restoreItem, setLevel } from './direction.ts'
import { recordAsking, recordExecution, recordUpdate, saveMilestone, setWorkingOut } from './reports.ts'
import { linkTarget, recordValue } from './targets.ts'

let base: TestDatabase
let database: Database
let place: Place
let context: Context
let planId: string
let anchor: string
let sail: string
let group: string

const read = {
  label: null,
  number: null,
  parts: [],
  parent: null,
  to_be_worked_out: false,
  lead: null,
  partners: [] as string[],
  due: null,
  mode: 'do',
  targets: [] as object[],
  refers_to: [],
  source: { line: 1 },
}
const containers = { value: 10, unit: 'extra containers', baseline: null, due: null }

beforeAll(async () => {
  base = await freshDatabase()
  database = openDatabase(base.appUrl)
  place = await makeAuthority(base.ownerUrl)
  context = await as('coordinator')
  const made = async (command: typeof saveOrganisation | typeof saveBody, input: object) => {
    const done = await command(context, input)
    if (!done.ok) throw new Error(done.reason)
    return done.value.id
  }
  anchor = await made(saveOrganisation, { name: { nl: 'Anker' }, sector: 'care' })
  sail = await made(saveOrganisation, { name: { nl: 'Zeilhuis' }, sector: 'prevention' })
  group = await made(saveBody, { name: { nl: 'Werkgroep' }, kind: 'working_group' })
  const done = await importPlan(context, {
    slug: 'plan',
    title: { nl: 'Plan' },
    language: 'nl',
    standing: 'adopted',
    level: 'public',
    adoptedOn: '2024-01-22',
    items: [
      {
        ...read,
        id: '1',
        kind: 'action',
        title: 'Containers noord',
        text: 'In het noorden.',
        targets: [containers],
        partners: ['anker', 'Onbekend huis'],
        lead: 'ZEILHUIS',
      },
      {
        ...read,
        id: '2',
        kind: 'action',
        title: 'Containers zuid',
        text: 'In het zuiden.',
        targets: [{ ...containers, unit: 'Extra containers' }, containers],
      },
      {
        ...read,
        id: '3',
        kind: 'project',
        title: 'Proef met testen',
        text: 'Een proef.',
        targets: [{ ...containers, value: 3 }],
      },
      {
        ...read,
        id: '4',
        kind: 'action',
        title: 'Vraag aan de minister',
        text: 'We vragen het.',
        mode: 'advocate',
      },
      {
        ...read,
        id: '5',
        kind: 'action',
        title: 'Nog uit te werken',
        text: 'Later.',
        to_be_worked_out: true,
      },
    ],
  })
  if (!done.ok) throw new Error(done.reason)
  planId = done.value.planId
})
afterAll(async () => {
  await database?.close()
  await base?.drop()
})

async function as(role: string, given: { organisationId?: string } = {}): Promise<Context> {
  const { accountId } = await makeActor(base.ownerUrl, place.authorityId, [role], given)
  return enter(database, place, accountId, { door: 'web' })
}

const state = async () => (await readAs(database, context.scope, (tx) => loadPlan(tx, planId)))!
async function item(title: string): Promise<Item> {
  return (await state()).items.find((one) => one.title.nl === title)!
}

test('an imported adopted plan stands as adopted, with what it lacks left open and nothing made up', async () => {
  const { items, versions } = await state()
  expect(versions).toMatchObject([{ no: 1, adoptedOn: '2024-01-22' }])
  expect(items.every((one) => one.adoption?.adoptedOn === '2024-01-22')).toBe(true)
  const north = await item('Containers noord')
  expect(north).toMatchObject({ leadOrganisationId: sail, partnerIds: [anchor], deputyOrganisationId: null })
  expect(shownState(north, context.scope.today)).toBe('not_begun')
  expect(shownState(await item('Nog uit te werken'), context.scope.today)).toBe('to_be_worked_out')
})

test('a target that two actions name is one, counted once, until one of them lets go of it', async () => {
  const [north, south, pilot] = [
    await item('Containers noord'),
    await item('Containers zuid'),
    await item('Proef met testen'),
  ]
  expect(south.targetIds).toEqual(north.targetIds)
  expect(pilot.targetIds).not.toEqual(north.targetIds)
  const { targets } = await state()
  expect(targets.size).toBe(2)
  const shared = targets.get(north.targetIds[0]!)!
  expect([...shared.itemIds].sort()).toEqual([north.id, south.id].sort())

  const value = { targetId: shared.id, onDay: '2025-01-01', value: '4' }
  expect(await recordValue(context, { itemId: north.id, ...value })).toMatchObject({ ok: true })
  expect((await state()).targets.get(shared.id)!.values.map((one) => one.value)).toEqual([4])
  await recordValue(context, { itemId: south.id, ...value, value: '5' })
  expect((await state()).targets.get(shared.id)!.values.map((one) => one.value)).toEqual([5])

  const let_go = { itemId: south.id, targetId: shared.id, shared: false }
  expect(await linkTarget(context, let_go)).toMatchObject({ ok: true })
  expect(await linkTarget(context, { ...let_go, itemId: north.id })).toMatchObject({ reason: 'last_share' })
})

test('what is new needs a lead organisation and a deputy before it is adopted', async () => {
  const added = await addItem(context, { planId, kind: 'action', title: { nl: 'Nieuw voorstel' } })
  if (!added.ok) throw new Error(added.reason)
  const itemId = added.value.id
  const today = context.scope.today
  expect(shownState(await item('Nieuw voorstel'), today)).toBe('proposed')
  const adopt = () => adoptItem(context, { itemId, adoptedOn: '2025-01-01', bodyId: group })
  expect(await adopt()).toMatchObject({ ok: false, reason: 'lead_and_deputy_missing' })
  await setLead(context, { itemId, leadOrganisationId: anchor })
  expect(await adopt()).toMatchObject({ ok: false, reason: 'lead_and_deputy_missing' })
  await setLead(context, { itemId, deputyOrganisationId: sail })
  expect(await adopt()).toMatchObject({ ok: false, reason: 'lead_and_deputy_missing' })
  expect(shownState(await item('Nieuw voorstel'), today)).toBe('proposed')
  // Lead and deputy may be of one organisation.
  await setLead(context, { itemId, leadOrganisationId: anchor, deputyOrganisationId: anchor })
  expect(await adoptItem(await as('editor'), { itemId, adoptedOn: '2025-01-01' })).toMatchObject({
    reason: 'not_allowed',
  })
  expect(await adopt()).toMatchObject({ ok: true })
  expect((await item('Nieuw voorstel')).adoption).toMatchObject({ adoptedOn: '2025-01-01', bodyId: group })
})

test('a body leads only while an action is being worked out', async () => {
  const open = await item('Nog uit te werken')
  const north = await item('Containers noord')
  expect(await setLead(context, { itemId: north.id, leadBodyId: group })).toMatchObject({
    reason: 'body_leads_only_while_worked_out',
  })
  expect(
    await setLead(context, { itemId: open.id, leadBodyId: group, leadOrganisationId: anchor }),
  ).toMatchObject({
    reason: 'two_leads',
  })
  expect(
    await setLead(context, {
      itemId: open.id,
      leadBodyId: group,
      followsBodyId: group,
      partnerIds: [anchor, sail],
    }),
  ).toMatchObject({ ok: true })
  expect(await item('Nog uit te werken')).toMatchObject({ leadBodyId: group, followsBodyId: group })
  expect((await item('Nog uit te werken')).partnerIds.sort()).toEqual([anchor, sail].sort())
  const worked = { itemId: open.id, charge: { nl: 'Werk het uit' }, bodyId: group, workedOutOn: '2025-01-01' }
  expect(await setWorkingOut(context, worked)).toMatchObject({ reason: 'lead_organisation_missing' })
  await setLead(context, { itemId: open.id, leadOrganisationId: anchor })
  expect(await setWorkingOut(context, worked)).toMatchObject({ ok: true })
  expect(shownState(await item('Nog uit te werken'), context.scope.today)).toBe('not_begun')
})

test('what is advocated is done when we asked, and the answer is kept', async () => {
  const { id } = await item('Vraag aan de minister')
  expect(await recordAsking(context, { itemId: id, answeredOn: '2025-03-01' })).toMatchObject({
    reason: 'answered_before_asked',
  })
  await recordAsking(context, { itemId: id, addressee: { nl: 'De minister' }, askedOn: '2025-02-01' })
  expect(shownState(await item('Vraag aan de minister'), context.scope.today)).toBe('done')
  await recordAsking(context, {
    itemId: id,
    addressee: { nl: 'De minister' },
    askedOn: '2025-02-01',
    answer: { nl: 'Neen, daar is geen geld voor.' },
    answeredOn: '2025-03-01',
  })
  expect((await item('Vraag aan de minister')).asking).toMatchObject({
    answer: { nl: 'Neen, daar is geen geld voor.' },
    answeredOn: '2025-03-01',
  })
  const north = await item('Containers noord')
  expect(await recordAsking(context, { itemId: north.id, askedOn: '2025-02-01' })).toMatchObject({
    reason: 'only_advocacy_is_asked',
  })
})

test('a project may be a pilot, with its scope, its evaluation and go or no-go; an action may not', async () => {
  const pilot = {
    scope: { nl: 'Een wijk, zes maanden' },
    evaluation: { nl: 'Door de hogeschool' },
    decision: 'no_go',
    decidedOn: '2025-06-01',
  }
  const north = await item('Containers noord')
  expect(await setPilot(context, { itemId: north.id, pilot })).toMatchObject({
    reason: 'only_projects_are_pilots',
  })
  const { id } = await item('Proef met testen')
  expect(await setPilot(context, { itemId: id, pilot })).toMatchObject({ ok: true })
  expect((await item('Proef met testen')).pilot).toEqual(pilot)
})

test('stopping asks a reason, and is not the lead’s to decide', async () => {
  const { id } = await item('Containers noord')
  const stop = { itemId: id, state: 'stopped', onDay: '2025-01-01' }
  expect(await recordExecution(context, stop)).toMatchObject({ reason: 'reason_missing' })
  const lead = await as('organisation_member', { organisationId: sail })
  expect(await recordExecution(lead, { ...stop, reason: { nl: 'Te duur' } })).toMatchObject({
    reason: 'not_allowed',
  })
  expect(await recordExecution(lead, { itemId: id, state: 'running', onDay: '2025-01-01' })).toMatchObject({
    ok: true,
  })
  expect(await recordExecution(lead, { itemId: id, state: 'done', onDay: '2999-01-01' })).toMatchObject({
    reason: 'in_the_future',
  })
  expect(
    await saveMilestone(lead, { itemId: id, title: { nl: 'Eerste container' }, dueOn: '2025-05-01' }),
  ).toMatchObject({
    ok: true,
  })
  expect((await item('Containers noord')).milestones).toMatchObject([{ dueOn: '2025-05-01', doneOn: null }])
  expect(
    await recordUpdate(lead, {
      itemId: (await item('Containers zuid')).id,
      onDay: '2025-01-01',
      text: { nl: 'x' },
    }),
  ).toMatchObject({
    reason: 'not_allowed',
  })
})

test('a confidential item names audience, reason and day of review, and never locks out who sets it', async () => {
  const { id: itemId } = await item('Containers zuid')
  const given = {
    itemId,
    level: 'confidential',
    audience: [anchor],
    reason: 'Loopt een onderzoek',
    reviewOn: '2027-01-01',
  }
  expect(await setLevel(context, { ...given, audience: [] })).toMatchObject({ reason: 'audience_missing' })
  expect(await setLevel(context, { ...given, reason: '' })).toMatchObject({ reason: 'reason_missing' })
  expect(await setLevel(context, { ...given, reviewOn: '' })).toMatchObject({ reason: 'reason_missing' })
  expect(await setLevel(context, given)).toMatchObject({ reason: 'locked_out' })
  expect(await setLevel(context, { ...given, audience: [anchor, ...context.scope.audience] })).toMatchObject({
    ok: true,
  })
  expect(await item('Containers zuid')).toMatchObject({
    levelReason: given.reason,
    levelReviewOn: given.reviewOn,
  })
  await setLevel(context, { itemId, level: 'public' })
})

test('what is taken out keeps its reason and comes back as it was', async () => {
  const before = await item('Containers zuid')
  expect(await removeItem(context, { itemId: before.id, reason: '' })).toMatchObject({ reason: 'invalid' })
  expect(await removeItem(context, { itemId: before.id, reason: 'Dubbel' })).toMatchObject({ ok: true })
  expect(await item('Containers zuid')).toBeUndefined()
  expect((await state()).removed).toMatchObject([{ id: before.id, removed: { reason: 'Dubbel' } }])
  expect(await restoreItem(context, { itemId: before.id })).toMatchObject({ ok: true })
  expect(await item('Containers zuid')).toEqual(before)
})

test('a plan follows the one before it, and stands in another; a slug serves once', async () => {
  const given = (slug: string, more: object) => ({
    slug,
    title: { nl: slug },
    language: 'nl',
    standing: 'draft',
    items: [{ ...read, id: '1', kind: 'action', title: 'Iets', text: 'Iets.' }],
    ...more,
  })
  const next = await importPlan(context, given('opvolger', { predecessorId: planId }))
  if (!next.ok) throw new Error(next.reason)
  const within = await importPlan(context, given('actieplan', { parentId: next.value.planId }))
  if (!within.ok) throw new Error(within.reason)
  const load = (id: string) => readAs(database, context.scope, (tx) => loadPlan(tx, id))
  expect((await load(next.value.planId))!.plan).toMatchObject({ predecessorId: planId, current: true })
  expect((await load(planId))!.plan.current).toBe(false)
  expect((await load(within.value.planId))!.plan).toMatchObject({ parentId: next.value.planId })
  expect((await load(within.value.planId))!.items.every((one) => one.adoption === null)).toBe(true)
  expect(await importPlan(context, given('actieplan', {}))).toMatchObject({ reason: 'slug_taken' })
})
