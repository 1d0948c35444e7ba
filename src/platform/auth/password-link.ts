import type { Site } from '../http/site.ts'
import { replacePassword } from './accounts.ts'
import { findLink, useLink } from './links.ts'
import { type PasswordProblem, passwordProblem } from './passwords.ts'
import { tell } from './trail.ts'

/**
 * Sets the password that someone chose through a link, and ends the account's sessions. A password that is
 * refused does not use the link up. Nobody is signed in by it: a mailbox alone does not pass a second factor.
 */
export async function choosePassword(
  site: Site,
  token: string,
  password: string,
): Promise<{ ok: true } | { ok: false; reason: PasswordProblem | 'over' }> {
  const account = await findLink(site, token, 'password')
  if (!account) return { ok: false, reason: 'over' }
  const problem = passwordProblem(password, [account.name, account.email])
  if (problem) return { ok: false, reason: problem }
  const used = await useLink(site, token, 'password')
  if (!used) return { ok: false, reason: 'over' }
  await replacePassword(site.services.database.pool, used.accountId, password)
  await tell(site, 'account.password.set', used.accountId)
  return { ok: true }
}
