/** The facets by which a plan's items are told apart, and the lists that others use. */
export const facets = [
  'pillar',
  'target_group',
  'setting',
  'substance',
  'prevention_type',
  'policy_field',
  'sector',
  'care_type',
  'nuisance',
] as const
export type Facet = (typeof facets)[number]

/** Those that an item of a plan may carry, in the order in which they are offered. */
export const itemFacets = [
  'pillar',
  'target_group',
  'setting',
  'substance',
  'prevention_type',
  'policy_field',
] as const satisfies readonly Facet[]
export type ItemFacet = (typeof itemFacets)[number]

/** How a facet is called in addresses: Dutch words, the same in every language of the pages. */
export const facetPaths: Readonly<Record<Facet, string>> = {
  pillar: 'pijlers',
  target_group: 'doelgroepen',
  setting: 'settings',
  substance: 'middelen',
  prevention_type: 'preventietypes',
  policy_field: 'beleidsvelden',
  sector: 'sectoren',
  care_type: 'zorgvormen',
  nuisance: 'overlast',
}

/** The facet that an address names, or undefined. */
export function facetAt(path: string | undefined): Facet | undefined {
  return facets.find((facet) => facetPaths[facet] === path)
}
