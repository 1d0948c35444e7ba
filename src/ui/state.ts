import type { Language } from '../platform/i18n/index.ts'
import { say } from '../platform/i18n/index.ts'
import { stateShort, stateWords, verdictWords } from './words.ts'

/** What an action shows to a reader. Derived by the plan; the interface only draws it. */
export const shownStates = [
  'done',
  'on_plan',
  'at_risk',
  'late',
  'to_be_worked_out',
  'not_begun',
  'stopped',
  'carried_over',
  'proposed',
] as const

/** In the order of tallies and strips: from done, over what runs, to what does not. */
export type ShownState = (typeof shownStates)[number]

/** The tone that a state shares with its word: the colour of its mark. */
export const tones: Record<ShownState, 'done' | 'run' | 'risk' | 'late' | 'still'> = {
  done: 'done',
  on_plan: 'run',
  at_risk: 'risk',
  late: 'late',
  to_be_worked_out: 'still',
  not_begun: 'still',
  stopped: 'still',
  carried_over: 'still',
  proposed: 'still',
}

/** States after which nobody owes news any more: their age counts no silence. */
export const settled: ReadonlySet<ShownState> = new Set(['done', 'stopped', 'carried_over'])

/** The id of a state's symbol in the sprite. */
export function markId(state: ShownState): string {
  return `mk-${state.replaceAll('_', '-')}`
}

/** 'Loopt volgens plan': the whole word, where there is room. */
export function stateWord(state: ShownState, language: Language): string {
  return say(stateWords[state], language)
}

/** 'volgens plan': in running text, strips and dense tables. */
export function stateShortWord(state: ShownState, language: Language): string {
  return say(stateShort[state], language)
}

/** How a measure moves against its goal; `no_figure` is a reason for `unknown` and reads as such. */
export const verdicts = ['moving_as_hoped', 'not_moving', 'worse', 'unknown', 'no_figure'] as const
export type Verdict = (typeof verdicts)[number]

export const verdictTones: Record<Verdict, 'done' | 'late' | 'still'> = {
  moving_as_hoped: 'done',
  not_moving: 'still',
  worse: 'late',
  unknown: 'still',
  no_figure: 'still',
}

export function verdictMarkId(verdict: Verdict): string {
  return `mk-${verdict.replaceAll('_', '-')}`
}

export function verdictWord(verdict: Verdict, language: Language): string {
  return say(verdictWords[verdict], language)
}

/** Counts per state, in the order of tallies, without the states that nothing has. */
export function inOrder(counts: Partial<Record<ShownState, number>>): { state: ShownState; n: number }[] {
  return shownStates.map((state) => ({ state, n: counts[state] ?? 0 })).filter((entry) => entry.n > 0)
}

/** Counts the states of a list of actions. */
export function countStates(states: readonly ShownState[]): Partial<Record<ShownState, number>> {
  const counts: Partial<Record<ShownState, number>> = {}
  for (const state of states) counts[state] = (counts[state] ?? 0) + 1
  return counts
}
