import { countStates } from '../../../../ui/state.ts'
import { itemAddress } from '../../items/cards.ts'
import { type Item, isAction } from '../../state/model.ts'
import { ageOf, gapsOf, isSilent, shownState, standingOf } from '../../state/rules.ts'
import { actionsOf } from './names.ts'
import type { PlanPage } from './page-of-plan.ts'

function nameIn(page: PlanPage, id: string | null) {
  const { organisations, bodies } = page.view.names
  return id ? (organisations.get(id) ?? bodies.get(id))?.name : undefined
}

function itemJson(page: PlanPage, item: Item) {
  const { state, names, day } = page.view
  const terms = item.termIds.flatMap((id) => names.terms.get(id) ?? [])
  const common = {
    key: item.key,
    kind: item.kind,
    number: item.number,
    title: item.title,
    text: item.text,
    parts: item.parts,
    parent: item.parentId ? (state.byId.get(item.parentId)?.key ?? null) : null,
    address: page.site.absolute(itemAddress(state.plan, item)),
    adopted: item.adoption ? { on: item.adoption.adoptedOn, decision: item.adoption.decisionNumber } : null,
    terms: terms.map((term) => ({ facet: term.facet, code: term.code, label: term.label })),
    targets: item.targetIds
      .flatMap((id) => state.targets.get(id) ?? [])
      .map((target) => {
        const { value, valueOn } = standingOf(target, day)
        return {
          id: target.id,
          measure: target.measure,
          unit: target.unit,
          baseline: target.baseline,
          baselineOn: target.baselineOn,
          goal: target.value,
          dueOn: target.dueOn,
          value,
          valueOn,
        }
      }),
  }
  if (!isAction(item)) return common
  return {
    ...common,
    state: shownState(item, day),
    ageDays: ageOf(item, day),
    silent: isSilent(item, day, page.silentAfter),
    mode: item.mode,
    beginsOn: item.beginsOn,
    dueOn: item.dueOn,
    lead: nameIn(page, item.leadOrganisationId ?? item.leadBodyId) ?? null,
    deputy: nameIn(page, item.deputyOrganisationId) ?? null,
    partners: item.partnerIds.flatMap((id) => nameIn(page, id) ?? []),
    // Null is not known, which is not nought.
    money: item.money.map(({ year, planned, spent }) => ({ year, planned, spent })),
    milestones: item.milestones.map(({ title, dueOn, doneOn }) => ({ title, dueOn, doneOn })),
    ...(page.showsGaps ? { lacks: gapsOf(item, state, day) } : {}),
  }
}

/** The plan as plain data: its items in order of the tree, each action with its state on the day shown. */
export function planJson(page: PlanPage): string {
  const { state, day } = page.view
  const { plan } = state
  return JSON.stringify({
    day,
    plan: {
      address: page.site.absolute(`/plan/${plan.slug}`),
      title: plan.title,
      summary: plan.summary,
      standing: plan.standing,
      author: plan.author,
      from: plan.fromDay,
      to: plan.toDay,
      versions: state.versions.map((version) => ({
        no: version.no,
        adoptedOn: version.adoptedOn,
        decision: version.decisionNumber,
      })),
    },
    counts: countStates(actionsOf(state).map((item) => shownState(item, day))),
    items: state.items.map((item) => itemJson(page, item)),
  })
}
