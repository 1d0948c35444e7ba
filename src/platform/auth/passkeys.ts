import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { parse, v7, validate } from 'uuid'
import type { WriteTx } from '../access/index.ts'
import type { Account, Site } from '../http/site.ts'
import { codeSeconds, doorkeeperOf } from './auth.ts'
import { noteChallenge, takeChallenge } from './challenges.ts'
import { mayChangeFactors } from './factors.ts'
import { begun } from './sign-in.ts'
import { recorded } from './trail.ts'

/** A passkey as its owner sees it. */
export interface PasskeyRow {
  id: string
  name: string
  createdAt: Date
  usedAt: Date | null
  /** Whether the device keeps a copy elsewhere, so that losing it does not lose the passkey. */
  backedUp: boolean
}

/** The host name that passkeys of this site are made for, and the origin that may use them. */
function party(site: Site) {
  const { hostname, origin } = new URL(site.absolute('/'))
  return { rpID: hostname, origin }
}

/** Passkeys of an account, the oldest first. */
export async function listPasskeys(site: Site, accountId: string): Promise<PasskeyRow[]> {
  const { rows } = await site.services.database.pool.query<PasskeyRow>(
    `SELECT id, name, created_at AS "createdAt", used_at AS "usedAt", backed_up AS "backedUp"
     FROM auth.passkey WHERE account_id = $1 ORDER BY created_at`,
    [accountId],
  )
  return rows
}

/** What a browser needs to make a passkey for this account. */
export async function passkeyToMake(site: Site, account: Account) {
  const { rows } = await site.services.database.pool.query<{ credential_id: string }>(
    'SELECT credential_id FROM auth.passkey WHERE account_id = $1',
    [account.id],
  )
  const options = await generateRegistrationOptions({
    rpName: 'Regie',
    rpID: party(site).rpID,
    userID: Uint8Array.from(parse(account.id)),
    userName: account.email,
    userDisplayName: account.name,
    attestationType: 'none',
    excludeCredentials: rows.map((row) => ({ id: row.credential_id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await noteChallenge(site.services, 'register', options.challenge, account.formToken)
  return options
}

/** The challenge that an answer says it answers, from what the device signed; '' where it says none. */
function challengeIn(answer: unknown): string {
  const text = (answer as { response?: { clientDataJSON?: unknown } } | null)?.response?.clientDataJSON
  if (typeof text !== 'string') return ''
  const said = trying(() => JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
  return typeof said?.challenge === 'string' ? said.challenge : ''
}

function trying<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

/**
 * Keeps the passkey that a browser made. It counts as two factors: the device, and what opens the device, which
 * the answer says was checked. The session in which it was made counts from now on as one that showed two.
 */
export async function keepPasskey(
  site: Site,
  account: Account,
  given: { answer: unknown; name: string },
): Promise<{ ok: true } | { ok: false; reason: 'refused' }> {
  const { rpID, origin } = party(site)
  const challenge = challengeIn(given.answer)
  const asked = await takeChallenge(site.services, 'register', challenge, account.formToken)
  if (!asked || !(await mayChangeFactors(site, account))) return { ok: false, reason: 'refused' }
  // The library throws for every answer that does not hold; to the browser they are all the same.
  const made = await verifyRegistrationResponse({
    response: given.answer as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
  }).catch(() => undefined)
  if (!made?.verified) return { ok: false, reason: 'refused' }
  const { credential, credentialBackedUp } = made.registrationInfo
  const id = v7()
  const detail = { factor: 'passkey', passkey: id }
  const kept = await recorded(site, { verb: 'account.factor.add', accountId: account.id, detail }, async (tx) => {
    const { numInsertedOrUpdatedRows } = await tx.db
      .insertInto('auth.passkey')
      .values({
        id,
        account_id: account.id,
        rp_id: rpID,
        credential_id: credential.id,
        public_key: Buffer.from(credential.publicKey),
        counter: credential.counter,
        transports: credential.transports ?? [],
        name: given.name,
        backed_up: credentialBackedUp,
      })
      .onConflict((conflict) => conflict.column('credential_id').doNothing())
      .executeTakeFirst()
    if (!numInsertedOrUpdatedRows) return undefined
    await tx.db
      .updateTable('auth.session')
      .set({ second_factor: true })
      .where('id', '=', account.sessionId)
      .execute()
    return true
  })
  return kept ? { ok: true } : { ok: false, reason: 'refused' }
}

/** Takes a passkey away. @returns whether the account had it */
export async function removePasskey(site: Site, account: Account, passkeyId: string): Promise<boolean> {
  if (!validate(passkeyId) || !(await mayChangeFactors(site, account))) return false
  const detail = { factor: 'passkey', passkey: passkeyId }
  const gone = await recorded(site, { verb: 'account.factor.remove', accountId: account.id, detail }, async (tx) => {
    const { numDeletedRows } = await tx.db
      .deleteFrom('auth.passkey')
      .where('account_id', '=', account.id)
      .where('id', '=', passkeyId)
      .executeTakeFirst()
    if (numDeletedRows === 0n) return undefined
    await forgetFactorWhereNone(tx, account.id)
    return true
  })
  return gone === true
}

/** Once an account has no second factor left, none of its sessions counts as one that showed it. */
async function forgetFactorWhereNone(tx: WriteTx, accountId: string): Promise<void> {
  await tx.db
    .updateTable('auth.session')
    .set({ second_factor: false })
    .where('account_id', '=', accountId)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('auth.passkey').select('id').where('account_id', '=', accountId))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('auth.account').select('id').where('id', '=', accountId).where('two_factor_enabled', '=', true),
        ),
      ),
    )
    .execute()
}

/** What a browser needs to sign in with whatever passkey it has for this site. */
export async function passkeyToShow(site: Site, asker: string) {
  const options = await generateAuthenticationOptions({
    rpID: party(site).rpID,
    userVerification: 'required',
  })
  await noteChallenge(site.services, 'sign_in', options.challenge, asker)
  return options
}

interface KeptRow {
  id: string
  account_id: string
  credential_id: string
  public_key: Buffer
  counter: number
  transports: string[]
}

/** Signs in with a passkey; no code is asked after it. */
export async function signInByPasskey(
  site: Site,
  headers: Headers,
  given: { answer: unknown; asker: string },
): Promise<{ ok: true; cookies: string[] } | { ok: false; reason: 'wrong' | 'too_many' }> {
  const { limits, auth } = doorkeeperOf(site.services)
  if (limits.attempt('sign_in_client', site.client ?? 'unknown').over) {
    return { ok: false, reason: 'too_many' }
  }
  const kept = await verified(site, given)
  if (!kept) return { ok: false, reason: 'wrong' }
  const answer = await auth.api.startSession({
    body: { accountId: kept.account_id, method: 'passkey', secondFactor: true, seconds: codeSeconds },
    headers,
    returnHeaders: true,
  })
  if (answer.response.started !== 'session') return { ok: false, reason: 'wrong' }
  await begun(site, kept.account_id, { method: 'passkey', passkey: kept.id })
  return { ok: true, cookies: answer.headers.getSetCookie() }
}

/** The passkey whose answer holds; undefined where it does not. */
async function verified(
  site: Site,
  given: { answer: unknown; asker: string },
): Promise<KeptRow | undefined> {
  const { pool } = site.services.database
  const { rpID, origin } = party(site)
  const answer = given.answer as AuthenticationResponseJSON
  const challenge = challengeIn(given.answer)
  if (!(await takeChallenge(site.services, 'sign_in', challenge, given.asker))) return undefined
  const { rows } = await pool.query<KeptRow>(
    `SELECT p.* FROM auth.passkey p JOIN auth.account a ON a.id = p.account_id
     WHERE p.credential_id = $1 AND p.rp_id = $2 AND a.revoked_at IS NULL`,
    [typeof answer.id === 'string' ? answer.id : '', rpID],
  )
  const kept = rows[0]
  if (!kept) return undefined
  const shown = await verifyAuthenticationResponse({
    response: answer,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
    credential: {
      id: kept.credential_id,
      publicKey: new Uint8Array(kept.public_key),
      counter: kept.counter,
      transports: kept.transports as never,
    },
  }).catch(() => undefined)
  if (!shown?.verified) return undefined
  // Not before the counter that was seen: of two copies of a key, the second one to arrive is refused.
  const { rowCount } = await pool.query(
    'UPDATE auth.passkey SET counter = $2, used_at = now() WHERE id = $1 AND (counter < $2 OR (counter = 0 AND $2 = 0))',
    [kept.id, shown.authenticationInfo.newCounter],
  )
  return rowCount === 1 ? kept : undefined
}
