import { v7 } from 'uuid'
import type { Services } from '../http/services.ts'

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
