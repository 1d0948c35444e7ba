import { z } from 'zod'
import { command, refusal, success } from '../../../platform/access/index.ts'
import { audit } from '../../../platform/audit/index.ts'
import { json } from '../../../platform/db/json.ts'
import { wordsSchema } from '../../../platform/organisations/index.ts'
import { itemKinds } from '../reading/types.ts'
import { mayDirect } from '../rules.ts'
import type { LevelName } from '../state/model.ts'
import { planRef, refreshCards } from './cards.ts'

const levelNamesInput = z.object({
  planId: z.uuid(),
  names: z.array(z.object({ kind: z.enum(itemKinds), one: wordsSchema, many: wordsSchema })),
})

/** Sets what a plan calls its levels: the authority's own words for a kind; none means the interface's. */
export const setLevelNames = command({
  input: levelNamesInput,
  may: mayDirect,
  async run(tx, input) {
    const plan = await tx.db
      .selectFrom('plan.plan')
      .select('levels')
      .where('authority_id', '=', tx.scope.authorityId)
      .where('id', '=', input.planId)
      .executeTakeFirst()
    if (!plan) return refusal('not_found')
    const known = new Map((plan.levels as unknown as LevelName[]).map((level) => [level.kind, level]))
    for (const { kind, one, many } of input.names) {
      const before = known.get(kind)
      if (Object.keys(one).length || Object.keys(many).length || before) {
        known.set(kind, { kind, one, many, numbering: before?.numbering ?? 'none' })
      }
    }
    const levels = [...known.values()].filter(
      (level) => Object.keys({ ...level.one, ...level.many }).length > 0 || level.numbering !== 'none',
    )
    await tx.db
      .updateTable('plan.plan')
      .set({ levels: json(levels) })
      .where('authority_id', '=', tx.scope.authorityId)
      .where('id', '=', input.planId)
      .execute()
    await audit(tx, 'plan.plan.levels', planRef(input.planId), {
      kinds: input.names.map((name) => name.kind),
    })
    await refreshCards(tx, input.planId, [])
    return success()
  },
})
