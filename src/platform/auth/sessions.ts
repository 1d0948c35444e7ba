import { validate } from 'uuid'
import type { Account, Site } from '../http/site.ts'
import { idleSeconds } from './settings.ts'
import { recorded } from './trail.ts'

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
  if (!validate(sessionId)) return false
  const told = { verb: 'account.session.revoke', accountId: account.id, detail: { session: sessionId } }
  const ended = await recorded(site, told, async (tx) => {
    const { numDeletedRows } = await tx.db
      .deleteFrom('auth.session')
      .where('account_id', '=', account.id)
      .where('id', '=', sessionId)
      .executeTakeFirst()
    return numDeletedRows > 0n ? true : undefined
  })
  return ended === true
}

/** Ends all sessions of an account but this one. */
export async function revokeOtherSessions(site: Site, account: Account): Promise<void> {
  await recorded(site, { verb: 'account.session.revoke_others', accountId: account.id }, async (tx) => {
    await tx.db
      .deleteFrom('auth.session')
      .where('account_id', '=', account.id)
      .where('id', '<>', account.sessionId)
      .execute()
    return true
  })
}

/** Ends the session of this request. */
export async function signOut(site: Site, account: Account): Promise<void> {
  await recorded(site, { verb: 'account.sign_out', accountId: account.id }, async (tx) => {
    await tx.db.deleteFrom('auth.session').where('id', '=', account.sessionId).execute()
    return true
  })
}
