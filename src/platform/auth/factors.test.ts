import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, type Door, openDoor } from '../../../tests/sign-in.ts'
import { createAccount } from './index.ts'

const password = 'vier woorden op een rij'
let door: Door

beforeAll(async () => {
  door = await openDoor()
})
afterAll(() => door.close())

async function account(email: string, role?: string): Promise<string> {
  const made = await createAccount(door.services.database, { email, name: 'Bo Proef', password })
  if (!made.ok) throw new Error(made.reason)
  if (role) await door.person(made.value.id, role)
  return made.value.id
}

/** What an authenticator makes of the key on the page. */
function authenticator(page: string): TOTP {
  const key = /<code>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1]?.replaceAll(' ', '')
  return new TOTP({ secret: Secret.fromBase32(key!) })
}

/** Turns codes on as a person does; gives the authenticator and the recovery codes. */
async function turnOn(browser: Browser): Promise<{ app: TOTP; recovery: string[] }> {
  await browser.open('/werk/account')
  const begun = await browser.submit('/werk/account/code/begin', { password })
  expect(begun.headers.get('location')).toBe('/werk/account/code')
  await browser.open('/werk/account/code')
  const app = authenticator(browser.page)
  const confirmed = await browser.submit('/werk/account/code', {
    code: app.generate({ timestamp: Date.now() - 30_000 }),
  })
  expect(confirmed.status).toBe(200)
  return { app, recovery: [...browser.page.matchAll(/<code>([a-z0-9-]+)<\/code>/g)].map((m) => m[1]!) }
}

test('codes: turned on with a picture and a key, asked after the password, each taken once', async () => {
  const id = await account('codes@stad.example', 'organisation_member')
  const browser = door.browser()
  await browser.signIn('codes@stad.example', password)
  const { app, recovery } = await turnOn(browser)
  expect(recovery).toHaveLength(10)
  expect((await browser.who()).account).toBe('codes@stad.example')
  const [kept] = await door.sql('SELECT * FROM auth.second_factor WHERE account_id = $1', [id])
  expect(kept?.verified).toBe(true)
  expect(JSON.stringify(kept)).not.toContain(recovery[0])
  expect(await door.sql('SELECT second_factor FROM auth.session WHERE account_id = $1', [id])).toEqual([
    { second_factor: true },
  ])

  const other = door.browser()
  const answer = await other.signIn('codes@stad.example', password)
  expect(answer.headers.get('location')).toBe('/aanmelden/code')
  expect((await other.who()).account).toBeNull()
  await other.open('/aanmelden/code')
  const wrong = await other.submit('/aanmelden/code', { code: '000000' })
  expect(wrong.status).toBe(422)
  expect((await other.who()).account).toBeNull()
  const code = app.generate()
  const right = await other.submit('/aanmelden/code', { code: `${code.slice(0, 3)} ${code.slice(3)}` })
  expect(right.headers.get('location')).toBe('/werk')
  expect((await other.who()).account).toBe('codes@stad.example')

  const eavesdropper = door.browser()
  await eavesdropper.signIn('codes@stad.example', password)
  await eavesdropper.open('/aanmelden/code')
  expect((await eavesdropper.submit('/aanmelden/code', { code })).status).toBe(422)
  expect((await eavesdropper.who()).account).toBeNull()

  for (const [typed, status] of [
    [recovery[3]!.toUpperCase().replace('-', ' '), 303],
    [recovery[3]!, 422],
    [recovery[4]!, 303],
  ] as const) {
    const lost = door.browser()
    await lost.signIn('codes@stad.example', password)
    await lost.open('/aanmelden/code')
    expect((await lost.submit('/aanmelden/code', { code: typed })).status).toBe(status)
  }
  const told = await door.sql(
    "SELECT verb, detail->>'factor' AS factor, detail->>'second' AS second FROM platform.audit WHERE ref = $1 ORDER BY id",
    [`account/account/${id}`],
  )
  expect(told).toEqual([
    { verb: 'account.sign_in', factor: null, second: null },
    { verb: 'account.factor.begin', factor: 'code', second: null },
    { verb: 'account.factor.add', factor: 'code', second: null },
    { verb: 'account.sign_in', factor: null, second: 'code' },
    { verb: 'account.sign_in', factor: null, second: 'recovery' },
    { verb: 'account.sign_in', factor: null, second: 'recovery' },
  ])
})

test('codes guessed too often: the sign-in is over, and soon the account has to wait', async () => {
  await account('raden@stad.example')
  const browser = door.browser()
  await browser.signIn('raden@stad.example', password)
  const { app } = await turnOn(browser)
  const guesser = door.browser()
  const statuses: number[] = []
  for (let round = 0; round < 3; round += 1) {
    await guesser.signIn('raden@stad.example', password)
    await guesser.open('/aanmelden/code')
    for (let n = 0; n < 6; n += 1) {
      const code = String(100000 + round * 10 + n)
      const answer = await guesser.submit('/aanmelden/code', { code })
      statuses.push(answer.status)
      if (guesser.page.includes('Begin opnieuw.')) break
    }
  }
  expect(statuses).toContain(429)
  await guesser.signIn('raden@stad.example', password)
  await guesser.open('/aanmelden/code')
  expect((await guesser.submit('/aanmelden/code', { code: app.generate() })).status).toBe(429)
  expect((await guesser.who()).account).toBeNull()
})

test('turning codes on or off, and new recovery codes, need the password', async () => {
  const id = await account('zeker@stad.example')
  const browser = door.browser()
  await browser.signIn('zeker@stad.example', password)
  await browser.open('/werk/account')
  expect((await browser.submit('/werk/account/code/begin', { password: 'iets heel anders' })).status).toBe(
    422,
  )
  expect(await door.sql('SELECT 1 FROM auth.second_factor WHERE account_id = $1', [id])).toEqual([])
  const { recovery } = await turnOn(browser)
  await browser.open('/werk/account')
  expect((await browser.submit('/werk/account/herstelcodes', { password: 'nee' })).status).toBe(422)
  expect((await browser.submit('/werk/account/herstelcodes', { password })).status).toBe(200)
  const fresh = [...browser.page.matchAll(/<code>([a-z0-9-]+)<\/code>/g)].map((m) => m[1])
  expect(fresh).toHaveLength(10)
  expect(fresh).not.toContain(recovery[0])
  expect((await browser.submit('/werk/account/code/weg', { password: 'nee' })).status).toBe(422)
  expect((await browser.submit('/werk/account/code/weg', { password })).status).toBe(303)
  expect((await browser.who()).account).toBe('zeker@stad.example')
  const again = door.browser()
  expect((await again.signIn('zeker@stad.example', password)).headers.get('location')).toBe('/werk')
})

test('a guarded role works only after a second factor; in a demo it need not', async () => {
  await account('coord@stad.example', 'coordinator')
  const browser = door.browser()
  await browser.signIn('coord@stad.example', password)
  expect(await browser.who()).toEqual({ account: 'coord@stad.example', roles: [] })
  await browser.open('/werk/account')
  expect(browser.page).toContain('Stel eerst een tweede stap in')
  await turnOn(browser)
  expect((await browser.who()).roles).toEqual(['coordinator'])
  await browser.open('/werk/account')
  expect(browser.page).not.toContain('Stel eerst een tweede stap in')

  await account('lid@stad.example', 'organisation_member')
  const member = door.browser()
  await member.signIn('lid@stad.example', password)
  expect((await member.who()).roles).toEqual(['organisation_member'])

  const demo = await openDoor({ demo: true })
  try {
    const made = await createAccount(demo.services.database, {
      email: 'coord@stad.example',
      name: 'Bo Proef',
      password,
    })
    if (!made.ok) throw new Error(made.reason)
    await demo.person(made.value.id, 'coordinator')
    const visitor = demo.browser()
    await visitor.signIn('coord@stad.example', password)
    expect((await visitor.who()).roles).toEqual(['coordinator'])
  } finally {
    await demo.close()
  }
})
