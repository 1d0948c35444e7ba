import type { ReadItem } from '../types.ts'
import { assignField } from './assign-field.ts'
import type { Block } from './block.ts'
import { type Columns, columnsOf } from './columns.ts'
import type { Context, Work } from './context.ts'
import { firstClause } from './first-clause.ts'
import { leadIn } from './lead-in.ts'
import { splitHeadingNumber } from './mark.ts'
import { isSection, type Section } from './outline.ts'
import { tableTarget } from './table-target.ts'
import { themeOf } from './theme-of.ts'

/** Reads the table that begins at `start`; gives the place after its last row. */
export function readTable(
  children: (Section | Block)[],
  start: number,
  before: string,
  context: Context,
  work: Work,
): number {
  let end = start
  const table = (children[start] as Block).first.table
  const sheet = sheetOf(children[start] as Block)
  while (end < children.length) {
    const child = children[end]!
    if (isSection(child) || child.type !== 'row' || child.first.table !== table || sheetOf(child) !== sheet)
      break
    end++
  }
  const rows = children.slice(start, end) as Block[]
  const lead = leadIn(before, rows.length, work.document.lexicon, work.document.titleWords)
  const head = context.excluded || lead.says === 'excluded' ? null : headOf(rows, work)
  if (!head) {
    for (const row of rows) work.harvest.narrate(context.section, row)
    return end
  }
  for (const row of rows.slice(0, head.at + 1)) work.harvest.narrate(context.section, row)
  readRows(rows.slice(head.at + 1), head.columns, context, work)
  return end
}

function sheetOf(block: Block): string | null {
  return 'sheet' in block.first.source ? block.first.source.sheet : null
}

/** The row that names the columns: marked as such, or among the first rows of a sheet. */
function headOf(rows: Block[], work: Work): { at: number; columns: Columns } | null {
  for (let at = 0; at < Math.min(rows.length, 12); at++) {
    const { cells = [], headerRow } = rows[at]!.first
    const named = cells.filter((cell) => cell.trim()).length
    if (named < 2 || (!headerRow && cells.some((cell) => cell.length > 60))) continue
    const columns = columnsOf(cells, work.document.lexicon)
    const known = columns?.roles.filter((role) => role !== null).length ?? 0
    if (columns && (headerRow || known >= 2)) return { at, columns }
  }
  return null
}

interface Open {
  /** Items that cells of other columns made, by column: a theme or an objective over several rows. */
  over: (ReadItem | null)[]
  /** A row with one cell names the group of the rows below. */
  group: string | null
  last: ReadItem | null
}

function readRows(rows: Block[], columns: Columns, context: Context, work: Work): void {
  const open: Open = { over: columns.roles.map(() => null), group: null, last: null }
  const texts = rows.map((row) => row.first.cells?.[columns.item] ?? '').filter(Boolean)
  if (work.seen.repeats(columns.kind, texts.map(withoutNumber))) {
    work.harvest.warnings.add(
      `A table of ${texts.length} rows (${columns.kind}) repeats what was read before and was read once.`,
    )
    for (const row of rows) work.harvest.narrate(context.section, row)
    return
  }
  for (const row of rows) readRow(row, columns, open, context, work)
}

const withoutNumber = (text: string): string => splitHeadingNumber(text)?.rest ?? text

function readRow(row: Block, columns: Columns, open: Open, context: Context, work: Work): void {
  const cells = row.first.cells ?? []
  const filled = cells.flatMap((cell, at) => (cell.trim() ? [at] : []))
  const cell = (cells[columns.item] ?? '').trim()
  if (
    filled.length === 1 &&
    cells.length > 2 &&
    filled[0] !== columns.item &&
    cells[filled[0]!]!.length < 120 &&
    overKind(columns, filled[0]!) === null
  ) {
    if (/^(?:totaal|total|gesamt|summe|somme)\b/iu.test(cells[filled[0]!]!))
      return work.harvest.narrate(context.section, row)
    return groupRow(row, cells[filled[0]!]!.trim(), open, context, work)
  }
  const parent = overItems(cells, columns, row, open, context, work)
  if (!cell || filled.length === 0) {
    if (open.last && filled.length) work.harvest.append(open.last, row)
    else if (parent === null) work.harvest.narrate(context.section, row)
    else work.harvest.claim(row)
    return
  }
  const split = splitHeadingNumber(cell)
  const numberAt = columns.roles.findIndex((role) => role && 'field' in role && role.field === 'number')
  const item = work.harvest.item({
    kind: columns.kind,
    label: columns.label,
    number: (numberAt >= 0 ? cells[numberAt]?.trim() : split?.printed) || null,
    title: firstClause(split?.rest ?? cell),
    text: textOf(cells, columns, split?.rest ?? cell),
    parent:
      parent ??
      open.group ??
      (columns.kind === 'action' || columns.kind === 'project' ? themeOf(context, work) : context.parent),
    toWork: context.toWork || work.document.lexicon.toWork.test(cell.slice(0, 300)),
    block: row,
  })
  columns.roles.forEach((role, at) => {
    if (role && 'field' in role && at !== columns.item)
      assignField(item, { field: role.field, value: cells[at] ?? '' }, work.document.lexicon)
  })
  const target = tableTarget(cells, columns)
  if (target) item.targets.push(target)
  work.seen.add(item)
  open.last = item
}

/** The row as a whole: its item first, then every other cell under the name of its column. */
function textOf(cells: string[], columns: Columns, what: string): string {
  const rest = cells.flatMap((cell, at) =>
    at === columns.item || !cell.trim() ? [] : [`${columns.heads[at]?.trim() || '–'}: ${cell.trim()}`],
  )
  return [what, ...rest].join('\n')
}

function overKind(columns: Columns, at: number): Columns['roles'][number] {
  const role = columns.roles[at]
  return role && 'kind' in role && at !== columns.item ? role : null
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
  for (let at = 0; at < columns.item; at++) {
    const role = columns.roles[at]
    if (!role || !('kind' in role) || !['theme', 'objective', 'pillar'].includes(role.kind)) continue
    const value = (cells[at] ?? '').trim()
    if (value) {
      const title = withoutNumber(value)
      const known =
        work.seen.find(role.kind, title) ?? (open.over[at]?.title === title ? open.over[at] : null)
      const number = splitHeadingNumber(value)?.printed ?? null
      const base = {
        kind: role.kind,
        label: role.label,
        number,
        title,
        text: value,
        toWork: false,
        block: row,
      }
      const before = open.over[at]
      open.over[at] = known ?? work.harvest.item({ ...base, parent: parent ?? open.group ?? context.parent })
      work.seen.add(open.over[at]!)
      if (open.over[at] !== before) open.over.fill(null, at + 1)
    }
    parent = open.over[at]?.id ?? parent
  }
  return parent
}

/** A row that holds one short text alone names the theme of the rows below it. */
function groupRow(row: Block, text: string, open: Open, context: Context, work: Work): void {
  const title = withoutNumber(text)
  const number = splitHeadingNumber(text)?.printed ?? null
  const item =
    work.seen.find('theme', title) ??
    work.harvest.item({
      kind: 'theme',
      label: null,
      number,
      title,
      text,
      parent: context.parent,
      toWork: false,
      block: row,
    })
  work.harvest.claim(row)
  work.seen.add(item)
  open.group = item.id
  open.over.fill(null)
}
