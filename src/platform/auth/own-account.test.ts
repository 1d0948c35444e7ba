import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Door, openDoor } from '../../../tests/sign-in.ts'
import { createAccount } from './index.ts'

const password = 'vier woorden op een rij'
let door: Door

beforeAll(async () => {
  door = await openDoor()
})
afterAll(() => door.close())

async function account(email: string): Promise<string> {
  const made = await createAccount(door.services.database, { email, name: 'Eef Proef', password })
  if (!made.ok) throw new Error(made.reason)
  return made.value.id
}

const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1'

test('without a session the page sends one to sign in, and back', async () => {
  const browser = door.browser()
  const answer = await browser.send('/fr/werk/account')
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/fr/aanmelden?naar=%2Ffr%2Fwerk%2Faccount')
})

test('sessions are listed by device and ended one by one', async () => {
  const id = await account('toestel@stad.example')
  const here = door.browser()
  const there = door.browser({ userAgent: phone })
  await here.signIn('toestel@stad.example', password)
  await there.signIn('toestel@stad.example', password)
  await here.open('/werk/account')
  expect(here.page).toContain('Firefox, Windows (dit toestel)')
  expect(here.page).toContain('Safari, iPhone')
  const [other] = await door.sql(
    "SELECT id FROM auth.session WHERE account_id = $1 AND device LIKE '%iPhone'",
    [id],
  )
  expect((await here.submit('/werk/account/toestel/weg', { session: `${other?.id}` })).status).toBe(303)
  expect((await there.who()).account).toBeNull()
  expect((await here.who()).account).toBe('toestel@stad.example')
  const told = await door.sql("SELECT detail FROM platform.audit WHERE verb = 'account.session.revoke'")
  expect(told).toEqual([{ detail: { session: other?.id } }])
})

test('nobody ends the session of another account', async () => {
  const id = await account('slachtoffer@stad.example')
  await account('plager@stad.example')
  const victim = door.browser()
  await victim.signIn('slachtoffer@stad.example', password)
  const [session] = await door.sql('SELECT id FROM auth.session WHERE account_id = $1', [id])
  const other = door.browser()
  await other.signIn('plager@stad.example', password)
  await other.open('/werk/account')
  await other.submit('/werk/account/toestel/weg', { session: `${session?.id}` })
  await other.submit('/werk/account/toestellen/weg', {})
  expect((await victim.who()).account).toBe('slachtoffer@stad.example')
})

test('all others are ended at once', async () => {
  await account('alle@stad.example')
  const browsers = [door.browser(), door.browser(), door.browser()]
  for (const browser of browsers) await browser.signIn('alle@stad.example', password)
  await browsers[0]!.open('/werk/account')
  await browsers[0]!.submit('/werk/account/toestellen/weg', {})
  const who = await Promise.all(browsers.map(async (browser) => (await browser.who()).account))
  expect(who).toEqual(['alle@stad.example', null, null])
})

test('the password changes with the one before, ends other sessions, and is judged', async () => {
  await account('wissel@stad.example')
  const here = door.browser()
  const there = door.browser()
  await here.signIn('wissel@stad.example', password)
  await there.signIn('wissel@stad.example', password)
  await here.open('/werk/account')
  const change = (current: string, fresh: string) =>
    here.submit('/werk/account/wachtwoord', { current, fresh })
  expect((await change('niet het juiste', 'regen op een dinsdag')).status).toBe(422)
  expect(here.page).toContain('niet je wachtwoord van nu')
  expect((await change(password, 'kort')).status).toBe(422)
  expect((await change(password, 'Eef Proef 2026')).status).toBe(422)
  expect(here.page).toContain('snel geraden')
  expect((await change(password, 'regen op een dinsdag')).status).toBe(303)
  expect((await there.who()).account).toBeNull()
  expect((await here.who()).account).toBe('wissel@stad.example')
  expect((await there.signIn('wissel@stad.example', password)).status).toBe(422)
  expect((await there.signIn('wissel@stad.example', 'regen op een dinsdag')).status).toBe(303)
})

test('an empty name is refused, and what else was typed stays', async () => {
  await account('naam@stad.example')
  const browser = door.browser()
  await browser.signIn('naam@stad.example', password)
  await browser.open('/werk/account')
  expect((await browser.submit('/werk/account/naam', { name: ' ', language: 'fr' })).status).toBe(422)
  expect(browser.page).toContain('Vul je naam in')
  await browser.submit('/werk/account/naam', { name: 'Eef', language: 'fr' })
  await browser.open('/en/werk/account')
  expect(browser.page).toContain('Where you are signed in')
  expect(browser.page).toContain('<option value="fr" selected')
})
