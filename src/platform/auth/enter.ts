import { type Context, enter, type Role } from '../access/index.ts'
import type { Authority } from '../authorities/index.ts'
import type { Database } from '../db/connect.ts'
import type { Account } from '../http/site.ts'

/** Roles that act only in a session that showed two factors. */
export const guardedRoles: readonly Role[] = ['coordinator', 'editor', 'platform_administrator', 'auditor']

/**
 * Lets the account of a session into an authority. Where its role asks for two factors and the session showed
 * one, the door stays shut: the context is a visitor's, and `mustSetUp` says so, until a second factor is set
 * up or shown on the account's page. A demo authority, whose passwords are known, does not ask.
 */
export async function enterSignedIn(
  database: Database,
  authority: Authority,
  account: Account | null,
  entry: Parameters<typeof enter>[3],
): Promise<{ context: Context; mustSetUp: boolean }> {
  // Reading along shows what is not public, so it takes as strong a session as the roles that are guarded.
  const guests = authority.demo || (account?.secondFactor ?? false)
  const context = await enter(database, authority, account?.id ?? null, { ...entry, guests })
  const guarded = guardedRoles.some((role) => context.scope.roles.has(role))
  if (!account || !guarded || account.secondFactor || authority.demo) return { context, mustSetUp: false }
  return { context: await enter(database, authority, null, entry), mustSetUp: true }
}
