import { AxeBuilder } from '@axe-core/playwright'
import jsonld from 'jsonld'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPassword } from '../../src/app/demo.ts'
import { type App, startApp } from '../app.ts'
import { launch } from '../browser.ts'

/** The vocabularies: looked after in the workspace without script, read by everyone, taken over by machines. */
let app: App
let browser: Browser
let base: string

beforeAll(async () => {
  app = await startApp({ demo: true })
  browser = await launch()
  base = `${app.origin}/havenrade`
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

async function signedIn(name: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 800 },
  })
  const page = await context.newPage()
  await page.goto(`${base}/aanmelden`)
  await page.fill('[name=email]', `${name}@havenrade.example`)
  await page.fill('[name=password]', demoPassword)
  await page.click('main button[type=submit]')
  await page.waitForURL(/\/werk/)
  return { context, page }
}

function get(path: string, accept?: string): Promise<Response> {
  return fetch(base + path, { redirect: 'manual', headers: accept ? { accept } : {} })
}

test('an editor adds a term, is told what is wrong without losing a word, moves it, and takes it out of use', async () => {
  const { context, page } = await signedIn('coordinator')
  await page.goto(`${base}/werk/woordenlijsten`)
  await page.click('main a:has-text("Pijlers")')
  await page.click('a:has-text("Voeg een woord toe")')
  await page.fill('[name="label.nl"]', 'Nazorg "op maat"')
  await page.fill('[name="also.nl"]', 'nazorg\nopvolging')
  await page.fill('[name=code]', 'prevention')
  await page.click('main form button[type=submit]:has-text("Voeg een woord toe")')
  expect(await page.locator('.errs').textContent()).toContain('heeft deze code al')
  expect(await page.inputValue('[name="label.nl"]')).toBe('Nazorg "op maat"')
  expect(await page.inputValue('[name="also.nl"]')).toBe('nazorg\nopvolging')
  await page.fill('[name=code]', '')
  await page.click('main form button[type=submit]:has-text("Voeg een woord toe")')
  await page.waitForURL(/gedaan/)
  const names = () => page.locator('.outline-what a').allInnerTexts()
  expect((await names()).at(-1)).toContain('Nazorg "op maat"')
  await page.locator('.outline > li').last().locator('button[name=up]').click()
  expect((await names()).at(-2)).toContain('Nazorg "op maat"')
  await page.click('a:has-text("Nazorg")')
  expect(await page.inputValue('[name="also.nl"]')).toBe('nazorg\nopvolging')
  await page.fill('[name="definition.nl"]', 'Wat volgt na een opname.')
  await page.click('main button:has-text("Bewaar")')
  await page.waitForURL(/gedaan/)
  const publicPage = await (await get('/woorden/pijlers')).text()
  expect(publicPage).toContain('Wat volgt na een opname.')
  await page.click('main button:has-text("Neem uit gebruik")')
  await page.waitForURL(/gedaan/)
  expect(await page.locator('main').textContent()).toContain('Uit gebruik sinds')
  expect(await (await get('/woorden/pijlers')).text()).toContain('Niet meer in gebruik sinds')
  await context.close()
}, 120_000)

test('the coordinator begins a new version; the old one says until when it holds', async () => {
  const { context, page } = await signedIn('coordinator')
  await page.goto(`${base}/werk/woordenlijsten/settings/1/versie`)
  await page.fill('[name=fromDay]', '2020-01-01')
  await page.click('main form button:has-text("Begin een nieuwe versie")')
  expect(await page.locator('.errs').textContent()).toContain('Kies vandaag')
  const year = new Date().getFullYear() + 1
  await page.fill('[name=fromDay]', `${year}-01-01`)
  await page.click('main form button:has-text("Begin een nieuwe versie")')
  await page.waitForURL(/settings\/2\?gedaan/)
  expect(await (await get('/woorden/settings')).text()).toContain(`31 december ${year - 1}`)
  expect(await (await get('/woorden/settings/2')).text()).toContain('niet de versie die vandaag geldt')
  await context.close()
}, 120_000)

test('who does not look after them is kept out of the workspace', async () => {
  expect((await get('/werk/woordenlijsten')).headers.get('location')).toContain('/aanmelden')
  const { context, page } = await signedIn('raadslid')
  const answer = await page.goto(`${base}/werk/woordenlijsten`)
  expect(answer?.status()).toBe(403)
  await context.close()
}, 60_000)

test('a machine gets SKOS at the page’s own address, before and after the page was kept; a term’s address stays', async () => {
  const browserAccept = 'text/html,application/xhtml+xml,*/*;q=0.8'
  for (const accept of [browserAccept, 'application/ld+json', browserAccept, 'application/ld+json']) {
    const answer = await get('/woorden/middelen/1', accept)
    expect(answer.headers.get('content-type')).toContain(
      accept === browserAccept ? 'text/html' : 'application/ld+json',
    )
    expect(answer.headers.get('vary')).toMatch(/\baccept\b(?!-)/)
  }
  const file = await get('/fr/woorden/middelen/1.jsonld')
  expect(file.headers.get('content-type')).toContain('application/ld+json')
  const text = await file.text()
  expect(text).toBe(await (await get('/woorden/middelen/1', 'application/ld+json')).text())
  const expanded = (await jsonld.expand(JSON.parse(text))) as Record<string, unknown>[]
  expect(expanded).toHaveLength(36)
  for (const concept of expanded) {
    const path = String(concept['@id']).replace(app.config.address, app.origin)
    const answer = await fetch(path, { redirect: 'manual' })
    expect([200, 303], path).toContain(answer.status)
  }
  const crack = await get('/woorden/middelen/1/2.2', browserAccept)
  expect(crack.headers.get('location')).toBe('/havenrade/woorden/middelen/1#term-2.2')
  expect(await (await get('/woorden/middelen/1')).text()).toContain('id="term-2.2"')
  const data = await get('/woorden/middelen/1/2.2', 'application/ld+json')
  expect(await data.json()).toMatchObject({ notation: '2.2', prefLabel: { fr: 'crack' } })
  for (const path of [
    '/woorden/niets',
    '/woorden/middelen/9',
    '/woorden/middelen/1/9.9',
    '/woorden/middelen/99999999999',
  ]) {
    expect((await get(path)).status, path).toBe(404)
  }
}, 60_000)

test('no page has an accessibility violation or is wider than 360 pixels, in three languages', async () => {
  const found: Record<string, string[]> = {}
  const { context, page } = await signedIn('coordinator')
  // axe runs as a script, so it needs a context of its own with the same session.
  const audited = await browser.newContext({
    viewport: { width: 360, height: 800 },
    storageState: await context.storageState(),
  })
  const looking = await audited.newPage()
  const paths = [
    '/woorden',
    '/woorden/pijlers',
    '/woorden/doelgroepen',
    '/woorden/middelen/1',
    '/werk/woordenlijsten',
    '/werk/woordenlijsten/middelen',
    '/werk/woordenlijsten/middelen/1/nieuw',
    '/werk/woordenlijsten/middelen/1/term/2.2',
    '/werk/woordenlijsten/middelen/1/versie',
  ]
  for (const language of ['', '/fr', '/en']) {
    for (const path of paths) {
      await looking.goto(`${base}${language}${path}`)
      const { violations } = await new AxeBuilder({ page: looking })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      const wide = await looking.evaluate(() => {
        const all = [...document.querySelectorAll('main *:not(.vh)')].filter(
          (one) => one.closest('.vh') === null,
        )
        return Math.max(
          document.documentElement.scrollWidth,
          ...all.map((one) => one.getBoundingClientRect().right),
        )
      })
      const own = violations.flatMap((each) =>
        each.nodes.slice(0, 2).map((node) => `${each.id}: ${node.html.slice(0, 140)}`),
      )
      if (wide > 360) own.push(`wider than the screen: ${wide}`)
      if (own.length) found[language + path] = own
    }
  }
  await page.close()
  await audited.close()
  await context.close()
  expect(found).toEqual({})
  expect(app.errors).toEqual([])
}, 180_000)
