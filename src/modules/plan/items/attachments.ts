import { z } from 'zod'
import { refusal, success } from '../../../platform/access/index.ts'
import { linkCards, unlinkCards } from '../../../platform/cards/index.ts'
import { receivedSchema, removeFile, storeFile } from '../../../platform/files/index.ts'
import { mayEditPlan } from '../rules.ts'
import { itemRef } from './cards.ts'
import { changeItem } from './change.ts'

/** Hangs a file on an item; it is read by whoever reads the item. */
export const attachFile = changeItem({
  verb: 'plan.item.file',
  input: z.object({ itemId: z.uuid(), file: receivedSchema }),
  may: mayEditPlan,
  async run(tx, item, input) {
    const { level, audience } = item
    const id = await storeFile(tx, input.file, { level, audience, ref: itemRef(item.id) })
    return success({ id })
  },
})

/** Takes a file off an item. */
export const detachFile = changeItem({
  verb: 'plan.item.file_drop',
  input: z.object({ itemId: z.uuid(), id: z.uuid() }),
  may: mayEditPlan,
  async run(tx, item, input) {
    const mine = await tx.db
      .selectFrom('platform.file')
      .select('id')
      .where('authority_id', '=', tx.scope.authorityId)
      .where('id', '=', input.id)
      .where('ref', '=', itemRef(item.id))
      .executeTakeFirst()
    if (!mine) return refusal('not_found')
    await removeFile(tx, input.id)
    return success()
  },
})

export const relations = ['related', 'continues'] as const

/**
 * Links an item with another thing that has a card; or, with 'continues', says which item of another plan it
 * goes on with.
 */
export const linkItem = changeItem({
  verb: 'plan.item.link',
  input: z.object({ itemId: z.uuid(), to: z.string().min(1), relation: z.enum(relations) }),
  may: mayEditPlan,
  async run(tx, item, input) {
    if (input.relation === 'related') {
      const made = await linkCards(tx, itemRef(item.id), input.to, 'related')
      return made ? success() : refusal('not_found')
    }
    const [, id = ''] = /^plan\/item\/([0-9a-f-]{36})$/.exec(input.to) ?? []
    const earlier = await tx.db
      .selectFrom('plan.item')
      .select('plan_id')
      .where('authority_id', '=', tx.scope.authorityId)
      .where('id', '=', id || item.id)
      .executeTakeFirst()
    if (!earlier) return refusal('not_found')
    if (earlier.plan_id === item.plan_id) return refusal('continues_another_plan')
    await tx.db
      .updateTable('plan.item')
      .set({ continues_id: id })
      .where('authority_id', '=', tx.scope.authorityId)
      .where('id', '=', item.id)
      .execute()
    return success()
  },
})

/** Takes a link away; 'continues' in place of an id says that it continues nothing. */
export const unlinkItem = changeItem({
  verb: 'plan.item.link_drop',
  input: z.object({ itemId: z.uuid(), id: z.union([z.uuid(), z.literal('continues')]) }),
  may: mayEditPlan,
  async run(tx, item, input) {
    if (input.id !== 'continues') {
      return (await unlinkCards(tx, itemRef(item.id), input.id)) ? success() : refusal('not_found')
    }
    await tx.db
      .updateTable('plan.item')
      .set({ continues_id: null })
      .where('authority_id', '=', tx.scope.authorityId)
      .where('id', '=', item.id)
      .execute()
    return success()
  },
})
