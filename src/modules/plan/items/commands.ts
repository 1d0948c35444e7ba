import { v7 } from 'uuid'
import { command, refusal, success } from '../../../platform/access/index.ts'
import { audit } from '../../../platform/audit/index.ts'
import { tellStory } from '../../../platform/cards/index.ts'
import { json } from '../../../platform/db/json.ts'
import { mayEditPlan } from '../rules.ts'
import { inAll } from '../words.ts'
import { itemRef, refreshCards } from './cards.ts'
import { changeItem } from './change.ts'
import { newKey } from './key.ts'
import { addInput, datesInput, leadInput, moveInput, pilotInput, termsInput, textInput } from './schema.ts'

/** Adds an item as a proposal: nothing is adopted by being written down. */
export const addItem = command({
  input: addInput,
  may: mayEditPlan,
  async run(tx, input) {
    const authority_id = tx.scope.authorityId
    const plan = await tx.db
      .selectFrom('plan.plan')
      .select(['id', 'level', 'audience'])
      .where('authority_id', '=', authority_id)
      .where('id', '=', input.planId)
      .executeTakeFirst()
    if (!plan) return refusal('not_found')
    const last = await tx.db
      .selectFrom('plan.item')
      .select((eb) => eb.fn.max('position').as('position'))
      .where('authority_id', '=', authority_id)
      .where('plan_id', '=', input.planId)
      .executeTakeFirst()
    const id = v7()
    await tx.db
      .insertInto('plan.item')
      .values({
        authority_id,
        id,
        plan_id: input.planId,
        parent_id: input.parentId,
        key: newKey(),
        kind: input.kind,
        number: input.number || null,
        position: (last?.position ?? 0) + 1,
        title: json(input.title),
        text: json(input.text),
        mode: input.mode,
        level: 'internal',
      })
      .execute()
    await audit(tx, 'plan.item.add', itemRef(id), { kind: input.kind, plan: input.planId })
    await refreshCards(tx, input.planId, [id])
    await tellStory(tx, [
      { ref: itemRef(id), day: tx.scope.today, kind: 'event', title: inAll('proposed'), level: 'internal' },
    ])
    return success({ id })
  },
})

/** Changes an item's words: number, title, text, kind, and whether it is done or advocated. */
export const changeText = changeItem({
  verb: 'plan.item.text',
  input: textInput,
  may: mayEditPlan,
  async run(tx, item, input) {
    await tx.db
      .updateTable('plan.item')
      .set({
        number: input.number || null,
        title: json(input.title),
        text: json(input.text),
        mode: input.mode,
        kind: input.kind,
      })
      .where('authority_id', '=', tx.scope.authorityId)
      .where('id', '=', item.id)
      .execute()
    return success()
  },
})

/** Sets who leads an item, who stands in, which body follows it and who takes part. */
export const setLead = changeItem({
  verb: 'plan.item.lead',
  input: leadInput,
  may: mayEditPlan,
  async run(tx, item, input) {
    const authority_id = tx.scope.authorityId
    if (input.leadOrganisationId && input.leadBodyId) return refusal('two_leads')
    if (input.leadBodyId) {
      const open = await tx.db
        .selectFrom('plan.working_out')
        .select('item_id')
        .where('authority_id', '=', authority_id)
        .where('item_id', '=', item.id)
        .where('worked_out_on', 'is', null)
        .executeTakeFirst()
      if (!open) return refusal('body_leads_only_while_worked_out')
    }
    await tx.db
      .updateTable('plan.item')
      .set({
        lead_organisation_id: input.leadOrganisationId,
        lead_body_id: input.leadBodyId,
        deputy_organisation_id: input.deputyOrganisationId,
        follows_body_id: input.followsBodyId,
      })
      .where('authority_id', '=', authority_id)
      .where('id', '=', item.id)
      .execute()
    await setPartners(tx, item, input.partnerIds)
    if (input.leadOrganisationId !== item.lead_organisation_id) {
      await tellStory(tx, [
        {
          ref: itemRef(item.id),
          day: tx.scope.today,
          kind: 'event',
          title: inAll(input.leadOrganisationId ? 'lead_set' : 'lead_gone'),
          organisationId: input.leadOrganisationId,
          level: item.level,
          audience: item.audience,
        },
      ])
    }
    return success()
  },
})

async function setPartners(
  tx: Parameters<typeof refreshCards>[0],
  item: { id: string; plan_id: string },
  wanted: readonly string[],
): Promise<void> {
  const authority_id = tx.scope.authorityId
  const known = await tx.db
    .selectFrom('plan.partner')
    .select('organisation_id')
    .where('authority_id', '=', authority_id)
    .where('item_id', '=', item.id)
    .execute()
  const now = new Set(known.map((row) => row.organisation_id))
  const gone = [...now].filter((id) => !wanted.includes(id))
  if (gone.length) {
    await tx.db
      .deleteFrom('plan.partner')
      .where('authority_id', '=', authority_id)
      .where('item_id', '=', item.id)
      .where('organisation_id', 'in', gone)
      .execute()
  }
  const added = [...new Set(wanted)].filter((id) => !now.has(id))
  if (added.length) {
    await tx.db
      .insertInto('plan.partner')
      .values(
        added.map((organisation_id) => ({
          authority_id,
          item_id: item.id,
          plan_id: item.plan_id,
          organisation_id,
        })),
      )
      .execute()
  }
}

/** Sets when an item begins and is due. A due date that is moved is told in its story, with the reason. */
export const setDates = changeItem({
  verb: 'plan.item.dates',
  input: datesInput,
  may: mayEditPlan,
  async run(tx, item, input) {
    if (input.beginsOn && input.dueOn && input.dueOn < input.beginsOn) return refusal('due_before_begin')
    await tx.db
      .updateTable('plan.item')
      .set({ begins_on: input.beginsOn, due_on: input.dueOn })
      .where('authority_id', '=', tx.scope.authorityId)
      .where('id', '=', item.id)
      .execute()
    if (item.due_on !== input.dueOn) {
      await tellStory(tx, [
        {
          ref: itemRef(item.id),
          day: tx.scope.today,
          kind: 'event',
          title: inAll('due_moved'),
          body: input.reason,
          detail: { field: 'due_on', from: item.due_on, to: input.dueOn },
          level: item.level,
          audience: item.audience,
        },
      ])
    }
    return success()
  },
})

/** Sets the terms that an item carries, over all facets. */
export const setTerms = changeItem({
  verb: 'plan.item.terms',
  input: termsInput,
  may: mayEditPlan,
  async run(tx, item, input) {
    const authority_id = tx.scope.authorityId
    const known = await tx.db
      .selectFrom('plan.facet')
      .select('term_id')
      .where('authority_id', '=', authority_id)
      .where('item_id', '=', item.id)
      .execute()
    const now = new Set(known.map((row) => row.term_id))
    const gone = [...now].filter((id) => !input.termIds.includes(id))
    if (gone.length) {
      await tx.db
        .deleteFrom('plan.facet')
        .where('authority_id', '=', authority_id)
        .where('item_id', '=', item.id)
        .where('term_id', 'in', gone)
        .execute()
    }
    const added = [...new Set(input.termIds)].filter((id) => !now.has(id))
    if (added.length) {
      await tx.db
        .insertInto('plan.facet')
        .values(added.map((term_id) => ({ authority_id, item_id: item.id, plan_id: item.plan_id, term_id })))
        .execute()
    }
    return success()
  },
})

/** Moves an item to another parent, or to another place among its siblings (before one, or to the end). */
export const moveItem = changeItem({
  verb: 'plan.item.move',
  input: moveInput,
  may: mayEditPlan,
  async run(tx, item, input) {
    const authority_id = tx.scope.authorityId
    const all = await tx.db
      .selectFrom('plan.item')
      .select(['id', 'parent_id', 'position'])
      .where('authority_id', '=', authority_id)
      .where('plan_id', '=', item.plan_id)
      .orderBy('position')
      .execute()
    const parents = new Map(all.map((row) => [row.id, row.parent_id]))
    if (input.parentId && !parents.has(input.parentId)) return refusal('not_found')
    for (let above: string | null | undefined = input.parentId; above; above = parents.get(above)) {
      if (above === item.id) return refusal('under_itself')
    }
    const others = all.filter((row) => row.id !== item.id)
    const place = input.before ? others.findIndex((row) => row.id === input.before) : others.length
    if (place < 0) return refusal('not_found')
    const order = [
      ...others.slice(0, place).map((row) => row.id),
      item.id,
      ...others.slice(place).map((row) => row.id),
    ]
    const positions = new Map(all.map((row) => [row.id, row.position]))
    for (const [index, id] of order.entries()) {
      const moved = id === item.id
      if (positions.get(id) === index + 1 && !moved) continue
      await tx.db
        .updateTable('plan.item')
        .set({ position: index + 1, ...(moved ? { parent_id: input.parentId } : {}) })
        .where('authority_id', '=', authority_id)
        .where('id', '=', id)
        .execute()
    }
    return success()
  },
})

/** Describes a project as a pilot, with the decision that ends it: go or no-go. */
export const setPilot = changeItem({
  verb: 'plan.item.pilot',
  input: pilotInput,
  may: mayEditPlan,
  async run(tx, item, input) {
    if (item.kind !== 'project') return refusal('only_projects_are_pilots')
    const pilot = input.pilot && {
      scope: input.pilot.scope,
      evaluation: input.pilot.evaluation,
      decision: input.pilot.decision,
      decidedOn: input.pilot.decidedOn,
    }
    await tx.db
      .updateTable('plan.item')
      .set({ pilot: pilot ? json(pilot) : null })
      .where('authority_id', '=', tx.scope.authorityId)
      .where('id', '=', item.id)
      .execute()
    return success()
  },
})
