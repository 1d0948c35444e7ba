import { isAPIError } from 'better-auth/api'
import type { Site } from '../http/site.ts'
import { findAccount, plainEmail } from './accounts.ts'
import { doorkeeperOf } from './auth.ts'
import { longest } from './passwords.ts'
import { tell } from './trail.ts'

/** What came of an attempt to sign in; the cookies go out with the answer. */
export type Attempt =
  | { ok: true; next: 'workspace' | 'code'; cookies: string[] }
  | { ok: false; reason: 'wrong' | 'too_many' }

/**
 * Signs in with a password. The words and the time of a refusal are the same whether or not the account
 * exists. Where the account has codes, the session begins after the code.
 * @param headers of the request: its cookies and the name of its browser
 */
export async function signInByPassword(
  site: Site,
  headers: Headers,
  given: { email: string; password: string },
): Promise<Attempt> {
  const keeper = doorkeeperOf(site.services)
  const email = plainEmail(given.email)
  const counted = countAttempt(site, email)
  if (counted.over) {
    if (counted.first) await tellBlocked(site, email)
    return { ok: false, reason: 'too_many' }
  }
  if (given.password.length > longest) return { ok: false, reason: 'wrong' }
  try {
    const answer = await keeper.auth.api.signInEmail({
      body: { email, password: given.password },
      headers,
      returnHeaders: true,
    })
    keeper.limits.succeeded('sign_in_account', email)
    const cookies = answer.headers.getSetCookie()
    if ('twoFactorRedirect' in answer.response) return { ok: true, next: 'code', cookies }
    await begun(site, answer.response.user.id, { method: 'password', failures: counted.before })
    return { ok: true, next: 'workspace', cookies }
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return { ok: false, reason: 'wrong' }
    throw error
  }
}

function countAttempt(site: Site, email: string) {
  const { limits } = doorkeeperOf(site.services)
  const client = limits.attempt('sign_in_client', site.client ?? 'unknown')
  const account = limits.attempt('sign_in_account', email)
  return { over: client.over || account.over, first: account.first, before: account.before }
}

async function tellBlocked(site: Site, email: string): Promise<void> {
  const account = await findAccount(site.services.database.pool, email)
  await tell(site, 'account.sign_in.block', account?.id ?? null, {}, null)
}

/**
 * After every sign-in, whichever the way: the session that this browser had before ends, and the audit hears
 * of the new one. Its cookie only goes out when that is written.
 */
export async function begun(site: Site, accountId: string, detail: Record<string, unknown>): Promise<void> {
  const { pool } = site.services.database
  if (site.account) await pool.query('DELETE FROM auth.session WHERE id = $1', [site.account.sessionId])
  await tell(site, 'account.sign_in', accountId, detail)
}
