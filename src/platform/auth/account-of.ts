import type { Services } from '../http/services.ts'
import type { Account } from '../http/site.ts'
import { doorkeeperOf } from './auth.ts'
import { sessionToken } from './form-token.ts'
import { idleSeconds } from './settings.ts'

/** How old the note of a session's last use may grow before it is written again. */
const noteSeconds = 300

/**
 * Who sends this request: the account of its session, or null. A session that ended, lay idle or was revoked
 * gives null, and so does one of a revoked account.
 */
export async function accountOf(request: Request, services: Services): Promise<Account | null> {
  const keeper = doorkeeperOf(services)
  // Most requests have no session, and should cost nothing.
  if (!request.headers.get('cookie')?.includes(`${keeper.prefix}.session_token=`)) return null
  const found = await keeper.auth.api.getSession({ headers: request.headers })
  if (!found || found.user.revokedAt) return null
  const { session, user } = found
  const unused = Date.now() - session.updatedAt.getTime()
  if (unused > idleSeconds * 1000) {
    await services.database.pool.query('DELETE FROM auth.session WHERE id = $1', [session.id])
    return null
  }
  if (unused > noteSeconds * 1000) {
    await services.database.pool.query('UPDATE auth.session SET updated_at = now() WHERE id = $1', [
      session.id,
    ])
  }
  return {
    id: user.id,
    email: user.email,
    name: user.name,
    sessionId: session.id,
    formToken: sessionToken(keeper.formKey, session.id),
    secondFactor: session.secondFactor === true,
  }
}
