import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Door, openDoor } from '../../../tests/sign-in.ts'
import { createAccount } from './index.ts'

const password = 'vier woorden op een rij'
let door: Door

beforeAll(async () => {
  door = await openDoor()
})
afterAll(() => door.close())

async function account(email: string, given: { password?: string } = { password }): Promise<string> {
  const made = await createAccount(door.services.database, { email, name: 'Cé Proef', ...given })
  if (!made.ok) throw new Error(made.reason)
  return made.value.id
}

/** The letters to an address, the last one first. */
async function letters(email: string) {
  return door.sql(
    `SELECT l.subject, l.text FROM platform.mail m JOIN platform.mail_letter l USING (authority_id, id)
     WHERE m.address = $1 ORDER BY m.written_at DESC`,
    [email],
  )
}

/** Asks for a link and gives its path, as it stands in the letter. */
async function linkFor(email: string, onward = ''): Promise<string> {
  const browser = door.browser({ client: email })
  await browser.open(`/aanmelden?naar=${encodeURIComponent(onward)}`)
  const asked = await browser.submit('/aanmelden/link', { email, naar: onward })
  expect(asked.status).toBe(200)
  const [letter] = await letters(email)
  return /http:\/\/localhost:3000(\/aanmelden\/\S+)/.exec(`${letter?.text}`)![1]!
}

test('a link: opening it changes nothing, its button signs in, once', async () => {
  const id = await account('link@stad.example')
  const path = await linkFor('link@stad.example', '/werk/plan')
  const before = await door.sql('SELECT * FROM auth.link WHERE account_id = $1', [id])
  expect(before).toHaveLength(1)
  expect(JSON.stringify(before)).not.toContain(path.split('/').at(-1))

  const scanner = door.browser({ userAgent: 'a mail scanner' })
  for (let n = 0; n < 2; n += 1) {
    expect((await scanner.open(path)).status).toBe(200)
    expect((await scanner.send(path, { method: 'HEAD' })).status).toBe(200)
  }
  expect(await door.sql('SELECT * FROM auth.link WHERE account_id = $1', [id])).toEqual(before)
  expect(await door.sql('SELECT 1 FROM auth.session WHERE account_id = $1', [id])).toEqual([])

  const browser = door.browser()
  await browser.open(path)
  const answer = await browser.submit(path, {})
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/werk/plan')
  expect((await browser.who()).account).toBe('link@stad.example')
  expect(
    await door.sql('SELECT method, second_factor FROM auth.session WHERE account_id = $1', [id]),
  ).toEqual([{ method: 'link', second_factor: false }])

  const second = door.browser()
  expect((await second.open(path)).status).toBe(410)
  await scanner.open('/aanmelden')
  expect((await scanner.submit(path, {})).status).toBe(410)
  expect((await scanner.who()).account).toBeNull()
})

test('two presses at the same moment give one session', async () => {
  const id = await account('twee@stad.example')
  const path = await linkFor('twee@stad.example')
  const browsers = [door.browser(), door.browser(), door.browser()]
  for (const browser of browsers) await browser.open(path)
  const answers = await Promise.all(browsers.map((browser) => browser.submit(path, {})))
  expect(answers.map((answer) => answer.status).sort()).toEqual([303, 410, 410])
  expect(await door.sql('SELECT 1 FROM auth.session WHERE account_id = $1', [id])).toHaveLength(1)
})

test('a link that is too old no longer works, nor one for another purpose, nor a made-up one', async () => {
  const id = await account('oud@stad.example')
  const path = await linkFor('oud@stad.example')
  const browser = door.browser()
  const asPassword = path.replace('/link/', '/wachtwoord/')
  expect((await browser.open(asPassword)).status).toBe(410)
  expect((await browser.open('/aanmelden/link/verzonnen')).status).toBe(410)
  await browser.open(path)
  await door.sql("UPDATE auth.link SET expires_at = now() - interval '1 second' WHERE account_id = $1", [id])
  expect((await browser.submit(path, {})).status).toBe(410)
  expect((await browser.who()).account).toBeNull()
})

test('the answer is the same, and as slow, where the address has no account', async () => {
  await account('bekend@stad.example')
  const pages: string[] = []
  for (const email of ['bekend@stad.example', 'onbekend@stad.example']) {
    const browser = door.browser({ client: email })
    await browser.open('/aanmelden')
    const begun = performance.now()
    expect((await browser.submit('/aanmelden/link', { email })).status).toBe(200)
    expect(performance.now() - begun).toBeGreaterThan(390)
    pages.push(browser.page.replaceAll(email, ''))
  }
  expect(pages[0]).toBe(pages[1])
  expect(await letters('bekend@stad.example')).toHaveLength(1)
  expect(await letters('onbekend@stad.example')).toHaveLength(0)
})

test('three links in a quarter of an hour, no more; what was typed stays', async () => {
  await account('veel@stad.example')
  const browser = door.browser({ client: 'impatient' })
  await browser.open('/aanmelden')
  const seen: number[] = []
  for (let n = 0; n < 4; n += 1) {
    seen.push((await browser.submit('/aanmelden/link', { email: 'veel@stad.example' })).status)
    await browser.open('/aanmelden')
  }
  expect(seen).toEqual([200, 200, 200, 429])
  expect(await letters('veel@stad.example')).toHaveLength(3)
})

test('a mailbox alone does not pass codes: after the link the code is asked', async () => {
  const id = await account('beide@stad.example')
  const owner = door.browser()
  await owner.signIn('beide@stad.example', password)
  await owner.open('/werk/account')
  await owner.submit('/werk/account/code/begin', { password })
  await owner.open('/werk/account/code')
  const key = /<code>([A-Z2-7 ]+)<\/code>/.exec(owner.page)![1]!.replaceAll(' ', '')
  const app = new TOTP({ secret: Secret.fromBase32(key) })
  await owner.submit('/werk/account/code', { code: app.generate({ timestamp: Date.now() - 30_000 }) })

  const path = await linkFor('beide@stad.example', '/werk/plan')
  const browser = door.browser()
  await browser.open(path)
  const answer = await browser.submit(path, {})
  expect(answer.headers.get('location')).toBe('/aanmelden/code?naar=%2Fwerk%2Fplan')
  expect((await browser.who()).account).toBeNull()
  await browser.open(answer.headers.get('location')!)
  const done = await browser.submit('/aanmelden/code', { code: app.generate(), naar: '/werk/plan' })
  expect(done.headers.get('location')).toBe('/werk/plan')
  const [session] = await door.sql(
    'SELECT method, second_factor FROM auth.session WHERE account_id = $1 ORDER BY created_at DESC LIMIT 1',
    [id],
  )
  expect(session).toEqual({ method: 'link', second_factor: true })
})

test('choosing a password by link: weak ones are refused with the way to mend it, and nobody is signed in by it', async () => {
  const id = await account('nieuw@stad.example', {})
  const linked = await linkFor('nieuw@stad.example')
  const owner = door.browser()
  await owner.open(linked)
  await owner.submit(linked, {})
  await owner.open('/werk/account')
  expect(owner.page).toContain('Je hebt geen wachtwoord')
  expect((await owner.submit('/werk/account/wachtwoord/link', {})).status).toBe(303)
  const [letter] = await letters('nieuw@stad.example')
  const path = /http:\/\/localhost:3000(\/aanmelden\/wachtwoord\/\S+)/.exec(`${letter?.text}`)![1]!

  const browser = door.browser()
  await browser.open(path)
  for (const [weak, words] of [
    ['te kort', 'minstens 12 tekens'],
    ['Wachtwoord2026!', 'als een van de eerste geprobeerd'],
    ['qwertyuiop1234', 'als een van de eerste geprobeerd'],
  ] as const) {
    expect((await browser.submit(path, { password: weak })).status).toBe(422)
    expect(browser.page).toContain(words)
  }
  const done = await browser.submit(path, { password: 'regen op een dinsdag' })
  expect(done.headers.get('location')).toBe('/aanmelden?bewaard')
  expect((await browser.who()).account).toBeNull()
  expect((await owner.who()).account).toBeNull()
  expect((await browser.submit(path, { password: 'regen op een woensdag' })).status).toBe(410)
  expect((await browser.signIn('nieuw@stad.example', 'regen op een dinsdag')).status).toBe(303)
  const told = await door.sql('SELECT verb FROM platform.audit WHERE ref = $1 ORDER BY id', [
    `account/account/${id}`,
  ])
  expect(told.map((row) => row.verb)).toEqual([
    'account.link.send',
    'account.sign_in',
    'account.password.link',
    'account.password.set',
    'account.sign_in',
  ])
})
