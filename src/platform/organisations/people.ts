import { v7 } from 'uuid'
import { z } from 'zod'
import { command, type ReadTx, refusal, roles, success } from '../access/index.ts'
import { audit } from '../audit/index.ts'
import type { Day, Language } from '../i18n/index.ts'
import { mayKeepOffice } from './organisations.ts'

/** Someone who acts, with the mandates that were given. Contacts are there for those who may see them. */
export interface Person {
  id: string
  name: string
  accountId: string | null
  email: string | null
  phone: string | null
  /** In which the person is written to. */
  language: Language
  mandates: {
    id: string
    role: (typeof roles)[number]
    organisationId: string | null
    bodyId: string | null
    fromDay: Day
    toDay: Day | null
  }[]
}

/** The people of the authority that the scope may see, by name. */
export async function listPeople(tx: ReadTx): Promise<Person[]> {
  const here = tx.scope.authorityId
  const [people, contacts, mandates] = [
    await tx.db
      .selectFrom('platform.person')
      .selectAll()
      .where('authority_id', '=', here)
      .where('erased_at', 'is', null)
      .execute(),
    await tx.db.selectFrom('platform.person_contact').selectAll().where('authority_id', '=', here).execute(),
    await tx.db
      .selectFrom('platform.mandate')
      .selectAll()
      .where('authority_id', '=', here)
      .orderBy('from_day')
      .execute(),
  ]
  const reached = new Map(contacts.map((row) => [row.person_id, row]))
  const held = Map.groupBy(mandates, (row) => row.person_id)
  return people.map((row) => ({
    id: row.id,
    name: row.name ?? row.pseudonym ?? '',
    accountId: row.account_id,
    email: reached.get(row.id)?.email ?? null,
    phone: reached.get(row.id)?.phone ?? null,
    language: (reached.get(row.id)?.language ?? 'nl') as Language,
    mandates: (held.get(row.id) ?? []).map((mandate) => ({
      id: mandate.id,
      role: mandate.role as (typeof roles)[number],
      organisationId: mandate.organisation_id,
      bodyId: mandate.body_id,
      fromDay: mandate.from_day,
      toDay: mandate.to_day,
    })),
  }))
}

const personInput = z.object({
  id: z.uuid().optional(),
  name: z.string().trim().min(1).max(200),
  email: z.email().or(z.literal('')).optional(),
  phone: z.string().trim().max(40).optional(),
  language: z.enum(['nl', 'fr', 'en']).default('nl'),
  accountId: z.uuid().optional(),
})

/** Adds a person, or changes the name and how the person is reached. */
export const savePerson = command({
  input: personInput,
  may: mayKeepOffice,
  async run(tx, input) {
    const authority_id = tx.scope.authorityId
    const id = input.id ?? v7()
    await tx.db
      .insertInto('platform.person')
      .values({ authority_id, id, name: input.name, account_id: input.accountId ?? null })
      .onConflict((conflict) =>
        conflict
          .columns(['authority_id', 'id'])
          .doUpdateSet({ name: input.name, ...(input.accountId ? { account_id: input.accountId } : {}) }),
      )
      .execute()
    const contact = { email: input.email || null, phone: input.phone || null, language: input.language }
    await tx.db
      .insertInto('platform.person_contact')
      .values({ authority_id, person_id: id, ...contact })
      .onConflict((conflict) => conflict.columns(['authority_id', 'person_id']).doUpdateSet(contact))
      .execute()
    await audit(tx, 'person.save', `people/person/${id}`)
    return success({ id })
  },
})

const mandateInput = z.object({
  personId: z.uuid(),
  role: z.enum(roles),
  organisationId: z.uuid().nullable().default(null),
  bodyId: z.uuid().nullable().default(null),
  fromDay: z.iso.date(),
  toDay: z.iso.date().nullable().default(null),
})

/** Gives a person a role, on behalf of an organisation or in a body, from a day on. */
export const giveMandate = command({
  input: mandateInput,
  may: mayKeepOffice,
  async run(tx, input) {
    if (input.role === 'organisation_member' && !input.organisationId) return refusal('organisation_missing')
    if (input.role === 'body_member' && !input.bodyId) return refusal('body_missing')
    if (input.toDay && input.toDay < input.fromDay) return refusal('ends_before_it_begins')
    const id = v7()
    await tx.db
      .insertInto('platform.mandate')
      .values({
        authority_id: tx.scope.authorityId,
        id,
        person_id: input.personId,
        role: input.role,
        organisation_id: input.organisationId,
        body_id: input.bodyId,
        from_day: input.fromDay,
        to_day: input.toDay,
      })
      .execute()
    await audit(tx, 'mandate.give', `people/person/${input.personId}`, { mandate: id, role: input.role })
    return success({ id })
  },
})

/** Ends a mandate on a day; the role is gone the day after. */
export const endMandate = command({
  input: z.object({ id: z.uuid(), toDay: z.iso.date() }),
  may: mayKeepOffice,
  async run(tx, input) {
    const ended = await tx.db
      .updateTable('platform.mandate')
      .set({ to_day: input.toDay })
      .where('authority_id', '=', tx.scope.authorityId)
      .where('id', '=', input.id)
      .where('from_day', '<=', input.toDay)
      .returning('person_id')
      .executeTakeFirst()
    if (!ended) return refusal('not_found')
    await audit(tx, 'mandate.end', `people/person/${ended.person_id}`, { mandate: input.id })
    return success()
  },
})

/**
 * Erases a person: name, contact and account are gone for good, mandates end today. What the person did stays
 * told by an id that names nobody any more.
 */
export const erasePerson = command({
  input: z.object({ id: z.uuid(), reason: z.string().trim().min(3).max(1000) }),
  may: mayKeepOffice,
  async run(tx, input) {
    if (input.id === tx.scope.personId) return refusal('yourself')
    const here = tx.scope.authorityId
    const ref = `people/person/${input.id}`
    const erased = await tx.db
      .updateTable('platform.person')
      .set({ name: null, pseudonym: null, account_id: null, erased_at: tx.scope.now })
      .where('authority_id', '=', here)
      .where('id', '=', input.id)
      .where('erased_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!erased) return refusal('not_found')
    await tx.db
      .deleteFrom('platform.person_contact')
      .where('authority_id', '=', here)
      .where('person_id', '=', input.id)
      .execute()
    await tx.db
      .updateTable('platform.mandate')
      .set({ to_day: tx.scope.today })
      .where('authority_id', '=', here)
      .where('person_id', '=', input.id)
      .where('from_day', '<=', tx.scope.today)
      .where((eb) => eb.or([eb('to_day', 'is', null), eb('to_day', '>', tx.scope.today)]))
      .execute()
    await tx.db
      .insertInto('platform.erasure')
      .values({ authority_id: here, id: v7(), ref, reason: input.reason, at: tx.scope.now })
      .execute()
    await audit(tx, 'person.erase', ref)
    return success()
  },
})
