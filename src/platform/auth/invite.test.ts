import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Door, openDoor } from '../../../tests/sign-in.ts'
import { enter } from '../access/index.ts'
import { addressing } from '../http/site.ts'
import { savePerson } from '../organisations/index.ts'
import { createAccount, invite, revokeAccount, setPassword } from './index.ts'

const password = 'vier woorden op een rij'
let door: Door

beforeAll(async () => {
  door = await openDoor()
})
afterAll(() => door.close())

async function account(email: string, role?: string): Promise<string> {
  const made = await createAccount(door.services.database, { email, name: 'Fé Proef', password })
  if (!made.ok) throw new Error(made.reason)
  if (role) await door.person(made.value.id, role)
  return made.value.id
}

/** A site as the pages of someone with this account know it. */
async function siteOf(accountId: string) {
  const authority = (await door.services.authorities.byId(door.authorityId))!
  const context = await enter(door.services.database, authority, accountId, { door: 'web' })
  return { authority, context, ...addressing(authority, '', 'nl', 'http://localhost:3000') }
}

async function lastLetter(email: string) {
  const [letter] = await door.sql(
    `SELECT l.subject, l.text, m.language FROM platform.mail m JOIN platform.mail_letter l USING (authority_id, id)
     WHERE m.address = $1 ORDER BY m.written_at DESC LIMIT 1`,
    [email],
  )
  return letter
}

test('a coordinator invites a person, who chooses a password by the link and works in the own role', async () => {
  const site = await siteOf(await account('coord@stad.example', 'coordinator'))
  const person = await savePerson(site.context, {
    name: 'Gé Nieuw',
    email: 'Nieuw@huis.example',
    language: 'fr',
  })
  if (!person.ok) throw new Error(person.reason)
  const { id: personId } = (person as { value: { id: string } }).value
  const invited = await invite(site, { personId })
  expect(invited.ok).toBe(true)
  const letter = await lastLetter('nieuw@huis.example')
  expect(letter).toMatchObject({ language: 'fr', subject: 'Votre compte : Ville d’Essai' })
  const path = /http:\/\/localhost:3000(\/fr\/aanmelden\/wachtwoord\/\S+)/.exec(`${letter?.text}`)![1]!
  const browser = door.browser()
  await browser.open(path)
  expect((await browser.submit(path, { password: 'regen op een dinsdag' })).status).toBe(303)
  expect((await browser.signIn('nieuw@huis.example', 'regen op een dinsdag')).status).toBe(303)
  expect((await browser.who()).account).toBe('nieuw@huis.example')
  const [row] = await door.sql('SELECT account_id FROM platform.person WHERE id = $1', [personId])
  const [made] = await door.sql("SELECT id FROM auth.account WHERE email = 'nieuw@huis.example'")
  expect(row?.account_id).toBe(made?.id)

  const again = await invite(site, { personId })
  expect(again.ok).toBe(true)
  expect((await lastLetter('nieuw@huis.example'))?.text).not.toContain('/wachtwoord/')
})

test('who may not keep the office invites nobody; without an address there is nothing to send', async () => {
  const editor = await siteOf(await account('redactie@stad.example', 'editor'))
  const [person] = await door.sql("SELECT id FROM platform.person WHERE name = 'Gé Nieuw'")
  expect(await invite(editor, { personId: `${person?.id}` })).toMatchObject({
    ok: false,
    reason: 'not_allowed',
  })
  const coordinator = await siteOf(await account('coord2@stad.example', 'coordinator'))
  const silent = await savePerson(coordinator.context, { name: 'Zonder Adres' })
  const { id: personId } = (silent as { value: { id: string } }).value
  expect(await invite(coordinator, { personId })).toMatchObject({ ok: false, reason: 'no_email' })
})

test('one account is one person in an authority', async () => {
  const coordinator = await siteOf(await account('coord3@stad.example', 'coordinator'))
  await account('dubbel@stad.example', 'organisation_member')
  const twin = await savePerson(coordinator.context, { name: 'Tweeling', email: 'dubbel@stad.example' })
  const { id: personId } = (twin as { value: { id: string } }).value
  expect(await invite(coordinator, { personId })).toMatchObject({ ok: false, reason: 'other_person' })
})

test('what the command line does to an account is told in each authority where it has a mandate', async () => {
  const id = await account('lijn@stad.example', 'organisation_member')
  expect(await setPassword(door.services.database, id, 'kort')).toMatchObject({
    ok: false,
    reason: 'too_short',
  })
  expect((await setPassword(door.services.database, id, 'regen op een dinsdag')).ok).toBe(true)
  expect(await revokeAccount(door.services.database, id)).toBe(true)
  expect(await revokeAccount(door.services.database, id)).toBe(false)
  const told = await door.sql('SELECT verb, role FROM platform.audit WHERE ref = $1 ORDER BY id', [
    `account/account/${id}`,
  ])
  expect(told).toEqual([
    { verb: 'account.password.set', role: 'system' },
    { verb: 'account.revoke', role: 'system' },
  ])
})
