import { command, refusal, success, type WriteTx } from '../../../platform/access/index.ts'
import { mayEditPlan } from '../rules.ts'
import { refreshCards } from './cards.ts'
import { setDates, setLead, setTerms } from './commands.ts'
import { setLevel } from './direction.ts'
import { bulkInput } from './schema.ts'

type Bulk = typeof bulkInput._output

/** A row that was refused, with the reason of the command that refused it. */
export interface RefusedRow {
  itemId: string
  reason: BulkReason
}

type Outcomes =
  | Awaited<ReturnType<typeof setLead.within>>
  | Awaited<ReturnType<typeof setDates.within>>
  | Awaited<ReturnType<typeof setTerms.within>>
  | Awaited<ReturnType<typeof setLevel.within>>

/** Why one row of a change of many can be refused. */
export type BulkReason = Extract<Outcomes, { ok: false }>['reason']

async function standing(tx: WriteTx, itemIds: readonly string[]) {
  const here = tx.scope.authorityId
  const items = await tx.db
    .selectFrom('plan.item')
    .select([
      'id',
      'plan_id',
      'lead_organisation_id',
      'lead_body_id',
      'deputy_organisation_id',
      'follows_body_id',
      'begins_on',
    ])
    .where('authority_id', '=', here)
    .where('id', 'in', itemIds)
    .execute()
  const parts = async (table: 'plan.partner' | 'plan.facet', column: 'organisation_id' | 'term_id') =>
    Map.groupBy(
      (await tx.db
        .selectFrom(table)
        .select(['item_id', column as never])
        .where('authority_id', '=', here)
        .where('item_id', 'in', itemIds)
        .execute()) as { item_id: string; [column: string]: string }[],
      (row) => row.item_id,
    )
  const partners = await parts('plan.partner', 'organisation_id')
  const terms = await parts('plan.facet', 'term_id')
  return new Map(
    items.map((item) => [
      item.id,
      {
        ...item,
        partnerIds: (partners.get(item.id) ?? []).map((row) => row.organisation_id!),
        termIds: (terms.get(item.id) ?? []).map((row) => row.term_id!),
      },
    ]),
  )
}

type Standing = Awaited<ReturnType<typeof standing>> extends Map<string, infer One> ? One : never

/** The changes of one row, in order, until one is refused. */
async function changeRow(tx: WriteTx, item: Standing, input: Bulk): Promise<BulkReason | null> {
  const itemId = item.id
  const leads = input.leadOrganisationId || input.deputyOrganisationId || input.followsBodyId
  const steps: (() => Promise<Outcomes>)[] = []
  if (leads) {
    steps.push(() =>
      setLead.within(tx, {
        itemId,
        leadOrganisationId: input.leadOrganisationId ?? item.lead_organisation_id,
        leadBodyId: input.leadOrganisationId ? null : item.lead_body_id,
        deputyOrganisationId: input.deputyOrganisationId ?? item.deputy_organisation_id,
        followsBodyId: input.followsBodyId ?? item.follows_body_id,
        partnerIds: item.partnerIds,
      }),
    )
  }
  const { dueOn, level, reason } = input
  if (dueOn) steps.push(() => setDates.within(tx, { itemId, beginsOn: item.begins_on, dueOn, reason }))
  if (input.addTermIds.length) {
    steps.push(() => setTerms.within(tx, { itemId, termIds: [...item.termIds, ...input.addTermIds] }))
  }
  if (level) {
    steps.push(() => setLevel.within(tx, { itemId, level, audience: [], reason: '', reviewOn: null }))
  }
  for (const step of steps) {
    const outcome = await step()
    if (!outcome.ok) return outcome.reason
  }
  return null
}

/**
 * Changes several items at once, all or nothing: where any row is refused, nothing is changed and the
 * refusal names every such row with its reason.
 */
export const bulkEdit = command({
  input: bulkInput,
  may: mayEditPlan,
  async run(tx, input) {
    const { itemIds, reason: _, addTermIds, ...single } = input
    const nothing = addTermIds.length === 0 && Object.values(single).every((value) => value === undefined)
    if (nothing) return refusal('nothing_to_change')
    const ids = [...new Set(itemIds)]
    const known = await standing(tx, ids)
    const rows: RefusedRow[] = []
    for (const itemId of ids) {
      const item = known.get(itemId)
      const refused = item ? await changeRow(tx, item, input) : 'not_found'
      if (refused) rows.push({ itemId, reason: refused })
    }
    if (rows.length) return refusal('refused_rows', { rows })
    for (const planId of new Set([...known.values()].map((item) => item.plan_id))) {
      await refreshCards(
        tx,
        planId,
        ids.filter((id) => known.get(id)?.plan_id === planId),
      )
    }
    return success({ changed: ids.length })
  },
})
