import type { Item, PlanState } from '../../../state/model.ts'

/** Where an item goes: under the same parent, before which sibling (null: to the end). */
export interface Step {
  itemId: string
  parentId: string | null
  before: string | null
}

/**
 * One step up or down among the items that stand beside it.
 * @returns null where it stands at the end already
 */
export function stepOf(state: PlanState, item: Item, way: 'up' | 'down'): Step | null {
  const parent = item.parentId && state.byId.has(item.parentId) ? item.parentId : null
  const beside = state.children.get(parent) ?? []
  const place = beside.findIndex((one) => one.id === item.id)
  const step = { itemId: item.id, parentId: item.parentId }
  if (way === 'up') {
    const before = beside[place - 1]
    return before ? { ...step, before: before.id } : null
  }
  if (place < 0 || place === beside.length - 1) return null
  return { ...step, before: beside[place + 2]?.id ?? null }
}
