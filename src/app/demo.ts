import { Book, Ids } from '../../demo/fill/book.ts'
import { noteFrame } from '../../demo/fill/frame.ts'
import { noteCards, notePlan } from '../../demo/fill/plan.ts'
import { authorities } from '../../demo/index.ts'
import type { DemoAuthority } from '../../demo/types.ts'
import { createAccount } from '../platform/auth/index.ts'
import { listAuthorities } from '../platform/authorities/index.ts'
import type { Config } from '../platform/config.ts'
import { type Database, openDatabase } from '../platform/db/connect.ts'
import { dayIn, textOf } from '../platform/i18n/index.ts'
import { createAuthority } from './cli/authority.ts'
import type { Door } from './database.ts'

/** The password of every demo account. They work in demo authorities alone, and the start prints it. */
export const demoPassword = 'havenlicht-bij-avond'

async function makeAccounts(database: Database, authority: DemoAuthority): Promise<Map<string, string>> {
  const made = new Map<string, string>()
  for (const person of authority.people.filter((one) => one.account)) {
    const account = await createAccount(database, {
      email: person.mail,
      name: person.name,
      password: demoPassword,
      language: person.languages[0],
    })
    if (!account.ok) throw new Error(`demo account ${person.mail}: ${account.reason}`)
    made.set(person.mail, account.value.id)
  }
  return made
}

function firstDay(authority: DemoAuthority): string {
  const days = [
    ...authority.plans.flatMap((plan) => plan.versions.map((version) => version.adopted)),
    ...authority.decisions.map((decision) => decision.on),
  ]
  return days.sort()[0] ?? '2024-01-01'
}

async function fillAuthority(
  database: Database,
  door: Door,
  authority: DemoAuthority,
  ids: Ids,
  today: string,
) {
  const authorityId = await createAuthority(door.ownerUrl, {
    slug: authority.key,
    kind: authority.kind,
    name: textOf(authority.name, authority.languages[0]!),
    languages: authority.languages,
    parent: authority.within,
  })
  await database.pool.query(
    `UPDATE platform.authority SET name = $2, theme = $3, demo = true,
       settings = settings || jsonb_build_object('contact', $4::text) WHERE authority_id = $1`,
    [authorityId, authority.name, authority.theme, `drugsbeleid@${authority.key}.example`],
  )
  const accounts = await makeAccounts(database, authority)
  const book = new Book(ids, authority, authorityId, today)
  noteFrame(book, firstDay(authority), accounts)
  for (const plan of authority.plans) notePlan(book, plan)
  noteCards(book, authority.plans, today)
  await book.write(database)
}

/**
 * Fills a database without authorities with the invented demo ones, their past dated in the past. Where
 * there is one already, nothing is written.
 * @returns lines that tell how to sign in to the demo; none where the database holds something else
 */
export async function fillDemo(door: Door, config: Config): Promise<string[]> {
  // Hundreds of small transactions: none need wait for the disk, for an interrupted filling is thrown away.
  const url = new URL(door.ownerUrl)
  url.searchParams.set('options', '-c synchronous_commit=off')
  const database = openDatabase(url.href, { connections: 2 })
  try {
    const known = await listAuthorities(database)
    if (known.length === 0) {
      const ids = new Ids()
      const today = dayIn('Europe/Brussels')
      for (const authority of authorities) await fillAuthority(database, door, authority, ids, today)
    } else if (!known.some((one) => one.demo)) {
      return []
    }
    return [
      `Demo authorities: ${authorities.map((one) => `${config.address}/${one.key}`).join('  ')}`,
      `Demo accounts (password of each: ${demoPassword}):`,
      ...authorities.flatMap((authority) =>
        authority.people
          .filter((person) => person.account)
          .map((person) => `  ${person.mail.padEnd(36)} ${person.account}, ${textOf(authority.name, 'nl')}`),
      ),
    ]
  } finally {
    await database.close()
  }
}
