import { v7 } from 'uuid'
import { refusal, success } from '../../../platform/access/index.ts'
import { tellStory } from '../../../platform/cards/index.ts'
import { json } from '../../../platform/db/json.ts'
import { mayEditPlan, mayReport } from '../rules.ts'
import { inAll } from '../words.ts'
import { itemRef } from './cards.ts'
import { changeItem, type ItemRow } from './change.ts'
import {
  askingInput,
  executionInput,
  milestoneInput,
  moneyInput,
  updateInput,
  workingOutInput,
} from './schema.ts'

function lineOf(item: ItemRow) {
  return { ref: itemRef(item.id), level: item.level, audience: item.audience }
}

/** Records how far an item is, from a day on. Stopping asks a reason. */
export const recordExecution = changeItem({
  verb: 'plan.item.execution',
  input: executionInput,
  may: mayReport,
  async run(tx, item, input) {
    if (input.onDay > tx.scope.today) return refusal('in_the_future')
    if (input.state === 'stopped' && Object.keys(input.reason).length === 0) return refusal('reason_missing')
    if (['stopped', 'carried_over'].includes(input.state) && !mayEditPlan(tx.scope))
      return refusal('not_allowed')
    await tx.db
      .insertInto('plan.execution')
      .values({
        authority_id: tx.scope.authorityId,
        id: v7(),
        item_id: item.id,
        plan_id: item.plan_id,
        state: input.state,
        on_day: input.onDay,
        reason: json(input.reason),
        recorded_at: tx.scope.now,
      })
      .execute()
    await tellStory(tx, [
      {
        ...lineOf(item),
        day: input.onDay,
        kind: 'status',
        title: inAll(`execution_${input.state}`),
        body: input.reason,
        detail: { state: input.state },
      },
    ])
    return success()
  },
})

/** Records what a lead tells of an item. */
export const recordUpdate = changeItem({
  verb: 'plan.item.update',
  input: updateInput,
  may: mayReport,
  async run(tx, item, input) {
    if (input.onDay > tx.scope.today) return refusal('in_the_future')
    if (input.level === 'confidential' && input.audience.length === 0) return refusal('audience_missing')
    const own = tx.scope.mandates.find((mandate) => mandate.organisationId)?.organisationId ?? null
    const organisation_id = mayEditPlan(tx.scope) ? (input.organisationId ?? item.lead_organisation_id) : own
    await tx.db
      .insertInto('plan.update')
      .values({
        authority_id: tx.scope.authorityId,
        id: v7(),
        item_id: item.id,
        plan_id: item.plan_id,
        on_day: input.onDay,
        text: json(input.text),
        said: input.said,
        organisation_id,
        level: input.level,
        audience: input.audience,
        recorded_at: tx.scope.now,
      })
      .execute()
    await tellStory(tx, [
      {
        ref: itemRef(item.id),
        day: input.onDay,
        kind: 'update',
        title: input.text,
        detail: { said: input.said },
        organisationId: organisation_id,
        level: input.level,
        audience: input.audience,
      },
    ])
    return success()
  },
})

/** Records that an item is still to be worked out: the charge, the body, the deadline; or that it was. */
export const setWorkingOut = changeItem({
  verb: 'plan.item.working_out',
  input: workingOutInput,
  may: mayEditPlan,
  async run(tx, item, input) {
    const record = {
      charge: json(input.charge),
      body_id: input.bodyId,
      deadline: input.deadline,
      worked_out_on: input.workedOutOn,
    }
    if (input.workedOutOn && item.lead_body_id) return refusal('lead_organisation_missing')
    await tx.db
      .insertInto('plan.working_out')
      .values({ authority_id: tx.scope.authorityId, item_id: item.id, plan_id: item.plan_id, ...record })
      .onConflict((conflict) => conflict.columns(['authority_id', 'item_id']).doUpdateSet(record))
      .execute()
    const told = input.workedOutOn ? 'worked_out' : 'charged'
    await tellStory(tx, [
      {
        ...lineOf(item),
        day: input.workedOutOn ?? tx.scope.today,
        kind: 'event',
        title: inAll(told),
        body: input.workedOutOn ? {} : input.charge,
        bodyId: input.bodyId,
      },
    ])
    return success()
  },
})

/** Records, for an item that advocates, of whom it was asked, when, and what came back. */
export const recordAsking = changeItem({
  verb: 'plan.item.asking',
  input: askingInput,
  may: mayReport,
  async run(tx, item, input) {
    if (item.mode !== 'advocate') return refusal('only_advocacy_is_asked')
    if (input.answeredOn && !input.askedOn) return refusal('answered_before_asked')
    const record = {
      addressee: json(input.addressee),
      asked_on: input.askedOn,
      answer: json(input.answer),
      answered_on: input.answeredOn,
    }
    await tx.db
      .insertInto('plan.asking')
      .values({ authority_id: tx.scope.authorityId, item_id: item.id, plan_id: item.plan_id, ...record })
      .onConflict((conflict) => conflict.columns(['authority_id', 'item_id']).doUpdateSet(record))
      .execute()
    const told = input.answeredOn ? 'answered' : 'asked'
    await tellStory(tx, [
      {
        ...lineOf(item),
        day: input.answeredOn ?? input.askedOn ?? tx.scope.today,
        kind: 'event',
        title: inAll(told),
        body: input.answeredOn ? input.answer : input.addressee,
      },
    ])
    return success()
  },
})

/** Adds a milestone or changes one; reaching it is told in the story. */
export const saveMilestone = changeItem({
  verb: 'plan.item.milestone',
  input: milestoneInput,
  may: mayReport,
  async run(tx, item, input) {
    const record = { title: json(input.title), due_on: input.dueOn, done_on: input.doneOn }
    await tx.db
      .insertInto('plan.milestone')
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
          .where('plan.milestone.item_id', '=', item.id),
      )
      .execute()
    if (input.doneOn) {
      await tellStory(tx, [{ ...lineOf(item), day: input.doneOn, kind: 'event', title: input.title }])
    }
    return success()
  },
})

/** Sets what an item may cost and did cost in a year. */
export const saveMoney = changeItem({
  verb: 'plan.item.money',
  input: moneyInput,
  may: mayEditPlan,
  async run(tx, item, input) {
    const authority_id = tx.scope.authorityId
    const known = await tx.db
      .selectFrom('plan.money')
      .select('id')
      .where('authority_id', '=', authority_id)
      .where('item_id', '=', item.id)
      .where('year', '=', input.year)
      .executeTakeFirst()
    const record = {
      planned: input.planned,
      spent: input.spent,
      source: json(input.source),
      scope: json(input.scope),
    }
    if (known) {
      await tx.db
        .updateTable('plan.money')
        .set(record)
        .where('authority_id', '=', authority_id)
        .where('id', '=', known.id)
        .execute()
    } else {
      await tx.db
        .insertInto('plan.money')
        .values({
          authority_id,
          id: v7(),
          item_id: item.id,
          plan_id: item.plan_id,
          year: input.year,
          ...record,
        })
        .execute()
    }
    return success()
  },
})
