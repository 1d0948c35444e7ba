import { v7 } from 'uuid'
import { refusal, success, type WriteTx } from '../../../platform/access/index.ts'
import { tellStory } from '../../../platform/cards/index.ts'
import { json } from '../../../platform/db/json.ts'
import { formatNumber, type Language, languages, textOf, type Words } from '../../../platform/i18n/index.ts'
import { mayEditPlan, mayReport } from '../rules.ts'
import { inAll } from '../words.ts'
import { itemRef } from './cards.ts'
import { changeItem, type ItemRow } from './change.ts'
import { linkTargetInput, targetInput, valueInput } from './schema.ts'

/** Whether a target stands under an item. */
async function shares(tx: WriteTx, item: ItemRow, targetId: string): Promise<boolean> {
  const found = await tx.db
    .selectFrom('plan.item_target')
    .select('target_id')
    .where('authority_id', '=', tx.scope.authorityId)
    .where('item_id', '=', item.id)
    .where('target_id', '=', targetId)
    .executeTakeFirst()
  return found !== undefined
}

async function share(tx: WriteTx, item: ItemRow, targetId: string): Promise<void> {
  await tx.db
    .insertInto('plan.item_target')
    .values({
      authority_id: tx.scope.authorityId,
      item_id: item.id,
      target_id: targetId,
      plan_id: item.plan_id,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Gives an item a target, or changes one that it has; a shared target changes for all that share it. */
export const saveTarget = changeItem({
  verb: 'plan.item.target',
  input: targetInput,
  may: mayEditPlan,
  async run(tx, item, input) {
    if (input.baselineOn && input.dueOn && input.dueOn <= input.baselineOn)
      return refusal('target_before_baseline')
    if (input.baseline !== null && !input.baselineOn) return refusal('baseline_without_day')
    const record = {
      measure: json(input.measure),
      unit: json(input.unit),
      baseline: input.baseline,
      baseline_on: input.baselineOn,
      value: input.value,
      due_on: input.dueOn,
    }
    if (input.id) {
      if (!(await shares(tx, item, input.id))) return refusal('not_found')
      await tx.db
        .updateTable('plan.target')
        .set(record)
        .where('authority_id', '=', tx.scope.authorityId)
        .where('id', '=', input.id)
        .execute()
      return success({ id: input.id })
    }
    const id = v7()
    await tx.db
      .insertInto('plan.target')
      .values({ authority_id: tx.scope.authorityId, id, plan_id: item.plan_id, ...record })
      .execute()
    await share(tx, item, id)
    return success({ id })
  },
})

/** Lets an item share a target of the plan, which then counts once; or takes its share away. */
export const linkTarget = changeItem({
  verb: 'plan.item.target_share',
  input: linkTargetInput,
  may: mayEditPlan,
  async run(tx, item, input) {
    const here = tx.scope.authorityId
    const target = await tx.db
      .selectFrom('plan.target')
      .select('id')
      .where('authority_id', '=', here)
      .where('plan_id', '=', item.plan_id)
      .where('id', '=', input.targetId)
      .executeTakeFirst()
    if (!target) return refusal('not_found')
    if (input.shared) {
      await share(tx, item, target.id)
      return success()
    }
    const others = await tx.db
      .selectFrom('plan.item_target')
      .select('item_id')
      .where('authority_id', '=', here)
      .where('target_id', '=', target.id)
      .where('item_id', '<>', item.id)
      .executeTakeFirst()
    if (!others) return refusal('last_share')
    await tx.db
      .deleteFrom('plan.item_target')
      .where('authority_id', '=', here)
      .where('item_id', '=', item.id)
      .where('target_id', '=', target.id)
      .execute()
    return success()
  },
})

/** '7 containers', written the way each language writes numbers. */
function measured(value: number, unit: Words, measure: Words): Words {
  const line = (language: Language) => {
    const { [language]: text = '' } = inAll('measured', {
      measure: textOf(measure, language),
      value: `${formatNumber(value, language)} ${textOf(unit, language)}`.trim(),
    })
    return [language, text] as const
  }
  return Object.fromEntries(languages.map(line))
}

/**
 * Records a value of a target, with its interval where there is one. A newer value for the same day corrects
 * the older; it is told in the story of every item that the actor reports through.
 */
export const recordValue = changeItem({
  verb: 'plan.item.target_value',
  input: valueInput,
  may: mayReport,
  async run(tx, item, input) {
    if (input.value === null) return refusal('value_missing')
    if (input.onDay > tx.scope.today) return refusal('in_the_future')
    if ((input.low === null) !== (input.high === null)) return refusal('half_an_interval')
    if (input.low !== null && input.high !== null && !(input.low <= input.value && input.value <= input.high))
      return refusal('outside_its_interval')
    if (!(await shares(tx, item, input.targetId))) return refusal('not_found')
    const target = await tx.db
      .selectFrom('plan.target')
      .select(['measure', 'unit'])
      .where('authority_id', '=', tx.scope.authorityId)
      .where('id', '=', input.targetId)
      .executeTakeFirst()
    if (!target) return refusal('not_found')
    await tx.db
      .insertInto('plan.target_value')
      .values({
        authority_id: tx.scope.authorityId,
        id: v7(),
        target_id: input.targetId,
        plan_id: item.plan_id,
        on_day: input.onDay,
        value: input.value,
        low: input.low,
        high: input.high,
        source: json(input.source),
        recorded_at: tx.scope.now,
      })
      .execute()
    await tellStory(tx, [
      {
        ref: itemRef(item.id),
        day: input.onDay,
        kind: 'event',
        title: measured(input.value, target.unit, target.measure),
        body: input.source,
        detail: { target: input.targetId },
        level: item.level,
        audience: item.audience,
      },
    ])
    return success()
  },
})
