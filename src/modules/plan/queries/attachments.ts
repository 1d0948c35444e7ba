import { sql } from 'kysely'
import { z } from 'zod'
import { maySee, query, type ReadTx, success } from '../../../platform/access/index.ts'
import { type Linked, linksOf } from '../../../platform/cards/index.ts'
import type { Words } from '../../../platform/i18n/index.ts'
import { itemRef } from '../items/cards.ts'
import { mayEditPlan } from '../rules.ts'

/** A file that hangs on an item. */
export interface Attached {
  id: string
  name: string
  bytes: number
}

/** The files of an item that the scope may read, as they hung on it at a moment, the oldest first. */
export async function filesOf(tx: ReadTx, itemId: string, until?: Date): Promise<Attached[]> {
  const rows = await tx.db
    .selectFrom('platform.file')
    .select(['id', 'name', 'bytes', 'level', 'audience', 'uploaded_at'])
    .where('authority_id', '=', tx.scope.authorityId)
    .where('ref', '=', itemRef(itemId))
    .orderBy('id')
    .execute()
  return rows
    .filter((row) => !until || row.uploaded_at <= until)
    .filter((row) =>
      maySee(tx.scope, {
        authorityId: tx.scope.authorityId,
        level: row.level as 'public',
        audience: row.audience,
      }),
    )
    .map(({ id, name, bytes }) => ({ id, name, bytes: Number(bytes) }))
}

/** Something that an item can be linked with. */
export interface Linkable {
  ref: string
  kind: string
  number: string | null
  title: Words
  /** The title of the plan that it stands in; null for what is no item. */
  plan: Words | null
}

/** Everything that an item can be linked with, as far as the scope may see it. */
async function linkables(tx: ReadTx, itemId: string): Promise<Linkable[]> {
  const { rows } = await sql<Linkable>`
    SELECT c.ref, c.kind, i.number, c.title, p.title AS plan FROM platform.card c
    LEFT JOIN plan.item i ON i.authority_id = c.authority_id AND c.ref = 'plan/item/' || i.id
    LEFT JOIN plan.plan p ON p.authority_id = i.authority_id AND p.id = i.plan_id
    WHERE c.authority_id = ${tx.scope.authorityId} AND NOT c.removed AND c.kind <> 'target'
      AND c.ref <> ${itemRef(itemId)}
    ORDER BY p.current DESC NULLS LAST, p.id, i.position, c.ref`.execute(tx.db)
  return rows
}

/** What hangs on an item, with what it could be linked with; for those who work on it. */
export const viewAttachments = query({
  input: z.object({ itemId: z.uuid() }),
  may: mayEditPlan,
  async run(tx, { itemId }) {
    const [files, links, others] = await Promise.all([
      filesOf(tx, itemId),
      linksOf(tx, itemRef(itemId)),
      linkables(tx, itemId),
    ])
    return success<{ files: Attached[]; links: Linked[]; others: Linkable[] }>({ files, links, others })
  },
})
