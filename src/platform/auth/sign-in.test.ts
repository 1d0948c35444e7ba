import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Door, openDoor } from '../../../tests/sign-in.ts'
import { doorkeeperOf } from './auth.ts'
import { createAccount, revokeAccount } from './index.ts'

const password = 'vier woorden op een rij'
let door: Door
let accountId: string

beforeAll(async () => {
  door = await openDoor()
  const made = await createAccount(door.services.database, {
    email: 'An.Proef@stad.example',
    name: 'An Proef',
    password,
  })
  if (!made.ok) throw new Error(made.reason)
  accountId = made.value.id
  await door.person(accountId, 'organisation_member')
})

afterAll(() => door.close())

test('a password signs in, with a session that says nothing of where it came from', async () => {
  const browser = door.browser()
  const answer = await browser.signIn(' an.proef@STAD.example', password)
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/werk')
  const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('regie.session_token='))
  expect(cookie).toMatch(/HttpOnly/i)
  expect(cookie).toMatch(/SameSite=Lax/i)
  expect(cookie).not.toMatch(/Secure/i)
  expect(await browser.who()).toEqual({ account: 'an.proef@stad.example', roles: ['organisation_member'] })
  const [session] = await door.sql('SELECT * FROM auth.session WHERE account_id = $1', [accountId])
  expect(session).toMatchObject({
    ip_address: null,
    device: 'Firefox, Windows',
    method: 'password',
    second_factor: false,
  })
  const [told] = await door.sql("SELECT * FROM platform.audit WHERE verb = 'account.sign_in'")
  expect(told).toMatchObject({
    actor: accountId,
    ref: `account/account/${accountId}`,
    detail: { method: 'password', failures: 0 },
  })
  expect(JSON.stringify(told)).not.toContain('stad.example')
})

test('the database alone gives nobody a session: the cookie is signed', async () => {
  const browser = door.browser()
  await browser.signIn('an.proef@stad.example', password)
  const [session] = await door.sql('SELECT token FROM auth.session ORDER BY created_at DESC LIMIT 1')
  browser.cookies.set('regie.session_token', `${session?.token}`)
  expect((await browser.who()).account).toBeNull()
})

test('what was typed stays after a wrong password, and the words do not tell whether the account is there', async () => {
  const pages: string[] = []
  for (const email of ['an.proef@stad.example', 'niemand@stad.example']) {
    const browser = door.browser({ client: 'somewhere else' })
    const answer = await browser.signIn(email, 'een ander wachtwoord')
    expect(answer.status).toBe(422)
    expect(browser.page).toContain(`value="${email}"`)
    expect(browser.page).not.toContain('een ander wachtwoord')
    expect((await browser.who()).account).toBeNull()
    pages.push(browser.page.replaceAll(email, '').replaceAll(browser.token, ''))
  }
  expect(pages[0]).toBe(pages[1])
})

test('a refusal takes as long where there is no account', async () => {
  const time = async (email: string) => {
    const browser = door.browser({ client: `clock ${email}` })
    await browser.open('/aanmelden')
    const taken: number[] = []
    for (let n = 0; n < 7; n += 1) {
      const begun = performance.now()
      await browser.submit('/aanmelden', { email, password: 'een ander wachtwoord' })
      taken.push(performance.now() - begun)
    }
    return taken.sort((a, b) => a - b)[3]!
  }
  await createAccount(door.services.database, { email: 'klok@stad.example', name: 'Klok', password })
  const known = await time('klok@stad.example')
  const unknown = await time('geen.klok@stad.example')
  expect(Math.abs(known - unknown)).toBeLessThan(Math.max(known, unknown) * 0.6)
})

test('signing in again ends the session that the browser had', async () => {
  const browser = door.browser()
  await browser.signIn('an.proef@stad.example', password)
  const before = browser.cookies.get('regie.session_token')!
  await browser.open('/werk')
  browser.cookies.delete('regie.visitor')
  // The form of someone who is signed in carries the session's token.
  const token = await formTokenOf(browser)
  const answer = await browser.submit('/aanmelden', {
    email: 'an.proef@stad.example',
    password,
    _form: token,
  })
  expect(answer.status).toBe(303)
  expect(browser.cookies.get('regie.session_token')).not.toBe(before)
  const old = door.browser()
  old.cookies.set('regie.session_token', before)
  expect((await old.who()).account).toBeNull()
})

async function formTokenOf(browser: { cookies: Map<string, string> }): Promise<string> {
  const { accountOf } = await import('./index.ts')
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const account = await accountOf(
    new Request('http://localhost:3000/', { headers: { cookie } }),
    door.services,
  )
  return account!.formToken
}

test('signing out ends the session in the database, not only the cookie', async () => {
  const browser = door.browser()
  await browser.signIn('an.proef@stad.example', password)
  const cookie = browser.cookies.get('regie.session_token')!
  const answer = await browser.submit('/aanmelden/afmelden', { _form: await formTokenOf(browser) })
  expect(answer.status).toBe(303)
  expect(browser.cookies.has('regie.session_token')).toBe(false)
  const kept = door.browser()
  kept.cookies.set('regie.session_token', cookie)
  expect((await kept.who()).account).toBeNull()
})

test.each([
  ['idle for twelve hours', "updated_at = now() - interval '12 hours 1 minute'"],
  ['seven days old', "expires_at = now() - interval '1 second'"],
])('a session that is %s has ended', async (_, change) => {
  const browser = door.browser()
  await browser.signIn('an.proef@stad.example', password)
  await door.sql(`UPDATE auth.session SET ${change} WHERE account_id = $1`, [accountId])
  expect((await browser.who()).account).toBeNull()
})

test('using a session does not lengthen its life beyond seven days', async () => {
  const browser = door.browser()
  await browser.signIn('an.proef@stad.example', password)
  await door.sql("UPDATE auth.session SET updated_at = now() - interval '6 hours'")
  expect((await browser.who()).account).toBe('an.proef@stad.example')
  const [session] = await door.sql(
    `SELECT now() - updated_at < interval '1 minute' AS noted,
       expires_at - created_at <= interval '7 days 1 second' AS bound
     FROM auth.session WHERE account_id = $1 ORDER BY created_at DESC LIMIT 1`,
    [accountId],
  )
  expect(session).toEqual({ noted: true, bound: true })
})

test('ten wrong passwords shut the account for a while, also to the right one; another client may try others', async () => {
  await createAccount(door.services.database, { email: 'druk@stad.example', name: 'Druk', password })
  const browser = door.browser({ client: 'a stubborn one' })
  for (let n = 0; n < 10; n += 1) {
    expect((await browser.signIn('druk@stad.example', `fout nummer ${n} van tien`)).status).toBe(422)
  }
  expect((await browser.signIn('druk@stad.example', password)).status).toBe(429)
  expect((await browser.signIn('druk@stad.example', password)).status).toBe(429)
  expect((await browser.who()).account).toBeNull()
  const told = await door.sql("SELECT detail, actor FROM platform.audit WHERE verb = 'account.sign_in.block'")
  expect(told).toEqual([{ detail: {}, actor: null }])
  expect((await browser.signIn('an.proef@stad.example', password)).status).toBe(303)
})

test('one client that tries many accounts is stopped', async () => {
  const browser = door.browser({ client: 'a sprayer' })
  const { limits } = doorkeeperOf(door.services)
  for (let n = 0; n < 59; n += 1) limits.attempt('sign_in_client', 'a sprayer')
  expect((await browser.signIn('een@stad.example', 'Zomer')).status).toBe(422)
  expect((await browser.signIn('twee@stad.example', 'Zomer')).status).toBe(429)
  expect((await browser.signIn('an.proef@stad.example', password)).status).toBe(429)
  expect((await door.browser().signIn('an.proef@stad.example', password)).status).toBe(303)
})

test('a revoked account signs in nowhere, and its sessions are gone', async () => {
  const made = await createAccount(door.services.database, {
    email: 'weg@stad.example',
    name: 'Weg',
    password,
  })
  if (!made.ok) throw new Error(made.reason)
  const browser = door.browser({ client: 'leaving' })
  await browser.signIn('weg@stad.example', password)
  expect((await browser.who()).account).toBe('weg@stad.example')
  expect(await revokeAccount(door.services.database, made.value.id)).toBe(true)
  expect((await browser.who()).account).toBeNull()
  expect((await browser.signIn('weg@stad.example', password)).status).toBe(422)
})

test('after signing in one goes where one was going, but never to another site', async () => {
  for (const [onward, expected] of [
    ['/werk/plan?toon=alles', '/werk/plan?toon=alles'],
    ['//elders.example/', '/werk'],
    ['https://elders.example/', '/werk'],
    ['/\\elders.example', '/werk'],
  ] as const) {
    const browser = door.browser()
    await browser.open(`/aanmelden?naar=${encodeURIComponent(onward)}`)
    const naar = /name="naar" value="([^"]*)"/.exec(browser.page)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(naar).toBe(expected === '/werk' ? '' : expected)
    const answer = await browser.submit('/aanmelden', {
      email: 'an.proef@stad.example',
      password,
      naar: onward,
    })
    expect(answer.headers.get('location')).toBe(expected)
  }
})

test('the page stands in three languages, each form in its own', async () => {
  const browser = door.browser()
  for (const [path, title] of [
    ['/aanmelden', 'Aanmelden'],
    ['/fr/aanmelden', 'Se connecter'],
    ['/en/aanmelden', 'Sign in'],
  ] as const) {
    await browser.open(path)
    expect(browser.page).toContain(`>${title}</h1>`)
    expect(browser.page).toContain(`action="${path}"`)
  }
})
