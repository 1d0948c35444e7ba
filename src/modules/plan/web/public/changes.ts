import type { Day, Words } from '../../../../platform/i18n/index.ts'
import { type Item, isAction, type PlanState } from '../../state/model.ts'
import { type ShownState, shownState, transitions } from '../../state/rules.ts'

/** One thing that changed or was told of an action, on a day. */
export interface Change {
  item: Item
  day: Day
  /** Left out where the state stayed what it was. */
  from: ShownState | null
  to: ShownState
  /** What the lead or the decision said; null where the state was computed. */
  text: Words | null
  /** Set where the due date alone made it late. */
  passedDue: Day | null
  organisationId: string | null
  /** Stable: the row that it came from, or the item with the step. */
  id: string
}

function ofItem(item: Item, until: Day): Change[] {
  const steps = transitions(item, until)
    // That the plan was adopted is told by its versions, not once per action.
    .filter((step) => step.from !== 'proposed')
    .map((step): Change => {
      const text = step.update?.text ?? step.execution?.reason ?? null
      return {
        item,
        day: step.day,
        from: step.from,
        to: step.to,
        text: text && Object.keys(text).length > 0 ? text : null,
        passedDue: step.to === 'late' ? item.dueOn : null,
        organisationId: step.update?.organisationId ?? null,
        id: `${step.day}/${step.to}`,
      }
    })
  const told = new Set(steps.map((step) => step.day))
  const updates = item.updates
    .filter((update) => update.onDay <= until && !told.has(update.onDay))
    .map(
      (update): Change => ({
        item,
        day: update.onDay,
        from: null,
        to: shownState(item, update.onDay),
        text: update.text,
        passedDue: null,
        organisationId: update.organisationId,
        id: update.id,
      }),
    )
  return [...steps, ...updates]
}

/** Every change of state and every update of the plan's actions up to a day, newest first. */
export function changesOf(state: PlanState, until: Day): Change[] {
  return state.items
    .filter(isAction)
    .flatMap((item) => ofItem(item, until))
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1))
}

/** The day a number of days before another. */
export function daysBefore(day: Day, days: number): Day {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)
}
