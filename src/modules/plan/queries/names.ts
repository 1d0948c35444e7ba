import type { ReadTx } from '../../../platform/access/index.ts'
import type { Language, Words } from '../../../platform/i18n/index.ts'
import { textOf } from '../../../platform/i18n/index.ts'
import {
  type Body,
  listBodies,
  listOrganisations,
  type Organisation,
} from '../../../platform/organisations/index.ts'
import { type Facet, loadTerms, type Term } from '../../../platform/vocabularies/index.ts'

/** What the ids in a plan are called: organisations, bodies and terms of the authority. */
export interface Names {
  organisations: Map<string, Organisation>
  bodies: Map<string, Body>
  terms: Map<string, Term>
}

export async function loadNames(tx: ReadTx): Promise<Names> {
  const [organisations, bodies, terms] = await Promise.all([
    listOrganisations(tx),
    listBodies(tx),
    loadTerms(tx),
  ])
  return {
    organisations: new Map(organisations.map((one) => [one.id, one])),
    bodies: new Map(bodies.map((one) => [one.id, one])),
    terms,
  }
}

/** The name of an organisation or a body, or '' where there is none. */
export function nameOf(names: Names, id: string | null, language: Language): string {
  const found: { name: Words } | undefined = id
    ? (names.organisations.get(id) ?? names.bodies.get(id))
    : undefined
  return textOf(found?.name, language)
}

/** Terms of one facet among some, in the facet's own order. */
export function termsOf(names: Names, ids: Iterable<string>, facet: Facet): Term[] {
  return [...ids]
    .flatMap((id) => names.terms.get(id) ?? [])
    .filter((term) => term.facet === facet)
    .sort((a, b) => a.position - b.position)
}
