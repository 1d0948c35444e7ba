import type { Day } from '../../../platform/i18n/index.ts'
import type { ShownState } from '../../../ui/state.ts'
import type { Execution, Item, PlanState, Target, Update } from './model.ts'

export type { ShownState }

/** Days of silence after which an action is said to be silent; an authority may set another. */
export const silentAfter = 90

const dayMs = 86_400_000

/** Whole days from one calendar day to another. */
function between(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs)
}

/** The newest of a list that is sorted oldest first, not after a day. */
function newest<T extends { onDay: Day }>(list: readonly T[], day: Day): T | null {
  return list.findLast((entry) => entry.onDay <= day) ?? null
}

export function executionOn(item: Item, day: Day): Execution | null {
  return newest(item.executions, day)
}

export function latestUpdate(item: Item, day: Day): Update | null {
  return newest(item.updates, day)
}

/** The lead's newest word, until an execution that was recorded later overtakes it. */
function saidOn(item: Item, day: Day): Update['said'] {
  const said = item.updates.findLast((update) => update.onDay <= day && update.said !== null)
  const execution = executionOn(item, day)
  return said && (!execution || said.onDay >= execution.onDay) ? said.said : null
}

/**
 * The state that is shown for an action on a day. Derived, never stored; the first that holds: proposed,
 * stopped, carried over, done, to be worked out, late (from the due date alone), at risk (the lead says so),
 * not begun, on plan. An action that advocates is done when it was asked, whatever the answer.
 */
export function shownState(item: Item, day: Day): ShownState {
  const execution = executionOn(item, day)?.state ?? 'not_begun'
  if (!item.adoption || item.adoption.adoptedOn > day) return 'proposed'
  if (execution === 'stopped' || execution === 'carried_over' || execution === 'done') return execution
  if (item.mode === 'advocate' && item.asking?.askedOn && item.asking.askedOn <= day) return 'done'
  if (item.workingOut && !(item.workingOut.workedOutOn && item.workingOut.workedOutOn <= day)) {
    return 'to_be_worked_out'
  }
  if (item.dueOn && item.dueOn < day) return 'late'
  if (saidOn(item, day) === 'at_risk') return 'at_risk'
  return execution === 'not_begun' ? 'not_begun' : 'on_plan'
}

/** How many whole days an action that is not late yet has, or how many it is late; null without a due date. */
export function daysLeft(item: Item, day: Day): number | null {
  return item.dueOn ? between(day, item.dueOn) : null
}

/** States in which nobody owes an update any more, or not yet. */
const quiet: readonly ShownState[] = ['done', 'stopped', 'carried_over', 'proposed']

/** The day of the last word about an item: an update or a recorded execution; null if there never was one. */
export function lastHeard(item: Item, day: Day): Day | null {
  const days = [latestUpdate(item, day)?.onDay, executionOn(item, day)?.onDay].filter((d) => d !== undefined)
  return days.sort().at(-1) ?? null
}

/** How old the status is, in days: since the last word, or since adoption where there never was one. */
export function ageOf(item: Item, day: Day): number | null {
  const since = lastHeard(item, day) ?? item.adoption?.adoptedOn ?? null
  return since ? Math.max(0, between(since, day)) : null
}

/** Whether an action that should be heard of has been silent for longer than the authority accepts. */
export function isSilent(item: Item, day: Day, after: number = silentAfter): boolean {
  const age = ageOf(item, day)
  return !quiet.includes(shownState(item, day)) && age !== null && age > after
}

/** One change of the state shown, with what brought it about. */
export interface Transition {
  item: Item
  day: Day
  from: ShownState
  to: ShownState
  execution: Execution | null
  update: Update | null
}

function dayAfter(day: Day): Day {
  return new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10)
}

/** Every change of an item's shown state up to a day, oldest first, from replaying its records. */
export function transitions(item: Item, until: Day): Transition[] {
  const days = new Set<Day>()
  for (const entry of [...item.executions, ...item.updates]) days.add(entry.onDay)
  for (const day of [item.adoption?.adoptedOn, item.workingOut?.workedOutOn, item.asking?.askedOn]) {
    if (day) days.add(day)
  }
  if (item.dueOn) days.add(dayAfter(item.dueOn))
  const found: Transition[] = []
  let from: ShownState = 'proposed'
  for (const day of [...days].filter((one) => one <= until).sort()) {
    const to = shownState(item, day)
    if (to === from) continue
    found.push({
      item,
      day,
      from,
      to,
      execution: item.executions.findLast((entry) => entry.onDay === day) ?? null,
      update: item.updates.findLast((entry) => entry.onDay === day) ?? null,
    })
    from = to
  }
  return found
}

/** What an action can lack; each is counted on the page of blind spots. */
export const gapKinds = ['lead', 'deputy', 'due', 'target', 'baseline', 'money', 'update'] as const
export type GapKind = (typeof gapKinds)[number]

/** What one action lacks, as a reader may see it. Stopped, done and carried-over actions owe nothing more. */
export function gapsOf(item: Item, state: PlanState, day: Day): GapKind[] {
  if (['stopped', 'done', 'carried_over'].includes(shownState(item, day))) return []
  const targets = item.targetIds.flatMap((id) => state.targets.get(id) ?? [])
  const lacks: Record<GapKind, boolean> = {
    lead: !item.leadOrganisationId && !(item.leadBodyId && shownState(item, day) === 'to_be_worked_out'),
    deputy: !item.deputyOrganisationId,
    due: !item.dueOn,
    target: targets.length === 0,
    baseline: targets.length > 0 && targets.every((target) => target.baseline === null),
    money: !item.money.some((line) => line.planned !== null || line.spent !== null),
    update: lastHeard(item, day) === null,
  }
  return gapKinds.filter((kind) => lacks[kind])
}

/** The item itself and everything under it. */
export function under(state: PlanState, itemId: string): Item[] {
  const below = state.children.get(itemId) ?? []
  return below.flatMap((item) => [item, ...under(state, item.id)])
}

/** The nearest item above (or itself) of a kind: the theme of an action. */
export function above(state: PlanState, item: Item, kind: Item['kind']): Item | null {
  let current: Item | undefined = item
  while (current && current.kind !== kind) {
    current = current.parentId ? state.byId.get(current.parentId) : undefined
  }
  return current ?? null
}

/** How far a target is on a day: the newest value, and where a straight line from the baseline would be. */
export interface TargetStanding {
  value: number | null
  valueOn: Day | null
  /** Where the straight path from baseline to target is on that day; null without a baseline or dates. */
  expected: number | null
}

export function standingOf(target: Target, day: Day): TargetStanding {
  const last = newest(target.values, day)
  const { baseline, baselineOn, value, dueOn } = target
  const known = baseline !== null && baselineOn !== null && value !== null && dueOn !== null
  const span = known ? between(baselineOn, dueOn) : 0
  const passed = known ? Math.min(Math.max(between(baselineOn, day), 0), Math.max(span, 0)) : 0
  return {
    value: last?.value ?? null,
    valueOn: last?.onDay ?? null,
    expected: known && span > 0 ? baseline + ((value - baseline) * passed) / span : null,
  }
}
