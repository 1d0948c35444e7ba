import type pg from 'pg'
import { v7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { asOwner, makeActor, makeAuthority } from '../../../../tests/authority.ts'
import { freshDatabase, type TestDatabase } from '../../../../tests/cluster.ts'
import { type Context, enter, type Place, readAs } from '../../../platform/access/index.ts'
import { type Database, openDatabase } from '../../../platform/db/connect.ts'
import { importPlan } from '../importing/commands.ts'
import { changeText } from '../items/commands.ts'
import { recordUpdate } from '../items/reports.ts'
import { read as readDocument } from '../reading/read.ts'
import type { Reading } from '../reading/types.ts'
import { loadPlan } from '../state/load.ts'
import type { Item } from '../state/model.ts'
import { correctReading } from './commands.ts'
import { applyEdition, markOf, viewEdition } from './edition.ts'

const first = `# Drugsbeleidsplan 2024-2029

Aangenomen door de gemeenteraad.

## Thema A: Jongeren

### Acties

1. We organiseren elk jaar een vorming voor jeugdwerkers over alcohol en gokken.
2. We plaatsen een infopunt op elk groot festival in de stad.
3. We schrijven samen met de scholen een draaiboek voor incidenten.

## Thema B: Straat

### Acties

4. We halen achtergelaten naalden binnen de dag op en tellen ze per straat.
5. We richten een dagopvang in waar mensen die drugs gebruiken kunnen rusten.
`

const later = `# Drugsbeleidsplan 2024-2029

Aangenomen door de gemeenteraad.

## Thema A: Jongeren

### Acties

1. We organiseren elk jaar twee vormingen voor jeugdwerkers over alcohol, gokken en gamen.
2. We schrijven samen met de scholen een draaiboek voor incidenten.

## Thema B: Straat

### Acties

3. We halen achtergelaten naalden binnen de dag op en tellen ze per straat.
4. We richten een dagopvang in waar mensen die drugs gebruiken kunnen rusten.
5. We openen een nummer waar buurtbewoners overlast kunnen melden zonder hun naam te zeggen.
`

let base: TestDatabase
let database: Database
let place: Place
let context: Context
let planId: string
let readingId: string
let fileId: string

async function read(text: string): Promise<Reading> {
  const outcome = await readDocument(Buffer.from(text), 'plan.md')
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.reading
}

const owner = <T>(work: (client: pg.Client) => Promise<T>) => asOwner(base.ownerUrl, work)

/** The plan as it stands, by the opening words of its actions. */
async function actions(at?: Date): Promise<Map<string, Item>> {
  const state = await readAs(database, context.scope, (tx) => loadPlan(tx, planId, at))
  return new Map(
    (state?.items ?? [])
      .filter((item) => item.kind === 'action')
      .map((item) => [(item.text.nl ?? item.title.nl ?? '').split(' ').slice(0, 3).join(' '), item]),
  )
}

beforeAll(async () => {
  base = await freshDatabase()
  database = openDatabase(base.appUrl)
})

afterAll(async () => {
  await database?.close()
  await base?.drop()
})

beforeEach(async () => {
  place = await makeAuthority(base.ownerUrl)
  const { accountId } = await makeActor(base.ownerUrl, place.authorityId, ['coordinator'])
  context = await enter(database, place, accountId, { door: 'web' })
  const reading = await read(first)
  const made = await importPlan(context, {
    slug: 'plan',
    title: { nl: 'Drugsbeleidsplan' },
    language: 'nl',
    standing: 'adopted',
    level: 'public',
    adoptedOn: '2024-01-22',
    items: reading.items,
  })
  if (!made.ok) throw new Error(made.reason)
  planId = made.value.planId
  readingId = v7()
  fileId = v7()
  const found = await read(later)
  await owner(async (client) => {
    await client.query(
      `INSERT INTO platform.file (authority_id, id, name, media_type, bytes, digest, level, uploaded_at)
       VALUES ($1, $2, 'later.md', 'text/markdown', 1, '\\x00', 'internal', now())`,
      [place.authorityId, fileId],
    )
    await client.query(
      `INSERT INTO plan.reading (authority_id, id, file_id, plan_id, found, state, uploaded_at)
       VALUES ($1, $2, $3, $4, $5, 'review', now())`,
      [place.authorityId, readingId, fileId, planId, found],
    )
  })
})

async function seen() {
  const edition = await viewEdition(context, { id: readingId })
  if (!edition.ok) throw new Error(edition.reason)
  return edition.value
}

const applied = async (mark: string) =>
  applyEdition(context, { id: readingId, mark, adoptedOn: '2025-03-01', decisionNumber: 'GR-2025-003' })

test('the difference says what changed, moved, is new and is gone', async () => {
  const { matched, state } = await seen()
  const words = (id: string) => state.byId.get(id)?.text.nl ?? ''
  const actionsOnly = (list: { previous: string }[]) =>
    list.map((pair) => words(pair.previous).split(' ').slice(0, 3).join(' ')).filter(Boolean)
  expect(actionsOnly(matched.changed)).toEqual(['We organiseren elk'])
  expect(actionsOnly(matched.moved).sort()).toEqual([
    'We halen achtergelaten',
    'We richten een',
    'We schrijven samen',
  ])
  expect(matched.gone.map(words)).toEqual(['We plaatsen een infopunt op elk groot festival in de stad.'])
  expect(matched.added).toHaveLength(1)
})

test('looking at it changes nothing', async () => {
  const before = await owner((client) => client.query('SELECT count(*) FROM platform.history'))
  await seen()
  const after = await owner((client) => client.query('SELECT count(*) FROM platform.history'))
  expect(after.rows).toEqual(before.rows)
})

test('applied, it is the next version: items keep what hangs on them, what is gone keeps its past', async () => {
  const before = await actions()
  const kept = before.get('We organiseren elk')!
  await recordUpdate(context, {
    itemId: kept.id,
    onDay: '2024-06-01',
    text: { nl: 'De eerste vorming was er.' },
  })
  const then = new Date()
  await new Promise((resolve) => setTimeout(resolve, 20))
  context = await enter(database, place, context.scope.accountId, { door: 'web' })
  const done = await applied(markOf(await seen()))
  expect(done).toEqual({ ok: true, value: { slug: 'plan', version: 2 } })

  const now = await actions()
  expect([...now.keys()]).toEqual([
    'We organiseren elk',
    'We schrijven samen',
    'We halen achtergelaten',
    'We richten een',
    'We openen een',
  ])
  expect(now.get('We organiseren elk')).toMatchObject({ id: kept.id, key: kept.key, number: '1' })
  expect(now.get('We organiseren elk')!.text.nl).toContain('twee vormingen')
  expect(now.get('We organiseren elk')!.updates).toHaveLength(1)
  expect(now.get('We halen achtergelaten')).toMatchObject({ number: '3' })
  expect(now.get('We openen een')!.adoption).toMatchObject({
    adoptedOn: '2025-03-01',
    decisionNumber: 'GR-2025-003',
  })
  const state = await readAs(database, context.scope, (tx) => loadPlan(tx, planId))
  expect(state!.versions.map((version) => version.no)).toEqual([1, 2])
  expect(state!.removed.map((item) => item.text.nl)).toEqual([
    'We plaatsen een infopunt op elk groot festival in de stad.',
  ])

  const past = await actions(then)
  expect([...past.keys()]).toContain('We plaatsen een')
  expect([...past.keys()]).not.toContain('We openen een')
  expect(past.get('We organiseren elk')!.text.nl).not.toContain('twee vormingen')

  expect(await applied(markOf({ ...(await seen()) }))).toMatchObject({ ok: false, reason: 'not_in_review' })
})

test('the document of the new version is as public as the plan', async () => {
  await applied(markOf(await seen()))
  const { rows } = await owner((client) =>
    client.query('SELECT level, ref FROM platform.file WHERE id = $1', [fileId]),
  )
  expect(rows).toEqual([{ level: 'public', ref: `plan/plan/${planId}` }])
})

test('it is refused when the plan, or the reading, changed since it was looked at, also by as many items', async () => {
  const mark = markOf(await seen())
  const { id } = (await actions()).get('We organiseren elk')!
  const changed = await changeText(context, {
    itemId: id,
    kind: 'action',
    number: '1',
    mode: 'do',
    title: { nl: 'We organiseren elk jaar vijf vormingen' },
    text: { nl: 'We organiseren elk jaar vijf vormingen voor jeugdwerkers over alcohol en gokken.' },
  })
  expect(changed.ok).toBe(true)
  expect(await applied(mark)).toEqual({ ok: false, reason: 'changed_since' })

  const second = markOf(await seen())
  const { matched } = await seen()
  await correctReading(context, {
    id: readingId,
    correction: { type: 'retitle', id: matched.added[0]!, title: 'Een andere titel' },
  })
  expect(await applied(second)).toEqual({ ok: false, reason: 'changed_since' })
  expect([...(await actions()).keys()]).toContain('We plaatsen een')
})

test('where one item cannot be written, nothing is', async () => {
  const { matched } = await seen()
  const mark = markOf(await seen())
  await owner((client) =>
    client.query(
      `CREATE FUNCTION public.trip() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'tripped'; END $$`,
    ),
  )
  await owner((client) =>
    client.query(
      `CREATE TRIGGER trip BEFORE INSERT ON plan.removal FOR EACH ROW EXECUTE FUNCTION public.trip()`,
    ),
  )
  try {
    await expect(applied(mark)).rejects.toThrow('tripped')
  } finally {
    await owner((client) => client.query('DROP FUNCTION public.trip CASCADE'))
  }
  expect(matched.gone).toHaveLength(1)
  const state = await readAs(database, context.scope, (tx) => loadPlan(tx, planId))
  expect(state!.versions).toHaveLength(1)
  expect([...(await actions()).keys()]).not.toContain('We openen een')
  expect(await applied(mark)).toMatchObject({ ok: true })
})

test('an editor may not apply it', async () => {
  const mark = markOf(await seen())
  const { accountId } = await makeActor(base.ownerUrl, place.authorityId, ['editor'])
  const editor = await enter(database, place, accountId, { door: 'web' })
  expect(await applyEdition(editor, { id: readingId, mark, adoptedOn: '2025-03-01' })).toEqual({
    ok: false,
    reason: 'not_allowed',
  })
})
