import type { Scope } from '../../../../../platform/access/index.ts'
import { type Day, daysBetween } from '../../../../../platform/i18n/index.ts'
import { mayEditPlan, mayReport } from '../../../rules.ts'
import { type Item, isAction, type PlanState } from '../../../state/model.ts'
import { ageOf, isSilent, shownState } from '../../../state/rules.ts'
import { ownedOf } from '../item/section.ts'

/** Why an action needs someone, the most pressing first; an action stands under the first that holds. */
export const needs = ['late', 'charge_late', 'silent', 'review', 'no_lead', 'due_soon'] as const
export type Need = (typeof needs)[number]

/** One thing that waits. */
export interface Waiting {
  item: Item
  need: Need
  /** Days that it is late, silent or past review; days that are left where it is due soon; null without. */
  days: number | null
}

/** From when on things need someone; an authority sets both. */
export interface Thresholds {
  silentAfterDays: number
  dueSoonDays: number
}

function needOf(item: Item, day: Day, limits: Thresholds): Omit<Waiting, 'item'> | null {
  const state = shownState(item, day)
  if (['done', 'stopped', 'carried_over'].includes(state)) return null
  if (state === 'late') return { need: 'late', days: item.dueOn ? daysBetween(item.dueOn, day) : null }
  const deadline = item.workingOut?.deadline
  if (state === 'to_be_worked_out' && deadline && deadline < day) {
    return { need: 'charge_late', days: daysBetween(deadline, day) }
  }
  if (isSilent(item, day, limits.silentAfterDays)) return { need: 'silent', days: ageOf(item, day) }
  if (item.level === 'confidential' && item.levelReviewOn && item.levelReviewOn <= day) {
    return { need: 'review', days: daysBetween(item.levelReviewOn, day) }
  }
  if (!item.leadOrganisationId && !item.leadBodyId) return { need: 'no_lead', days: null }
  const due = state === 'to_be_worked_out' ? deadline : item.dueOn
  if (due && due >= day && daysBetween(day, due) <= limits.dueSoonDays) {
    return { need: 'due_soon', days: daysBetween(day, due) }
  }
  return null
}

/** The actions that an actor looks after: all of them for who writes the plan, else the own ones. */
export function ownActions(state: PlanState, scope: Scope): Item[] {
  const actions = state.items.filter(isAction)
  return mayEditPlan(scope) ? actions : actions.filter((item) => mayReport(scope, ownedOf(item)))
}

/**
 * What waits, per need, the longest first; what is due soon the nearest first.
 * @param edits whether to tell of what only who writes the plan can mend
 */
export function queueOf(
  items: readonly Item[],
  day: Day,
  limits: Thresholds,
  edits: boolean,
): Map<Need, Waiting[]> {
  const waiting = items.flatMap((item): Waiting[] => {
    const need = needOf(item, day, limits)
    return need && (edits || !['review', 'no_lead'].includes(need.need)) ? [{ item, ...need }] : []
  })
  const queue = new Map<Need, Waiting[]>()
  for (const need of needs) {
    const sign = need === 'due_soon' ? 1 : -1
    const list = waiting.filter((one) => one.need === need)
    if (list.length)
      queue.set(
        need,
        list.sort((a, b) => sign * ((a.days ?? 0) - (b.days ?? 0))),
      )
  }
  return queue
}

/** Something with a day in the coming week. */
export interface Coming {
  item: Item
  day: Day
  what: 'due' | 'milestone' | 'deadline'
  title: Item['title']
}

/** What falls in the seven days from a day on, in order. */
export function comingWeek(items: readonly Item[], day: Day): Coming[] {
  const within = (one: Day | null | undefined): one is Day =>
    one !== null && one !== undefined && one >= day && daysBetween(day, one) < 7
  return items
    .flatMap((item): Coming[] => {
      if (['done', 'stopped', 'carried_over'].includes(shownState(item, day))) return []
      const coming: Coming[] = item.milestones
        .filter((milestone) => !milestone.doneOn && within(milestone.dueOn))
        .map((milestone) => ({ item, day: milestone.dueOn, what: 'milestone', title: milestone.title }))
      if (within(item.dueOn)) coming.push({ item, day: item.dueOn, what: 'due', title: item.title })
      const deadline = item.workingOut?.workedOutOn ? null : item.workingOut?.deadline
      if (within(deadline)) coming.push({ item, day: deadline, what: 'deadline', title: item.title })
      return coming
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** What was done in the seven days before a day: counts of updates, milestones and finished actions. */
export function lastWeek(items: readonly Item[], day: Day) {
  const recent = (one: Day | null | undefined) => {
    const ago = one ? daysBetween(one, day) : -1
    return ago >= 0 && ago < 7
  }
  return {
    updates: items.flatMap((item) => item.updates).filter((one) => recent(one.onDay)).length,
    milestones: items.flatMap((item) => item.milestones).filter((one) => recent(one.doneOn)).length,
    done: items.filter((item) => item.executions.some((one) => one.state === 'done' && recent(one.onDay)))
      .length,
  }
}
