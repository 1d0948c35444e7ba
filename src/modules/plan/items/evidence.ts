import { v7 } from 'uuid'
import { refusal, success } from '../../../platform/access/index.ts'
import { json } from '../../../platform/db/json.ts'
import { mayEditPlan } from '../rules.ts'
import { changeItem } from './change.ts'
import { dropEvidenceInput, evidenceInput } from './schema.ts'

/** Says on what an item rests, or changes what was said. */
export const saveEvidence = changeItem({
  verb: 'plan.item.evidence',
  input: evidenceInput,
  may: mayEditPlan,
  async run(tx, item, input) {
    const record = { kind: input.kind, text: json(input.text), link: input.link }
    await tx.db
      .insertInto('plan.evidence')
      .values({
        authority_id: tx.scope.authorityId,
        id: input.id ?? v7(),
        item_id: item.id,
        plan_id: item.plan_id,
        ...record,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['authority_id', 'id'])
          .doUpdateSet(record)
          .where('plan.evidence.item_id', '=', item.id),
      )
      .execute()
    return success()
  },
})

/** Takes a piece of evidence away; the history keeps it. */
export const dropEvidence = changeItem({
  verb: 'plan.item.evidence_drop',
  input: dropEvidenceInput,
  may: mayEditPlan,
  async run(tx, item, input) {
    const gone = await tx.db
      .deleteFrom('plan.evidence')
      .where('authority_id', '=', tx.scope.authorityId)
      .where('item_id', '=', item.id)
      .where('id', '=', input.id)
      .returning('id')
      .executeTakeFirst()
    return gone ? success() : refusal('not_found')
  },
})
