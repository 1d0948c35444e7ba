import { enter, enterAsSystem, type WriteTx, writeAs } from '../access/index.ts'
import { audit } from '../audit/index.ts'
import { listAuthorities } from '../authorities/index.ts'
import type { Database } from '../db/connect.ts'
import type { Site } from '../http/site.ts'

/** The reference under which the audit knows an account. */
export function accountRef(accountId: string | null): string {
  return `account/account/${accountId ?? 'unknown'}`
}

/** What the audit of the authority hears: ids, methods and counts only; no address, no device. */
interface Told {
  verb: string
  accountId: string | null
  /** Who did it; the account itself unless said otherwise. */
  actor?: string | null
  detail?: Record<string, unknown>
}

/**
 * Changes something about an account in one transaction with the audit that tells of it, in the authority at
 * whose site it happens.
 * @returns what `work` gives; where that is undefined nothing happened, nothing is told, all is rolled back
 */
export async function recorded<T>(
  site: Site,
  told: Told,
  work: (tx: WriteTx) => Promise<T | undefined>,
): Promise<T | undefined> {
  const { services, authority } = site
  const actor = told.actor === undefined ? told.accountId : told.actor
  const { scope } = await enter(services.database, authority, actor, { door: 'web' })
  const outcome = await writeAs<{ ok: true; value: T } | { ok: false }>(
    services.database,
    scope,
    async (tx) => {
      const value = await work(tx)
      if (value === undefined) return { ok: false }
      await audit(tx, told.verb, accountRef(told.accountId), told.detail)
      return { ok: true, value }
    },
  )
  return outcome.ok ? outcome.value : undefined
}

/** Tells the audit of something that has happened already, before the one who did it hears of it. */
export async function tell(
  site: Site,
  verb: string,
  accountId: string | null,
  detail: Record<string, unknown> = {},
  actor: string | null = accountId,
): Promise<void> {
  await recorded(site, { verb, accountId, detail, actor }, async () => true)
}

/** Tells every authority in which an account has a mandate today what was done to it by the command line. */
export async function tellAuthorities(database: Database, accountId: string, verb: string): Promise<void> {
  const today = new Date().toISOString().slice(0, 10)
  const { rows } = await database.pool.query<{ id: string }>('SELECT platform.authorities_of($1, $2) AS id', [
    accountId,
    today,
  ])
  for (const authority of await listAuthorities(database)) {
    if (!rows.some((row) => row.id === authority.authorityId)) continue
    await writeAs(database, enterAsSystem(database, authority).scope, async (tx) => {
      await audit(tx, verb, accountRef(accountId))
      return { ok: true }
    })
  }
}
