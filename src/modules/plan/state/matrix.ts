import { type Item, isAction, type PlanState } from './model.ts'

/** A term of one of the facets, as the matrix needs it. */
export interface MatrixTerm {
  id: string
  facet: string
}

export interface MatrixCell {
  rowId: string
  columnId: string
  items: Item[]
  /** Set where the cell is empty on purpose. */
  gapId: string | null
}

/**
 * One table of the balance matrix: how many actions serve each pair of terms, among the items that carry
 * all the terms of `within`. An action with several terms stands in several cells.
 */
export function balance(
  state: PlanState,
  rows: readonly MatrixTerm[],
  columns: readonly MatrixTerm[],
  within: readonly MatrixTerm[] = [],
): MatrixCell[][] {
  const actions = state.items.filter(
    (item) => isAction(item) && within.every((term) => item.termIds.includes(term.id)),
  )
  const byTerm = new Map<string, Set<Item>>()
  for (const item of actions) {
    for (const id of item.termIds) byTerm.set(id, (byTerm.get(id) ?? new Set()).add(item))
  }
  return rows.map((row) =>
    columns.map((column) => {
      const here = byTerm.get(column.id)
      const items = [...(byTerm.get(row.id) ?? [])].filter((item) => here?.has(item))
      const wanted = [row.id, column.id, ...within.map((term) => term.id)]
      const gap = state.gaps.find((one) => one.termIds.every((id) => wanted.includes(id)))
      return {
        rowId: row.id,
        columnId: column.id,
        items,
        gapId: items.length === 0 ? (gap?.id ?? null) : null,
      }
    }),
  )
}
