import type { PdfPage, Rule } from './pdf-page.ts'
import type { Segment } from './pdf-rows.ts'

/** A table drawn with lines: the edges of its columns and rows, in points. */
export interface Grid {
  columns: number[]
  rows: number[]
}

/** Positions that lie within `slack` of one another become one. */
function cluster(values: number[], slack: number): number[] {
  const out: number[] = []
  for (const value of [...values].sort((a, b) => a - b)) {
    if (!out.length || value - out.at(-1)! > slack) out.push(value)
  }
  return out
}

const touches = (a: Rule, b: Rule): boolean =>
  a.across !== b.across && a.at >= b.from - 3 && a.at <= b.to + 3 && b.at >= a.from - 3 && b.at <= a.to + 3

/** Groups ruling lines that cross or meet. */
function connected(rules: Rule[]): Rule[][] {
  const left = new Set(rules)
  const groups: Rule[][] = []
  for (const seed of rules) {
    if (!left.delete(seed)) continue
    const group = [seed]
    for (let at = 0; at < group.length; at++) {
      for (const other of left) {
        if (touches(group[at]!, other)) {
          left.delete(other)
          group.push(other)
        }
      }
    }
    groups.push(group)
  }
  return groups
}

/** Tables on a page that are drawn with lines across and down: two columns and two rows at least. */
export function grids(page: PdfPage): Grid[] {
  if (page.rules.length < 5 || page.rules.length > 3000) return []
  return connected(page.rules).flatMap((group) => {
    const columns = cluster(
      group.filter((rule) => !rule.across).map((rule) => rule.at),
      4,
    )
    const rows = cluster(
      group.filter((rule) => rule.across).map((rule) => rule.at),
      4,
    )
    const wide = (columns.at(-1) ?? 0) - (columns[0] ?? 0)
    if (columns.length < 3 || rows.length < 3 || wide < page.width * 0.25) return []
    return [{ columns, rows }]
  })
}

/** Row and column of a grid in which a segment stands, or null where it stands outside. */
export function cellAt(grid: Grid, segment: Segment): { row: number; column: number } | null {
  const y = segment.y - segment.size * 0.3
  const x = segment.x + Math.min(4, (segment.right - segment.x) / 2)
  const row = grid.rows.findIndex(
    (edge, at) => y >= edge - 1 && y < (grid.rows[at + 1] ?? Number.NEGATIVE_INFINITY),
  )
  const column = grid.columns.findIndex(
    (edge, at) => x >= edge - 1 && x < (grid.columns[at + 1] ?? Number.NEGATIVE_INFINITY),
  )
  return row < 0 || column < 0 ? null : { row, column }
}
