import { text } from 'node:stream/consumers'
import { type Command, Option } from 'commander'
import { v7 } from 'uuid'
import { enterAsSystem, type Role, roles, success, writeAs } from '../../platform/access/index.ts'
import { audit } from '../../platform/audit/index.ts'
import {
  createAccount,
  findAccount,
  listAccounts,
  revokeAccount,
  setPassword,
} from '../../platform/auth/index.ts'
import { type Authority, AuthorityDirectory } from '../../platform/authorities/index.ts'
import { chooseAuthority, columns, exitCodes, Failure, print } from '../../platform/cli/index.ts'
import { type Database, openDatabase } from '../../platform/db/connect.ts'
import { dayIn, type Language } from '../../platform/i18n/index.ts'
import { withDoor } from './door.ts'

interface NewAccountOptions {
  name: string
  language?: Language
  passwordStdin?: boolean
  authority?: string
  role?: Role
  organisation?: string
  body?: string
  json?: boolean
}

const refusals: Record<string, string> = {
  bad_email: 'that is no e-mail address',
  no_name: '--name: say what the person is called',
  exists: 'there is an account with that address already',
  weak_password: 'the password is too easy to guess; take a longer one',
}

/** The first line of what is piped in. */
async function passwordFromStdin(): Promise<string> {
  const [line = ''] = (await text(process.stdin)).split(/\r?\n/)
  if (!line) throw new Failure(exitCodes.input, '--password-stdin: nothing came in')
  return line
}

/** Works as the owner: only whoever runs the installation makes accounts by the command line. */
function withOwner<T>(work: (database: Database) => Promise<T>): Promise<T> {
  return withDoor(async (door) => {
    const database = openDatabase(door.ownerUrl, { connections: 2 })
    return work(database).finally(() => database.close())
  })
}

async function accountOf(database: Database, email: string) {
  const account = await findAccount(database.pool, email)
  if (!account) throw new Failure(exitCodes.no, `There is no account ${email}.`)
  return account
}

/** The person of an account in an authority, with a first mandate: the way in for a new authority. */
async function giveFirstMandate(
  database: Database,
  authority: Authority,
  account: { id: string; email: string },
  options: NewAccountOptions,
): Promise<void> {
  const authority_id = authority.authorityId
  const { scope } = enterAsSystem(database, authority)
  await writeAs(database, scope, async (tx) => {
    const person_id = v7()
    await tx.db
      .insertInto('platform.person')
      .values({ authority_id, id: person_id, name: options.name, account_id: account.id })
      .execute()
    await tx.db
      .insertInto('platform.person_contact')
      .values({
        authority_id,
        person_id,
        email: account.email,
        language: options.language ?? authority.languages[0]!,
      })
      .execute()
    const mandate = v7()
    await tx.db
      .insertInto('platform.mandate')
      .values({
        authority_id,
        id: mandate,
        person_id,
        role: options.role!,
        organisation_id: options.organisation ?? null,
        body_id: options.body ?? null,
        from_day: dayIn(authority.timeZone),
        to_day: null,
      })
      .execute()
    await audit(tx, 'mandate.give', `people/person/${person_id}`, { mandate, role: options.role })
    return success()
  })
}

async function create(database: Database, email: string, options: NewAccountOptions) {
  const authority = options.role
    ? await chooseAuthority({ authorities: new AuthorityDirectory(database) }, options.authority)
    : undefined
  if (options.role === 'organisation_member' && !options.organisation)
    throw new Failure(exitCodes.usage, '--organisation: say for which organisation, by its id')
  if (options.role === 'body_member' && !options.body)
    throw new Failure(exitCodes.usage, '--body: say in which body, by its id')
  const password = options.passwordStdin ? await passwordFromStdin() : undefined
  const made = await createAccount(database, {
    email,
    name: options.name,
    language: options.language,
    password,
  })
  if (!made.ok) throw new Failure(exitCodes.input, `${email}: ${refusals[made.reason] ?? made.reason}`)
  const account = (await findAccount(database.pool, made.value.id))!
  if (authority) await giveFirstMandate(database, authority, account, options)
  return {
    id: account.id,
    email: account.email,
    authority: authority?.slug ?? null,
    role: options.role ?? null,
  }
}

/** `account list|create|password|revoke`. */
export function addAccountCommands(regie: Command): void {
  const account = regie
    .command('account')
    .description('Who can sign in; what they may do follows from mandates')
  account
    .command('list')
    .description('Lists the accounts, with how they sign in')
    .option('--json', 'print as JSON')
    .action((options: { json?: boolean }) =>
      withOwner(async (database) => {
        const list = await listAccounts(database)
        print(options.json, list, () =>
          list.length === 0
            ? 'None yet. Make one with: regie account create <email> --name …'
            : columns(
                list.map((one) => [
                  one.email,
                  one.revokedAt ? 'shut out' : 'open',
                  one.hasPassword ? 'password' : 'link only',
                  one.hasCodes ? 'codes' : '',
                  `${one.passkeys} passkeys`,
                  `${one.sessions} sessions`,
                ]),
              ),
        )
      }),
    )
  account
    .command('create')
    .argument('<email>', 'the address to sign in with')
    .description('Makes an account; without a password it signs in by a link that is mailed')
    .requiredOption('--name <name>', 'what the person is called')
    .option('--language <language>', 'of letters to this person: nl, fr or en')
    .option('--password-stdin', 'read a password from what is piped in')
    .option('--authority <slug>', 'where the role is given; not needed where there is one authority')
    .addOption(new Option('--role <role>', 'gives a first role, from today').choices(roles))
    .option('--organisation <id>', 'the organisation that the role is held for')
    .option('--body <id>', 'the body that the role is held in')
    .option('--json', 'print as JSON')
    .action((email: string, options: NewAccountOptions) =>
      withOwner(async (database) => {
        const made = await create(database, email, options)
        print(
          options.json,
          made,
          () => `Made the account ${made.email}${made.role ? `, ${made.role} in ${made.authority}` : ''}.`,
        )
      }),
    )
  account
    .command('password')
    .argument('<email>', 'the account')
    .description('Sets the password to what is piped in, and ends all sessions of the account')
    .action((email: string) =>
      withOwner(async (database) => {
        const { id } = await accountOf(database, email)
        const done = await setPassword(database, id, await passwordFromStdin())
        if (!done.ok) throw new Failure(exitCodes.input, refusals.weak_password!)
        console.log(`Set. All sessions of ${email} have ended.`)
      }),
    )
  account
    .command('revoke')
    .argument('<email>', 'the account')
    .description('Shuts an account out and ends its sessions; what it did stays in the trail')
    .action((email: string) =>
      withOwner(async (database) => {
        const { id } = await accountOf(database, email)
        console.log(
          (await revokeAccount(database, id)) ? `${email} is shut out.` : `${email} was shut out already.`,
        )
      }),
    )
}
