import { buffer } from 'node:stream/consumers'
import { z } from 'zod'
import { enter, readAs, success, writeAs } from '../../../platform/access/index.ts'
import { audit } from '../../../platform/audit/index.ts'
import { json } from '../../../platform/db/json.ts'
import { openFile } from '../../../platform/files/index.ts'
import type { Services } from '../../../platform/http/services.ts'
import { task } from '../../../platform/jobs/index.ts'
import { readIsolated } from '../reading/extract/isolated.ts'

const payload = z.object({ authorityId: z.uuid(), readingId: z.uuid(), accountId: z.uuid() })

/**
 * Reads an uploaded document in a thread of its own, as the account that uploaded it, and keeps what was
 * found. Read again after a crash it gives the same.
 */
async function readDocument(services: Services, given: z.infer<typeof payload>): Promise<void> {
  const authority = await services.authorities.byId(given.authorityId)
  if (!authority) return
  const context = await enter(services.database, authority, given.accountId, { door: 'job' })
  const waiting = await readAs(services.database, context.scope, (tx) =>
    tx.db
      .selectFrom('plan.reading')
      .select(['id', 'file_id', 'state'])
      .where('authority_id', '=', given.authorityId)
      .where('id', '=', given.readingId)
      .executeTakeFirst(),
  )
  if (waiting?.state !== 'waiting') return
  const file = await openFile(context, services.files, waiting.file_id)
  const outcome = file.ok
    ? await readIsolated(await buffer(await file.value.stream()), file.value.name)
    : ({ ok: false, reason: 'damaged' } as const)
  await writeAs(services.database, context.scope, async (tx) => {
    const found = outcome.ok
      ? { state: 'review', found: json(outcome.reading), lines: json(outcome.lines) }
      : {
          state: 'refused',
          refusal: JSON.stringify({
            reason: outcome.reason,
            limit: 'limit' in outcome ? outcome.limit : undefined,
          }),
        }
    await tx.db
      .updateTable('plan.reading')
      .set(found)
      .where('authority_id', '=', given.authorityId)
      .where('id', '=', given.readingId)
      .where('state', '=', 'waiting')
      .execute()
    await audit(tx, 'plan.reading.read', `plan/reading/${given.readingId}`, {
      outcome: outcome.ok ? 'review' : outcome.reason,
      items: outcome.ok ? outcome.reading.items.length : 0,
    })
    return success()
  })
}

export const readDocumentTask = task({ name: 'plan.read_document', payload, run: readDocument, attempts: 3 })
