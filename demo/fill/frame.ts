import { v7 } from 'uuid'
import { json } from '../../src/platform/db/json.ts'
import { loadTerms } from '../../src/platform/vocabularies/index.ts'
import type { Day } from '../types.ts'
import type { Book } from './book.ts'

/** Organisations, bodies, people and mandates of an authority, and the ids of its terms. */
export function noteFrame(book: Book, first: Day, accounts: Map<string, string>): void {
  const { authority, ids } = book
  const authority_id = book.authorityId
  const bodyKind = `body ${authority.key}`
  // Identities and ids are known before the first entry is written, because entries refer to them.
  const fresh = authority.organisations.filter((one) => !ids.has('organisation', one.key))
  for (const one of fresh) ids.add('organisation', one.key)
  for (const one of authority.bodies) ids.add(bodyKind, one.key)

  book.on(first, async (tx) => {
    if (fresh.length) {
      await tx.db
        .insertInto('platform.organisation')
        .values(
          fresh.map((one) => ({
            id: ids.get('organisation', one.key),
            name: json(book.words(one.name)),
            kept_by: authority_id,
          })),
        )
        .execute()
    }
    if (authority.organisations.length) {
      await tx.db
        .insertInto('platform.organisation_fact')
        .values(
          authority.organisations.map((one) => ({
            authority_id,
            organisation_id: ids.get('organisation', one.key),
            sector: one.sector,
            since: book.day(first),
            until: book.dayOr(one.leaving),
          })),
        )
        .execute()
    }
    if (authority.bodies.length) {
      await tx.db
        .insertInto('platform.body')
        .values(
          authority.bodies.map((one) => ({
            authority_id,
            id: ids.get(bodyKind, one.key),
            kind: one.kind,
            name: json(book.words(one.name)),
          })),
        )
        .execute()
    }
    for (const [id, term] of await loadTerms(tx))
      ids.set(`term ${authority.key}`, `${term.facet}/${term.code}`, id)
    for (const person of authority.people) {
      const id = v7()
      await tx.db
        .insertInto('platform.person')
        .values({ authority_id, id, name: person.name, account_id: accounts.get(person.mail) ?? null })
        .execute()
      await tx.db
        .insertInto('platform.person_contact')
        .values({ authority_id, person_id: id, email: person.mail, language: person.languages[0]! })
        .execute()
      if (person.mandates.length === 0) continue
      await tx.db
        .insertInto('platform.mandate')
        .values(
          person.mandates.map((mandate) => ({
            authority_id,
            id: v7(),
            person_id: id,
            role: mandate.role,
            organisation_id: ids.maybe('organisation', mandate.organisation),
            body_id: ids.maybe(bodyKind, mandate.body),
            from_day: book.day(mandate.from),
            to_day: book.dayOr(mandate.until),
          })),
        )
        .execute()
    }
  })
}
