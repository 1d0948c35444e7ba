import { v7 } from 'uuid'
import type { WriteTx } from '../access/index.ts'
import { json } from '../db/json.ts'

/**
 * Tells the audit what a command did, in the command's own transaction.
 * @param verb what was done, as `<module>.<noun>.<verb>`: 'plan.item.lead'
 * @param ref the card's reference of what it was done to: 'plan/item/<id>'
 * @param detail ids, names of fields and counts only: never a name, an address or a text
 */
export async function audit(
  tx: WriteTx,
  verb: string,
  ref: string,
  detail: Record<string, unknown> = {},
): Promise<void> {
  const { scope } = tx
  await tx.db
    .insertInto('platform.audit')
    .values({
      authority_id: scope.authorityId,
      id: v7(),
      at: scope.now,
      change: tx.change,
      actor: scope.accountId,
      role: [...scope.roles].sort().join(',') || 'visitor',
      door: scope.door,
      verb,
      ref,
      detail: json(detail),
    })
    .execute()
  tx.told.push(verb)
}
