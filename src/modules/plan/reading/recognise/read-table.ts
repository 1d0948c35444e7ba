import type { Block } from './block.ts'
import { type Columns, columnsOf } from './columns.ts'
import type { Context, Work } from './context.ts'
import { leadIn } from './lead-in.ts'
import { documentLanguages, lexiconOf } from './lexicon/compiled.ts'
import { isSection, type Section } from './outline.ts'
import { readForm } from './read-form.ts'
import { readRows } from './read-rows.ts'

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
  const closed = context.excluded || lead.says === 'excluded'
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

function sheetOf(block: Block): string | null {
  return 'sheet' in block.first.source ? block.first.source.sheet : null
}

/** A table with a heading row: one item per row. False where no row names such columns. */
function readList(rows: Block[], context: Context, work: Work): boolean {
  const head = headOf(rows, work)
  if (!head) return false
  readRows(rows, head.at, head.columns, context, work)
  return true
}

/** The row that names the columns: marked as such, or among the first rows of a sheet. */
function headOf(rows: Block[], work: Work): { at: number; columns: Columns } | null {
  for (let at = 0; at < Math.min(rows.length, 12); at++) {
    const { cells = [], headerRow } = rows[at]!.first
    const named = cells.filter((cell) => cell.trim()).length
    if (named < 2 || (!headerRow && cells.some((cell) => cell.length > 60))) continue
    // A table of few words may be taken for another language: its heading row then tells better.
    for (const lexicon of [work.document.lexicon, ...documentLanguages.map(lexiconOf)]) {
      const columns = columnsOf(cells, lexicon)
      const known = columns?.roles.filter((role) => role !== null).length ?? 0
      if (columns && (headerRow || known >= 2)) return { at, columns }
    }
  }
  return null
}
