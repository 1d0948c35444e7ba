import type { Source } from '../types.ts'
import type { Block } from './block.ts'
import type { Columns } from './columns.ts'
import { splitHeadingNumber } from './mark.ts'

/** Places of the cells of a row that hold something. */
export function filledCells(row: Block): number[] {
  return (row.first.cells ?? []).flatMap((cell, at) => (cell.trim() ? [at] : []))
}

/** A sum, a source or a remark below a table: no item. */
export function isRemark(row: Block): boolean {
  const first = (row.first.cells ?? []).find((cell) => cell.trim()) ?? ''
  return (
    /^\s*(?:\*|totaal|total|gesamt|summe|somme|bron(?:nen)?|sources?|quellen?|opmerking|remarque|note|anmerkung|nota|noot|legende?)(?![\p{L}])\s*[:.]?/iu.test(
      first,
    ) && filledCells(row).length <= 2
  )
}

/** A row that goes on where a page break cut the one before: no number though rows have them, and lower case. */
export function continuesRow(row: Block, columns: Columns, before: Source): boolean {
  const cells = row.first.cells ?? []
  const number = columns.roles.findIndex((role) => role && 'field' in role && role.field === 'number')
  const unnumbered = number >= 0 && !cells[number]?.trim()
  const filled = filledCells(row)
  // The rest of one cell on top of the next page, where every row has its number.
  const turned = 'page' in row.first.source && 'page' in before && row.first.source.page > before.page
  if (turned && unnumbered && filled.length === 1 && filled[0] === columns.item) return true
  const lower = filled.length > 0 && filled.every((at) => /^[\p{Ll}(]/u.test(cells[at]!.trim()))
  return lower && (unnumbered || filled.length <= cells.length / 2)
}

/** A cell's text without the number that opens it. */
export function withoutNumber(text: string): string {
  return splitHeadingNumber(text)?.rest ?? text
}

/** The row as a whole: its item first, then every other cell under the name of its column. */
export function textOfRow(cells: string[], columns: Columns, what: string): string {
  const rest = cells.flatMap((cell, at) =>
    at === columns.item || !cell.trim() ? [] : [`${columns.heads[at]?.trim() || '–'}: ${cell.trim()}`],
  )
  return [what, ...rest].join('\n')
}
