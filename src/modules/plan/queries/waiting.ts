import { z } from 'zod'
import { query, success } from '../../../platform/access/index.ts'
import { type Day, dayIn } from '../../../platform/i18n/index.ts'
import { mayEditPlan } from '../rules.ts'

/** A document that was read and that nobody has checked yet. */
export interface WaitingDocument {
  id: string
  name: string
  uploadedOn: Day
}

/** The documents that wait for somebody's eye, the oldest first; none for who does not write the plan. */
export const waitingDocuments = query({
  input: z.object({ zone: z.string() }),
  may: () => true,
  async run(tx, { zone }) {
    if (!mayEditPlan(tx.scope)) return success<WaitingDocument[]>([])
    const rows = await tx.db
      .selectFrom('plan.reading as r')
      .innerJoin('platform.file as f', (join) =>
        join.onRef('f.authority_id', '=', 'r.authority_id').onRef('f.id', '=', 'r.file_id'),
      )
      .select(['r.id', 'f.name', 'r.uploaded_at'])
      .where('r.authority_id', '=', tx.scope.authorityId)
      .where('r.state', '=', 'review')
      .orderBy('r.uploaded_at')
      .execute()
    return success(
      rows.map(
        (row): WaitingDocument => ({
          id: row.id,
          name: row.name,
          uploadedOn: dayIn(zone, row.uploaded_at),
        }),
      ),
    )
  },
})
