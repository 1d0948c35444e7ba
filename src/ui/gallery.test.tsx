import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../../tests/browser.ts'
import { type Language, languages } from '../platform/i18n/index.ts'
import { assetHref, buildAssets, type Manifest } from './assets.ts'
import { gallery, renderGallery } from './gallery.tsx'

const policy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; script-src 'self'"
const names = Object.keys(gallery)
/** Five hundred rows are the markup of twenty-four, and cost axe a minute and a half. */
const audited = names.filter((name) => name !== 'table-500')
const origin = 'https://gallery.example'

let folder: string
let manifest: Manifest
let browser: Browser
/** What the browser refused or could not find. */
const complaints: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regie-gallery-'))
  manifest = await buildAssets(folder)
  browser = await launch()
})

afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

/** A page that is served as the application serves it: own origin, strict policy, no network behind it. */
async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context: BrowserContext = await browser.newContext(options)
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    if (url.origin !== origin) return await route.abort()
    if (url.pathname.startsWith('/assets/')) {
      return await route.fulfill({
        body: await readFile(join(folder, url.pathname.slice('/assets/'.length))),
        contentType: url.pathname.endsWith('.css') ? 'text/css' : 'font/woff2',
      })
    }
    const language = (url.searchParams.get('language') ?? 'nl') as Language
    const body = await renderGallery(url.pathname.slice(1), {
      language,
      styles: [assetHref(manifest, 'regie.css')],
    })
    return await route.fulfill({
      body,
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
    })
  })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return page
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return found.flatMap((each) =>
    each.nodes.slice(0, 3).map((node) => `${each.id}: ${node.html.slice(0, 160)}`),
  )
}

describe('every page of the gallery', () => {
  it.each(languages)(
    'has no accessibility violation in %s',
    async (language) => {
      const page = await open({ viewport: { width: 1280, height: 900 } })
      const found: Record<string, string[]> = {}
      for (const name of audited) {
        await page.goto(`${origin}/${name}?language=${language}`)
        const own = await violations(page)
        if (own.length > 0) found[name] = own
      }
      await page.context().close()
      expect(found).toEqual({})
    },
    180_000,
  )

  it.each([
    ['dark', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
    ['on a phone', { viewport: { width: 360, height: 740 } }],
    ['in forced colours', { forcedColors: 'active', viewport: { width: 1280, height: 900 } }],
  ] as const)(
    'has none %s',
    async (_, options) => {
      const page = await open(options)
      const found: Record<string, string[]> = {}
      for (const name of audited) {
        await page.goto(`${origin}/${name}`)
        const own = await violations(page)
        if (own.length > 0) found[name] = own
      }
      await page.context().close()
      expect(found).toEqual({})
    },
    180_000,
  )

  it('never scrolls sideways, from 320 pixels up', async () => {
    const page = await open()
    const wide: string[] = []
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      for (const name of names) {
        await page.goto(`${origin}/${name}?language=fr`)
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        if (over > 0) wide.push(`${name} at ${width}: ${over} px`)
      }
    }
    await page.context().close()
    expect(wide).toEqual([])
  }, 180_000)

  it('needs nothing that the content policy refuses, and no script, style or handler in the page', async () => {
    for (const name of names) {
      const html = await renderGallery(name, { language: 'nl', styles: ['/a.css'] })
      expect(html).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/)
      expect(html.startsWith('<!doctype html><html lang="nl">')).toBe(true)
    }
    expect(complaints).toEqual([])
  })

  it('carries the symbols that it uses, each once, and no other', async () => {
    for (const name of names) {
      const html = await renderGallery(name, { language: 'nl', styles: [] })
      const used = new Set([...html.matchAll(/<use href="#([^"]+)"/g)].map((match) => match[1]))
      const given = [...html.matchAll(/<symbol id="([^"]+)"/g)].map((match) => match[1])
      expect(new Set(given)).toEqual(used)
      expect(given.length).toBe(used.size)
    }
  })
})

describe('a first visit', () => {
  it('costs under 60 kB compressed: page, style sheet and two fonts', async () => {
    const styles = [assetHref(manifest, 'regie.css')]
    const page = gzipSync(await renderGallery('public-plan', { language: 'nl', styles })).length
    const size = async (name: string) =>
      await readFile(join(folder, assetHref(manifest, name).slice('/assets/'.length)))
    const fonts = (await size('radio-canada.woff2')).length + (await size('newsreader.woff2')).length
    const total = page + gzipSync(await size('regie.css')).length + fonts
    expect(total).toBeLessThan(60_000)
  })
})

describe('without a script', () => {
  it('focuses the error summary, links it to the fields and counts the errors in the title', async () => {
    const page = await open({ javaScriptEnabled: false })
    await page.goto(`${origin}/form-wrong`)
    expect(await page.title()).toMatch(/^4 fouten: /)
    expect(await page.locator('.errs:focus').count()).toBe(1)
    await page.locator('.errs a').nth(1).click()
    expect(page.url()).toMatch(/#deputy$/)
    expect(await page.locator('select#deputy').getAttribute('aria-describedby')).toBe(
      'deputy-hint deputy-error',
    )
    await page.context().close()
  })

  it('counts what was chosen, and marks the rows', async () => {
    const page = await open({ javaScriptEnabled: false })
    await page.goto(`${origin}/table`)
    // The number comes from the style sheet, so it is read where assistive technology reads it.
    const session = await page.context().newCDPSession(page)
    const chosen = async () => {
      const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
        nodes: { name?: { value: string } }[]
      }
      return nodes.map((node) => node.name?.value ?? '').join('')
    }
    expect(await chosen()).toContain('2 gekozen')
    await page.locator('.pick input').first().check()
    expect(await chosen()).toContain('3 gekozen')
    for (const box of await page
      .locator('.pick input:checked')
      .all()
      .then((all) => all.reverse()))
      await box.uncheck()
    expect(await chosen()).toContain('0 gekozen')
    await page.context().close()
  })

  it('opens all places on a phone', async () => {
    const page = await open({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    await page.goto(`${origin}/today`)
    await page.locator('.places-row summary').click()
    expect(await page.locator('.all-places a', { hasText: 'Instellingen' }).isVisible()).toBe(true)
    await page.context().close()
  })
})

describe('on paper', () => {
  it('leaves navigation and buttons out, and prints a drawing with its table', async () => {
    const page = await open({ viewport: { width: 800, height: 1000 } })
    await page.goto(`${origin}/public-action`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.nav').isVisible()).toBe(false)
    expect(await page.locator('.fig table').first().isVisible()).toBe(true)
    expect(await page.locator('.story .mk').first().isVisible()).toBe(true)
    await page.context().close()
  })
})
