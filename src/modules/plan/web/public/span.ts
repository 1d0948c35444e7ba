import type { Day } from '../../../../platform/i18n/index.ts'
import { isAction, type PlanState } from '../../state/model.ts'

/** The time that a plan covers: its period, widened to all that its actions name and to the day itself. */
export function spanOf(state: PlanState, day: Day): { from: Day; to: Day } {
  const days = state.items
    .filter(isAction)
    .flatMap((item) => [item.beginsOn, item.dueOn])
    .concat(state.plan.fromDay, state.plan.toDay, day)
    .filter((one) => one !== null)
    .sort()
  return { from: days[0] ?? day, to: days.at(-1) ?? day }
}
