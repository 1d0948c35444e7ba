import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { writeAs } from '../access/index.ts'
import { audit } from '../audit/index.ts'
import type { Account, Site } from '../http/site.ts'
import { isLanguage, type Language } from '../i18n/index.ts'
import { sendMail } from '../mail/index.ts'
import { doorkeeperOf } from './auth.ts'
import { letter, makeLink } from './links.ts'
import { type PasswordProblem, passwordProblem } from './passwords.ts'
import { accountRef, recorded } from './trail.ts'

/** What the page of one's own account shows beside factors and sessions. */
export interface OwnAccount {
  name: string
  language: Language | null
  hasPassword: boolean
  hasCodes: boolean
}

/** What is kept of the account of this request. */
export async function readOwnAccount(site: Site, account: Account): Promise<OwnAccount> {
  const { rows } = await site.services.database.pool.query(
    `SELECT a.name, a.language, coalesce(a.two_factor_enabled, false) AS "hasCodes",
       EXISTS (SELECT 1 FROM auth.credential c WHERE c.account_id = a.id AND c.password IS NOT NULL) AS "hasPassword"
     FROM auth.account a WHERE a.id = $1`,
    [account.id],
  )
  return { ...rows[0], language: isLanguage(rows[0].language) ? rows[0].language : null }
}

/** Changes the name, and the language of letters. */
export async function saveOwnAccount(
  site: Site,
  account: Account,
  given: { name: string; language: string },
): Promise<{ ok: true } | { ok: false; reason: 'no_name' }> {
  const name = given.name.trim().slice(0, 200)
  if (!name) return { ok: false, reason: 'no_name' }
  const language = isLanguage(given.language) ? given.language : null
  await recorded(site, { verb: 'account.save', accountId: account.id }, async (tx) => {
    await tx.db
      .updateTable('auth.account')
      .set({ name, language, updated_at: new Date() })
      .where('id', '=', account.id)
      .execute()
    return true
  })
  return { ok: true }
}

/** Changes the password of someone who knows the one before; all other sessions end. */
export async function changePassword(
  site: Site,
  account: Account,
  given: { current: string; fresh: string },
): Promise<{ ok: true } | { ok: false; reason: PasswordProblem | 'wrong' | 'too_many' }> {
  const { limits } = doorkeeperOf(site.services)
  if (limits.attempt('sign_in_account', account.email).over) return { ok: false, reason: 'too_many' }
  const { rows } = await site.services.database.pool.query<{ password: string }>(
    `SELECT password FROM auth.credential WHERE account_id = $1 AND provider = 'credential' AND password IS NOT NULL`,
    [account.id],
  )
  const hash = rows[0]?.password
  if (!hash || !(await verifyPassword({ hash, password: given.current })))
    return { ok: false, reason: 'wrong' }
  limits.succeeded('sign_in_account', account.email)
  const problem = passwordProblem(given.fresh, [account.name, account.email])
  if (problem) return { ok: false, reason: problem }
  const password = await hashPassword(given.fresh)
  await recorded(site, { verb: 'account.password.change', accountId: account.id }, async (tx) => {
    await tx.db
      .updateTable('auth.credential')
      .set({ password, updated_at: new Date() })
      .where('account_id', '=', account.id)
      .where('provider', '=', 'credential')
      .execute()
    await tx.db
      .deleteFrom('auth.session')
      .where('account_id', '=', account.id)
      .where('id', '<>', account.sessionId)
      .execute()
    return true
  })
  return { ok: true }
}

/** Mails the owner a link to choose a password: the first one, or a new one where the old is forgotten. */
export async function mailPasswordLink(
  site: Site,
  account: Account,
): Promise<{ ok: true } | { ok: false; reason: 'too_many' }> {
  const { limits } = doorkeeperOf(site.services)
  if (limits.attempt('link_account', account.email).over) return { ok: false, reason: 'too_many' }
  await writeAs(site.services.database, site.context.scope, async (tx) => {
    const token = await makeLink(tx, { accountId: account.id, purpose: 'password' })
    await sendMail(tx, {
      to: { address: account.email },
      ...letter('password', site, site.language, `/aanmelden/wachtwoord/${token}`),
    })
    await audit(tx, 'account.password.link', accountRef(account.id))
    return { ok: true }
  })
  return { ok: true }
}
