import type { Block } from './block.ts'
import { type Columns, columnsOf } from './columns.ts'
import type { Context, Work } from './context.ts'
import { leadIn } from './lead-in.ts'
import { documentLanguages, lexiconOf } from './lexicon/compiled.ts'
import { isSection, type Section } from './outline.ts'
import { readForm } from './read-form.ts'
import { readRows } from './read-rows.ts'
import { sheetExcluded, sheetOf } from './sheet-theme.ts'

/** Reads the table that begins at `start`; gives the place after its last row. */
export function readTable(
  children: (Section | Block)[],
  start: number,
  before: string,
  context: Context,
  work: Work,
): number {
  const rows = rowsFrom(children, start)
  const lead = leadIn(before, rows.length, work.document.lexicon, work.document.titleWords)
  const closed = context.excluded || lead.says === 'excluded' || sheetExcluded(rows[0]!, work)
  if (closed || !(readForm(rows, context, work) || readList(rows, context, work))) {
    for (const row of rows) work.harvest.narrate(context.section, row)
  }
  return start + rows.length
}

/** The rows of one table or one sheet. */
function rowsFrom(children: (Section | Block)[], start: number): Block[] {
  const rows: Block[] = []
  const first = children[start] as Block
  for (let at = start; at < children.length; at++) {
    const child = children[at]!
    if (isSection(child) || child.type !== 'row' || child.first.table !== first.first.table) break
    if (sheetOf(child) !== sheetOf(first)) break
    rows.push(child)
  }
  return rows
}

/** A table with a heading row: one item per row. False where no row names such columns. */
function readList(rows: Block[], context: Context, work: Work): boolean {
  const head = headOf(rows, work)
  if (!head) return false
  readRows(rows, head.at, head.columns, context, work)
  return true
}

interface Head {
  at: number
  columns: Columns
  /** How many columns it names. */
  known: number
}

/** What a row says of the columns, or null where it is no heading row. */
function headIn(cells: string[], marked: boolean, at: number, rows: Block[], work: Work): Head | null {
  const named = cells.filter((cell) => cell.trim()).length
  if (named < 2 || (!marked && cells.some((cell) => cell.length > 60))) return null
  // A table of few words may be taken for another language: its heading row then tells better.
  const below = rows.slice(at + 1, at + 20).map((row) => row.first.cells ?? [])
  for (const lexicon of [work.document.lexicon, ...documentLanguages.map(lexiconOf)]) {
    const columns = columnsOf(cells, lexicon, below)
    const known = columns?.roles.filter((role) => role !== null).length ?? 0
    if (columns && (marked || known >= 2)) return { at, columns, known }
  }
  return null
}

/** The row that names the columns: marked as such, or among the first rows of a sheet. */
function headOf(rows: Block[], work: Work): Head | null {
  for (let at = 0; at < Math.min(rows.length, 12); at++) {
    const { cells = [], headerRow } = rows[at]!.first
    const found = headIn(cells, headerRow === true, at, rows, work)
    if (!found) continue
    // Names over groups of columns stand above the names of the columns themselves.
    const next = rows[at + 1]?.first.cells
    if (!next || next.some((cell) => cell.length > 60)) return found
    const both = cells.map((cell, column) => next[column]?.trim() || cell)
    const below = headIn(next, false, at + 1, rows, work) ?? headIn(both, false, at + 1, rows, work)
    return below && below.known > found.known ? below : found
  }
  return null
}
