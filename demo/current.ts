/** What an action says today: as adopted, with the revisions of later decisions applied in order. */
import type { Day, DemoAction, DemoPlan, DemoTarget, Text } from './types.ts'

export interface CurrentAction {
  title: Text
  text: Text
  lead: string | undefined
  due: Day | undefined
}

export function current(action: DemoAction): CurrentAction {
  const now: CurrentAction = { title: action.title, text: action.text, lead: action.lead, due: action.due }
  for (const revision of action.revisions ?? []) {
    now.title = revision.title ?? now.title
    now.text = revision.text ?? now.text
    now.lead = revision.lead ?? now.lead
    now.due = revision.due ?? now.due
  }
  return now
}

/** A target's value today, after the revisions of all actions of the plan. */
export function currentValue(target: DemoTarget, plan: DemoPlan): number {
  const changes = plan.actions.flatMap((action) => action.revisions ?? []).map((revision) => revision.target)
  return changes.filter((change) => change?.key === target.key).at(-1)?.to ?? target.value
}
