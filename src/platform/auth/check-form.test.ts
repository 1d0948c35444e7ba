import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Door, openDoor } from '../../../tests/sign-in.ts'
import { createAccount } from './index.ts'

const password = 'vier woorden op een rij'
const email = 'an.proef@stad.example'
let door: Door

beforeAll(async () => {
  door = await openDoor()
  await createAccount(door.services.database, { email, name: 'An Proef', password })
})
afterAll(() => door.close())

test('a form without token, with another browser’s, or from another site is refused and does nothing', async () => {
  const stranger = door.browser()
  await stranger.open('/aanmelden')
  const foreign = stranger.token
  const cases: [string, Record<string, string>, HeadersInit][] = [
    ['no token', { _form: '' }, {}],
    ['a foreign one', { _form: foreign }, {}],
    ['another site, by the browser’s word', {}, { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', {}, { 'sec-fetch-site': 'same-site' }],
  ]
  for (const [, fields, headers] of cases) {
    const browser = door.browser()
    await browser.open('/aanmelden')
    const answer = await browser.submit('/aanmelden', { email, password, ...fields }, headers)
    expect(answer.status).toBe(403)
    expect(browser.page).toContain('Dit formulier is niet verwerkt')
    expect(browser.page).not.toContain(email)
    expect(browser.page).not.toContain(password)
    expect((await browser.who()).account).toBeNull()
  }
})

test('an older browser is judged by Origin; `null`, which our own pages send, by the token alone', async () => {
  for (const [origin, status] of [
    ['https://elders.example', 403],
    ['http://localhost:3000', 303],
    ['null', 303],
    ['', 303],
  ] as const) {
    const browser = door.browser()
    await browser.open('/aanmelden')
    const answer = await browser.send('/aanmelden', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        ...(origin ? { origin } : {}),
      },
      body: new URLSearchParams({ _form: browser.token, email, password }).toString(),
    })
    expect(answer.status).toBe(status)
  }
})

test('a visitor’s token no longer serves once one is signed in, nor a session’s in another session', async () => {
  const browser = door.browser()
  await browser.open('/aanmelden')
  const visitors = browser.token
  await browser.submit('/aanmelden', { email, password })
  expect((await browser.submit('/werk/account/naam', { _form: visitors, name: 'X' })).status).toBe(403)
  const other = door.browser()
  await other.signIn(email, password)
  await other.open('/werk/account')
  expect((await browser.submit('/werk/account/naam', { _form: other.token, name: 'X' })).status).toBe(403)
  await browser.open('/werk/account')
  expect((await browser.submit('/werk/account/naam', { name: 'An De Proef' })).status).toBe(303)
  await browser.open('/werk/account')
  expect(browser.page).toContain('value="An De Proef"')
})

test('whatever changes things is refused without a token, whichever the method or the type', async () => {
  const browser = door.browser()
  await browser.signIn(email, password)
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x']) {
      const answer = await browser.send('/upload', { method, headers: { 'content-type': type }, body: '{}' })
      expect(answer.status).toBe(403)
    }
  }
})

test('an upload is checked by its first field, and arrives whole', async () => {
  const browser = door.browser()
  await browser.signIn(email, password)
  await browser.open('/werk/account')
  const bytes = new Uint8Array(3_000_000).fill(7)
  const send = async (token: string | null) => {
    const form = new FormData()
    if (token !== null) form.set('_form', token)
    form.set('file', new File([bytes], 'plan.pdf'))
    return browser.send('/upload', { method: 'POST', body: form })
  }
  expect((await send(null)).status).toBe(403)
  expect((await send('wrong')).status).toBe(403)
  const taken = await send(browser.token)
  expect(taken.status).toBe(200)
  expect(((await taken.json()) as { bytes: number }).bytes).toBeGreaterThan(bytes.length)
})

test('where the public address is https, cookies are Secure and bound to the host', async () => {
  const https = await openDoor({ address: 'https://drugsbeleid.stad.example' })
  try {
    await createAccount(https.services.database, { email, name: 'An Proef', password })
    const browser = https.browser()
    const page = await browser.open('/aanmelden')
    const answer = await browser.signIn(email, password)
    const cookies = [...page.headers.getSetCookie(), ...answer.headers.getSetCookie()]
    expect(cookies.map((line) => line.split('=')[0])).toEqual([
      '__Host-regie.visitor',
      '__Host-regie.session_token',
    ])
    for (const line of cookies) {
      expect(line).toMatch(/; Secure/i)
      expect(line).toMatch(/; HttpOnly/i)
      expect(line).toMatch(/; Path=\/(;|$)/i)
      expect(line).toMatch(/; SameSite=Lax/i)
      expect(line).not.toMatch(/Domain=/i)
    }
    expect((await browser.who()).account).toBe(email)
  } finally {
    await https.close()
  }
})
