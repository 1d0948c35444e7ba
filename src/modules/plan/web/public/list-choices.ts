import { itemFacets } from '../../../../platform/vocabularies/index.ts'
import type { ChipLink } from '../../../../ui/filter.tsx'
import { countStates, inOrder, type ShownState, stateShortWord } from '../../../../ui/state.ts'
import { nameOf } from '../../queries/names.ts'
import type { Item } from '../../state/model.ts'
import { gapKinds, gapsOf, isSilent, shownState } from '../../state/rules.ts'
import { axisOf } from './balance.ts'
import { type Filter, facetParameters, filterQuery, fits, without } from './list.ts'
import { actionsOf, capital, itemName, rootOf } from './names.ts'
import type { PlanPage } from './page-of-plan.ts'

/** One choice that the form offers, with how many actions it leaves under the other choices. */
export interface Select {
  name: string
  label: string
  value: string
  options: { value: string; label: string }[]
}

function fitting(page: PlanPage, filter: Filter): Item[] {
  return actionsOf(page.view.state).filter((item) => fits(item, filter, page.view, page.silentAfter))
}

/** One chip per state, and one for silence, each with its count under the other choices. */
export function stateChips(page: PlanPage, filter: Filter): ChipLink[] {
  const { site, view, within, t } = page
  const others = fitting(page, without(filter, 'state'))
  const chips: ChipLink[] = inOrder(countStates(others.map((item) => shownState(item, view.day)))).map(
    ({ state, n }: { state: ShownState; n: number }) => ({
      label: stateShortWord(state, site.language),
      href: within(`/acties${filterQuery({ ...filter, state: filter.state === state ? undefined : state })}`),
      on: filter.state === state,
      n,
      state,
    }),
  )
  const silent = fitting(page, without(filter, 'silent')).filter((item) =>
    isSilent(item, view.day, page.silentAfter),
  )
  if (silent.length > 0 || filter.silent) {
    chips.push({
      label: t('silent_chip'),
      href: within(`/acties${filterQuery({ ...filter, silent: filter.silent ? undefined : true })}`),
      on: filter.silent,
      n: silent.length,
    })
  }
  return chips
}

/** What was chosen beside state and silence, in words; each chip takes its choice away. */
export function chosenChips(page: PlanPage, filter: Filter): ChipLink[] {
  const { view, t, site, within } = page
  const { state, names } = view
  const chip = (label: string, value: string, rest: Filter): ChipLink => ({
    label: `${label}: ${value}`,
    href: within(`/acties${filterQuery(rest)}`),
    on: true,
    icon: 'x-bold',
  })
  const part = state.items.find((item) => item.key === filter.part)
  const terms = [...names.terms.values()]
  return [
    ...(filter.part
      ? [chip(t('part'), part ? itemName(page, part) : filter.part, without(filter, 'part'))]
      : []),
    ...(filter.lead
      ? [
          chip(
            t('lead'),
            filter.lead === 'geen' ? t('no_lead') : nameOf(names, filter.lead, site.language) || filter.lead,
            without(filter, 'lead'),
          ),
        ]
      : []),
    ...itemFacets.flatMap((facet) => {
      const code = filter.terms[facet]
      if (!code) return []
      const term = terms.find((one) => one.facet === facet && one.code === code)
      return chip(t(`facet_${facet}`), term ? page.text(term.label) : code, without(filter, facet))
    }),
    ...(filter.gap ? [chip(t('gap'), t(`gap_${filter.gap}`), without(filter, 'gap'))] : []),
    ...(filter.mode ? [chip(t('mode'), t(`mode_${filter.mode}`), without(filter, 'mode'))] : []),
    ...(filter.words ? [chip(t('words'), filter.words, without(filter, 'words'))] : []),
    ...(filter.number ? [chip(t('number'), filter.number, without(filter, 'number'))] : []),
  ]
}

/** The selects of the list's form: part, lead, facets, gap, mode; those that offer nothing are left out. */
export function selectsOf(page: PlanPage, filter: Filter): Select[] {
  const { view, t, site } = page
  const { state, names } = view
  const any = { value: '', label: t('any') }
  const counted = (items: Item[], has: (item: Item) => boolean) => ` (${items.filter(has).length})`
  const select = (
    name: string,
    label: string,
    value: string | undefined,
    options: Select['options'],
  ): Select => ({
    name,
    label,
    value: value ?? '',
    options: [any, ...options],
  })

  const inParts = fitting(page, without(filter, 'part'))
  const roots = [...new Set(actionsOf(state).map((item) => rootOf(state, item)))]
  const forLeads = fitting(page, without(filter, 'lead'))
  const leadOf = (item: Item) => item.leadOrganisationId ?? item.leadBodyId
  const leads = [...new Set(actionsOf(state).flatMap((item) => leadOf(item) ?? []))]
    .map((id) => ({ id, name: nameOf(names, id, site.language) }))
    .sort((a, b) => a.name.localeCompare(b.name, site.language))
  const without_lead = forLeads.filter((item) => leadOf(item) === null).length

  const facets = itemFacets.flatMap((facet) => {
    const { used } = axisOf(state, names, facet)
    if (used.length === 0) return []
    const left = fitting(page, without(filter, facet))
    const carries = (code: string) => (item: Item) =>
      item.termIds.some((id) => names.terms.get(id)?.facet === facet && names.terms.get(id)?.code === code)
    const codes = [...new Map(used.map((term) => [term.code, term])).values()]
    return select(
      facetParameters[facet],
      t(`facet_${facet}`),
      filter.terms[facet],
      codes.map((term) => ({
        value: term.code,
        label: capital(page.text(term.label)) + counted(left, carries(term.code)),
      })),
    )
  })

  const forGaps = fitting(page, without(filter, 'gap'))
  const gaps = gapKinds
    .map((gap) => ({ gap, n: forGaps.filter((item) => gapsOf(item, state, view.day).includes(gap)).length }))
    .filter(({ gap, n }) => n > 0 || filter.gap === gap)
  const forModes = fitting(page, without(filter, 'mode'))
  const asks = actionsOf(state).some((item) => item.mode === 'advocate')

  return [
    ...(roots.length > 1
      ? [
          select(
            'deel',
            t('part'),
            filter.part,
            roots.map((root) => ({
              value: root.key,
              label: itemName(page, root) + counted(inParts, (item) => rootOf(state, item) === root),
            })),
          ),
        ]
      : []),
    select('trekker', t('lead'), filter.lead, [
      ...leads.map(({ id, name }) => ({
        value: id,
        label: name + counted(forLeads, (item) => leadOf(item) === id),
      })),
      ...(without_lead > 0 || filter.lead === 'geen'
        ? [{ value: 'geen', label: `${capital(t('no_lead'))} (${without_lead})` }]
        : []),
    ]),
    ...facets,
    ...(page.showsGaps && gaps.length > 0
      ? [
          select(
            'hiaat',
            t('gap'),
            filter.gap,
            gaps.map(({ gap, n }) => ({ value: gap, label: `${capital(t(`gap_${gap}`))} (${n})` })),
          ),
        ]
      : []),
    ...(asks
      ? [
          select(
            'wijze',
            t('mode'),
            filter.mode,
            (['do', 'advocate'] as const).map((mode) => ({
              value: mode,
              label: capital(t(`mode_${mode}`)) + counted(forModes, (item) => item.mode === mode),
            })),
          ),
        ]
      : []),
  ]
}
