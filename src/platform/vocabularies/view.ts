import { z } from 'zod'
import { query, success } from '../access/index.ts'
import { facets } from './facets.ts'
import { schemeOn, schemesOn } from './versions.ts'
import { listSchemes, loadTerms, type Scheme, type Term } from './vocabularies.ts'

/** One version of a vocabulary, with the others of its facet. */
export interface Vocabulary {
  /** All versions of the facet, the newest first. */
  versions: Scheme[]
  scheme: Scheme
  /** Retired ones too, in the tree's order. */
  terms: Term[]
}

/** A vocabulary in one version, or in the one that holds today; null where there is none. Anyone may read it. */
export const viewVocabulary = query({
  input: z.object({ facet: z.enum(facets), version: z.number().int().nullable() }),
  may: () => true,
  async run(tx, input) {
    const versions = (await listSchemes(tx)).filter((one) => one.facet === input.facet)
    const scheme =
      input.version === null
        ? schemeOn(versions, input.facet, tx.scope.today)
        : (versions.find((one) => one.version === input.version) ?? null)
    if (!scheme) return success(null)
    const terms = [...(await loadTerms(tx, [scheme.id])).values()]
    return success<Vocabulary>({ versions, scheme, terms })
  },
})

/** Every vocabulary as it holds today, in the order of the facets, with how many terms it offers. */
export const listVocabularies = query({
  input: z.object({}),
  may: () => true,
  async run(tx) {
    const schemes = await listSchemes(tx)
    const terms = [...(await loadTerms(tx)).values()].filter((term) => term.retiredOn === null)
    return success(
      schemesOn(schemes, tx.scope.today).map((scheme) => ({
        scheme,
        versions: schemes.filter((one) => one.facet === scheme.facet).length,
        terms: terms.filter((term) => term.schemeId === scheme.id).length,
      })),
    )
  },
})
