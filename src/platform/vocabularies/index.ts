export { type Facet, facets, type ItemFacet, itemFacets } from './facets.ts'
export { listSchemes, loadTerms, type Scheme, seedVocabularies, type Term } from './vocabularies.ts'
