import { enter, writeAs } from '../access/index.ts'
import { audit } from '../audit/index.ts'
import type { Site } from '../http/site.ts'

/** The reference under which the audit knows an account. */
export function accountRef(accountId: string | null): string {
  return `account/account/${accountId ?? 'unknown'}`
}

/**
 * Tells the audit of the authority at whose site it happened what an account did, or what was done to it.
 * Of a visitor nothing but that is told: no address, no device.
 * @param detail ids, methods and counts only
 */
export async function tell(
  site: Site,
  verb: string,
  accountId: string | null,
  detail: Record<string, unknown> = {},
  actor: string | null = accountId,
): Promise<void> {
  const { services, authority } = site
  const { scope } = await enter(services.database, authority, actor, { door: 'web' })
  await writeAs(services.database, scope, async (tx) => {
    await audit(tx, verb, accountRef(accountId), detail)
    return { ok: true }
  })
}
