import type { z } from 'zod'
import {
  command,
  type Refusal,
  refusal,
  type Scope,
  type Success,
  type WriteTx,
} from '../../../platform/access/index.ts'
import { audit } from '../../../platform/audit/index.ts'
import type { Owned } from '../rules.ts'
import { itemRef, refreshCards } from './cards.ts'

/** What every change of one item needs to know of it before it begins. */
export interface ItemRow extends Owned {
  id: string
  plan_id: string
  parent_id: string | null
  key: string
  kind: string
  mode: string
  due_on: string | null
  level: 'public' | 'council' | 'internal' | 'confidential'
  audience: string[]
}

interface Spec<Input extends { itemId: string }, Result extends Success<unknown> | Refusal> {
  /** What the audit calls it: 'plan.item.lead'. */
  verb: string
  input: z.ZodType<Input>
  may: (scope: Scope, item: ItemRow) => boolean
  run: (tx: WriteTx, item: ItemRow, input: Input) => Promise<Result>
}

/**
 * Makes the command that changes one item. An item that the actor may not see, and one that it may see but
 * not change, end differently: the first does not exist for it.
 */
export function changeItem<Input extends { itemId: string }, Result extends Success<unknown> | Refusal>(
  spec: Spec<Input, Result>,
) {
  /** The same change inside the transaction of a command that makes several; that one refreshes the cards. */
  const within = async (
    tx: WriteTx,
    input: Input,
  ): Promise<Result | Refusal<'not_found' | 'not_allowed'>> => {
    const item = await tx.db
      .selectFrom('plan.item')
      .select([
        'id',
        'plan_id',
        'parent_id',
        'key',
        'kind',
        'mode',
        'due_on',
        'level',
        'audience',
        'lead_organisation_id',
        'deputy_organisation_id',
        'lead_body_id',
      ])
      .where('authority_id', '=', tx.scope.authorityId)
      .where('id', '=', input.itemId)
      .forUpdate()
      .executeTakeFirst()
    if (!item) return refusal('not_found')
    if (!spec.may(tx.scope, item as ItemRow)) return refusal('not_allowed')
    const result = await spec.run(tx, item as ItemRow, input)
    if (!result.ok) return result
    await audit(tx, spec.verb, itemRef(item.id), {
      fields: Object.keys(input).filter((key) => key !== 'itemId'),
    })
    return result
  }
  const whole = command({
    input: spec.input,
    may: (scope) => scope.accountId !== null || scope.roles.has('system'),
    async run(tx, input) {
      const result = await within(tx, input)
      if (result.ok) await refreshCardOf(tx, input.itemId)
      return result
    },
  })
  return Object.assign(whole, { within })
}

async function refreshCardOf(tx: WriteTx, itemId: string): Promise<void> {
  const found = await tx.db
    .selectFrom('plan.item')
    .select('plan_id')
    .where('authority_id', '=', tx.scope.authorityId)
    .where('id', '=', itemId)
    .executeTakeFirst()
  if (found) await refreshCards(tx, found.plan_id, [itemId])
}
