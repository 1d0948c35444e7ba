import { sql } from 'kysely'
import { v7 } from 'uuid'
import type { Level, ReadTx, WriteTx } from '../access/index.ts'
import { maySee } from '../access/index.ts'
import type { Words } from '../i18n/index.ts'
import type { Ref } from './cards.ts'

/** A thing that another is linked with, as far as the scope may see it. */
export interface Linked {
  /** The link's own id, to take it away by. */
  id: string
  relation: string
  ref: string
  kind: string
  title: Words
  address: string
  /** Whether the link was made at the other thing. */
  incoming: boolean
}

/**
 * Links one thing with another; made twice, it stands once.
 * @returns null where one of them is no card that the scope may see
 */
export async function linkCards(
  tx: WriteTx,
  from: Ref,
  to: string,
  relation: string,
): Promise<string | null> {
  const known = await tx.db
    .selectFrom('platform.card')
    .select('ref')
    .where('authority_id', '=', tx.scope.authorityId)
    .where('ref', 'in', [from, to])
    .execute()
  if (from === to || known.length !== 2) return null
  const id = v7()
  await tx.db
    .insertInto('platform.link')
    .values({ authority_id: tx.scope.authorityId, id, from_ref: from, to_ref: to, relation })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return id
}

/** Takes a link of a thing away, at whichever end it was made. @returns whether there was one */
export async function unlinkCards(tx: WriteTx, of: Ref, id: string): Promise<boolean> {
  const gone = await tx.db
    .deleteFrom('platform.link')
    .where('authority_id', '=', tx.scope.authorityId)
    .where('id', '=', id)
    .where((eb) => eb.or([eb('from_ref', '=', of), eb('to_ref', '=', of)]))
    .returning('id')
    .executeTakeFirst()
  return gone !== undefined
}

/** What a thing is linked with, at either end; what may not be seen is left out, and so is what was removed. */
export async function linksOf(tx: ReadTx, ref: Ref): Promise<Linked[]> {
  const { rows } = await sql<Linked & { level: Level; audience: string[] }>`
    SELECT l.id, l.relation, c.ref, c.kind, c.title, c.address, c.level, c.audience, l.to_ref = ${ref} AS incoming
    FROM platform.link l
    JOIN platform.card c ON c.authority_id = l.authority_id
      AND c.ref = CASE WHEN l.from_ref = ${ref} THEN l.to_ref ELSE l.from_ref END
    WHERE l.authority_id = ${tx.scope.authorityId} AND (l.from_ref = ${ref} OR l.to_ref = ${ref}) AND NOT c.removed
    ORDER BY l.relation, l.id`.execute(tx.db)
  return rows
    .filter((row) => maySee(tx.scope, { authorityId: tx.scope.authorityId, ...row }))
    .map(({ level: _level, audience: _audience, ...row }) => row)
}
