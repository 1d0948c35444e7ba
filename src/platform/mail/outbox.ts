import { z } from 'zod'
import { command, query, refusal, type Scope, success } from '../access/index.ts'
import { audit } from '../audit/index.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { deliverMail } from './tasks.ts'

const states = ['waiting', 'accepted', 'given_up'] as const

/** One mail as the outbox shows it. The letter is there while it is kept and the scope may read it. */
export interface OutboxRow {
  id: string
  messageId: string
  personId: string | null
  address: string | null
  language: string
  state: (typeof states)[number]
  writtenAt: Date
  attempts: number
  nextAt: Date | null
  /** What the mail server answered last; 'no_address' where the person has none. */
  answer: string | null
  letter: { subject: string; text: string; html: string | null; calendar: string | null } | null
}

const office = (scope: Scope) =>
  scope.roles.has('system') || scope.roles.has('coordinator') || scope.roles.has('platform_administrator')

/**
 * The outbox, newest first: for coordinators and platform administrators what became of each mail; for the
 * command line and the administrator of a demo the letters as well.
 */
export const listOutbox = query({
  input: z.object({
    state: z.enum(states).optional(),
    most: z.number().int().min(1).max(500).default(100),
  }) as z.ZodType<{ state?: (typeof states)[number]; most?: number }>,
  may: office,
  async run(tx, input) {
    let wanted = tx.db
      .selectFrom('platform.mail as m')
      .leftJoin('platform.mail_letter as l', (join) =>
        join.onRef('l.authority_id', '=', 'm.authority_id').onRef('l.id', '=', 'm.id'),
      )
      .selectAll('m')
      .select(['l.subject', 'l.text', 'l.html', 'l.calendar'])
      .where('m.authority_id', '=', tx.scope.authorityId)
    if (input.state === 'accepted') wanted = wanted.where('accepted_at', 'is not', null)
    if (input.state === 'given_up') wanted = wanted.where('given_up_at', 'is not', null)
    if (input.state === 'waiting')
      wanted = wanted.where('accepted_at', 'is', null).where('given_up_at', 'is', null)
    const rows = await wanted
      .orderBy('m.written_at', 'desc')
      .orderBy('m.id', 'desc')
      .limit(input.most ?? 100)
      .execute()
    return success(
      rows.map((row): OutboxRow => {
        const state = row.accepted_at ? 'accepted' : row.given_up_at ? 'given_up' : 'waiting'
        return {
          id: row.id,
          messageId: row.message_id,
          personId: row.person_id,
          address: row.address,
          language: row.language,
          state,
          writtenAt: row.written_at,
          attempts: row.attempts,
          nextAt: state === 'waiting' ? row.next_at : null,
          answer: row.answer,
          letter:
            row.subject === null
              ? null
              : { subject: row.subject, text: row.text!, html: row.html, calendar: row.calendar },
        }
      }),
    )
  },
})

/** Lets a mail that was given up, or that waits for its next attempt, go out again at once. */
export const retryMail = command({
  input: z.object({ id: z.uuid() }),
  may: office,
  async run(tx, input) {
    const [row] = await tx.db
      .updateTable('platform.mail')
      .set({ attempts: 0, next_at: new Date(), given_up_at: null })
      .where('authority_id', '=', tx.scope.authorityId)
      .where('id', '=', input.id)
      .where('accepted_at', 'is', null)
      .returning('id')
      .execute()
    if (!row) return refusal('not_found')
    await enqueue(tx, deliverMail, {})
    await audit(tx, 'platform.mail.retry', `platform/mail/${input.id}`)
    return success()
  },
})
