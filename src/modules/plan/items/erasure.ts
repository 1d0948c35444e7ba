import { sql } from 'kysely'
import { v7 } from 'uuid'
import { z } from 'zod'
import { refusal, success, type WriteTx } from '../../../platform/access/index.ts'
import { mayDirect } from '../rules.ts'
import { itemRef } from './cards.ts'
import { changeItem } from './change.ts'

const reason = z.string().trim().min(3).max(1000)

/** Keeps that something was erased, and why; never what it was. */
async function note(tx: WriteTx, itemId: string, why: string): Promise<void> {
  await tx.db
    .insertInto('platform.erasure')
    .values({
      authority_id: tx.scope.authorityId,
      id: v7(),
      ref: itemRef(itemId),
      reason: why,
      at: tx.scope.now,
    })
    .execute()
}

/**
 * Erases what an item said before: no day in the past shows it any more, nor does its history. What it says
 * now stays, so a text that must go is changed first.
 */
export const erasePast = changeItem({
  verb: 'plan.item.erasure',
  input: z.object({ itemId: z.uuid(), reason }),
  may: mayDirect,
  async run(tx, item, input) {
    const { rows } = await sql<{ n: number }>`SELECT platform.erase_past(${itemRef(item.id)}) AS n`.execute(
      tx.db,
    )
    const erased = rows[0]?.n ?? 0
    if (erased === 0) return refusal('nothing_to_erase')
    await note(tx, item.id, input.reason)
    return success({ erased })
  },
})

/** Erases one update, with the line that tells it. */
export const eraseUpdate = changeItem({
  verb: 'plan.item.update_erasure',
  input: z.object({ itemId: z.uuid(), updateId: z.uuid(), reason }),
  may: mayDirect,
  async run(tx, item, input) {
    const { rows } = await sql<{ gone: boolean }>`
      SELECT plan.erase_update(${item.id}, ${input.updateId}) AS gone`.execute(tx.db)
    if (!rows[0]?.gone) return refusal('not_found')
    await note(tx, item.id, input.reason)
    return success()
  },
})
