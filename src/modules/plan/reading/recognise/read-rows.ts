import type { ReadItem } from '../types.ts'
import { assignField } from './assign-field.ts'
import type { Block } from './block.ts'
import { splitCell } from './cell.ts'
import type { Columns } from './columns.ts'
import type { Context, Work } from './context.ts'
import { firstClause } from './first-clause.ts'
import { labelledOf } from './labelled.ts'
import { isPersonOrReference } from './likeness.ts'
import { splitHeadingNumber } from './mark.ts'
import { readLevels } from './read-levels.ts'
import { continuesRow, filledCells, isRemark, textOfRow, withoutNumber } from './row-shape.ts'
import { sheetTheme } from './sheet-theme.ts'
import { tableTarget } from './table-target.ts'
import { themeOf } from './theme-of.ts'

/** What is open while the rows of a table are read. */
interface Open {
  /** Items that cells of other columns made, by column: a theme or an objective over several rows. */
  over: (ReadItem | null)[]
  /** A row with one cell names the group of the rows below. */
  group: string | null
  last: ReadItem | null
}

/** Reads the rows of a table whose heading row is at `head`: rows above it are titles, each below an item. */
export function readRows(rows: Block[], head: number, columns: Columns, context: Context, work: Work): void {
  const open: Open = { over: columns.roles.map(() => null), group: null, last: null }
  rows.slice(0, head).forEach((row) => {
    const [only] = filledCells(row)
    const text = only === undefined ? '' : row.first.cells![only]!.trim()
    if (filledCells(row).length === 1 && labelledOf(text, work.document.lexicon))
      groupRow(row, text, open, context, work)
    else work.harvest.narrate(context.section, row)
  })
  work.harvest.narrate(context.section, rows[head]!)
  const body = rows.slice(head + 1)
  const named = body.map((row) => row.first.cells?.[columns.item]?.trim() ?? '').filter(Boolean)
  if (named.filter(isPersonOrReference).length * 2 > named.length) {
    for (const row of body) work.harvest.narrate(context.section, row)
    return
  }
  if (readLevels(body, columns, open.group, context, work)) return
  const texts = body.map((row) => withoutNumber(row.first.cells?.[columns.item] ?? '')).filter(Boolean)
  if (work.seen.repeats(columns.kind, texts)) {
    work.harvest.warn({ code: 'table_twice', n: texts.length })
    for (const row of body) {
      addRepeated(row, columns, work)
      work.harvest.narrate(context.section, row)
    }
    return
  }
  const over = columns.roles.some((role) => role && 'kind' in role && role.kind === 'theme')
  if (!open.group && !over && (columns.kind === 'action' || columns.kind === 'project'))
    open.group = sheetTheme(rows[0]!, context, work)
  for (const row of body) readRow(row, columns, open, context, work)
}

/** What a table that repeats a list adds to its items: who, with whom, by when. */
function addRepeated(row: Block, columns: Columns, work: Work): void {
  const cells = row.first.cells ?? []
  const item = work.seen.find(columns.kind, withoutNumber(cells[columns.item] ?? ''))
  if (item) assignCells(item, cells, columns, work)
}

/** Fills in the fields of an item from the other cells of its row. */
function assignCells(item: ReadItem, cells: string[], columns: Columns, work: Work): void {
  columns.roles.forEach((role, at) => {
    if (role && 'field' in role && at !== columns.item)
      assignField(item, { field: role.field, value: cells[at] ?? '' }, work.document.lexicon)
  })
  const target = tableTarget(cells, columns)
  if (target) item.targets.push(target)
}

function readRow(row: Block, columns: Columns, open: Open, context: Context, work: Work): void {
  const cells = row.first.cells ?? []
  const filled = filledCells(row)
  const cell = (cells[columns.item] ?? '').trim()
  const { lexicon } = work.document
  if (isRemark(row)) {
    work.harvest.narrate(context.section, row)
    return
  }
  const only = filled.length === 1 && cells.length > 2 ? cells[filled[0]!]!.trim() : ''
  const labelled = only ? labelledOf(only, lexicon) : null
  if (
    only &&
    only.length < 160 &&
    (labelled || (filled[0] !== columns.item && !namesOver(columns, filled[0]!)))
  ) {
    groupRow(row, only, open, context, work)
    return
  }
  if (open.last && continuesRow(row, columns, open.last.source)) {
    for (const at of filled) extend(open.last, cells[at]!.trim(), at === columns.item)
    work.harvest.claim(row)
    return
  }
  const parent = overItems(cells, columns, row, open, context, work)
  if (!cell) {
    if (open.last && filled.length) work.harvest.append(open.last, row)
    else if (parent === null) work.harvest.narrate(context.section, row)
    else work.harvest.claim(row)
    return
  }
  const item = rowItem(row, cell, columns, parent ?? open.group, context, work)
  work.seen.add(item)
  open.last = item
}

/** More of a row that a page break cut in two. */
function extend(item: ReadItem, text: string, what: boolean): void {
  const [first = '', ...rest] = item.text.split('\n')
  item.text = what ? [`${first} ${text}`, ...rest].join('\n') : `${item.text} ${text}`
}

function rowItem(
  row: Block,
  cell: string,
  columns: Columns,
  over: string | null,
  context: Context,
  work: Work,
): ReadItem {
  const cells = row.first.cells ?? []
  const { lexicon } = work.document
  const { text, parts } = splitCell(cell)
  const split = splitHeadingNumber(text)
  const labelled = labelledOf(text, lexicon)
  const numberAt = columns.roles.findIndex((role) => role && 'field' in role && role.field === 'number')
  const what = labelled?.rest ?? split?.rest ?? text
  const own = columns.kind === 'action' || columns.kind === 'project' ? themeOf : null
  const item = work.harvest.item({
    kind: columns.kind,
    label: columns.label,
    number: (numberAt >= 0 ? cells[numberAt]?.trim() : (labelled?.number ?? split?.printed)) || null,
    title: firstClause(what),
    text: textOfRow(cells, columns, split?.rest ?? text),
    parent: over ?? (own ? own(context, work) : context.parent),
    toWork: context.toWork || lexicon.toWork.test(cell.slice(0, 300)),
    asks: context.asks,
    block: row,
  })
  for (const part of parts) item.parts.push({ text: part, source: row.first.source })
  assignCells(item, cells, columns, work)
  return item
}

function namesOver(columns: Columns, at: number): boolean {
  const role = columns.roles[at]
  return role !== null && role !== undefined && 'kind' in role && at !== columns.item
}

/** Makes or finds the theme and objective that a row's other columns name; gives the nearest as parent. */
function overItems(
  cells: string[],
  columns: Columns,
  row: Block,
  open: Open,
  context: Context,
  work: Work,
): string | null {
  let parent: string | null = null
  columns.roles.forEach((role, at) => {
    if (
      !role ||
      !('kind' in role) ||
      at === columns.item ||
      !['theme', 'objective', 'pillar'].includes(role.kind)
    )
      return
    const value = (cells[at] ?? '').trim()
    if (value) {
      const labelled = labelledOf(value, work.document.lexicon)
      const title = labelled?.rest || withoutNumber(value)
      const number = labelled?.number ?? splitHeadingNumber(value)?.printed ?? null
      const before = open.over[at]
      const known = work.seen.find(role.kind, title) ?? (before?.title === title ? before : null)
      const base = {
        kind: role.kind,
        label: role.label,
        number,
        title,
        text: value,
        toWork: false,
        block: row,
      }
      open.over[at] = known ?? work.harvest.item({ ...base, parent: parent ?? open.group ?? context.parent })
      work.seen.add(open.over[at]!)
    }
    parent = open.over[at]?.id ?? parent
  })
  return parent
}

/** A row that holds one short text alone names the theme or objective of the rows below it. */
function groupRow(row: Block, text: string, open: Open, context: Context, work: Work): void {
  const labelled = labelledOf(text, work.document.lexicon)
  const kind = labelled?.kind ?? 'theme'
  const title = labelled?.rest || withoutNumber(text)
  const number = labelled?.number ?? splitHeadingNumber(text)?.printed ?? null
  const made = {
    kind,
    label: labelled?.label ?? null,
    number,
    title,
    text,
    parent: context.parent,
    toWork: false,
    block: row,
  }
  const item = work.seen.find(kind, title) ?? work.harvest.item(made)
  work.harvest.claim(row)
  work.seen.add(item)
  open.group = item.id
  open.over.fill(null)
}
