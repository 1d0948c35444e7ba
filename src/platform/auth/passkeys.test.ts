import { afterAll, beforeAll, expect, test } from 'vitest'
import { Authenticator } from '../../../tests/authenticator.ts'
import { type Browser, type Door, openDoor } from '../../../tests/sign-in.ts'
import { createAccount } from './index.ts'

const password = 'vier woorden op een rij'
const here = 'http://localhost:3000'
let door: Door

beforeAll(async () => {
  door = await openDoor()
})
afterAll(() => door.close())

async function account(email: string, role?: string): Promise<string> {
  const made = await createAccount(door.services.database, { email, name: 'Dé Proef', password })
  if (!made.ok) throw new Error(made.reason)
  if (role) await door.person(made.value.id, role)
  return made.value.id
}

/** What the island sends. */
function post(browser: Browser, path: string, body: unknown, token = browser.token) {
  return browser.send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-form-token': token, 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify(body),
  })
}

// biome-ignore lint/suspicious/noExplicitAny: options of WebAuthn, read by the authenticator alone
async function asked(browser: Browser, path: string): Promise<any> {
  const answer = await post(browser, path, {})
  expect(answer.status).toBe(200)
  return answer.json()
}

/** Makes a passkey on the account's page. */
async function register(browser: Browser, device: Authenticator, name = 'werklaptop'): Promise<Response> {
  await browser.open('/werk/account')
  const options = await asked(browser, '/werk/account/passkey/vraag')
  return post(browser, '/werk/account/passkey', { answer: device.make(options), name })
}

async function signIn(browser: Browser, device: Authenticator): Promise<Response> {
  await browser.open('/aanmelden')
  const options = await asked(browser, '/aanmelden/passkey/vraag')
  return post(browser, '/aanmelden/passkey', { answer: device.show(options), onward: '/werk/plan' })
}

test('a passkey is made on the account’s page and signs in alone, as two factors', async () => {
  const id = await account('sleutel@stad.example', 'coordinator')
  const device = new Authenticator(here)
  const browser = door.browser()
  await browser.signIn('sleutel@stad.example', password)
  expect((await browser.who()).roles).toEqual([])
  const made = await register(browser, device)
  expect(await made.json()).toEqual({ to: '/werk/account?gewijzigd=passkey' })
  expect((await browser.who()).roles).toEqual(['coordinator'])
  await browser.open('/werk/account')
  expect(browser.page).toContain('werklaptop')

  const other = door.browser()
  const answer = await signIn(other, device)
  expect(await answer.json()).toEqual({ to: '/werk/plan' })
  expect(await other.who()).toEqual({ account: 'sleutel@stad.example', roles: ['coordinator'] })
  const [session] = await door.sql(
    'SELECT method, second_factor FROM auth.session WHERE account_id = $1 ORDER BY created_at DESC LIMIT 1',
    [id],
  )
  expect(session).toEqual({ method: 'passkey', second_factor: true })
  const told = await door.sql('SELECT verb FROM platform.audit WHERE ref = $1 ORDER BY id', [
    `account/account/${id}`,
  ])
  expect(told.map((row) => row.verb)).toEqual(['account.sign_in', 'account.factor.add', 'account.sign_in'])
})

test('what does not hold is refused: another site, no check of the user, an old answer, another’s challenge', async () => {
  await account('dief@stad.example')
  const device = new Authenticator(here)
  const browser = door.browser()
  await browser.signIn('dief@stad.example', password)
  await register(browser, device)

  const phished = new Authenticator('https://elders.example')
  await browser.open('/werk/account')
  const options = await asked(browser, '/werk/account/passkey/vraag')
  const foreign = await post(browser, '/werk/account/passkey', { answer: phished.make(options), name: 'x' })
  expect(foreign.status).toBe(422)

  const unchecked = door.browser()
  device.verifiesUser = false
  expect((await signIn(unchecked, device)).status).toBe(422)
  device.verifiesUser = true

  const replayer = door.browser()
  await replayer.open('/aanmelden')
  const question = await asked(replayer, '/aanmelden/passkey/vraag')
  const answer = device.show(question)
  const overheard = door.browser()
  await overheard.open('/aanmelden')
  expect((await post(overheard, '/aanmelden/passkey', { answer })).status).toBe(422)
  expect((await post(replayer, '/aanmelden/passkey', { answer })).status).toBe(200)
  const again = door.browser()
  again.cookies.set('regie.visitor', replayer.cookies.get('regie.visitor')!)
  await again.open('/aanmelden')
  expect((await post(again, '/aanmelden/passkey', { answer })).status).toBe(422)

  const late = door.browser()
  await late.open('/aanmelden')
  const old = await asked(late, '/aanmelden/passkey/vraag')
  await door.sql("UPDATE auth.verification SET expires_at = now() - interval '1 second'")
  expect((await post(late, '/aanmelden/passkey', { answer: device.show(old) })).status).toBe(422)

  for (const [one, n] of [unchecked, overheard, again, late].map((it, n) => [it, n] as const)) {
    expect([n, (await one.who()).account]).toEqual([n, null])
  }
})

test('a copy of a key, whose counter lags behind, is refused', async () => {
  await account('kopie@stad.example')
  const device = new Authenticator(here)
  const browser = door.browser()
  await browser.signIn('kopie@stad.example', password)
  await register(browser, device)
  expect((await signIn(door.browser(), device)).status).toBe(200)
  expect((await signIn(door.browser(), device)).status).toBe(200)
  device.counter = 0
  expect((await signIn(door.browser(), device)).status).toBe(422)
})

test('nonsense is refused, not an error', async () => {
  const browser = door.browser({ client: 'nonsense' })
  await browser.open('/aanmelden')
  for (const body of [{}, { answer: null }, { answer: { id: 7, response: 'x' } }, [], 'x']) {
    expect((await post(browser, '/aanmelden/passkey', body)).status).toBe(422)
  }
  const { challenge } = await asked(browser, '/aanmelden/passkey/vraag')
  const clientDataJSON = Buffer.from(JSON.stringify({ challenge })).toString('base64url')
  const broken = { answer: { id: 'x', response: { clientDataJSON } } }
  expect((await post(browser, '/aanmelden/passkey', broken)).status).toBe(422)
  expect((await post(browser, '/aanmelden/passkey/vraag', {}, 'wrong')).status).toBe(403)
})

test('a stolen password does not put a second factor beside the owner’s passkey, nor take it away', async () => {
  const id = await account('eigenaar@stad.example', 'editor')
  const owner = door.browser()
  await owner.signIn('eigenaar@stad.example', password)
  await register(owner, new Authenticator(here))

  const thief = door.browser()
  await thief.signIn('eigenaar@stad.example', password)
  expect((await thief.who()).roles).toEqual([])
  expect((await register(thief, new Authenticator(here))).status).toBe(422)
  await thief.open('/werk/account')
  expect(thief.page).toContain('meld opnieuw aan met je passkey')
  expect((await thief.submit('/werk/account/code/begin', { password })).status).toBe(422)
  const [passkey] = await door.sql('SELECT id FROM auth.passkey WHERE account_id = $1', [id])
  expect((await thief.submit('/werk/account/passkey/weg', { passkey: `${passkey?.id}` })).status).toBe(422)
  expect(await door.sql('SELECT 1 FROM auth.passkey WHERE account_id = $1', [id])).toHaveLength(1)

  await owner.open('/werk/account')
  expect((await owner.submit('/werk/account/passkey/weg', { passkey: `${passkey?.id}` })).status).toBe(303)
  expect(await door.sql('SELECT 1 FROM auth.passkey WHERE account_id = $1', [id])).toHaveLength(0)
  expect((await owner.who()).roles).toEqual([])
})
