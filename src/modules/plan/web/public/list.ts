import { type Facet, type ItemFacet, itemFacets } from '../../../../platform/vocabularies/index.ts'
import { type ShownState, shownStates } from '../../../../ui/state.ts'
import type { PlanView } from '../../queries/view.ts'
import type { Item } from '../../state/model.ts'
import { type GapKind, gapKinds, gapsOf, isSilent, shownState } from '../../state/rules.ts'
import { rootOf } from './names.ts'

/** The names of the facets in addresses, the same in every language. */
export const facetParameters: Record<ItemFacet, string> = {
  pillar: 'pijler',
  target_group: 'doelgroep',
  setting: 'plek',
  substance: 'middel',
  prevention_type: 'preventie',
  policy_field: 'beleidsveld',
}

/** What a reader chose in the list of actions. Everything left out means: all. */
export interface Filter {
  state?: ShownState
  /** The key of the item at the root of the plan. */
  part?: string
  /** An organisation's or body's id, or 'geen'. */
  lead?: string
  mode?: 'do' | 'advocate'
  silent?: boolean
  gap?: GapKind
  /** Codes of terms. */
  terms: Partial<Record<ItemFacet, string>>
  words?: string
  number?: string
}

function among<T extends string>(allowed: readonly T[], given: string | undefined): T | undefined {
  return allowed.find((one) => one === given)
}

/** Reads a filter from an address; what is no value of its parameter is as if it were not there. */
export function readFilter(parameter: (name: string) => string | undefined): Filter {
  const given = (name: string) => parameter(name)?.trim().slice(0, 200) || undefined
  const terms: Filter['terms'] = {}
  for (const facet of itemFacets) {
    const code = given(facetParameters[facet])
    if (code) terms[facet] = code
  }
  return {
    state: among(shownStates, given('stand')),
    part: given('deel'),
    lead: given('trekker'),
    mode: among(['do', 'advocate'], given('wijze')),
    silent: given('stil') === 'ja' || undefined,
    gap: among(gapKinds, given('hiaat')),
    terms,
    words: given('woorden'),
    number: given('nummer'),
  }
}

/** A filter as the parameters of an address, in a fixed order. */
export function filterParameters(filter: Filter): Record<string, string> {
  const all: Record<string, string | undefined> = {
    stand: filter.state,
    deel: filter.part,
    trekker: filter.lead,
    wijze: filter.mode,
    stil: filter.silent ? 'ja' : undefined,
    hiaat: filter.gap,
    ...Object.fromEntries(itemFacets.map((facet) => [facetParameters[facet], filter.terms[facet]])),
    woorden: filter.words,
    nummer: filter.number,
  }
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )
}

export function filterQuery(filter: Filter): string {
  const query = new URLSearchParams(filterParameters(filter)).toString()
  return query ? `?${query}` : ''
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Whether an action fits a filter, seen from a view. */
export function fits(item: Item, filter: Filter, view: PlanView, silentAfter: number): boolean {
  const { state, names, day } = view
  if (filter.state && shownState(item, day) !== filter.state) return false
  if (filter.part && rootOf(state, item).key !== filter.part) return false
  const lead = item.leadOrganisationId ?? item.leadBodyId
  if (filter.lead && (filter.lead === 'geen' ? lead !== null : lead !== filter.lead)) return false
  if (filter.mode && item.mode !== filter.mode) return false
  if (filter.silent && !isSilent(item, day, silentAfter)) return false
  if (filter.gap && !gapsOf(item, state, day).includes(filter.gap)) return false
  if (filter.number && item.number?.toLowerCase() !== filter.number.toLowerCase()) return false
  const carries = (facet: Facet, code: string) =>
    item.termIds.some((id) => {
      const term = names.terms.get(id)
      return term?.facet === facet && term.code === code
    })
  for (const [facet, code] of Object.entries(filter.terms)) {
    if (!carries(facet as Facet, code)) return false
  }
  if (filter.words) {
    const text = plain([item.number, ...Object.values(item.title), ...Object.values(item.text)].join(' '))
    return plain(filter.words)
      .split(/\s+/)
      .every((word) => text.includes(word))
  }
  return true
}

/** A filter without one of its parts, so that the counts of that part's other values can be told. */
export function without(filter: Filter, part: keyof Omit<Filter, 'terms'> | ItemFacet): Filter {
  if (itemFacets.includes(part as ItemFacet)) {
    const { [part as ItemFacet]: _, ...terms } = filter.terms
    return { ...filter, terms }
  }
  return { ...filter, [part]: undefined }
}
