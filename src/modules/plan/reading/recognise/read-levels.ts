import type { ItemKind, ReadItem } from '../types.ts'
import { assignField } from './assign-field.ts'
import type { Block } from './block.ts'
import type { Columns } from './columns.ts'
import type { Context, Work } from './context.ts'
import { firstClause } from './first-clause.ts'
import type { Compiled } from './lexicon/compiled.ts'
import { filledCells, textOfRow } from './row-shape.ts'
import { firstKind } from './sense.ts'

interface Level {
  kind: ItemKind
  label: string
}

function levelOf(cell: string, lexicon: Compiled): Level | null {
  const text = cell.trim()
  if (!text || text.length > 40) return null
  const found = firstKind(text, lexicon, false)
  return found && found.length >= text.length * 0.6 ? { kind: found.kind, label: text.toLowerCase() } : null
}

/** The column that says of every row what it is ('Strategic objective', 'Action'), or -1. */
function levelColumn(rows: Block[], lexicon: Compiled): number {
  const width = Math.max(0, ...rows.slice(0, 50).map((row) => row.first.cells?.length ?? 0))
  for (let at = 0; at < Math.min(width, 20); at++) {
    const cells = rows.map((row) => row.first.cells?.[at]?.trim() ?? '').filter(Boolean)
    const levels = cells.map((cell) => levelOf(cell, lexicon)).filter((level) => level !== null)
    const distinct = new Set(levels.map((level) => level.label))
    if (levels.length >= 3 && levels.length >= cells.length * 0.8 && distinct.size >= 2 && distinct.size <= 8)
      return at
  }
  return -1
}

/** Reads a table that holds a whole tree, one row per level; the rows above tell whose child a row is. */
export function readLevels(
  rows: Block[],
  columns: Columns,
  group: string | null,
  context: Context,
  work: Work,
): boolean {
  const { lexicon } = work.document
  const at = levelColumn(rows, lexicon)
  if (at < 0) return false
  const what = at === columns.item ? whatColumn(columns, at) : columns.item
  const open: { label: string; item: ReadItem }[] = []
  for (const row of rows) {
    const cells = row.first.cells ?? []
    const level = levelOf(cells[at] ?? '', lexicon)
    const cell = cells[what]?.trim() ?? ''
    if (!level || !cell || filledCells(row).length < 2) {
      work.harvest.narrate(context.section, row)
      continue
    }
    const same = open.findIndex((one) => one.label === level.label)
    if (same >= 0) open.length = same
    const item = work.harvest.item({
      ...level,
      number: null,
      title: firstClause(cell),
      text: textOfRow(cells, { ...columns, item: what }, cell),
      parent: open.at(-1)?.item.id ?? group ?? context.parent,
      toWork: context.toWork,
      block: row,
    })
    columns.roles.forEach((role, place) => {
      if (role && 'field' in role && place !== what)
        assignField(item, { field: role.field, value: cells[place] ?? '' }, lexicon)
    })
    work.seen.add(item)
    open.push({ label: level.label, item })
  }
  return true
}

/** The column with the text of the rows: a description, else the one right after the levels. */
function whatColumn(columns: Columns, levels: number): number {
  const named = columns.roles.findIndex(
    (role) => role && 'field' in role && (role.field === 'what' || role.field === 'description'),
  )
  return named >= 0 ? named : levels + 1
}
