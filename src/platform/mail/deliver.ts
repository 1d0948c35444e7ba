import { enterAsSystem, tidyAs, type WriteTx } from '../access/index.ts'
import type { Services } from '../http/services.ts'
import type { Handed, Mailer } from './mailer.ts'

/** Attempts after which a letter is given up: with the pauses below, after a day and a half. */
export const mostAttempts = 16

/** Seconds until the next attempt: one minute, doubled each time, four hours at most. */
export function pauseAfter(attempts: number): number {
  return Math.min(60 * 2 ** Math.max(0, attempts - 1), 4 * 3600)
}

export interface Delivered {
  accepted: number
  postponed: number
  givenUp: number
}

/**
 * Hands every letter that is due to the mail server, one transaction each. The row stays locked while its
 * letter is handed over, so two processes never hand over the same one; a process that dies lets it go. Only
 * in the moment between the server's acceptance and the commit that records it can a crash make a second
 * copy, which carries the same Message-ID.
 */
export async function deliverOutbox(
  services: Pick<Services, 'database' | 'authorities' | 'mailer'>,
): Promise<Delivered> {
  const done: Delivered = { accepted: 0, postponed: 0, givenUp: 0 }
  const { database, mailer } = services
  if (!mailer) return done
  const due = await database.pool.query<{ mail_due: string }>('SELECT platform.mail_due()')
  for (const { mail_due: authorityId } of due.rows) {
    const authority = await services.authorities.byId(authorityId)
    if (!authority) continue
    const { scope } = enterAsSystem(database, authority)
    for (;;) {
      const result = await tidyAs(database, scope, (tx) => deliverNext(tx, mailer))
      if (result === null) break
      done[result.became] += 1
      if (result.outcome === 'unreachable') return done
    }
  }
  return done
}

type Became = { became: keyof Delivered; outcome: Handed['outcome'] }

async function deliverNext(tx: WriteTx, mailer: Mailer): Promise<Became | null> {
  const mail = await tx.db
    .selectFrom('platform.mail')
    .selectAll()
    .where('authority_id', '=', tx.scope.authorityId)
    .where('next_at', '<=', (eb) => eb.fn<Date>('clock_timestamp'))
    .where('accepted_at', 'is', null)
    .where('given_up_at', 'is', null)
    .orderBy('next_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!mail) return null
  const address = mail.address ?? (await addressOf(tx, mail.person_id!))
  const handed: Handed = address
    ? await handOver(tx, mailer, mail, address)
    : { outcome: 'never', answer: 'no_address' }
  const attempts = mail.attempts + 1
  const accepted = handed.outcome === 'accepted'
  const givenUp = !accepted && (handed.outcome === 'never' || attempts >= mostAttempts)
  const now = new Date()
  await tx.db
    .updateTable('platform.mail')
    .set({
      attempts,
      answer: handed.answer,
      next_at: new Date(now.getTime() + pauseAfter(attempts) * 1000),
      accepted_at: accepted ? now : null,
      given_up_at: givenUp ? now : null,
    })
    .where('authority_id', '=', mail.authority_id)
    .where('id', '=', mail.id)
    .execute()
  if (accepted) {
    await tx.db
      .deleteFrom('platform.mail_letter')
      .where('authority_id', '=', mail.authority_id)
      .where('id', '=', mail.id)
      .execute()
  }
  return { outcome: handed.outcome, became: accepted ? 'accepted' : givenUp ? 'givenUp' : 'postponed' }
}

async function addressOf(tx: WriteTx, personId: string): Promise<string | null> {
  const contact = await tx.db
    .selectFrom('platform.person_contact')
    .select('email')
    .where('authority_id', '=', tx.scope.authorityId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return contact?.email ?? null
}

async function handOver(
  tx: WriteTx,
  mailer: Mailer,
  mail: { authority_id: string; id: string; message_id: string; language: string; written_at: Date },
  address: string,
): Promise<Handed> {
  const letter = await tx.db
    .selectFrom('platform.mail_letter')
    .selectAll()
    .where('authority_id', '=', mail.authority_id)
    .where('id', '=', mail.id)
    .executeTakeFirstOrThrow()
  return mailer.hand({
    // As an object, so that nothing in it is read as a second address.
    to: { name: '', address },
    subject: letter.subject,
    text: letter.text,
    html: letter.html ?? undefined,
    replyTo: letter.reply_to ?? undefined,
    messageId: mail.message_id,
    date: mail.written_at,
    headers: {
      'Content-Language': mail.language,
      'Auto-Submitted': 'auto-generated',
      ...(letter.headers as Record<string, string>),
    },
    icalEvent: letter.calendar ? { content: letter.calendar, method: 'REQUEST' } : undefined,
  })
}
