import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server'
import type { Site } from '../http/site.ts'
import { doorkeeperOf } from './auth.ts'
import { challengeIn, noteChallenge, party, takeChallenge } from './challenges.ts'
import { codeSeconds } from './settings.ts'
import { begun } from './sign-in.ts'

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
async function verified(site: Site, given: { answer: unknown; asker: string }): Promise<KeptRow | undefined> {
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
