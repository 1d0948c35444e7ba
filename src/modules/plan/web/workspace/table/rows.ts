import type { Day, Language } from '../../../../../platform/i18n/index.ts'
import { locales, textOf } from '../../../../../platform/i18n/index.ts'
import { shownStates } from '../../../../../ui/state.ts'
import { nameOf } from '../../../queries/names.ts'
import type { PlanView } from '../../../queries/view.ts'
import { type Item, isAction } from '../../../state/model.ts'
import { above, ageOf, gapsOf, isSilent, type ShownState, shownState } from '../../../state/rules.ts'
import { itemName } from '../choices.ts'
import type { Asked, Sorting } from './asked.ts'

/** An action as a row of the table. */
export interface TableRow {
  item: Item
  state: ShownState
  age: number | null
  silent: boolean
  title: string
  lead: string
  leadId: string | null
  due: Day | null
}

export interface TableGroup {
  title: string
  rows: TableRow[]
}

/** Every action of the plan, in order of the tree. */
export function allRows(view: PlanView, language: Language, silentAfter: number): TableRow[] {
  return view.state.items.filter(isAction).map((item) => {
    const leadId = item.leadOrganisationId ?? item.leadBodyId
    return {
      item,
      state: shownState(item, view.day),
      age: ageOf(item, view.day),
      silent: isSilent(item, view.day, silentAfter),
      title: textOf(item.title, language),
      lead: nameOf(view.names, leadId, language),
      leadId,
      due: item.dueOn,
    }
  })
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The rows that the address asks for. */
export function chosenRows(rows: readonly TableRow[], asked: Asked, view: PlanView): TableRow[] {
  const words = plain(asked.q).split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    const { item } = row
    if (asked.states.length && !asked.states.includes(row.state)) return false
    if (asked.silent && !row.silent) return false
    if (asked.gap && !gapsOf(item, view.state, view.day).includes(asked.gap)) return false
    if (asked.theme && above(view.state, item, 'theme')?.id !== asked.theme) return false
    if (asked.lead && (row.leadId ?? 'none') !== asked.lead) return false
    if (asked.term && !item.termIds.includes(asked.term)) return false
    if (words.length === 0) return true
    const text = plain(`${item.number ?? ''} ${Object.values(item.title).join(' ')} ${row.lead}`)
    return words.every((word) => text.includes(word))
  })
}

/** Sorts rows; what has no value stands last, whichever way it is sorted. */
export function sortRows(
  rows: readonly TableRow[],
  sort: Sorting,
  down: boolean,
  language: Language,
): TableRow[] {
  const collator = new Intl.Collator(locales[language], { numeric: true })
  const key: Record<Sorting, (row: TableRow) => string | number | null> = {
    number: (row) => row.item.number,
    title: (row) => row.title,
    state: (row) => shownStates.indexOf(row.state),
    age: (row) => row.age,
    lead: (row) => row.lead || null,
    due: (row) => row.due,
  }
  const of = key[sort]
  return rows
    .map((row, index) => ({ row, index, key: of(row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) {
        return Number(a.key === null) - Number(b.key === null) || a.index - b.index
      }
      const order = typeof a.key === 'number' ? a.key - Number(b.key) : collator.compare(a.key, String(b.key))
      return (down ? -order : order) || a.index - b.index
    })
    .map(({ row }) => row)
}

/** What a row is grouped under; an action with several pillars stands under each. */
function groupsOfRow(row: TableRow, by: Asked['group'], view: PlanView, language: Language): string[] {
  if (by === 'theme') {
    const theme = above(view.state, row.item, 'theme') ?? above(view.state, row.item, 'objective')
    return [theme ? itemName(theme, language) : '']
  }
  if (by === 'lead') return [row.lead]
  if (by === 'state') return [row.state]
  if (by === 'pillar') {
    const pillars = row.item.termIds.flatMap((id) => {
      const term = view.names.terms.get(id)
      return term?.facet === 'pillar' ? [textOf(term.label, language)] : []
    })
    return pillars.length ? pillars : ['']
  }
  return ['']
}

/** Rows in groups, in the order in which the groups first occur; those that have none come last. */
export function groupRows(
  rows: readonly TableRow[],
  by: Asked['group'],
  view: PlanView,
  language: Language,
): TableGroup[] {
  const groups = new Map<string, TableRow[]>()
  for (const row of rows) {
    for (const title of groupsOfRow(row, by, view, language)) {
      groups.set(title, [...(groups.get(title) ?? []), row])
    }
  }
  const made = [...groups].map(([title, list]) => ({ title, rows: list }))
  const order = (title: string): number => {
    if (title === '') return 1
    if (by === 'state') return -shownStates.length + shownStates.indexOf(title as ShownState)
    return 0
  }
  const collator = new Intl.Collator(locales[language], { numeric: true })
  return made.sort(
    (a, b) => order(a.title) - order(b.title) || (by === 'state' ? 0 : collator.compare(a.title, b.title)),
  )
}
