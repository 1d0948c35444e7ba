import { createHash, randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { v7 } from 'uuid'
import { type WriteTx, writeAs } from '../access/index.ts'
import { audit } from '../audit/index.ts'
import type { Site } from '../http/site.ts'
import { isLanguage, type Language, say, textOf } from '../i18n/index.ts'
import { sendMail } from '../mail/index.ts'
import { plainEmail } from './accounts.ts'
import { doorkeeperOf } from './auth.ts'
import { mailWords } from './mail-words.ts'
import { codeSeconds } from './settings.ts'
import { begun } from './sign-in.ts'
import { accountRef } from './trail.ts'

/** How long a link works, in seconds: to sign in, and to set a password for the first time or anew. */
export const linkSeconds = { sign_in: 15 * 60, password: 7 * 24 * 3600 } as const
export type LinkPurpose = keyof typeof linkSeconds

/** The least time that asking for a link takes, in milliseconds, so that it does not tell who has an account. */
const askingTakes = 400

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Makes a link and gives the token for its address; the database keeps a digest of it alone. */
export async function makeLink(
  tx: WriteTx,
  link: { accountId: string; purpose: LinkPurpose; onward?: string },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await tx.db
    .insertInto('auth.link')
    .values({
      id: v7(),
      account_id: link.accountId,
      authority_id: tx.scope.authorityId,
      purpose: link.purpose,
      digest: digestOf(token),
      onward: link.onward || null,
      expires_at: new Date(Date.now() + linkSeconds[link.purpose] * 1000),
    })
    .execute()
  return token
}

/**
 * Mails a link to sign in, where the address has an account. The answer, its words and its time are the same
 * where it has none.
 */
export async function askForLink(
  site: Site,
  given: { email: string; onward: string },
): Promise<{ ok: true } | { ok: false; reason: 'too_many' }> {
  const { limits } = doorkeeperOf(site.services)
  const email = plainEmail(given.email)
  const client = limits.attempt('link_client', site.client ?? 'unknown')
  const account = limits.attempt('link_account', email)
  if (client.over || account.over) return { ok: false, reason: 'too_many' }
  await Promise.all([mailLink(site, email, given.onward), wait(askingTakes)])
  return { ok: true }
}

async function mailLink(site: Site, email: string, onward: string): Promise<void> {
  const { database } = site.services
  const { rows } = await database.pool.query<{ id: string; language: string | null }>(
    'SELECT id, language FROM auth.account WHERE email = $1 AND revoked_at IS NULL',
    [email],
  )
  const account = rows[0]
  if (!account) return
  const language = isLanguage(account.language) ? account.language : site.language
  await writeAs(database, site.context.scope, async (tx) => {
    const token = await makeLink(tx, { accountId: account.id, purpose: 'sign_in', onward })
    await sendMail(tx, {
      to: { address: email },
      ...letter('sign_in', site, language, `/aanmelden/link/${token}`),
    })
    await audit(tx, 'account.link.send', accountRef(account.id))
    return { ok: true }
  })
}

/** Subject and text of the letter that carries a link. */
export function letter(
  kind: 'sign_in' | 'password' | 'invitation' | 'known',
  site: Pick<Site, 'authority' | 'absolute'>,
  language: Language,
  path: string,
): { subject: string; text: string; language: Language } {
  const offered = site.authority.languages.includes(language) ? language : site.authority.languages[0]
  const filling = { name: textOf(site.authority.name, language), link: site.absolute(path, offered) }
  return {
    subject: say(mailWords[`${kind}_subject`], language, filling),
    text: say(mailWords[`${kind}_text`], language, filling),
    language,
  }
}

/** The account of a link that can still be used, without using it. */
export async function findLink(
  site: Site,
  token: string,
  purpose: LinkPurpose,
): Promise<{ accountId: string; name: string; email: string } | undefined> {
  const { rows } = await site.services.database.pool.query(
    `SELECT a.id AS "accountId", a.name, a.email FROM auth.link l JOIN auth.account a ON a.id = l.account_id
     WHERE l.digest = $1 AND l.purpose = $2 AND l.used_at IS NULL AND l.expires_at > now() AND a.revoked_at IS NULL`,
    [digestOf(token), purpose],
  )
  return rows[0]
}

/** Uses a link up, once and for all; its account and where to go on, or undefined where it no longer works. */
export async function useLink(
  site: Site,
  token: string,
  purpose: LinkPurpose,
): Promise<{ accountId: string; onward: string } | undefined> {
  const { rows } = await site.services.database.pool.query<{ account_id: string; onward: string | null }>(
    `UPDATE auth.link l SET used_at = now() FROM auth.account a
     WHERE a.id = l.account_id AND a.revoked_at IS NULL
       AND l.digest = $1 AND l.purpose = $2 AND l.used_at IS NULL AND l.expires_at > now()
     RETURNING l.account_id, l.onward`,
    [digestOf(token), purpose],
  )
  const used = rows[0]
  return used && { accountId: used.account_id, onward: used.onward ?? '' }
}

/** Signs in with a link that was mailed; where the account has codes, a code is asked all the same. */
export async function signInByLink(
  site: Site,
  headers: Headers,
  token: string,
): Promise<
  { ok: true; next: 'workspace' | 'code'; cookies: string[]; onward: string } | { ok: false; reason: 'over' }
> {
  const used = await useLink(site, token, 'sign_in')
  if (!used) return { ok: false, reason: 'over' }
  const { accountId, onward } = used
  const answer = await doorkeeperOf(site.services).auth.api.startSession({
    body: { accountId, method: 'link', secondFactor: false, seconds: codeSeconds },
    headers,
    returnHeaders: true,
  })
  const cookies = answer.headers.getSetCookie()
  const { started } = answer.response
  if (started === 'refused') return { ok: false, reason: 'over' }
  if (started === 'code') return { ok: true, next: 'code', cookies, onward }
  await begun(site, accountId, { method: 'link' })
  return { ok: true, next: 'workspace', cookies, onward }
}
