import type { ActionSummary, ThemeSummary } from '../../../../ui/action.tsx'
import { countStates } from '../../../../ui/state.ts'
import type { Item, PlanState } from '../../state/model.ts'
import { isAction } from '../../state/model.ts'
import { ageOf, lastHeard, shownState, standingOf, under } from '../../state/rules.ts'
import { itemHref, leadName } from './names.ts'
import type { PlanPage } from './page-of-plan.ts'
import { says, Text } from './text.tsx'

/** The one target of an action that can be said as 'n of m'. */
function targetOf(page: PlanPage, item: Item): ActionSummary['target'] {
  const { state, day } = page.view
  const [target, ...others] = item.targetIds.flatMap((id) => state.targets.get(id) ?? [])
  if (!target || others.length > 0 || target.value === null || target.value <= 0) return undefined
  if (target.baseline !== null && target.baseline > target.value) return undefined
  const now = standingOf(target, day).value ?? target.baseline
  return now === null ? undefined : { now, goal: target.value, unit: page.text(target.unit) || undefined }
}

/** An action as a list shows it. */
export function actionSummary(page: PlanPage, item: Item): ActionSummary {
  const { day, names } = page.view
  const state = shownState(item, day)
  return {
    number: item.number ?? undefined,
    title: <Text of={item.title} page={page} />,
    href: itemHref(page, item),
    state,
    days: lastHeard(item, day) === null && state === 'proposed' ? null : ageOf(item, day),
    lead: leadName(names, item, page.site.language) || page.t('no_lead'),
    target: targetOf(page, item),
  }
}

export function actionsUnder(state: PlanState, item: Item): Item[] {
  return under(state, item.id).filter(isAction)
}

/** A theme or objective with one mark per action below it. */
export function partSummary(page: PlanPage, item: Item): ThemeSummary {
  const { state, day } = page.view
  return {
    letter: item.number ?? undefined,
    title: <Text of={item.title} page={page} />,
    href: itemHref(page, item),
    text: says(item.text) ? <Text of={item.text} page={page} /> : undefined,
    counts: countStates(actionsUnder(state, item).map((action) => shownState(action, day))),
  }
}

/** Items at the root of the plan that hold actions: its themes, or whatever it calls them. */
export function partsOf(state: PlanState): Item[] {
  return (state.children.get(null) ?? []).filter((item) => actionsUnder(state, item).length > 0)
}
