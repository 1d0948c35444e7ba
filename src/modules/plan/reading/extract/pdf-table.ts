import { rowsOf } from './pdf-furniture.ts'
import type { Grid } from './pdf-grid.ts'
import { cellAt } from './pdf-grid.ts'
import type { Segment } from './pdf-rows.ts'
import type { Row } from './table-rows.ts'

/** Lines of one cell; a line that begins a list item or a paragraph keeps a line of its own. */
function cellText(segments: Segment[]): string {
  let text = ''
  for (const row of rowsOf(segments)) {
    const next = row.map((one) => one.text).join(' ')
    const opens = /^(?:[•▪◦●■►➢✓\uE000-\uF8FF]|[-–]\s|\d{1,2}[.)]\s)/u.test(next)
    if (!text) text = next
    else if (opens) text += `\n${next}`
    else if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(next)) text = text.slice(0, -1) + next
    else text += ` ${next}`
  }
  return text
}

/** Rows of a table that is drawn with lines; empty rows and columns between double lines are left out. */
export function gridRows(grid: Grid, segments: Segment[]): Row[] {
  const cells = new Map<string, Segment[]>()
  const columns = new Set<number>()
  const rows = new Set<number>()
  for (const segment of segments) {
    const at = cellAt(grid, segment)
    if (!at) continue
    const key = `${at.row}/${at.column}`
    cells.set(key, [...(cells.get(key) ?? []), segment])
    columns.add(at.column)
    rows.add(at.row)
  }
  const order = [...columns].sort((a, b) => a - b)
  return [...rows]
    .sort((a, b) => a - b)
    .map((row) => {
      const inside = order.map((column) => cells.get(`${row}/${column}`) ?? [])
      const all = inside.flat()
      return {
        source: { page: all[0]!.page },
        cells: inside.map(cellText),
        marked: all.every((segment) => segment.bold === segment.text),
      }
    })
}

/** A stretch of a flow in which words stand in columns without lines: from row `start` up to `end`. */
export interface Aligned {
  start: number
  end: number
  rows: Row[]
}

/** Left edges at which several rows have words. */
function edgesOf(rows: Segment[][]): number[] {
  const edges: { x: number; count: number }[] = []
  for (const row of rows) {
    for (const segment of row) {
      const known = edges.find((edge) => Math.abs(edge.x - segment.x) <= 3)
      if (known) known.count++
      else edges.push({ x: segment.x, count: 1 })
    }
  }
  return edges
    .filter((edge) => edge.count >= 2)
    .map((edge) => edge.x)
    .sort((a, b) => a - b)
}

/** Numbers or bullets with their text beside them: a list, however far its markers are set out. */
function isNumbering(block: Segment[][]): boolean {
  const firsts = block.filter((row) => row.length >= 2)
  const marks = firsts.filter((row) =>
    /^[(]?(?:\d{1,3}(?:\.\d{1,2})*|\p{L}|[ivxIVX]{1,5})?[.):°•▪–-]*$/u.test(row[0]!.text),
  )
  return firsts.every((row) => row.length === 2) && marks.length >= firsts.length * 0.8
}

/** Finds tables without ruling lines: three rows or more of which most have words at shared left edges. */
export function alignedTables(rows: Segment[][], bodySize: number): Aligned[] {
  const found: Aligned[] = []
  for (let start = 0; start < rows.length; start++) {
    if (rows[start]!.length < 2 || rows[start]!.some((one) => one.table)) continue
    let end = start
    let wide = 0
    for (let k = start; k < rows.length; k++) {
      const far = k > start && rows[k]![0]!.y - rows[k - 1]![0]!.y > bodySize * 4
      const edges = rows[start]!.map((one) => one.x)
      const fits = rows[k]!.every((one) => edges.some((edge) => Math.abs(edge - one.x) <= 4))
      if (far || !fits || rows[k]!.some((one) => one.table)) break
      if (rows[k]!.length >= 2) {
        wide++
        end = k + 1
      } else if (rows[k]![0]!.right > (edges[1] ?? 0) - 2 && Math.abs(rows[k]![0]!.x - edges[0]!) <= 4) break
      else end = k + 1
    }
    if (wide < 3) continue
    const block = rows.slice(start, end)
    const edges = edgesOf(block)
    if (edges.length < 2 || isNumbering(block)) continue
    found.push({ start, end, rows: logicalRows(block, edges) })
    start = end - 1
  }
  return found
}

/** Joins the lines of cells: a new row begins where the first column has words, or after a wider gap. */
function logicalRows(block: Segment[][], edges: number[]): Row[] {
  const steps = block
    .slice(1)
    .map((row, at) => row[0]!.y - block[at]![0]!.y)
    .sort((a, b) => a - b)
  const least = steps[0] ?? 0
  // Rows of a table stand a little further apart than the lines within a cell.
  const spaced = steps.some((step) => step > least * 1.12)
  const columnOf = (segment: Segment): number => {
    let at = 0
    edges.forEach((edge, index) => {
      if (segment.x >= edge - 4) at = index
    })
    return at
  }
  const groups: Segment[][] = []
  block.forEach((row, at) => {
    const step = at ? row[0]!.y - block[at - 1]![0]!.y : Number.POSITIVE_INFINITY
    const opens = spaced ? step > least * 1.12 : row.some((one) => columnOf(one) === 0)
    if (!groups.length || opens) groups.push([...row])
    else groups.at(-1)!.push(...row)
  })
  return groups.map((group) => ({
    source: { page: group[0]!.page },
    cells: edges.map((_, at) => cellText(group.filter((one) => columnOf(one) === at))),
    marked: group.every((one) => one.bold === one.text),
  }))
}
