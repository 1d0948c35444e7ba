import { v7 } from 'uuid'
import type { WriteTx } from '../access/index.ts'
import { json } from '../db/json.ts'
import type { Language } from '../i18n/index.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { deliverMail } from './tasks.ts'

export interface Mail {
  /** A person, whose address is looked up at the moment of sending; or an address. */
  to: { personId: string } | { address: string }
  subject: string
  text: string
  html?: string
  /** The language that subject and text are written in. */
  language: Language
  replyTo?: string
  headers?: Record<string, string>
  /** An iCalendar object that goes along as an invitation. */
  calendar?: string
}

/**
 * Puts a letter in the outbox, in the transaction of what it tells about: it goes out after the commit, or
 * never. Its Message-ID is made here, once.
 * @returns id of the mail, for `listOutbox`
 */
export async function sendMail(tx: WriteTx, mail: Mail): Promise<string> {
  const id = v7()
  const authority = await tx.db
    .selectFrom('platform.authority')
    .select(['slug', 'host'])
    .where('authority_id', '=', tx.scope.authorityId)
    .executeTakeFirstOrThrow()
  await tx.db
    .insertInto('platform.mail')
    .values({
      authority_id: tx.scope.authorityId,
      id,
      message_id: `<${id}@${authority.host ?? `${authority.slug}.regie.invalid`}>`,
      person_id: 'personId' in mail.to ? mail.to.personId : null,
      address: 'address' in mail.to ? oneAddress(mail.to.address) : null,
      language: mail.language,
    })
    .execute()
  await tx.db
    .insertInto('platform.mail_letter')
    .values({
      authority_id: tx.scope.authorityId,
      id,
      subject: mail.subject.replace(/\s+/g, ' ').trim(),
      text: mail.text,
      html: mail.html ?? null,
      reply_to: mail.replyTo === undefined ? null : oneAddress(mail.replyTo),
      headers: json(mail.headers ?? {}),
      calendar: mail.calendar ?? null,
    })
    .execute()
  await enqueue(tx, deliverMail, {})
  return id
}

/** One plain address: what would be read as several, or as a header, is a bug of the caller. */
function oneAddress(address: string): string {
  if (!/^[^\s@,;:<>"()]+@[^\s@,;:<>"()]+$/.test(address))
    throw new Error('a letter goes to one plain address')
  return address
}
