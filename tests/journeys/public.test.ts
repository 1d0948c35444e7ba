import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillDemo } from '../../src/app/demo.ts'
import { type Running, serve } from '../../src/app/serve.ts'
import { readConfig } from '../../src/platform/config.ts'
import { asOwner } from '../authority.ts'
import { launch } from '../browser.ts'
import { freshDatabase, type TestDatabase } from '../cluster.ts'
import { crawl, type Fetched, visit } from './crawl.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const data = mkdtempSync(join(tmpdir(), 'regie-public-'))
const errors: Error[] = []
let database: TestDatabase
let running: Running
let origin: string
let pages: Fetched[]

beforeAll(async () => {
  database = await freshDatabase()
  const config = readConfig({ PORT: '0', REGIE_DATA: data })
  const nothing = async () => undefined
  await fillDemo({ ...database, embedded: false, close: nothing, othersDone: nothing }, config)
  running = await serve(config, database.appUrl, (error) => errors.push(error))
  origin = `http://localhost:${running.port}`
  pages = await crawl(origin, ['/'])
}, 400_000)

afterAll(async () => {
  await running?.stop()
  await database?.drop()
  rmSync(data, { recursive: true, force: true })
})

const plan = '/havenrade/plan/2024-2029'
const isHtml = (page: Fetched) => page.type.startsWith('text/html')

describe('every public address that a link leads to', () => {
  test('answers, in three languages, and nothing breaks', () => {
    expect(errors).toEqual([])
    const broken = pages.filter((page) => ![200, 302].includes(page.status))
    expect(broken.map(({ path, status, from }) => ({ path, status, from }))).toEqual([])
    expect(pages.length).toBeGreaterThan(500)
    for (const language of ['', '/fr', '/en']) {
      for (const path of [
        '',
        '/acties',
        '/tijdlijn',
        '/balans',
        '/ambities',
        '/blinde-vlekken',
        '/veranderingen',
      ]) {
        expect(pages.map((page) => page.path)).toContain(`/havenrade${language}/plan/2024-2029${path}`)
      }
    }
  })

  test('is marked with its language, has one title, headings in order, no script and no inline style', () => {
    for (const page of pages.filter(isHtml)) {
      const { path, body } = page
      const language = /^\/[^/]+\/(fr|en)(\/|\?|$)/.exec(path)?.[1]
      if (language) expect(body, path).toContain(`<html lang="${language}">`)
      const levels = [...body.matchAll(/<h([1-6])\b/g)].map((match) => Number(match[1]))
      expect(levels.filter((level) => level === 1).length, path).toBe(1)
      const main = body.slice(body.indexOf('<main'), body.indexOf('</main>'))
      const inMain = [...main.matchAll(/<h([1-6])\b/g)].map((match) => Number(match[1]))
      for (const [index, level] of inMain.entries()) {
        expect(level - (inMain[index - 1] ?? 0), `${path}: h${level}`).toBeLessThanOrEqual(1)
      }
      expect(body, path).not.toMatch(/<script|\sstyle="|\son[a-z]+="/)
      expect(
        body.match(/<(?:img|link|iframe|source)\b[^>]*(?:src|href)="https?:\/\/(?!localhost)/),
        path,
      ).toBeNull()
    }
  })

  test('keeps its promise of a place within the page', () => {
    for (const page of pages.filter(isHtml)) {
      for (const [, id] of page.body.matchAll(/href="#([^"]+)"/g)) {
        if (page.body.includes(`href="#${id}"`) && !/^(mk|i)-/.test(id!)) {
          expect(page.body, `${page.path}#${id}`).toContain(`id="${id}"`)
        }
      }
    }
  })

  test('tells nothing of what is not public', async () => {
    const { rows } = await asOwner(database.ownerUrl, (client) =>
      client.query(`SELECT i.key, t.value AS title FROM plan.item i, jsonb_each_text(i.title) t WHERE i.level <> 'public'
        UNION ALL SELECT u.id::text, t.value FROM plan.update u, jsonb_each_text(u.text) t WHERE u.level <> 'public'`),
    )
    expect(rows.length).toBeGreaterThan(5)
    const open = await asOwner(database.ownerUrl, (client) =>
      client.query(
        `SELECT t.value AS title FROM plan.item i, jsonb_each_text(i.title) t WHERE i.level = 'public'`,
      ),
    )
    const titles = new Set(open.rows.map((row) => row.title))
    for (const { key, title } of rows) {
      const holding = pages.filter(
        (page) => page.body.includes(key) || (!titles.has(title) && page.body.includes(title)),
      )
      expect(holding.map((page) => page.path)).toEqual([])
    }
  })

  test('names no person', async () => {
    const { rows } = await asOwner(database.ownerUrl, (client) =>
      client.query('SELECT name FROM platform.person'),
    )
    for (const { name } of rows) {
      expect(pages.filter((page) => page.body.includes(name)).map((page) => page.path)).toEqual([])
    }
  })
})

describe('a day in the past', () => {
  test('shows what stood then, says so, and leads back', async () => {
    const now = await visit(origin, plan)
    const then = await visit(origin, `${plan}?at=2025-06-01`)
    expect(then.status).toBe(200)
    expect(then.body).toContain('1 juni 2025')
    expect(then.body).toContain('Terug naar vandaag')
    expect(then.body).toContain(`href="${plan}/acties?stand=done&amp;at=2025-06-01"`)
    expect(/"n">(\d+)</.exec(then.body)?.[1]).not.toBe(/"n">(\d+)</.exec(now.body)?.[1])
    expect(now.body).not.toContain('Terug naar vandaag')
  })

  test.each([
    ['2025-02-30', '‘2025-02-30’ in het veld ‘at’ is geen dag'],
    ['gisteren', '‘gisteren’ in het veld ‘at’ is geen dag'],
    ['2999-01-01', '1 januari 2999 in het veld ‘at’ moet nog komen'],
  ])('that is none (%s) is refused in words', async (at, words) => {
    for (const path of ['', '/acties', '/balans', '/plan.json', '/atom.xml']) {
      const page = await visit(origin, `${plan}${path}?at=${at}`)
      expect(page.status, path).toBe(400)
      expect(page.body).toContain(words)
    }
  })

  test('before the plan was there is told', async () => {
    const page = await visit(origin, `${plan}?at=2010-01-01`)
    expect(page.status).toBe(404)
    expect(page.body).toContain('Dit plan stond er toen nog niet')
  })
})

describe('an address by number', () => {
  test('leads to the permanent one, today and in the past', async () => {
    const page = await visit(origin, `${plan}/acties/C.4`)
    expect(page.status).toBe(302)
    expect(page.location).toMatch(/^\/havenrade\/plan\/2024-2029\/item\/[a-z0-9]+$/)
    const past = await visit(origin, `/havenrade/fr/plan/2024-2029/acties/c.4?at=2025-06-01`)
    expect(past.location).toBe(`${page.location!.replace('/havenrade', '/havenrade/fr')}?at=2025-06-01`)
    expect((await visit(origin, `${plan}/acties/Z.99`)).status).toBe(404)
    expect((await visit(origin, `${plan}/themas/C`)).status).toBe(302)
  })

  test('that the item no longer has still leads to it', async () => {
    const before = await visit(origin, `${plan}/acties/A.3`)
    await asOwner(database.ownerUrl, async (client) => {
      await client.query('BEGIN')
      await client.query(`SELECT set_config('app.change', $1, true)`, [v7()])
      await client.query(`UPDATE plan.item SET number = 'A.333' WHERE key = $1`, [
        before.location!.split('/').at(-1),
      ])
      await client.query('COMMIT')
    })
    await expect
      .poll(async () => (await visit(origin, `${plan}/acties/A.333`)).location, { timeout: 10_000 })
      .toBe(before.location)
    expect((await visit(origin, `${plan}/acties/A.3`)).location).toBe(before.location)
  })
})

describe('data of the plan', () => {
  test('counts the same as the page', async () => {
    const data = JSON.parse((await visit(origin, `${plan}/plan.json`)).body)
    const page = await visit(origin, plan)
    const sum = Object.values(data.counts as Record<string, number>).reduce((a, b) => a + b, 0)
    expect(page.body).toContain(`Hier staan ${sum} acties`)
    for (const [state, n] of Object.entries(data.counts)) {
      const list = await visit(origin, `${plan}/acties?stand=${state}`)
      expect([...list.body.matchAll(/class="number-in"/g)].length, state).toBe(n)
    }
  })

  test('is linked data with addresses that answer', async () => {
    const data = JSON.parse((await visit(origin, `${plan}/plan.jsonld`)).body)
    const actions = data['@graph'].filter((node: { '@type': string }) => node['@type'] === 'Action')
    expect(actions.length).toBeGreaterThan(40)
    const address = new URL(actions[0]['@id']).pathname
    expect((await visit(origin, address)).status).toBe(200)
  })

  test('is a feed with one id for each entry, that stays the same', async () => {
    const [one, two] = [await visit(origin, `${plan}/atom.xml`), await visit(origin, `${plan}/atom.xml`)]
    expect(one.type).toContain('application/atom+xml')
    const ids = (page: Fetched) => [...page.body.matchAll(/<id>([^<]+)<\/id>/g)].map((match) => match[1])
    expect(ids(one).length).toBeGreaterThan(10)
    expect(new Set(ids(one)).size).toBe(ids(one).length)
    expect(ids(two)).toEqual(ids(one))
  })
})

describe('in a browser', () => {
  let browser: Browser
  let item: string
  beforeAll(async () => {
    browser = await launch()
    item = (await visit(origin, `${plan}/acties/C.4`)).location!.replace('/havenrade', '')
  })
  afterAll(() => browser?.close())

  const kinds = [
    '',
    'item',
    'theme',
    '/plan/2024-2029/acties?pijler=prevention',
    '/plan/2024-2029/tijdlijn',
    '/plan/2024-2029/balans',
    '/plan/2024-2029/ambities',
    '/plan/2024-2029/blinde-vlekken',
    '/plan/2024-2029/veranderingen',
    '/plan/2024-2029/versies',
    '/plan/2024-2029?at=2025-06-01',
    '/plan/2024-2029?at=x',
    '/zoeken?q=naald',
    '/zoeken?q=qqqqq',
    '/over/toegankelijkheid',
    '/over/privacy',
  ]

  test.each(kinds)('%s: no violation in three languages, nothing beyond 320 and 360 pixels', async (kind) => {
    const theme = (await visit(origin, `${plan}/themas/C`)).location!.replace('/havenrade', '')
    const path = kind === 'item' ? item : kind === 'theme' ? theme : kind
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 360, height: 800 } })
    const page = await context.newPage()
    for (const language of ['', '/fr', '/en']) {
      await page.goto(`${origin}/havenrade${language}${path}`)
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 800 })
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(beyond, `${language}${path} at ${width}`).toBeLessThanOrEqual(0)
      }
      await page.evaluate(axe)
      const violations = await page.evaluate(async () => {
        // @ts-expect-error axe was put there by the line above.
        const found = await globalThis.axe.run(document, { resultTypes: ['violations'] })
        return found.violations.map((one: { id: string; nodes: { html: string }[] }) => [
          one.id,
          one.nodes[0]?.html,
        ])
      })
      expect(violations, `${language}${path}`).toEqual([])
    }
    await context.close()
  })

  test('choosing a filter works without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${origin}${plan}/acties`)
    await page.getByText('Verfijn').click()
    await page.getByLabel('Pijler').selectOption('harm_reduction')
    await page.getByRole('button', { name: 'Toon deze acties' }).click()
    expect(new URL(page.url()).searchParams.get('pijler')).toBe('harm_reduction')
    const found = await page.locator('.actions > li').count()
    expect(found).toBeGreaterThan(3)
    expect(await page.locator('.lede').textContent()).toMatch(new RegExp(`^${found} van \\d+ acties`))
    await context.close()
  })
})
