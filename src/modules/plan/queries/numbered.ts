import { sql } from 'kysely'
import { z } from 'zod'
import { query } from '../../../platform/access/index.ts'

/**
 * The items of a plan that ever carried a number, the latest first, as far as the scope may see their past: an
 * address with a number that a later version gave away still leads somewhere.
 */
export const onceNumbered = query({
  input: z.object({ planId: z.uuid(), number: z.string().max(40), kinds: z.array(z.string()) }),
  may: () => true,
  async run(tx, input): Promise<string[]> {
    const { rows } = await sql<{ key: string }>`
      SELECT h.key, max(h.id) AS last FROM platform.history h
      WHERE h.authority_id = ${tx.scope.authorityId} AND h.tab = 'plan.item'
        AND h.row ->> 'plan_id' = ${input.planId}
        AND lower(h.row ->> 'number') = lower(${input.number})
        AND h.row ->> 'kind' = ANY (${input.kinds})
      GROUP BY h.key ORDER BY last DESC`.execute(tx.db)
    return rows.map((row) => row.key)
  },
})
