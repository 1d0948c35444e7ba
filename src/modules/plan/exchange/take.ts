import { sql } from 'kysely'
import { z } from 'zod'
import { command, query, refusal, success } from '../../../platform/access/index.ts'
import { receivedSchema, storeFile } from '../../../platform/files/index.ts'
import { listBodies } from '../../../platform/organisations/index.ts'
import { writeImport } from '../importing/commands.ts'
import { importInput } from '../importing/schema.ts'
import { mayDirect, mayWork } from '../rules.ts'
import { listPlans } from '../state/load.ts'
import { countsOf } from './write.ts'

/**
 * Makes a plan of a document or of a plan's file, which is kept with it: all of it, or nothing. What was read
 * and what then stands in the database must agree kind by kind.
 */
export const takePlan = command({
  input: importInput.omit({ fileId: true }).extend({ file: receivedSchema.nullable() }),
  may: mayDirect,
  async run(tx, { file, ...input }) {
    const fileId = file ? await storeFile(tx, file, { level: 'internal' }) : null
    const made = await writeImport(tx, { ...input, fileId })
    if (!made.ok) return made
    const rows = await tx.db
      .selectFrom('plan.item')
      .select(['kind', sql<number>`count(*)::int`.as('count')])
      .where('authority_id', '=', tx.scope.authorityId)
      .where('plan_id', '=', made.value.planId)
      .groupBy('kind')
      .execute()
    const read = countsOf(input.items)
    const written = Object.fromEntries(rows.map((row) => [row.kind, row.count]))
    const kinds = new Set([...Object.keys(read), ...Object.keys(written)])
    if ([...kinds].some((kind) => read[kind] !== written[kind]))
      return refusal('counts_differ', { read, written })
    return success({ ...made.value, counts: written })
  },
})

/** The plans of the authority, as far as the scope may see them, and the bodies that can have adopted one. */
export const seenPlans = query({
  input: z.object({}),
  may: mayWork,
  run: async (tx) => success({ plans: await listPlans(tx), bodies: await listBodies(tx) }),
})
