import type { Level } from '../../../../platform/access/index.ts'
import { levels } from '../../../../platform/access/index.ts'
import { type Language, locales, say, textOf, type Words } from '../../../../platform/i18n/index.ts'
import { itemFacets, type Term } from '../../../../platform/vocabularies/index.ts'
import type { Names } from '../../queries/names.ts'
import { itemKinds } from '../../reading/types.ts'
import {
  executionStates,
  type Item,
  type ItemKind,
  leadWords,
  type Plan,
  type PlanState,
} from '../../state/model.ts'
import { kindWords } from '../kind-words.ts'
import { facetWords, workWords } from './words.ts'

/** One thing to choose in a form. */
export interface Option {
  value: string
  label: string
}

function byLabel(options: Option[], language: Language): Option[] {
  return options.sort((a, b) => a.label.localeCompare(b.label, locales[language], { numeric: true }))
}

function named(list: Iterable<{ id: string; name: Words }>, language: Language): Option[] {
  const options = [...list].map((one) => ({ value: one.id, label: textOf(one.name, language) }))
  return byLabel(options, language)
}

export function organisationOptions(names: Names, language: Language): Option[] {
  return named(names.organisations.values(), language)
}

export function bodyOptions(names: Names, language: Language): Option[] {
  return named(names.bodies.values(), language)
}

/** What the plan calls a kind: its own word, else the interface's. */
export function kindName(plan: Plan, kind: ItemKind, language: Language): string {
  const own = plan.levels.find((level) => level.kind === kind)
  return textOf(own?.one, language) || say(kindWords[`${kind}_one`], language)
}

export function kindOptions(plan: Plan, language: Language): Option[] {
  return itemKinds.map((kind) => ({ value: kind, label: kindName(plan, kind, language) }))
}

export function levelOptions(language: Language, among: readonly Level[] = levels): Option[] {
  return among.map((level) => ({ value: level, label: say(workWords[`level_${level}`], language) }))
}

export function saidOptions(language: Language): Option[] {
  return leadWords.map((word) => ({ value: word, label: say(workWords[`said_${word}`], language) }))
}

export function executionOptions(language: Language, among = executionStates as readonly string[]): Option[] {
  return executionStates
    .filter((state) => among.includes(state))
    .map((state) => ({ value: state, label: say(workWords[`execution_${state}`], language) }))
}

/**
 * The terms of each facet that an item may carry, in the facet's own order: those in use, of the versions that
 * the plan was written in where one is named, and what is carried already, which no form may lose.
 */
export function termGroups(
  names: Names,
  language: Language,
  plan?: Pick<Plan, 'schemeIds'>,
  carried: readonly string[] = [],
): { group: string; options: Option[] }[] {
  const schemes = plan?.schemeIds ?? []
  const offered = (term: Term) =>
    term.retiredOn === null && (schemes.length === 0 || schemes.includes(term.schemeId))
  return itemFacets.flatMap((facet) => {
    const options = [...names.terms.values()]
      .filter((term) => term.facet === facet && (offered(term) || carried.includes(term.id)))
      .sort((a, b) => a.position - b.position)
      .map((term) => ({ value: term.id, label: textOf(term.label, language) }))
    return options.length ? [{ group: say(facetWords[facet], language), options }] : []
  })
}

/** 'C.4 Meer containers': number and title. */
export function itemName(item: Pick<Item, 'number' | 'title'>, language: Language): string {
  return [item.number, textOf(item.title, language)].filter(Boolean).join(' ')
}

/** The kinds that hold others. */
const holders: readonly ItemKind[] = ['theme', 'objective', 'action', 'project', 'pillar']

/** Under what an item may be put; not under itself or what stands under it. */
export function parentOptions(state: PlanState, language: Language, item?: Item): Option[] {
  const below = new Set<string>()
  const walk = (id: string) => {
    below.add(id)
    for (const child of state.children.get(id) ?? []) walk(child.id)
  }
  if (item) walk(item.id)
  return state.items
    .filter((one) => holders.includes(one.kind) && !below.has(one.id))
    .map((one) => ({ value: one.id, label: itemName(one, language) }))
}
