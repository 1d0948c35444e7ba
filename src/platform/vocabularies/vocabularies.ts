import { v7 } from 'uuid'
import type { ReadTx, WriteTx } from '../access/index.ts'
import { audit } from '../audit/index.ts'
import { json, type WordLists } from '../db/json.ts'
import type { Day, Words } from '../i18n/index.ts'
import { defaultSchemes } from './defaults.ts'
import type { Facet } from './facets.ts'

/** A skos:Concept of one version of a facet. */
export interface Term {
  id: string
  schemeId: string
  facet: Facet
  /** The version's number. */
  version: number
  code: string
  label: Words
  also: WordLists
  definition: Words
  broaderId: string | null
  position: number
  retiredOn: Day | null
}

/** A skos:ConceptScheme: one version of one facet. */
export interface Scheme {
  id: string
  facet: Facet
  version: number
  title: Words
  fromDay: Day
  toDay: Day | null
  source: string | null
}

/** Every scheme of the authority, the newest version of each facet first. */
export async function listSchemes(tx: ReadTx): Promise<Scheme[]> {
  const rows = await tx.db
    .selectFrom('platform.scheme')
    .selectAll()
    .where('authority_id', '=', tx.scope.authorityId)
    .orderBy('facet')
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    facet: row.facet as Facet,
    version: row.version,
    title: row.title,
    fromDay: row.from_day,
    toDay: row.to_day,
    source: row.source,
  }))
}

/** Terms of the authority by id: all of them, or those of some schemes. */
export async function loadTerms(tx: ReadTx, schemeIds?: readonly string[]): Promise<Map<string, Term>> {
  let wanted = tx.db
    .selectFrom('platform.term as t')
    .innerJoin('platform.scheme as s', (join) =>
      join.onRef('s.authority_id', '=', 't.authority_id').onRef('s.id', '=', 't.scheme_id'),
    )
    .selectAll('t')
    .select(['s.facet', 's.version'])
    .where('t.authority_id', '=', tx.scope.authorityId)
  if (schemeIds)
    wanted = wanted.where('t.scheme_id', 'in', schemeIds.length ? [...schemeIds] : [null as never])
  const rows = await wanted.orderBy('t.position').execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        schemeId: row.scheme_id,
        facet: row.facet as Facet,
        version: row.version,
        code: row.code,
        label: row.label,
        also: row.also,
        definition: row.definition,
        broaderId: row.broader_id,
        position: row.position,
        retiredOn: row.retired_on,
      },
    ]),
  )
}

/** Gives an authority the vocabularies to start with, as version 1 of each facet. */
export async function seedVocabularies(tx: WriteTx): Promise<void> {
  const authority_id = tx.scope.authorityId
  for (const scheme of defaultSchemes) {
    const scheme_id = v7()
    const [nl, fr, en] = scheme.title
    await tx.db
      .insertInto('platform.scheme')
      .values({
        authority_id,
        id: scheme_id,
        facet: scheme.facet,
        version: 1,
        title: json({ nl, fr, en }),
        from_day: tx.scope.today,
        source: scheme.source ?? null,
      })
      .execute()
    const ids = new Map(scheme.terms.map(([code]) => [code, v7()]))
    await tx.db
      .insertInto('platform.term')
      .values(
        scheme.terms.map(([code, nl, fr, en, broader], position) => ({
          authority_id,
          id: ids.get(code)!,
          scheme_id,
          code,
          label: json({ nl, fr, en }),
          also: json(scheme.also?.[code] ?? {}),
          broader_id: broader ? ids.get(broader)! : null,
          position,
        })),
      )
      .execute()
    await audit(tx, 'vocabulary.scheme.add', `vocabulary/scheme/${scheme_id}`, { terms: scheme.terms.length })
  }
}
