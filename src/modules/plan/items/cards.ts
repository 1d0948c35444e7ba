import type { WriteTx } from '../../../platform/access/index.ts'
import { type Card, putCards, type Ref } from '../../../platform/cards/index.ts'
import type { Words } from '../../../platform/i18n/index.ts'
import { mostOpen } from '../rules.ts'
import { loadForCards, loadPlan } from '../state/load.ts'
import { type Item, isAction, type Plan, type PlanState } from '../state/model.ts'
import { shownState } from '../state/rules.ts'

export function itemRef(id: string): Ref {
  return `plan/item/${id}`
}

export function planRef(id: string): Ref {
  return `plan/plan/${id}`
}

/** The permanent path of an item, the same in every language. */
export function itemAddress(plan: Pick<Plan, 'slug'>, item: Pick<Item, 'key'>): string {
  return `/plan/${plan.slug}/item/${item.key}`
}

function joined(texts: readonly Words[]): Words {
  const made: Words = {}
  for (const words of texts) {
    for (const [language, text] of Object.entries(words) as [keyof Words, string][]) {
      made[language] = made[language] ? `${made[language]}\n${text}` : text
    }
  }
  return made
}

function itemCard(state: PlanState, item: Item, today: string): Card {
  return {
    ref: itemRef(item.id),
    kind: item.kind,
    title: item.title,
    body: joined([item.text, ...item.parts]),
    state: isAction(item) ? shownState(item, today) : null,
    day: item.dueOn,
    level: item.level,
    audience: item.audience,
    address: itemAddress(state.plan, item),
    removed: item.removed !== null,
  }
}

/** A target's card is as open as the most open item that shares it. */
function targetCards(state: PlanState): Card[] {
  return [...state.targets.values()].flatMap((target) => {
    const items = target.itemIds.flatMap((id) => state.byId.get(id) ?? [])
    const level = mostOpen(items.map((item) => item.level))
    const first = items.find((item) => item.level === level)
    if (!first) return []
    return [
      {
        ref: `plan/target/${target.id}` as Ref,
        kind: 'target',
        title: target.measure,
        level,
        audience: level === 'confidential' ? [...new Set(items.flatMap((item) => item.audience))] : [],
        address: itemAddress(state.plan, first),
      },
    ]
  })
}

/**
 * Writes the cards of a plan, its targets and the items named (all, when none are), from what the command
 * has just written.
 */
export async function refreshCards(tx: WriteTx, planId: string, itemIds?: readonly string[]): Promise<void> {
  const state = await (itemIds ? loadForCards(tx, planId, itemIds) : loadPlan(tx, planId))
  if (!state) return
  const { plan } = state
  const wanted = itemIds && new Set(itemIds)
  const items = [...state.items, ...state.removed].filter((item) => !wanted || wanted.has(item.id))
  await putCards(tx, [
    {
      ref: planRef(plan.id),
      kind: 'plan',
      title: plan.title,
      body: plan.summary,
      state: plan.standing,
      day: plan.fromDay,
      level: plan.level,
      audience: plan.audience,
      address: `/plan/${plan.slug}`,
    },
    ...items.map((item) => itemCard(state, item, tx.scope.today)),
    ...targetCards(state),
  ])
}
