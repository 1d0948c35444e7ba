import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../../src/app/demo.ts'
import { type App, startApp } from '../app.ts'
import { launch } from '../browser.ts'

/** Every kind of page, in three languages, for whoever uses a screen reader, a phone, or colours of their own. */
const publicPages = [
  '/havenrade',
  '/havenrade/plan/2024-2029',
  '/havenrade/plan/2024-2029/acties',
  '/havenrade/plan/2024-2029/tijdlijn',
  '/havenrade/plan/2024-2029/balans',
  '/havenrade/plan/2024-2029/ambities',
  '/havenrade/plan/2024-2029/blinde-vlekken',
  '/havenrade/plan/2024-2029/veranderingen',
  '/havenrade/plan/2024-2029/versies',
  '/havenrade/plan/2024-2029/acties/C.4',
  '/havenrade/plan/2024-2029?at=2025-03-01',
  '/havenrade/zoeken?q=naalden',
  '/havenrade/zoeken',
  '/havenrade/over/toegankelijkheid',
  '/havenrade/over/privacy',
  '/havenrade/woorden/pijlers',
  '/havenrade/aanmelden',
  '/havenrade/bestaat-niet',
]
const workPages = [
  '/werk',
  '/werk/plan',
  '/werk/plan/tabel',
  '/werk/nazicht',
  '/werk/documenten',
  '/werk/organisaties',
  '/werk/mensen',
  '/werk/instellingen',
  '/werk/woordenlijsten',
  '/werk/woordenlijsten/pijlers',
  '/werk/audit',
  '/werk/account',
]

let app: App
let browser: Browser

beforeAll(async () => {
  app = await startApp({ demo: true })
  browser = await launch()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return found.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`))
}

/** How far a page is wider than the window; scrolling parts of it are their own matter. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function signedIn(): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${app.origin}/havenrade/aanmelden`)
  await page.getByLabel('Je mailadres').fill('coordinator@havenrade.example')
  await page.getByLabel('Je wachtwoord').fill(demoPassword)
  await page.getByRole('button', { name: 'Meld aan' }).click()
  await page.waitForURL(/\/werk/)
  await page.close()
  return context
}

/** The address in a language: the prefix stands behind the authority. */
const inLanguage = (path: string, language: string) =>
  language === 'nl' ? path : path.replace(/^\/havenrade/, `/havenrade/${language}`)

async function everyPage(
  context: BrowserContext,
  paths: readonly string[],
  expected: (path: string) => number,
) {
  const page = await context.newPage()
  for (const language of ['nl', 'fr', 'en']) {
    for (const path of paths) {
      const address = inLanguage(path, language)
      const answer = await page.goto(app.origin + address)
      expect(answer?.status(), address).toBe(expected(path))
      expect(await page.locator('html').getAttribute('lang'), address).toBe(language)
      expect(await violations(page), address).toEqual([])
    }
  }
  await page.setViewportSize({ width: 360, height: 740 })
  await page.emulateMedia({ forcedColors: 'active' })
  for (const path of paths) {
    // French has the longest words; 360 pixels is the narrowest phone that is common.
    const address = inLanguage(path, 'fr')
    await page.goto(app.origin + address)
    expect(await overflow(page), `${address} at 360 px`).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await overflow(page), `${address} at 1280 px and 400 % zoom`).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 360, height: 740 })
  }
  await page.close()
}

describe('no page keeps anyone out', () => {
  test('public pages', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    await everyPage(context, publicPages, (path) => (path.endsWith('bestaat-niet') ? 404 : 200))
    await context.close()
  }, 600_000)

  test('the workspace', async () => {
    const context = await signedIn()
    const page = await context.newPage()
    await page.goto(`${app.origin}/havenrade/plan/2024-2029/acties/C.4`)
    const key = page.url().split('/').at(-1)!.replace(/\?.*$/, '')
    await page.close()
    await everyPage(
      context,
      [...workPages, `/werk/plan/item/${key}`, `/werk/plan/item/${key}/bijlagen`].map(
        (path) => `/havenrade${path}`,
      ),
      () => 200,
    )
    await context.close()
    expect(app.errors).toEqual([])
  }, 600_000)

  test('by keyboard alone: from the front page to an action, and back to the top by the skip link', async () => {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
    await page.goto(`${app.origin}/havenrade`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Naar de inhoud')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    // Tab until an action of the list of changes has the focus, then open it.
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab')
      const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')
      const outlined = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)
      expect(outlined, href).not.toBe('none')
      if (/\/item\//.test(href)) break
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/item\//)
    expect(await page.locator('h1').count()).toBe(1)
    await page.context().close()
  }, 120_000)

  test('on paper: navigation and buttons go, the content stays', async () => {
    const page = await (await browser.newContext()).newPage()
    await page.goto(`${app.origin}/havenrade/plan/2024-2029/acties/C.4`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('nav.nav').isVisible()).toBe(false)
    expect(await page.locator('button:visible').count()).toBe(0)
    expect(await page.locator('h1').isVisible()).toBe(true)
    await page.context().close()
  }, 120_000)
})
