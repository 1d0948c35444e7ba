/** A term as far as the tree is concerned. */
export interface Leaf {
  id: string
  broaderId: string | null
  position: number
}

/** What stands directly under each term (under null: at the top), in order. */
export function narrowerOf<T extends Leaf>(terms: readonly T[]): Map<string | null, T[]> {
  const found = new Map<string | null, T[]>()
  for (const term of terms.toSorted((a, b) => a.position - b.position)) {
    const kin = found.get(term.broaderId)
    if (kin) kin.push(term)
    else found.set(term.broaderId, [term])
  }
  return found
}

/** Whether putting a term under another would make it its own ancestor. */
export function makesCircle(terms: readonly Leaf[], id: string, under: string | null): boolean {
  const broader = new Map(terms.map((term) => [term.id, term.broaderId]))
  for (let at: string | null = under; at !== null; at = broader.get(at) ?? null) if (at === id) return true
  return false
}

/**
 * Positions of all terms after one was put under another (or at the top), before a sibling or at the end.
 * Counted through the whole tree from top to bottom, so that a flat list reads in the tree's order.
 */
export function positionsAfter(
  terms: readonly Leaf[],
  moved: { id: string; under: string | null; before: string | null },
): Map<string, number> {
  const below = narrowerOf(terms.filter((term) => term.id !== moved.id))
  const kin = (below.get(moved.under) ?? []).map((term) => term.id)
  const at = moved.before === null ? -1 : kin.indexOf(moved.before)
  kin.splice(at < 0 ? kin.length : at, 0, moved.id)
  const positions = new Map<string, number>()
  const walk = (under: string | null) => {
    const here = under === moved.under ? kin : (below.get(under) ?? []).map((term) => term.id)
    for (const id of here) {
      positions.set(id, positions.size)
      walk(id)
    }
  }
  walk(null)
  return positions
}
