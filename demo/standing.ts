/** The state shown for an action and its silence, told from the demo's data by SYSTEM.md's rule in plain code. */
import { daysBetween } from './anchor.ts'
import { current } from './current.ts'
import type { Day, DemoAction } from './types.ts'

export type ShownState =
  | 'stopped'
  | 'carried_over'
  | 'done'
  | 'to_be_worked_out'
  | 'late'
  | 'at_risk'
  | 'not_begun'
  | 'on_plan'

/** The first that holds, on the day given; 'proposed' never does, since all actions of the demo were adopted. */
export function shownState(action: DemoAction, today: Day): ShownState {
  const execution = action.execution.filter((entry) => entry.on <= today).at(-1)
  if (execution?.state === 'stopped') return 'stopped'
  if (execution?.state === 'carried_over') return 'carried_over'
  if (execution?.state === 'done') return 'done'
  if (action.toWorkOut && !(action.toWorkOut.done && action.toWorkOut.done <= today))
    return 'to_be_worked_out'
  const { due } = current(action)
  if (due && due < today) return 'late'
  const word = (action.updates ?? []).filter((update) => update.word && update.on <= today).at(-1)?.word
  if (word === 'at_risk' || word === 'late') return 'at_risk'
  return execution?.state === 'running' ? 'on_plan' : 'not_begun'
}

/** Days without an update, from the newest one, or from adoption where there never was one. */
export function silentFor(action: DemoAction, today: Day): number {
  const newest = (action.updates ?? [])
    .map((update) => update.on)
    .filter((on) => on <= today)
    .at(-1)
  return daysBetween(newest ?? action.execution[0]!.on, today)
}
