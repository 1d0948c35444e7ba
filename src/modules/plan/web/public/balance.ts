import type { Facet, Term } from '../../../../platform/vocabularies/index.ts'
import type { MatrixCell as CellView } from '../../../../ui/matrix.tsx'
import { countStates } from '../../../../ui/state.ts'
import type { Names } from '../../queries/names.ts'
import { balance, type MatrixCell } from '../../state/matrix.ts'
import { type Item, isAction, type PlanState } from '../../state/model.ts'
import { type ShownState, shownState } from '../../state/rules.ts'

/** The terms of a facet in a plan: those that its actions carry, and those that none of them does. */
export interface Axis {
  used: Term[]
  unused: Term[]
}

/** A facet's terms as the plan uses them, in the vocabulary's order; top terms alone are told as unused. */
export function axisOf(state: PlanState, names: Names, facet: Facet): Axis {
  const carried = new Set([
    ...state.items.filter(isAction).flatMap((item) => item.termIds),
    ...state.gaps.flatMap((gap) => gap.termIds),
  ])
  const ofPlan = (term: Term) =>
    state.plan.schemeIds.length === 0 || state.plan.schemeIds.includes(term.schemeId)
  const terms = [...names.terms.values()]
    .filter((term) => term.facet === facet)
    .sort((a, b) => a.position - b.position)
  return {
    used: terms.filter((term) => carried.has(term.id)),
    unused: terms.filter(
      (term) => !carried.has(term.id) && ofPlan(term) && !term.retiredOn && !term.broaderId,
    ),
  }
}

/** The plan's matrix with only actions in some states: 'only what runs'. */
export function onlyIn(state: PlanState, day: string, states: readonly ShownState[] | null): PlanState {
  if (!states) return state
  const fits = (item: Item) => !isAction(item) || states.includes(shownState(item, day))
  return { ...state, items: state.items.filter(fits) }
}

/** Cells as the interface draws them; `href` gives the list behind each. */
export function cellViews(
  cells: MatrixCell[][],
  day: string,
  href: (rowId: string, columnId: string) => string,
): CellView[][] {
  return cells.map((row) =>
    row.map((cell) => {
      const to = href(cell.rowId, cell.columnId)
      if (cell.items.length > 0) {
        return {
          kind: 'actions',
          counts: countStates(cell.items.map((item) => shownState(item, day))),
          href: to,
        }
      }
      return cell.gapId ? { kind: 'deliberate', href: `#leeg-${cell.gapId}` } : { kind: 'empty', href: to }
    }),
  )
}

export interface BalanceTable {
  group: Term
  cells: MatrixCell[][]
  /** How often an action stands in it, how many cells are empty, and how many of those on purpose. */
  times: number
  empty: number
  deliberate: number
}

/** One table per target group: rows by columns, each counted once. */
export function balanceTables(
  state: PlanState,
  groups: readonly Term[],
  rows: readonly Term[],
  columns: readonly Term[],
): BalanceTable[] {
  return groups.map((group) => {
    const cells = balance(state, rows, columns, [group])
    const all = cells.flat()
    const empty = all.filter((cell) => cell.items.length === 0)
    const deliberate = empty.filter((cell) => cell.gapId).length
    return {
      group,
      cells,
      times: all.reduce((sum, cell) => sum + cell.items.length, 0),
      empty: empty.length - deliberate,
      deliberate,
    }
  })
}

/**
 * Which of two axes goes down and which across: the longer one down, so that a table keeps its width on a
 * phone.
 */
export function turned<T>(
  rows: readonly T[],
  columns: readonly T[],
): [rows: readonly T[], columns: readonly T[]] {
  return columns.length > 4 && columns.length > rows.length ? [columns, rows] : [rows, columns]
}
