import type { Language } from '../../../../platform/i18n/index.ts'
import { say, textOf } from '../../../../platform/i18n/index.ts'
import { type ItemFacet, itemFacets } from '../../../../platform/vocabularies/index.ts'
import { itemAddress } from '../../items/cards.ts'
import { type Names, nameOf, termsOf } from '../../queries/names.ts'
import { type Item, type ItemKind, isAction, type PlanState } from '../../state/model.ts'
import { kindWords } from '../kind-words.ts'
import type { PlanPage } from './page-of-plan.ts'

/** Path segments of the kinds, the same in every language. */
export const kindPaths: Record<ItemKind, string> = {
  theme: 'themas',
  objective: 'doelstellingen',
  action: 'acties',
  project: 'projecten',
  ambition: 'ambities',
  principle: 'principes',
  condition: 'voorwaarden',
  pillar: 'pijlers',
  target_group: 'doelgroepen',
  setting: 'plekken',
}

/** What the plan calls one or many of a kind: its own word, else the word of the interface. */
export function kindName(page: PlanPage, kind: ItemKind, how: 'one' | 'many'): string {
  const own = page.view.state.plan.levels.find((level) => level.kind === kind)
  return textOf(own?.[how], page.site.language) || say(kindWords[`${kind}_${how}`], page.site.language)
}

/** 'C.4 Meer containers': number and title, as links and breadcrumbs show an item. */
export function itemName(page: PlanPage, item: Item): string {
  return [item.number, page.text(item.title)].filter(Boolean).join(' ')
}

export function itemHref(page: PlanPage, item: Item): string {
  return page.link(itemAddress(page.view.state.plan, item))
}

/** Who leads: the organisation, else the body that works it out; '' where nobody does. */
export function leadName(names: Names, item: Item, language: Language): string {
  return nameOf(names, item.leadOrganisationId ?? item.leadBodyId, language)
}

/** The terms of an item per facet, those facets left out that it has none of. */
export function facetsOf(
  names: Names,
  item: Item,
): { facet: ItemFacet; terms: ReturnType<typeof termsOf> }[] {
  return itemFacets
    .map((facet) => ({ facet, terms: termsOf(names, item.termIds, facet) }))
    .filter(({ terms }) => terms.length > 0)
}

/** The part of the plan, at the root of the tree, that an item stands in; itself at the root. */
export function rootOf(state: PlanState, item: Item): Item {
  let current = item
  for (let up = state.byId.get(current.parentId ?? ''); up; up = state.byId.get(up.parentId ?? ''))
    current = up
  return current
}

export function actionsOf(state: PlanState): Item[] {
  return state.items.filter(isAction)
}

/** A term as the start of a line, where the vocabulary writes it in small letters. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
