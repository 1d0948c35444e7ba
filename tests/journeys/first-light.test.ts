import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAuthority } from '../../src/app/cli/authority.ts'
import { createAccount } from '../../src/platform/auth/index.ts'
import { root } from '../../src/platform/config.ts'
import { openDatabase } from '../../src/platform/db/connect.ts'
import { type App, startApp } from '../app.ts'
import { asOwner } from '../authority.ts'
import { launch } from '../browser.ts'

/**
 * First light: a coordinator drops in the plan that the council adopted, checks what was recognised, and it
 * stands there for everyone.
 */
const password = 'een lange zin voor de proef'
const document = join(root, 'demo/documents/havenrade-2024-2029.pdf')
const ghent = join(root, '../shared/sources/ghent.txt')

let app: App
let browser: Browser
let cities: City[]

beforeAll(async () => {
  app = await startApp()
  browser = await launch()
  cities = []
  for (const slug of ['met-script', 'zonder-script', 'op-gent-na']) cities.push(await foundCity(slug))
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

interface City {
  base: string
  email: string
}

/** An empty city with a coordinator, two organisations and a council: what there is before the first plan. */
async function foundCity(slug: string): Promise<City> {
  const authorityId = await createAuthority(app.database.ownerUrl, {
    slug,
    kind: 'city',
    name: `Stad ${slug}`,
    languages: ['nl', 'fr', 'en'],
  })
  const email = `coordinator@${slug}.example`
  const database = openDatabase(app.database.ownerUrl, { connections: 1 })
  const account = await createAccount(database, { email, name: 'Noor Voorbeeld', password })
  await database.close()
  if (!account.ok) throw new Error(account.reason)
  await asOwner(app.database.ownerUrl, async (client) => {
    // A demo authority asks for no second factor; signing in with one has tests of its own.
    await client.query('UPDATE platform.authority SET demo = true WHERE authority_id = $1', [authorityId])
    await client.query(
      `WITH person AS (INSERT INTO platform.person (authority_id, id, name, account_id) VALUES ($1, gen_random_uuid(), 'Noor Voorbeeld', $2) RETURNING id)
       INSERT INTO platform.mandate (authority_id, id, person_id, role, from_day) SELECT $1, gen_random_uuid(), id, 'coordinator', '2020-01-01' FROM person`,
      [authorityId, account.value.id],
    )
    for (const name of ['Huis van de Jeugd', 'Dienst Straatwerk']) {
      await client.query(
        `WITH made AS (INSERT INTO platform.organisation (id, name, kept_by) VALUES (gen_random_uuid(), $2, $1) RETURNING id)
         INSERT INTO platform.organisation_fact (authority_id, organisation_id, sector) SELECT $1, id, 'youth_work' FROM made`,
        [authorityId, { nl: name }],
      )
    }
    await client.query(
      `INSERT INTO platform.body (authority_id, id, kind, name) VALUES ($1, gen_random_uuid(), 'council', '{"nl": "Gemeenteraad"}')`,
      [authorityId],
    )
  })
  app.running.services.authorities.forget()
  return { base: `${app.origin}/${slug}`, email }
}

async function signIn(page: Page, city: City): Promise<void> {
  await page.goto(`${city.base}/aanmelden`)
  await page.getByLabel('Je mailadres').fill(city.email)
  await page.getByLabel('Je wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Meld aan' }).click()
  await page.waitForURL(/\/werk/)
}

async function noViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(
    violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`),
    page.url(),
  ).toEqual([])
}

async function handIn(page: Page, city: City, file: string): Promise<void> {
  await page.goto(`${city.base}/werk/documenten`)
  await page.getByLabel('Het document').setInputFiles(file)
  await page.getByRole('button', { name: 'Lees dit document' }).click()
  await page.waitForURL(/documenten\/[0-9a-f-]{36}$/, { timeout: 60_000 })
  await page.getByRole('heading', { name: 'Kijk na wat we herkenden' }).waitFor()
}

const counted = (page: Page) => page.locator('.push.small.mute').last().textContent()

/** The whole path; `script` says whether the browser runs scripts, because nothing may depend on them. */
async function firstLight(
  context: BrowserContext,
  city: City,
  file: string,
  shape: RegExp,
  script: boolean,
): Promise<void> {
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await signIn(page, city)

  // The document comes in and is read: four themes, fifty-six actions, fifteen ambitions.
  await handIn(page, city, file)
  expect(await counted(page)).toMatch(shape)
  if (script) await noViolation(page)
  const review = page.url()

  // She opens the first action, gives it a shorter title, and looks at it again.
  const leaf = page.locator('.leaf', { has: page.locator('.kind', { hasText: /^actie$/ }) }).first()
  const before = (await leaf.locator('.doc').textContent())?.trim()
  await leaf.getByRole('link', { name: /wijzig/ }).click()
  await page.locator('.leaf.cur').getByLabel('Titel').fill('Een titel die iedereen begrijpt')
  await page.getByRole('button', { name: 'Bewaar titel' }).click()
  await page.locator('.leaf.cur .doc', { hasText: 'Een titel die iedereen begrijpt' }).waitFor()

  // She makes it an ambition, thinks better of it, and takes that back; the title stays.
  await page.locator('.leaf.cur').getByLabel('Soort').selectOption('ambition')
  await page.getByRole('button', { name: 'Wijzig soort' }).click()
  await page.locator('.leaf.cur .kind', { hasText: 'ambitie' }).waitFor()
  expect(await counted(page)).toContain('55 acties')
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await page.waitForLoadState()
  expect(await counted(page)).toContain('56 acties')
  await page.getByRole('button', { name: 'Doe opnieuw' }).click()
  await page.waitForLoadState()
  expect(await counted(page)).toContain('55 acties')
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await page.waitForLoadState()
  expect(before).not.toBe('')

  // Taking over asks what the document does not say. A mistake is named at its field and loses nothing.
  await page.goto(`${review}/overnemen`)
  await page.getByLabel('Kort adres').fill('2024-2029')
  await page.getByLabel('aangenomen', { exact: true }).check()
  await page.getByLabel('Aangenomen op').fill('')
  await page.getByLabel('Iedereen').check()
  await page.getByRole('button', { name: /^Neem 56 acties over/ }).click()
  await page.getByText('Zeg wanneer het plan is aangenomen').first().waitFor()
  expect(await page.title()).toMatch(/1 fout/)
  expect(await page.getByLabel('Kort adres').inputValue()).toBe('2024-2029')
  if (script) await noViolation(page)
  await page.getByLabel('Aangenomen op').fill('2024-01-22')
  await page.getByLabel('Aangenomen door').selectOption({ label: 'Gemeenteraad' })
  await page.getByLabel('Nummer van het besluit').fill('GR-2024-007')
  await page.getByRole('button', { name: /^Neem 56 acties over/ }).click()
  await page.waitForURL(/\/plan\/2024-2029$/)

  // It stands there, for everyone: a visitor without a session finds the action by its number.
  const visitor = await (await browser.newContext({ javaScriptEnabled: script })).newPage()
  await visitor.goto(`${city.base}/plan/2024-2029/acties`)
  await visitor
    .getByRole('link', { name: /Een titel die iedereen begrijpt/ })
    .first()
    .click()
  await visitor.waitForURL(/\/item\//)
  const address = visitor.url()
  expect(await visitor.locator('h1').textContent()).toContain('Een titel die iedereen begrijpt')
  await visitor.getByText('GR-2024-007').first().waitFor()

  // Nobody leads it: the page says so, and so does the check before a vote. She appoints a lead and a deputy.
  const key = address.split('/').at(-1)!
  await page.goto(`${city.base}/werk/nazicht`)
  await page.locator('body', { hasText: 'Een titel die iedereen begrijpt' }).waitFor()
  await page.goto(`${city.base}/werk/plan/item/${key}`)
  const lead = page.locator('form', { has: page.getByLabel(/^Trekker/) })
  await page.locator('details', { has: lead }).locator('summary').first().click()
  await lead.getByLabel(/^Trekker/).selectOption({ label: 'Huis van de Jeugd' })
  await lead.getByLabel(/^Plaatsvervanger/).selectOption({ label: 'Dienst Straatwerk' })
  await lead.getByRole('button', { name: 'Bewaar trekker' }).click()
  await page.waitForLoadState()
  if (script) await noViolation(page)

  // The visitor sees the lead at once, in the facts and in the story.
  await expect
    .poll(
      async () => {
        await visitor.goto(address)
        return visitor.locator('main').textContent()
      },
      { timeout: 15_000 },
    )
    .toContain('Huis van de Jeugd')
  if (script) await noViolation(visitor)

  // Yesterday nothing of this was there.
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  const past = await visitor.goto(`${address}?at=${yesterday}`)
  expect(past?.status()).toBe(404)

  // The matrix shows where the plan has nothing, and each page is there without a script.
  for (const path of ['balans', 'blinde-vlekken', 'tijdlijn', 'ambities', 'versies', 'veranderingen']) {
    const answer = await visitor.goto(`${city.base}/plan/2024-2029/${path}`)
    expect(answer?.status(), path).toBe(200)
  }
  await visitor.context().close()
  expect(app.errors).toEqual([])
}

const shape = /4 thema’s.*56 acties.*15 ambities/

describe('a plan of Ghent’s size and shape becomes a plan that people can follow', () => {
  test('with scripts', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    await firstLight(context, cities[0]!, document, shape, true)
    await context.close()
  }, 300_000)

  test('without scripts, on a phone', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    })
    await firstLight(context, cities[1]!, document, shape, false)
    await context.close()
  }, 300_000)

  if (existsSync(ghent)) {
    test('and so does Ghent’s own', async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
      await firstLight(context, cities[2]!, ghent, shape, true)
      await context.close()
    }, 300_000)
  } else {
    console.log('../shared is not here: the journey with Ghent’s own plan is left out')
  }
})
