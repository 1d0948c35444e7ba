import type { Account, Site } from '../http/site.ts'
import { idleSeconds } from './auth.ts'
import { tell } from './trail.ts'

/** A browser that is signed in, as its owner sees it. */
export interface SessionRow {
  id: string
  device: string
  method: 'password' | 'link' | 'passkey' | 'provider' | null
  begunAt: Date
  usedAt: Date
  /** The one that this very request came with. */
  current: boolean
}

/** Sessions of an account that are still alive, the last used first. */
export async function listSessions(site: Site, account: Account): Promise<SessionRow[]> {
  const { rows } = await site.services.database.pool.query(
    `SELECT id, device, method, created_at AS "begunAt", updated_at AS "usedAt" FROM auth.session
     WHERE account_id = $1 AND expires_at > now() AND updated_at > now() - make_interval(secs => $2)
     ORDER BY updated_at DESC`,
    [account.id, idleSeconds],
  )
  return rows.map((row) => ({ ...row, current: row.id === account.sessionId }))
}

/** Ends one session of an account. @returns whether there was one */
export async function revokeSession(site: Site, account: Account, sessionId: string): Promise<boolean> {
  const { rowCount } = await site.services.database.pool.query(
    'DELETE FROM auth.session WHERE account_id = $1 AND id::text = $2',
    [account.id, sessionId],
  )
  if (rowCount) await tell(site, 'account.session.revoke', account.id, { session: sessionId })
  return rowCount === 1
}

/** Ends all sessions of an account but this one. @returns how many */
export async function revokeOtherSessions(site: Site, account: Account): Promise<number> {
  const { rowCount } = await site.services.database.pool.query(
    'DELETE FROM auth.session WHERE account_id = $1 AND id <> $2',
    [account.id, account.sessionId],
  )
  await tell(site, 'account.session.revoke_others', account.id, { n: rowCount ?? 0 })
  return rowCount ?? 0
}

/** Ends the session of this request. */
export async function signOut(site: Site, account: Account): Promise<void> {
  await site.services.database.pool.query('DELETE FROM auth.session WHERE id = $1', [account.sessionId])
  await tell(site, 'account.sign_out', account.id)
}
