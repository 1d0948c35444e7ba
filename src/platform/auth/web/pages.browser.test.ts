import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type ServerType, serve } from '@hono/node-server'
import { Secret, TOTP } from 'otpauth'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from '../../../../tests/browser.ts'
import { type Door, openDoor } from '../../../../tests/sign-in.ts'
import { assetHref, buildAssets } from '../../../ui/assets.ts'
import { securityHeaders } from '../../http/security.ts'
import { createAccount } from '../index.ts'

const password = 'vier woorden op een rij'
let door: Door
let server: ServerType
let browser: Browser
let folder: string
let origin: string

/** A real server with the real styles, scripts and security headers. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regie-assets-'))
  const manifest = await buildAssets(folder)
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    const name = pathname.split('/').at(-1)!
    if (pathname.startsWith('/assets/')) {
      const type = name.endsWith('.js')
        ? 'text/javascript'
        : name.endsWith('.css')
          ? 'text/css'
          : 'font/woff2'
      return new Response(readFileSync(join(folder, name)), { headers: { 'content-type': type } })
    }
    const answer = await door.fetch(request)
    const made = new Response(answer.body, answer)
    for (const [header, value] of Object.entries(securityHeaders)) made.headers.set(header, value)
    return made
  }
  await new Promise<void>((resolve) => {
    server = serve({ fetch, port: 0, hostname: 'localhost' }, () => resolve())
  })
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
  door = await openDoor({ address: origin, asset: (name) => assetHref(manifest, name) })
  browser = await launch()
  for (const email of ['met@stad.example', 'zonder@stad.example']) {
    const made = await createAccount(door.services.database, { email, name: 'Hé Proef', password })
    if (!made.ok) throw new Error(made.reason)
    await door.person(made.value.id, 'coordinator')
  }
})

afterAll(async () => {
  await browser?.close()
  server?.close()
  await door?.close()
  await rm(folder, { recursive: true, force: true })
})

async function open(script: boolean, work: (page: Page, context: BrowserContext) => Promise<void>) {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    viewport: { width: 360, height: 740 },
  })
  try {
    await work(await context.newPage(), context)
  } finally {
    await context.close()
  }
}

/** No violation, and nothing wider than a phone. */
async function sound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([])
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(360)
}

async function enterPassword(page: Page, email: string): Promise<void> {
  await page.goto(`${origin}/aanmelden`)
  await page.getByLabel('Je mailadres').fill(email)
  await page.getByLabel('Je wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Meld aan' }).click()
}

test('without scripts: password, setting up codes, signing out, and in again with a code', async () => {
  await open(false, async (page) => {
    await enterPassword(page, 'zonder@stad.example')
    await page.goto(`${origin}/werk/account`)
    await page.locator('#password').fill(password)
    await page.getByRole('button', { name: 'Zet codes aan' }).click()
    const key = (await page.locator('code').first().innerText()).replaceAll(' ', '')
    const app = new TOTP({ secret: Secret.fromBase32(key) })
    await page
      .getByLabel('De code die je app nu toont')
      .fill(app.generate({ timestamp: Date.now() - 30_000 }))
    await page.getByRole('button', { name: 'Bevestig' }).click()
    expect(await page.locator('h1').innerText()).toBe('Bewaar deze herstelcodes')
    // The page that follows the new cookie has forms that work.
    await page.locator('summary').first().click()
    await page.getByRole('button', { name: 'Meld af' }).click()
    expect(await page.getByRole('status').innerText()).toContain('Je bent afgemeld')
    await enterPassword(page, 'zonder@stad.example')
    await page.getByLabel('Code uit je app').fill(app.generate())
    await page.getByRole('button', { name: 'Ga verder' }).click()
    expect(JSON.parse(await page.innerText('body'))).toEqual({
      account: 'zonder@stad.example',
      roles: ['coordinator'],
    })
  })
})

test('with scripts: a passkey is made with the browser’s own window, and signs in', async () => {
  await open(true, async (page, context) => {
    const cdp = await context.newCDPSession(page)
    await cdp.send('WebAuthn.enable')
    await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    await enterPassword(page, 'met@stad.example')
    await page.goto(`${origin}/werk/account`)
    await sound(page)
    await page.getByLabel('Naam van de nieuwe passkey').fill('werklaptop')
    await page.getByRole('button', { name: 'Maak een passkey' }).click()
    await page.waitForURL('**/werk/account?gewijzigd=passkey')
    expect(await page.locator('#passkeys').innerText()).toContain('werklaptop')
    await page.locator('summary').first().click()
    await page.getByRole('button', { name: 'Meld af' }).click()
    await page.waitForURL('**/aanmelden?afgemeld')
    await sound(page)
    await page.getByRole('button', { name: 'Gebruik een passkey' }).click()
    await page.waitForURL('**/werk')
    expect(JSON.parse(await page.innerText('body'))).toEqual({
      account: 'met@stad.example',
      roles: ['coordinator'],
    })
  })
})

test('pages of signing in have no violation, in three languages, with and without errors', async () => {
  await open(true, async (page) => {
    for (const language of ['', '/fr', '/en']) {
      await page.goto(`${origin}${language}/aanmelden`)
      await sound(page)
      await page.locator('button.btn').first().click()
      await sound(page)
      expect(await page.locator('.errs li').count()).toBe(2)
      for (const path of ['/aanmelden/code', '/aanmelden/link/over', '/aanmelden/wachtwoord/over']) {
        await page.goto(`${origin}${language}${path}`)
        await sound(page)
      }
    }
  })
})
