import { strToU8 } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAuthority } from '../../src/app/cli/authority.ts'
import { createAccount } from '../../src/platform/auth/index.ts'
import { openDatabase } from '../../src/platform/db/connect.ts'
import { type App, startApp } from '../app.ts'
import { asOwner } from '../authority.ts'
import { pdf } from '../mutations/seeds.ts'
import { Browser } from '../sign-in.ts'

/** A document on its way to a plan, over HTTP as a browser without scripts sends it. */
// The only authority stands at the root.
const base = ''
const password = 'een lange zin voor de proef'
const email = 'coordinator@papierstad.example'

const plan = `# Drugsbeleidsplan 2024-2029

Aangenomen door de gemeenteraad.

## Thema A: Jongeren

### Acties

1. We organiseren elk jaar een vorming voor jeugdwerkers over alcohol. We nodigen ook trainers uit.
2. We plaatsen een infopunt op elk groot festival in de stad.
3. We schrijven samen met de scholen een draaiboek voor incidenten.

## Thema B: Straat

### Acties

4. We halen achtergelaten naalden binnen de dag op en tellen ze per straat.
5. We richten een dagopvang in waar mensen die drugs gebruiken kunnen rusten.
`

let app: App
let browser: Browser
let authorityId: string

beforeAll(async () => {
  app = await startApp()
  authorityId = await createAuthority(app.database.ownerUrl, {
    slug: 'papierstad',
    kind: 'city',
    name: 'Papierstad',
    languages: ['nl', 'fr', 'en'],
  })
  const database = openDatabase(app.database.ownerUrl, { connections: 1 })
  const account = await createAccount(database, { email, name: 'Noor Voorbeeld', password })
  await database.close()
  if (!account.ok) throw new Error(account.reason)
  await asOwner(app.database.ownerUrl, async (client) => {
    await client.query('UPDATE platform.authority SET demo = true WHERE authority_id = $1', [authorityId])
    await client.query(
      `WITH person AS (INSERT INTO platform.person (authority_id, id, name, account_id) VALUES ($1, gen_random_uuid(), 'Noor Voorbeeld', $2) RETURNING id)
       INSERT INTO platform.mandate (authority_id, id, person_id, role, from_day) SELECT $1, gen_random_uuid(), id, 'coordinator', '2020-01-01' FROM person`,
      [authorityId, account.value.id],
    )
  })
  app.running.services.authorities.forget()
  browser = new Browser(app.origin, (request) => fetch(request, { redirect: 'manual' }))
  await browser.open(`${base}/aanmelden`)
  const signedIn = await browser.submit(`${base}/aanmelden`, { email, password })
  expect(signedIn.status).toBe(303)
}, 120_000)

afterAll(async () => {
  await app?.stop()
})

/** Hands a file in; gives the page that answers, after the redirect where there is one. */
async function handIn(
  bytes: Uint8Array,
  name: string,
  given: { language?: string; planId?: string } = {},
): Promise<{ status: number; page: string; id: string | null }> {
  const at = `${base}${given.language ?? ''}/werk/documenten`
  await browser.open(at)
  const form = new FormData()
  form.append('_form', browser.token)
  form.append('planId', given.planId ?? '')
  form.append('file', new File([Buffer.from(bytes)], name))
  const response = await browser.send(at, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: form,
  })
  if (response.status !== 303) return { status: response.status, page: await response.text(), id: null }
  const there = response.headers.get('location')!
  await browser.open(there)
  return { status: 303, page: browser.page, id: there.split('/').at(-1)! }
}

const text = (page: string) =>
  page
    .slice(page.indexOf('<main'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, '’')
    .replace(/\s+/g, ' ')

const lockedPdf = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n4 0 obj<</Filter/Standard/V 1/R 2/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>/P -4>>endobj\ntrailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]>>\n%%EOF`

const refused: [string, string, () => Uint8Array, [string, string, string]][] = [
  ['an empty file', 'leeg.txt', () => new Uint8Array(), ['is leeg', 'est vide', 'is empty']],
  ['blanks alone', 'wit.md', () => strToU8(' \n\n\t'), ['is leeg', 'est vide', 'is empty']],
  [
    'a picture',
    'foto.png',
    () => Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex'),
    ['soort bestand', 'type de fichier', 'kind of file'],
  ],
  [
    'a file with a password',
    'dicht.pdf',
    () => strToU8(lockedPdf),
    ['wachtwoord', 'mot de passe', 'password'],
  ],
  [
    'pictures of pages',
    'scan.pdf',
    () => pdf('#rect(width: 5cm, height: 5cm, fill: red)'),
    ['beelden van bladzijden', 'images de pages', 'pictures of pages'],
  ],
  [
    'a file that is cut off',
    'stuk.pdf',
    () => strToU8('%PDF-1.7\n%%EOF'),
    ['beschadigd', 'endommagé', 'damaged'],
  ],
]

describe('what cannot be read is said in the reader’s language, with the way to mend it', () => {
  test.each(refused)('%s', async (_, name, bytes, words) => {
    for (const [index, language] of ['', '/fr', '/en'].entries()) {
      const { status, page } = await handIn(bytes(), name, { language })
      expect([303, 422]).toContain(status)
      expect(text(page), language).toContain(words[index])
      expect(page).not.toMatch(/node_modules|\.ts:\d/)
    }
  })

  test('no file chosen, and more bytes than are taken', async () => {
    for (const [index, language] of ['', '/fr', '/en'].entries()) {
      const none = await handIn(new Uint8Array(), '', { language })
      expect(none.status).toBe(422)
      expect(text(none.page)).toContain(
        ['Kies een document', 'Choisissez un document', 'Choose a document'][index],
      )
    }
    const large = await handIn(new Uint8Array(201 * 1024 * 1024).fill(65), 'groot.txt')
    expect(large.status).toBe(422)
    expect(text(large.page)).toContain('groter dan 200 MB')
    const { rows } = await asOwner(app.database.ownerUrl, (client) =>
      client.query("SELECT count(*)::int AS n FROM platform.file WHERE name = 'groot.txt'"),
    )
    expect(rows[0].n).toBe(0)
  }, 120_000)
})

test('a visitor sends no more than a form, announced or not', async () => {
  const large = 'email='.padEnd(3 * 1024 * 1024, 'a')
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  const send = (body: BodyInit) =>
    fetch(`${app.origin}${base}/aanmelden`, {
      method: 'POST',
      headers: type,
      body,
      duplex: 'half',
    } as RequestInit)
  expect((await send(large)).status).toBe(413)
  expect((await send(new Blob([large]).stream())).status).toBe(413)
})

interface Found {
  found: { items: { id: string; kind: string; title: string; parent: string | null }[] }
  corrections: { type: string }[]
  state: string
}

async function stored(id: string): Promise<Found> {
  const { rows } = await asOwner(app.database.ownerUrl, (client) =>
    client.query('SELECT found, corrections, state FROM plan.reading WHERE id = $1', [id]),
  )
  return rows[0]
}

async function correct(id: string, fields: Record<string, string>): Promise<Response> {
  await browser.open(`${base}/werk/documenten/${id}`)
  return browser.submit(`${base}/werk/documenten/${id}/correctie`, fields)
}

async function takeOver(id: string, slug: string, more: Record<string, string> = {}): Promise<Response> {
  await browser.open(`${base}/werk/documenten/${id}/overnemen`)
  return browser.submit(`${base}/werk/documenten/${id}/overnemen`, {
    title: 'Drugsbeleidsplan',
    slug,
    standing: 'adopted',
    adoptedOn: '2024-01-22',
    level: 'public',
    ...more,
  })
}

const planned = async (slug: string): Promise<{ kind: string; title: string; number: string | null }[]> =>
  JSON.parse(await (await fetch(`${app.origin}${base}/plan/${slug}/plan.json`)).text()).items.map(
    (item: { kind: string; title: Record<string, string> | string; number: string | null }) => ({
      kind: item.kind,
      number: item.number,
      title: typeof item.title === 'string' ? item.title : item.title.nl,
    }),
  )

test('each way of correcting reaches the plan: retitle, move, split, merge, kind, drop, raise, undo, redo', async () => {
  const { id } = await handIn(strToU8(plan), 'plan.md')
  const { found } = await stored(id!)
  const actions = found.items.filter((item) => item.kind === 'action')
  const themes = found.items.filter((item) => item.kind === 'theme')
  expect([themes.length, actions.length]).toEqual([2, 5])
  const [one, two, three, four, five] = actions.map((item) => item.id) as [
    string,
    string,
    string,
    string,
    string,
  ]

  const sent: Record<string, string>[] = [
    { type: 'retitle', id: two, title: 'Een infopunt op festivals' },
    { type: 'move', id: three, parent: themes[1]!.id, after: five },
    { type: 'split', id: one, sentence: '2' },
    { type: 'kind', id: five, kind: 'ambition' },
    { type: 'drop', id: four },
  ]
  for (const fields of sent) {
    const answer = await correct(id!, fields)
    expect([fields.type, answer.status]).toEqual([fields.type, 303])
  }
  const refusedMove = await correct(id!, { type: 'move', id: themes[0]!.id, parent: two, after: '' })
  expect(refusedMove.status).toBe(422)
  expect((await stored(id!)).corrections.map((one) => one.type)).toEqual(sent.map((fields) => fields.type))

  // The drop is thought better of, made once more, and taken back for good.
  for (const verb of ['ongedaan', 'opnieuw', 'ongedaan']) {
    await browser.open(`${base}/werk/documenten/${id}`)
    expect((await browser.submit(`${base}/werk/documenten/${id}/${verb}`, {})).status).toBe(303)
  }
  await correct(id!, { type: 'merge', id: five })
  await browser.open(`${base}/werk/documenten/${id}`)
  await browser.submit(`${base}/werk/documenten/${id}/ongedaan`, {})

  const done = await takeOver(id!, 'verbeterd')
  expect(done.status).toBe(303)
  expect(done.headers.get('location')).toMatch(/\/plan\/verbeterd$/)
  const items = await planned('verbeterd')
  const count = (kind: string) => items.filter((item) => item.kind === kind).length
  expect([count('theme'), count('action'), count('ambition')]).toEqual([2, 5, 1])
  expect(items.map((item) => item.title)).toContain('Een infopunt op festivals')
  expect(items.map((item) => item.title).join('\n')).toMatch(/We nodigen ook trainers uit/)
  expect(items.at(-1)!.title).toMatch(/^We schrijven samen/)

  // What became a plan is reviewed no more.
  expect((await correct(id!, { type: 'drop', id: two })).status).not.toBe(303)
})

test('a body or a plan that is not here is refused at its field, and nothing is written', async () => {
  const { id } = await handIn(strToU8(plan), 'plan.md')
  for (const field of ['bodyId', 'parentId', 'predecessorId']) {
    const answer = await takeOver(id!, 'vreemd', { [field]: '01a20000-0000-7000-8000-000000000000' })
    expect([field, answer.status]).toEqual([field, 422])
    expect(await answer.text()).toContain(`href="#${field}"`)
  }
  expect((await stored(id!)).state).toBe('review')
  expect(app.errors).toEqual([])
})

test('taken over whole or not at all, also where the last item cannot be written or the connection is cut', async () => {
  const { id } = await handIn(strToU8(plan), 'plan.md')
  const counts = () =>
    asOwner(app.database.ownerUrl, async (client) => {
      const { rows } = await client.query(
        `SELECT (SELECT count(*) FROM plan.plan) AS plans, (SELECT count(*) FROM plan.item) AS items,
          (SELECT count(*) FROM plan.adoption) AS adoptions, (SELECT count(*) FROM platform.card) AS cards,
          (SELECT count(*) FROM platform.history) AS history, (SELECT count(*) FROM platform.story_line) AS story,
          (SELECT count(*) FROM platform.audit WHERE verb LIKE 'plan.plan.%') AS told`,
      )
      return rows[0]
    })
  const before = await counts()
  const trip = async (body: string, slug: string) => {
    await asOwner(app.database.ownerUrl, (client) =>
      client.query(
        `CREATE FUNCTION public.trip() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${body} RETURN NEW; END $$;
         CREATE TRIGGER trip BEFORE INSERT ON platform.story_line FOR EACH ROW EXECUTE FUNCTION public.trip()`,
      ),
    )
    try {
      return (await takeOver(id!, slug)).status
    } finally {
      await asOwner(app.database.ownerUrl, (client) => client.query('DROP FUNCTION public.trip() CASCADE'))
    }
  }
  expect(await trip("RAISE EXCEPTION 'tripped';", 'half')).toBe(500)
  expect(await counts()).toEqual(before)

  // The connection is cut while the import waits in its middle.
  const cut = trip('PERFORM pg_sleep(20);', 'gekapt')
  await expect
    .poll(
      () =>
        asOwner(app.database.superuserUrl!, async (client) => {
          const { rowCount } = await client.query(
            `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
             WHERE datname = current_database() AND pid <> pg_backend_pid() AND wait_event = 'PgSleep'`,
          )
          return rowCount
        }),
      { timeout: 15_000 },
    )
    .toBe(1)
  expect(await cut).toBe(500)
  expect(await counts()).toEqual(before)
  expect((await stored(id!)).state).toBe('review')
  app.errors.length = 0

  const refusedSlug = await takeOver(id!, 'Geen Adres!')
  expect(refusedSlug.status).toBe(422)
  expect(await counts()).toEqual(before)
  expect((await takeOver(id!, 'heel')).status).toBe(303)
  expect((await planned('heel')).length).toBe(7)
}, 60_000)

test('a later edition is shown as a difference first, and applied by the one who saw it', async () => {
  const { id } = await handIn(strToU8(plan), 'plan.md')
  expect((await takeOver(id!, 'edities')).status).toBe(303)
  const { rows } = await asOwner(app.database.ownerUrl, (client) =>
    client.query("SELECT id FROM plan.plan WHERE slug = 'edities'"),
  )
  const next = await handIn(
    strToU8(
      plan
        .replace('elk groot festival in de stad', 'elk festival met meer dan duizend bezoekers')
        .replace('3. We schrijven samen met de scholen een draaiboek voor incidenten.\n', '')
        .replace(
          'kunnen rusten.',
          'kunnen rusten.\n6. We openen een meldpunt waar buren overlast kunnen doorgeven.',
        ),
    ),
    'plan-2.md',
    { planId: rows[0].id },
  )
  const address = `${base}/werk/documenten/${next.id}/verschil`
  await browser.open(address)
  const shown = text(browser.page)
  for (const words of ['duizend bezoekers', 'draaiboek voor incidenten', 'meldpunt waar buren'])
    expect(shown).toContain(words)
  expect((await planned('edities')).map((item) => item.title).join()).not.toContain('meldpunt')
  const mark = /name="mark" value="([^"]+)"/.exec(browser.page)![1]!
  const blind = await browser.submit(address, { mark: 'iets anders', adoptedOn: '2025-03-01' })
  expect(blind.status).toBe(422)
  const done = await browser.submit(address, { mark, adoptedOn: '2025-03-01', decisionNumber: 'GR-2025-003' })
  expect(done.status).toBe(303)
  await expect
    .poll(async () => (await planned('edities')).map((item) => item.title).join(), { timeout: 10_000 })
    .toContain('meldpunt')
  const versions = await (await fetch(`${app.origin}${base}/plan/edities/versies`)).text()
  expect(versions).toContain('GR-2025-003')
  const file = /\/bestand\/[0-9a-f-]{36}/.exec(versions)?.[0]
  expect((await fetch(`${app.origin}${base}${file}`)).status).toBe(200)
})
