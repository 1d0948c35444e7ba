import { shownStates } from '../../../../../ui/state.ts'
import { type GapKind, gapKinds, type ShownState } from '../../../state/rules.ts'

export const groupings = ['theme', 'lead', 'state', 'pillar', 'none'] as const
export type Grouping = (typeof groupings)[number]

export const sortings = ['number', 'title', 'state', 'age', 'lead', 'due'] as const
export type Sorting = (typeof sortings)[number]

/** What the address of the table asks for. What it does not know, it leaves out. */
export interface Asked {
  /** The slug of another plan than the current one. */
  plan: string | null
  q: string
  states: ShownState[]
  silent: boolean
  gap: GapKind | null
  theme: string | null
  /** The organisation or body that leads; 'none' where nobody does. */
  lead: string | null
  term: string | null
  group: Grouping
  sort: Sorting
  down: boolean
}

function among<T extends string>(list: readonly T[], value: string | undefined): T | null {
  return list.find((one) => one === value) ?? null
}

/** Reads the address of the table. */
export function readAsked(query: URLSearchParams): Asked {
  const sort = query.get('sorteer') ?? ''
  return {
    plan: query.get('plan') || null,
    q: (query.get('q') ?? '').trim().slice(0, 200),
    states: shownStates.filter((state) => (query.get('stand') ?? '').split(',').includes(state)),
    silent: query.get('stil') === '1',
    gap: among(gapKinds, query.get('hiaat') ?? undefined),
    theme: query.get('thema') || null,
    lead: query.get('trekker') || null,
    term: query.get('kenmerk') || null,
    group: among(groupings, query.get('groep') ?? undefined) ?? 'theme',
    sort: among(sortings, sort.replace(/^-/, '')) ?? 'number',
    down: sort.startsWith('-'),
  }
}

/** The address of the table for what is asked, with some of it changed; '' where nothing is asked. */
export function writeAsked(asked: Asked, changes: Partial<Asked> = {}): string {
  const all = { ...asked, ...changes }
  const query = new URLSearchParams()
  if (all.plan) query.set('plan', all.plan)
  if (all.q) query.set('q', all.q)
  if (all.states.length) query.set('stand', all.states.join(','))
  if (all.silent) query.set('stil', '1')
  if (all.gap) query.set('hiaat', all.gap)
  if (all.theme) query.set('thema', all.theme)
  if (all.lead) query.set('trekker', all.lead)
  if (all.term) query.set('kenmerk', all.term)
  if (all.group !== 'theme') query.set('groep', all.group)
  if (all.sort !== 'number' || all.down) query.set('sorteer', `${all.down ? '-' : ''}${all.sort}`)
  const text = query.toString()
  return text ? `?${text}` : ''
}
