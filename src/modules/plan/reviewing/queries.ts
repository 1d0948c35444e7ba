import { z } from 'zod'
import { query, refusal, success } from '../../../platform/access/index.ts'
import { listBodies } from '../../../platform/organisations/index.ts'
import type { Line, Reading } from '../reading/types.ts'
import { mayDirect } from '../rules.ts'
import { listPlans } from '../state/load.ts'
import { type Correction, corrected } from './corrections.ts'

export type ReadingState = 'waiting' | 'refused' | 'review' | 'imported' | 'dropped'

/** Documents that were uploaded, the newest first. */
export const listReadings = query({
  input: z.object({}),
  may: mayDirect,
  async run(tx) {
    const rows = await tx.db
      .selectFrom('plan.reading as r')
      .innerJoin('platform.file as f', (join) =>
        join.onRef('f.authority_id', '=', 'r.authority_id').onRef('f.id', '=', 'r.file_id'),
      )
      .select(['r.id', 'r.state', 'r.uploaded_at', 'r.refusal', 'r.imported_plan_id', 'f.name', 'f.bytes'])
      .where('r.authority_id', '=', tx.scope.authorityId)
      .where('r.state', '<>', 'dropped')
      .orderBy('r.uploaded_at', 'desc')
      .execute()
    return success(rows.map((row) => ({ ...row, state: row.state as ReadingState })))
  },
})

/** A document under review: what was found, with the corrections applied. */
export interface Review {
  id: string
  state: ReadingState
  fileId: string
  fileName: string
  refusal: { reason: string; limit?: number } | null
  /** As corrected so far; null while it waits or where it was refused. */
  reading: Reading | null
  lines: Line[]
  corrections: Correction[]
  undone: Correction[]
  planId: string | null
  importedPlanId: string | null
  plans: Awaited<ReturnType<typeof listPlans>>
  bodies: Awaited<ReturnType<typeof listBodies>>
}

export const viewReading = query({
  input: z.object({ id: z.uuid() }),
  may: mayDirect,
  async run(tx, input) {
    const row = await tx.db
      .selectFrom('plan.reading as r')
      .innerJoin('platform.file as f', (join) =>
        join.onRef('f.authority_id', '=', 'r.authority_id').onRef('f.id', '=', 'r.file_id'),
      )
      .selectAll('r')
      .select('f.name as file_name')
      .where('r.authority_id', '=', tx.scope.authorityId)
      .where('r.id', '=', input.id)
      .executeTakeFirst()
    if (!row) return refusal('not_found')
    const found = row.found as unknown as Reading | null
    const corrections = row.corrections as unknown as Correction[]
    return success<Review>({
      id: row.id,
      state: row.state as ReadingState,
      fileId: row.file_id,
      fileName: row.file_name,
      refusal: row.refusal ? JSON.parse(row.refusal) : null,
      reading: found ? corrected(found, corrections) : null,
      lines: (row.lines ?? []) as unknown as Line[],
      corrections,
      undone: row.undone as unknown as Correction[],
      planId: row.plan_id,
      importedPlanId: row.imported_plan_id,
      plans: await listPlans(tx),
      bodies: await listBodies(tx),
    })
  },
})
