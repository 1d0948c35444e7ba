import { refusal, success } from '../../../platform/access/index.ts'
import { tellStory } from '../../../platform/cards/index.ts'
import { levelFiles } from '../../../platform/files/index.ts'
import { mayDirect } from '../rules.ts'
import { inAll } from '../words.ts'
import { itemRef } from './cards.ts'
import { changeItem } from './change.ts'
import { adoptInput, levelInput, removeInput, restoreInput } from './schema.ts'

/** Sets who may read an item. A confidential one names its audience, its reason and a date of review. */
export const setLevel = changeItem({
  verb: 'plan.item.level',
  input: levelInput,
  may: mayDirect,
  async run(tx, item, input) {
    const confidential = input.level === 'confidential'
    if (confidential && input.audience.length === 0) return refusal('audience_missing')
    if (confidential && (!input.reason || !input.reviewOn)) return refusal('reason_missing')
    if (confidential && !input.audience.some((id) => tx.scope.audience.includes(id)))
      return refusal('locked_out')
    await tx.db
      .updateTable('plan.item')
      .set({
        level: input.level,
        audience: confidential ? input.audience : [],
        level_reason: confidential ? input.reason : null,
        level_review_on: confidential ? input.reviewOn : null,
      })
      .where('authority_id', '=', tx.scope.authorityId)
      .where('id', '=', item.id)
      .execute()
    await levelFiles(tx, itemRef(item.id), {
      level: input.level,
      audience: confidential ? input.audience : [],
    })
    return success()
  },
})

/**
 * Records that a body adopted an item. A lead organisation and a deputy are required for what Regie
 * approves as new; what an imported plan lacks is shown as a gap instead.
 */
export const adoptItem = changeItem({
  verb: 'plan.item.adoption',
  input: adoptInput,
  may: mayDirect,
  async run(tx, item, input) {
    const counted = item.kind === 'action' || item.kind === 'project'
    if (counted && !(item.lead_organisation_id && item.deputy_organisation_id))
      return refusal('lead_and_deputy_missing')
    const record = {
      adopted_on: input.adoptedOn,
      body_id: input.bodyId,
      decision_number: input.decisionNumber || null,
      version_id: input.versionId,
    }
    await tx.db
      .insertInto('plan.adoption')
      .values({ authority_id: tx.scope.authorityId, item_id: item.id, plan_id: item.plan_id, ...record })
      .onConflict((conflict) => conflict.columns(['authority_id', 'item_id']).doUpdateSet(record))
      .execute()
    await tellStory(tx, [
      {
        ref: itemRef(item.id),
        day: input.adoptedOn,
        kind: 'decision',
        title: inAll('adopted'),
        detail: { number: input.decisionNumber || null },
        bodyId: input.bodyId,
        level: item.level,
        audience: item.audience,
      },
    ])
    return success()
  },
})

/** Takes an item out of the plan, with the reason; everything of it is kept and it can be brought back. */
export const removeItem = changeItem({
  verb: 'plan.item.removal',
  input: removeInput,
  may: mayDirect,
  async run(tx, item, input) {
    const child = await tx.db
      .selectFrom('plan.item as i')
      .leftJoin('plan.removal as r', (join) =>
        join.onRef('r.authority_id', '=', 'i.authority_id').onRef('r.item_id', '=', 'i.id'),
      )
      .select('i.id')
      .where('i.authority_id', '=', tx.scope.authorityId)
      .where('i.parent_id', '=', item.id)
      .where('r.item_id', 'is', null)
      .executeTakeFirst()
    if (child) return refusal('has_children')
    await tx.db
      .insertInto('plan.removal')
      .values({
        authority_id: tx.scope.authorityId,
        item_id: item.id,
        plan_id: item.plan_id,
        reason: input.reason,
        removed_at: tx.scope.now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return success()
  },
})

/** Brings a removed item back. */
export const restoreItem = changeItem({
  verb: 'plan.item.restoration',
  input: restoreInput,
  may: mayDirect,
  async run(tx, item) {
    const back = await tx.db
      .deleteFrom('plan.removal')
      .where('authority_id', '=', tx.scope.authorityId)
      .where('item_id', '=', item.id)
      .returning('item_id')
      .executeTakeFirst()
    return back ? success() : refusal('not_removed')
  },
})
