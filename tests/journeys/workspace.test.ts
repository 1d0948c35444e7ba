import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../../src/app/demo.ts'
import { type App, startApp } from '../app.ts'
import { asOwner } from '../authority.ts'
import { launch } from '../browser.ts'

/** A day in the workspace of the invented city: who may do what, and what the public then sees. */
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

async function signedIn(
  name: string,
  javaScriptEnabled = false,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ javaScriptEnabled })
  const page = await context.newPage()
  await page.goto(`${base}/aanmelden`)
  await page.fill('[name=email]', `${name}@havenrade.example`)
  await page.fill('[name=password]', demoPassword)
  await page.click('main button[type=submit]')
  await page.waitForURL(/\/werk/)
  return { context, page }
}

/** Runs work as someone who is signed in, without script unless asked. */
async function as(name: string, work: (page: Page) => Promise<void>, script = false): Promise<void> {
  const { context, page } = await signedIn(name, script)
  try {
    await work(page)
  } finally {
    await context.close()
  }
}

/** The key and id of a demo action, by its number. */
async function action(number: string): Promise<{ id: string; key: string }> {
  const { rows } = await asOwner(app.database.ownerUrl, (client) =>
    client.query(
      `SELECT i.id, i.key FROM plan.item i JOIN platform.authority a USING (authority_id) JOIN plan.plan p ON p.id = i.plan_id
       WHERE a.slug = 'havenrade' AND p.current AND p.parent_id IS NULL AND i.kind IN ('action', 'project') AND i.number = $1`,
      [number],
    ),
  )
  return rows[0]
}

/** The form of one part of an action's working page. */
const part = (page: Page, path: string) => page.locator(`#${path} form`).first()

describe('the coordinator', () => {
  test('goes from Today to a late action, sets its lead, records an update, and the public page shows both', async () => {
    await as('coordinator', async (page) => {
      await page.goto(`${base}/werk`)
      const late = page.locator('section:has(#late) .queue li').first()
      await late.locator('.do a').click()
      await page.waitForURL(/\/werk\/plan\/item\//)
      const key = new URL(page.url()).pathname.split('/').at(-1)

      const publicPage = `${base}/plan/2024-2029/item/${key}`
      expect(await (await fetch(publicPage)).text()).not.toContain('De nieuwe ronde begint in maart.')

      await page.goto(`${base}/werk/plan/item/${key}?open=trekker`)
      await part(page, 'trekker')
        .locator('[name=leadOrganisationId]')
        .selectOption({ label: 'Scholennet Havenrade' })
      await part(page, 'trekker').locator('button[type=submit]').click()
      await page.locator('.notice').getByText('Bewaard.').waitFor()

      await page.goto(`${base}/werk/plan/item/${key}?open=bericht`)
      await part(page, 'bericht').locator('[name="text.nl"]').fill('De nieuwe ronde begint in maart.')
      await part(page, 'bericht').locator('button[type=submit]').click()
      await page.locator('.notice').getByText('Bewaard.').waitFor()
      expect(await page.locator('.story').textContent()).toContain('De nieuwe ronde begint in maart.')

      await expect
        .poll(async () => (await fetch(publicPage)).text(), { timeout: 10_000 })
        .toContain('De nieuwe ronde begint in maart.')
      expect(await (await fetch(publicPage)).text()).toContain('Scholennet Havenrade')
    })
  })

  test('keeps what was typed where it is wrong, with a summary that leads to the field', async () => {
    const { key } = await action('A.3')
    await as('coordinator', async (page) => {
      await page.goto(`${base}/werk/plan/item/${key}?open=termijn`)
      const form = part(page, 'termijn')
      await form.locator('[name=beginsOn]').fill('2027-05-01')
      await form.locator('[name=dueOn]').fill('2026-05-01')
      await form.locator('[name="reason.nl"]').fill('De aannemer vroeg uitstel.')
      await form.locator('button[type=submit]').click()
      const summary = page.getByRole('alert')
      expect(await summary.textContent()).toContain('De termijn valt voor het begin.')
      expect(await summary.getByRole('link').getAttribute('href')).toBe('#termijn-dueOn')
      expect(await page.locator('#termijn-reason-nl').inputValue()).toBe('De aannemer vroeg uitstel.')
      expect(await page.locator('#termijn-dueOn').inputValue()).toBe('2026-05-01')
      expect(await page.title()).toMatch(/^1 fout/)
    })
  })

  test('is asked before a text that seems to name someone is saved', async () => {
    const { key } = await action('A.3')
    await as('coordinator', async (page) => {
      await page.goto(`${base}/werk/plan/item/${key}?open=bericht`)
      await part(page, 'bericht').locator('[name="text.nl"]').fill('Besproken met mevrouw Zeewier.')
      await part(page, 'bericht').locator('button[type=submit]').click()
      expect(await page.getByRole('alert').textContent()).toContain('mevrouw Zeewier')
      expect(await page.locator('.story').textContent()).not.toContain('Zeewier')
      await page.locator('#bericht-nobody_named').check()
      await part(page, 'bericht').locator('button[type=submit]').click()
      await page.locator('.notice').getByText('Bewaard.').waitFor()
    })
  })

  test('changes many actions at once, all or nothing', async () => {
    const [one, other] = [await action('A.5'), await action('A.8')]
    const due = async () => {
      const { rows } = await asOwner(app.database.ownerUrl, (client) =>
        client.query('SELECT key, due_on::text FROM plan.item WHERE key = ANY ($1) ORDER BY number', [
          [one.key, other.key],
        ]),
      )
      return rows.map((row) => row.due_on)
    }
    // A beginning past the wished due date makes one of the two refuse it.
    await as('coordinator', async (page) => {
      await page.goto(`${base}/werk/plan/item/${other.key}?open=termijn`)
      await part(page, 'termijn').locator('[name=beginsOn]').fill('2026-11-01')
      await part(page, 'termijn').locator('button[type=submit]').click()
      await page.locator('.notice').waitFor()
      const before = await due()

      await page.goto(`${base}/werk/plan/tabel?q=A`)
      await page.locator(`input[value="${one.id}"]`).check()
      await page.locator(`input[value="${other.id}"]`).check()
      await page.locator('.bulk button').click()
      await page.locator('[name=dueOn]').fill('2026-10-15')
      await page.locator('main form button[type=submit]').last().click()
      expect(await page.getByRole('alert').textContent()).toContain('A.8')
      expect(await page.locator('[name=dueOn]').inputValue()).toBe('2026-10-15')
      expect(await due()).toEqual(before)

      await page.locator('[name=dueOn]').fill('2027-10-15')
      await page.locator('main form button[type=submit]').last().click()
      await page.locator('.notice').getByText('2 acties gewijzigd.').waitFor()
      expect(await due()).toEqual(['2027-10-15', '2027-10-15'])
    })
  })

  test('gives a target, a value with its interval and evidence, which the check of the plan then counts', async () => {
    const { key } = await action('A.7')
    await as('coordinator', async (page) => {
      await page.goto(`${base}/werk/plan/item/${key}?open=doelen`)
      const add = page.locator('#doelen form').filter({ has: page.locator('[name="measure.nl"]') })
      await add.locator('[name="measure.nl"]').fill('Samenkomsten per jaar')
      await add.locator('[name=value]').fill('1.200,5')
      await add.locator('button[type=submit]').click()
      await page.locator('.notice').waitFor()
      const value = page.locator('#doelen form').filter({ has: page.locator('[name=low]') })
      await page.locator('#doelen summary').click()
      if (!(await value.locator('[name=value]').isVisible())) await page.locator('#doelen summary').click()
      await value.locator('[name=value]').fill('12')
      await value.locator('[name=low]').fill('9')
      await value.locator('[name=high]').fill('15')
      await value.locator('button[type=submit]').click()
      await page.locator('.notice').waitFor()
      expect(await page.locator('#doelen summary').textContent()).toContain('12/1.200,5')

      await page.goto(`${base}/werk/plan/item/${key}?open=onderbouwing`)
      const evidence = part(page, 'onderbouwing')
      await evidence.locator('[value=practice]').check()
      await evidence.locator('[name="text.nl"]').fill('Straathoekwerkers zien dat het werkt.')
      await evidence.locator('button[type=submit]').click()
      await page.locator('.notice').waitFor()
      await page.goto(`${base}/werk/nazicht?vraag=evidence`)
      expect(await page.locator('main').textContent()).not.toContain('A.7 ')
    })
  })
})

describe('others', () => {
  test('a visitor is sent to signing in, and back to where it went', async () => {
    const answer = await fetch(`${base}/werk/plan/tabel?stil=1`, { redirect: 'manual' })
    expect(answer.status).toBe(303)
    expect(decodeURIComponent(answer.headers.get('location') ?? '')).toContain(
      '/aanmelden?naar=/havenrade/werk/plan/tabel?stil=1',
    )
  })

  test('a member of an organisation reports on the own actions and on no other', async () => {
    const [own, foreign] = [await action('A.11'), await action('B.7')]
    await as('preventie', async (page) => {
      await page.goto(`${base}/werk`)
      expect(await page.locator('main').textContent()).not.toContain('B.7')
      await page.goto(`${base}/werk/plan/item/${foreign.key}`)
      expect(await page.locator('.work-part').count()).toBe(0)
      await page.goto(`${base}/werk/plan/item/${own.key}`)
      expect(await page.locator('#trekker').count()).toBe(0)
      const token = await page.locator('[name=_form]').first().inputValue()
      const forced = await page.request.post(`${base}/werk/plan/item/${foreign.key}/bericht`, {
        form: { _form: token, 'text.nl': 'Dit mag niet.', onDay: '2026-01-05', level: 'public' },
        headers: { 'sec-fetch-site': 'same-origin' },
      })
      expect(forced.status()).toBe(404)
      await part(page, 'bericht').locator('[name="text.nl"]').fill('Negen scholen zijn mee.')
      await part(page, 'bericht').locator('button[type=submit]').click()
      await page.locator('.notice').getByText('Bewaard.').waitFor()
    })
  })

  test('a council member reads and writes nothing; an auditor sees the audit and no plan', async () => {
    const { key } = await action('A.11')
    await as('raadslid', async (page) => {
      await page.goto(`${base}/werk/plan/item/${key}`)
      expect(await page.locator('.work-part').count()).toBe(0)
      expect((await page.goto(`${base}/werk/plan/nieuw`))?.status()).toBe(403)
      expect((await page.goto(`${base}/werk/mensen`))?.status()).toBe(403)
    })
    await as('auditor', async (page) => {
      await page.goto(`${base}/werk`)
      expect(new URL(page.url()).pathname).toBe('/havenrade/werk/audit')
      expect((await page.goto(`${base}/werk/plan`))?.status()).toBe(403)
      expect((await page.goto(`${base}/werk/plan/item/${key}`))?.status()).toBe(403)
    })
  })
})

describe('the office', () => {
  test('refuses colours that cannot be read, with the ratio, and keeps the rest', async () => {
    await as('coordinator', async (page) => {
      await page.goto(`${base}/werk/instellingen`)
      await page.locator('[name=brand]').fill('#f0e0a0')
      await page.locator('[name=silentAfterDays]').fill('60')
      await page.locator('main form button[type=submit]').first().click()
      expect(await page.getByRole('alert').textContent()).toMatch(/het contrast is 1,\d+, nodig is 4,5/)
      expect(await page.locator('[name=silentAfterDays]').inputValue()).toBe('60')
      await page.locator('[name=brand]').fill('#1d4f7c')
      await page.locator('main form button[type=submit]').first().click()
      await page.locator('.notice').getByText('Bewaard.').waitFor()
      expect(await page.locator('[name=brand]').inputValue()).toBe('#1d4f7c')
    })
  })
})

test.each(['', '/fr', '/en'])(
  'no page of the workspace breaks a rule of accessibility on a phone: %s',
  async (language) => {
    const { key } = await action('A.11')
    const paths = ['', '/plan', '/plan/tabel', '/plan/nieuw', `/plan/item/${key}?open=doelen`, '/nazicht']
    const office = ['/organisaties', '/mensen', '/instellingen', '/audit', '/post']
    await as(
      'coordinator',
      async (page) => {
        await page.setViewportSize({ width: 360, height: 800 })
        for (const path of [...paths, ...office]) {
          const answer = await page.goto(`${base}${language}/werk${path}`)
          expect(answer?.status(), path).toBe(200)
          const { violations } = await new AxeBuilder({ page }).analyze()
          expect(violations.map((one) => `${path} ${one.id}: ${one.nodes[0]?.html}`)).toEqual([])
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          expect(over, `${path} scrolls sideways`).toBeLessThanOrEqual(0)
        }
      },
      true,
    )
    expect(app.errors).toEqual([])
  },
  300_000,
)
