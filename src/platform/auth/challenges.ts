import { v7 } from 'uuid'
import type { Services } from '../http/services.ts'
import type { Site } from '../http/site.ts'

/** How long a passkey may take to answer, in seconds. */
const answerWithin = 300

/** Notes a challenge, for one purpose and one asker (the token of the asker's forms). */
export async function noteChallenge(
  services: Services,
  purpose: 'sign_in' | 'register',
  challenge: string,
  asker: string,
): Promise<void> {
  const { pool } = services.database
  await pool.query("DELETE FROM auth.verification WHERE expires_at < now() - interval '1 hour'")
  await pool.query(
    `INSERT INTO auth.verification (id, identifier, value, expires_at)
     VALUES ($1, $2, $3, now() + make_interval(secs => $4))`,
    [v7(), `passkey ${purpose} ${challenge}`, asker, answerWithin],
  )
}

/** Takes a challenge away; true where this asker had it and it was not too old. Each serves once. */
export async function takeChallenge(
  services: Services,
  purpose: 'sign_in' | 'register',
  challenge: string,
  asker: string,
): Promise<boolean> {
  const { rows } = await services.database.pool.query<{ alive: boolean }>(
    `DELETE FROM auth.verification WHERE identifier = $1 AND value = $2 RETURNING expires_at > now() AS alive`,
    [`passkey ${purpose} ${challenge}`, asker],
  )
  return rows[0]?.alive === true
}

/** The host name that passkeys of this site are made for, and the origin that may use them. */
export function party(site: Site) {
  const { hostname, origin } = new URL(site.absolute('/'))
  return { rpID: hostname, origin }
}

/** The challenge that an answer says it answers, from what the device signed; '' where it says none. */
export function challengeIn(answer: unknown): string {
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
