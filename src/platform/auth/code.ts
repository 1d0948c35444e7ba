import { createHmac } from 'node:crypto'
import { isAPIError } from 'better-auth/api'
import type { Site } from '../http/site.ts'
import { doorkeeperOf } from './auth.ts'
import { plainRecoveryCode } from './recovery-codes.ts'
import { begun } from './sign-in.ts'
import { tell } from './trail.ts'

/** What came of a code; `over`: there is nothing to give a code for, one has to start again. */
export type CodeAttempt =
  | { ok: true; next: 'workspace'; cookies: string[] }
  | { ok: false; reason: 'wrong' | 'too_many' }
  | { ok: false; reason: 'over' }

/** Ends a sign-in that waits for its code: with the code of the app, or a recovery code. Each works once. */
export async function signInByCode(site: Site, headers: Headers, typed: string): Promise<CodeAttempt> {
  const { auth, limits } = doorkeeperOf(site.services)
  const { accountId } = await auth.api.challengedAccount({ headers })
  if (!accountId) return { ok: false, reason: 'over' }
  const client = limits.attempt('code_client', site.client ?? 'unknown')
  const account = limits.attempt('code_account', accountId)
  if (account.first) await tell(site, 'account.code.block', accountId, {}, null)
  if (client.over || account.over) return { ok: false, reason: 'too_many' }
  const digits = typed.replace(/\s/g, '')
  const second = /^\d{6}$/.test(digits) ? 'code' : 'recovery'
  if (second === 'code' && !(await firstUse(site, accountId, digits))) return { ok: false, reason: 'wrong' }
  try {
    const answer =
      second === 'code'
        ? await auth.api.verifyTOTP({ body: { code: digits }, headers, returnHeaders: true })
        : await auth.api.verifyBackupCode({
            body: { code: plainRecoveryCode(typed) },
            headers,
            returnHeaders: true,
          })
    limits.succeeded('code_account', accountId)
    await begun(site, accountId, { second, failures: account.before })
    return { ok: true, next: 'workspace', cookies: answer.headers.getSetCookie() }
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error
    const code = (error.body as { code?: string } | undefined)?.code
    if (code === 'ACCOUNT_TEMPORARILY_LOCKED') return { ok: false, reason: 'too_many' }
    const over = code === 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE' || code === 'INVALID_TWO_FACTOR_COOKIE'
    return over ? { ok: false, reason: 'over' } : { ok: false, reason: 'wrong' }
  }
}

/** Notes that a code was shown; false where it was before, in the minutes in which the app shows it. */
export async function firstUse(site: Site, accountId: string, code: string): Promise<boolean> {
  const { codeKey } = doorkeeperOf(site.services)
  const { pool } = site.services.database
  const digest = createHmac('sha256', codeKey).update(`${accountId} ${code}`).digest()
  await pool.query("DELETE FROM auth.used_code WHERE used_at < now() - interval '5 minutes'")
  const { rowCount } = await pool.query(
    'INSERT INTO auth.used_code (account_id, digest) VALUES ($1, $2) ON CONFLICT DO NOTHING',
    [accountId, digest],
  )
  return rowCount === 1
}
