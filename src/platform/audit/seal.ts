import { enterAsSystem, readAs } from '../access/index.ts'
import type { Services } from '../http/services.ts'
import { appendHeads, headsFolder } from './heads.ts'

/** Changes in one seal at most. */
const atMost = 1000

/**
 * Chains all committed changes that wait, per authority, and writes the new heads to the data folder,
 * outside the database. What a crash left unwritten is written by the next run.
 * @returns how many changes were sealed
 */
export async function sealAll(
  services: Pick<Services, 'database' | 'authorities' | 'config'>,
): Promise<number> {
  const { database } = services
  const due = await database.pool.query<{ seal_due: string }>('SELECT platform.seal_due()')
  let sealed = 0
  for (const { seal_due: authorityId } of due.rows) {
    for (;;) {
      const { rows } = await database.pool.query<{ changes: number }>(
        'SELECT changes FROM platform.seal_batch($1, $2)',
        [authorityId, atMost],
      )
      if (!rows[0]) break
      sealed += rows[0].changes
    }
    await writeHeads(services, authorityId)
  }
  return sealed
}

async function writeHeads(
  services: Pick<Services, 'database' | 'authorities' | 'config'>,
  authorityId: string,
): Promise<void> {
  const authority = await services.authorities.byId(authorityId)
  if (!authority) return
  const { database, scope } = enterAsSystem(services.database, authority)
  await appendHeads(headsFolder(services.config.data), authorityId, async (no) => {
    const seals = await readAs(database, scope, (tx) =>
      tx.db
        .selectFrom('platform.seal')
        .select(['no', 'hash', 'at'])
        .where('authority_id', '=', authorityId)
        .where('no', '>', no)
        .orderBy('no')
        .execute(),
    )
    return seals.map((seal) => ({
      no: seal.no,
      hash: seal.hash.toString('hex'),
      at: seal.at.toISOString(),
    }))
  })
}
