import type { Command } from 'commander'
import { type Context, enter } from '../access/index.ts'
import { findAccount } from '../auth/index.ts'
import type { Authority } from '../authorities/index.ts'
import { exitCodes, Failure } from './exit.ts'
import type { Opened } from './line.ts'

export interface ActorOptions {
  as: string
  authority?: string
}

/** Gives a command that reads or writes content the options that say who acts, and where. */
export function addActor(command: Command): Command {
  return command
    .requiredOption('--as <email>', 'the account that acts; it sees and does what its mandates allow')
    .option('--authority <slug>', 'the authority; not needed where there is one')
}

/**
 * The authority that is meant.
 * @throws Failure where it is not there, or several are and none is named
 */
export async function chooseAuthority(
  opened: Pick<Opened, 'authorities'>,
  slug?: string,
): Promise<Authority> {
  const all = await opened.authorities.list()
  if (slug) {
    const found = all.find((one) => one.slug === slug)
    if (!found) throw new Failure(exitCodes.forbidden, `--authority: there is no authority ${slug}.`)
    return found
  }
  if (all.length === 1) return all[0]!
  if (all.length === 0)
    throw new Failure(exitCodes.no, 'There is no authority yet. Make one with: regie authority create')
  throw new Failure(
    exitCodes.usage,
    `--authority: there are several, say which one: ${all.map((one) => one.slug).join(', ')}`,
  )
}

/**
 * Lets an account into an authority by the command line's door, with what its mandates give it there.
 * @throws Failure (77) for an account that is not known or shut out, or has no mandate there today
 */
export async function enterOffice(
  opened: Opened,
  options: ActorOptions,
): Promise<{ context: Context; authority: Authority }> {
  const authority = await chooseAuthority(opened, options.authority)
  const account = await findAccount(opened.database.pool, options.as)
  if (!account) throw new Failure(exitCodes.forbidden, `--as: there is no account ${options.as}.`)
  if (account.revokedAt)
    throw new Failure(exitCodes.forbidden, `--as: the account ${options.as} is shut out.`)
  const context = await enter(opened.database, authority, account.id, { door: 'cli' })
  if (context.scope.roles.size === 0)
    throw new Failure(exitCodes.forbidden, `--as: ${options.as} has no mandate in ${authority.slug} today.`)
  return { context, authority }
}

/**
 * {@link enterOffice} for commands that read or write content.
 * @throws Failure (77) also where none of the account's roles opens content
 */
export async function enterAs(
  opened: Opened,
  options: ActorOptions,
): Promise<{ context: Context; authority: Authority }> {
  const entered = await enterOffice(opened, options)
  const { roles, reads } = entered.context.scope
  if (reads.council.length === 0 && reads.internal.length === 0) {
    throw new Failure(
      exitCodes.forbidden,
      `--as: the role of ${options.as} in ${entered.authority.slug} (${[...roles].join(', ')}) opens no content.`,
    )
  }
  return entered
}
