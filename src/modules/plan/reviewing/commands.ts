import { v7 } from 'uuid'
import { z } from 'zod'
import { command, type Refusal, refusal, success, type WriteTx } from '../../../platform/access/index.ts'
import { audit } from '../../../platform/audit/index.ts'
import { json } from '../../../platform/db/json.ts'
import { receivedSchema, storeFile } from '../../../platform/files/index.ts'
import { enqueue } from '../../../platform/jobs/index.ts'
import { writeImport } from '../importing/commands.ts'
import { importInput } from '../importing/schema.ts'
import type { Reading } from '../reading/types.ts'
import { mayDirect } from '../rules.ts'
import { type Correction, correct, corrected, correctionSchema } from './corrections.ts'
import { readDocumentTask } from './read-document.ts'

const refOf = (id: string) => `plan/reading/${id}`

/** Takes in a document: it is kept, and read in the background. */
export const uploadDocument = command({
  input: z.object({ file: receivedSchema, planId: z.uuid().nullable().default(null) }),
  may: mayDirect,
  async run(tx, input) {
    const file_id = await storeFile(tx, input.file, { level: 'internal' })
    const id = v7()
    await tx.db
      .insertInto('plan.reading')
      .values({
        authority_id: tx.scope.authorityId,
        id,
        file_id,
        plan_id: input.planId,
        state: 'waiting',
        uploaded_at: tx.scope.now,
      })
      .execute()
    await enqueue(tx, readDocumentTask, {
      authorityId: tx.scope.authorityId,
      readingId: id,
      accountId: tx.scope.accountId!,
    })
    await audit(tx, 'plan.reading.upload', refOf(id), { file: file_id })
    return success({ id })
  },
})

interface Open {
  id: string
  file_id: string
  found: Reading
  corrections: Correction[]
  undone: Correction[]
}

/** The reading under review, locked until the command ends. */
async function openReview(tx: WriteTx, id: string): Promise<Open | Refusal<'not_found' | 'not_in_review'>> {
  const row = await tx.db
    .selectFrom('plan.reading')
    .select(['id', 'file_id', 'state', 'found', 'corrections', 'undone'])
    .where('authority_id', '=', tx.scope.authorityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return refusal('not_found')
  if (row.state !== 'review') return refusal('not_in_review')
  return row as unknown as Open
}

async function keep(tx: WriteTx, open: Open, corrections: Correction[], undone: Correction[], verb: string) {
  await tx.db
    .updateTable('plan.reading')
    .set({ corrections: json(corrections), undone: json(undone) })
    .where('authority_id', '=', tx.scope.authorityId)
    .where('id', '=', open.id)
    .execute()
  await audit(tx, verb, refOf(open.id), { corrections: corrections.length })
  return success()
}

/** Corrects what was recognised. */
export const correctReading = command({
  input: z.object({ id: z.uuid(), correction: correctionSchema }),
  may: mayDirect,
  async run(tx, input) {
    const open = await openReview(tx, input.id)
    if ('ok' in open) return open
    const next = correct(corrected(open.found, open.corrections), input.correction)
    if (typeof next === 'string') return refusal(next)
    return keep(
      tx,
      open,
      [...open.corrections, input.correction],
      [],
      `plan.reading.${input.correction.type}`,
    )
  },
})

/** Takes the last correction back. */
export const undoCorrection = command({
  input: z.object({ id: z.uuid() }),
  may: mayDirect,
  async run(tx, input) {
    const open = await openReview(tx, input.id)
    if ('ok' in open) return open
    const last = open.corrections.at(-1)
    if (!last) return refusal('nothing_to_undo')
    return keep(tx, open, open.corrections.slice(0, -1), [...open.undone, last], 'plan.reading.undo')
  },
})

/** Makes the correction that was taken back last once more. */
export const redoCorrection = command({
  input: z.object({ id: z.uuid() }),
  may: mayDirect,
  async run(tx, input) {
    const open = await openReview(tx, input.id)
    if ('ok' in open) return open
    const last = open.undone.at(-1)
    if (!last) return refusal('nothing_to_redo')
    return keep(tx, open, [...open.corrections, last], open.undone.slice(0, -1), 'plan.reading.redo')
  },
})

/** Puts a document aside without making a plan of it. */
export const dropReading = command({
  input: z.object({ id: z.uuid() }),
  may: mayDirect,
  async run(tx, input) {
    const row = await tx.db
      .updateTable('plan.reading')
      .set({ state: 'dropped' })
      .where('authority_id', '=', tx.scope.authorityId)
      .where('id', '=', input.id)
      .where('state', '<>', 'imported')
      .returning('id')
      .executeTakeFirst()
    if (!row) return refusal('not_found')
    await audit(tx, 'plan.reading.drop', refOf(input.id))
    return success()
  },
})

/**
 * Makes a plan of a document as corrected: one transaction, all or nothing. The counts of what was read and
 * of what was written must agree.
 */
export const importReading = command({
  input: importInput.omit({ items: true, fileId: true }).extend({ id: z.uuid() }),
  may: mayDirect,
  async run(tx, input) {
    const open = await openReview(tx, input.id)
    if ('ok' in open) return open
    const reading = corrected(open.found, open.corrections)
    if (reading.items.length === 0) return refusal('nothing_to_import')
    const parsed = importInput.safeParse({ ...input, items: reading.items, fileId: open.file_id })
    if (!parsed.success) {
      return refusal('item_unusable', { field: parsed.error.issues[0]!.path.join('.') })
    }
    const made = await writeImport(tx, parsed.data)
    if (!made.ok) return made
    if (made.value.items !== reading.items.length) {
      throw new Error(`read ${reading.items.length} items, wrote ${made.value.items}`)
    }
    await tx.db
      .updateTable('plan.reading')
      .set({ state: 'imported', imported_plan_id: made.value.planId })
      .where('authority_id', '=', tx.scope.authorityId)
      .where('id', '=', open.id)
      .execute()
    if (input.level === 'public') {
      await tx.db
        .updateTable('platform.file')
        .set({ level: 'public', ref: `plan/plan/${made.value.planId}` })
        .where('authority_id', '=', tx.scope.authorityId)
        .where('id', '=', open.file_id)
        .execute()
    }
    return made
  },
})
