import { isAPIError } from 'better-auth/api'
import { symmetricDecrypt } from 'better-auth/crypto'
import { Secret, TOTP } from 'otpauth'
import type { Account, Site } from '../http/site.ts'
import { textOf } from '../i18n/index.ts'
import { doorkeeperOf } from './auth.ts'
import { firstUse } from './code.ts'
import { recorded } from './trail.ts'

/**
 * Whether this session may add or remove a second factor: it showed two, or the account has none yet. Else a
 * stolen password would be enough to put one's own factor beside the owner's.
 */
export async function mayChangeFactors(site: Site, account: Account): Promise<boolean> {
  if (account.secondFactor) return true
  const { rows } = await site.services.database.pool.query(
    `SELECT 1 FROM auth.account a WHERE a.id = $1 AND (a.two_factor_enabled
       OR EXISTS (SELECT 1 FROM auth.passkey p WHERE p.account_id = a.id))`,
    [account.id],
  )
  return rows.length === 0
}

export type FactorOutcome<Value> =
  | { ok: true; value: Value }
  | { ok: false; reason: 'wrong_password' | 'wrong_code' | 'refused' | 'too_many' }

/**
 * What the library does to the factors of an account, in one transaction with the audit. Its refusals come as
 * errors: of a password, of a code, or because there is nothing to change.
 */
async function changed<Value>(
  site: Site,
  account: Account,
  told: { verb: string; detail: Record<string, unknown> },
  work: () => Promise<Value>,
): Promise<FactorOutcome<Value>> {
  const { joined, limits } = doorkeeperOf(site.services)
  if (!(await mayChangeFactors(site, account))) return { ok: false, reason: 'refused' }
  if (limits.attempt('code_account', account.id).over) return { ok: false, reason: 'too_many' }
  try {
    const value = await recorded(site, { ...told, accountId: account.id }, (tx) => joined.within(tx, work))
    return { ok: true, value: value! }
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error
    const code = (error.body as { code?: string } | undefined)?.code
    const reason =
      code === 'INVALID_PASSWORD' ? 'wrong_password' : code === 'INVALID_CODE' ? 'wrong_code' : 'refused'
    return { ok: false, reason }
  }
}

/** Makes a secret for an authenticator, which counts once a code has shown that it arrived. */
export function beginCodes(site: Site, account: Account, headers: Headers, password: string) {
  const { auth } = doorkeeperOf(site.services)
  const told = { verb: 'account.factor.begin', detail: { factor: 'code' } }
  return changed(site, account, told, async () => {
    await auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers })
    return true
  })
}

/** The secret that waits to be confirmed, as an address for an authenticator and as text to type over. */
export async function codesToConfirm(
  site: Site,
  account: Account,
): Promise<{ uri: string; secret: string } | undefined> {
  const { rows } = await site.services.database.pool.query<{ secret: string }>(
    'SELECT secret FROM auth.second_factor WHERE account_id = $1 AND verified = false',
    [account.id],
  )
  if (!rows[0]) return undefined
  const { secretConfig } = await doorkeeperOf(site.services).auth.$context
  const secret = Secret.fromUTF8(await symmetricDecrypt({ key: secretConfig, data: rows[0].secret }))
  const issuer = `Regie ${textOf(site.authority.name, site.language)}`
  const uri = new TOTP({ issuer, label: account.email, secret }).toString()
  return { uri, secret: secret.base32.replace(/(.{4})(?=.)/g, '$1 ') }
}

/**
 * Confirms the secret with a first code. The session goes on under a new cookie, as one that showed two factors.
 * @returns the cookies, and the recovery codes to write down
 */
export async function confirmCodes(
  site: Site,
  account: Account,
  headers: Headers,
  typed: string,
): Promise<FactorOutcome<{ cookies: string[]; codes: string[] }>> {
  const { auth } = doorkeeperOf(site.services)
  const code = typed.replace(/\s/g, '')
  if (!(await codesToConfirm(site, account))) return { ok: false, reason: 'refused' }
  if (!(await firstUse(site, account.id, code))) return { ok: false, reason: 'wrong_code' }
  const told = { verb: 'account.factor.add', detail: { factor: 'code' } }
  return changed(site, account, told, async () => {
    const answer = await auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true })
    const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: account.id } })
    return { cookies: answer.headers.getSetCookie(), codes: backupCodes }
  })
}

/** Makes new recovery codes; those before no longer work. */
export function renewRecoveryCodes(site: Site, account: Account, headers: Headers, password: string) {
  const { auth } = doorkeeperOf(site.services)
  const told = { verb: 'account.factor.renew', detail: { factor: 'recovery' } }
  return changed(site, account, told, async () => {
    const { backupCodes } = await auth.api.generateBackupCodes({ body: { password }, headers })
    return { codes: backupCodes }
  })
}

/** Takes the authenticator and its recovery codes away. The session goes on under a new cookie. */
export function removeCodes(site: Site, account: Account, headers: Headers, password: string) {
  const { auth } = doorkeeperOf(site.services)
  const told = { verb: 'account.factor.remove', detail: { factor: 'code' } }
  return changed(site, account, told, async () => {
    const answer = await auth.api.disableTwoFactor({ body: { password }, headers, returnHeaders: true })
    return { cookies: answer.headers.getSetCookie() }
  })
}
