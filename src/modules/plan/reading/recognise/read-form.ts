import type { ReadItem } from '../types.ts'
import { assignField } from './assign-field.ts'
import type { Block } from './block.ts'
import { splitCell } from './cell.ts'
import type { Context, Work } from './context.ts'
import { firstClause } from './first-clause.ts'
import { fieldNamed } from './lexicon/compiled.ts'
import { firstKind } from './sense.ts'
import { themeOf } from './theme-of.ts'

interface FormRow {
  row: Block
  name: string
  value: string
}

function formRow(row: Block): FormRow {
  const [name = '', ...values] = row.first.cells ?? []
  return { row, name: name.trim(), value: values.filter((value) => value.trim()).join('\n') }
}

/**
 * Reads a table of two columns that holds the fields of one action, one per row ('Pilote | …', 'Échéance | …').
 * It belongs to the action whose heading stands above, or names its own action in a row. False if it is none.
 */
export function readForm(rows: Block[], context: Context, work: Work): boolean {
  if (rows.some((row) => (row.first.cells ?? []).length > 3) || rows.length < 2) return false
  const form = rows.map(formRow)
  const known = form.filter(({ name }) => fieldNamed(name) !== null)
  if (known.length < 2 || known.length * 2 < form.length) return false
  let item: ReadItem | null = context.within ?? null
  for (const line of form) {
    if (!item) item = named(line, context, work)
    if (!item) work.harvest.narrate(context.section, line.row)
    else fill(item, line, work)
  }
  return true
}

/** The action that a row of the form names: 'Actie | …', 'Intitulé | …'. */
function named({ row, name, value }: FormRow, context: Context, work: Work): ReadItem | null {
  const kind = firstKind(name.slice(0, 60), work.document.lexicon, false)
  if (!value || !(kind?.kind === 'action' || kind?.kind === 'project' || fieldNamed(name) === 'what'))
    return null
  const item = work.harvest.item({
    kind: kind?.kind ?? 'action',
    label: kind?.label ?? null,
    number: null,
    title: firstClause(value),
    text: '',
    parent: themeOf(context, work),
    toWork: context.toWork,
    block: row,
  })
  work.seen.add(item)
  return item
}

function fill(item: ReadItem, { row, name, value }: FormRow, work: Work): void {
  const field = fieldNamed(name)
  if (field) assignField(item, { field, value }, work.document.lexicon)
  const { parts } = splitCell(value)
  work.harvest.append(item, { ...row, text: name && value ? `${name}: ${value}` : row.text })
  if (field !== 'lead' && field !== 'partners' && field !== 'other') {
    for (const text of parts) item.parts.push({ text, source: row.first.source })
  }
}
