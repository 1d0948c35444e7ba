import { limits } from './limits.ts'
import { Refuse } from './refusal.ts'
import type { Row } from './table-rows.ts'
import { fold } from './text-line.ts'
import { columnOf, serialDate } from './xlsx-format.ts'
import { walkXml } from './xml.ts'

/** What a sheet's cells refer to: shared texts, styles that are dates or bold. */
export interface Workbook {
  strings: { text: string; bold: boolean }[]
  dates: Set<number>
  bold: Set<number>
  from1904: boolean
}

interface Cell {
  column: number
  type: string
  style: number
}

/** Value of a cell as people see it: text, ISO date, plain number, ja/nee as TRUE and FALSE. */
function show(cell: Cell, raw: string, book: Workbook): string {
  if (cell.type === 's') return book.strings[Number(raw)]?.text ?? ''
  if (cell.type === 'b') return raw === '1' ? 'TRUE' : 'FALSE'
  if (cell.type === 'd') return raw.replace(/T00:00:00(?:\.0+)?Z?$/, '')
  if (cell.type === 'n' && raw !== '') {
    const value = Number(raw)
    if (!Number.isFinite(value)) return raw
    if (book.dates.has(cell.style) && value >= 1 && value < 2_958_466) return serialDate(value, book.from1904)
    return String(Number(value.toPrecision(12)))
  }
  return raw
}

/** Rows of one sheet, walked through without building it; a formula gives the result that was saved. */
export function sheetRows(bytes: Uint8Array, sheet: string, book: Workbook): { rows: Row[]; hidden: number } {
  const rows: Row[] = []
  let hidden = 0
  let number = 0
  let cells: string[] = []
  let heavy = true
  let cell: Cell | null = null
  let next = 0
  let raw = ''
  let inside = ''
  let written = 0
  let count = 0
  walkXml(bytes, {
    open(name, attributes) {
      if (name === 'row') {
        number = Number(attributes.r) || number + 1
        cells = []
        heavy = true
        next = 0
        if (attributes.hidden === '1' || attributes.hidden === 'true') hidden++
      } else if (name === 'c') {
        const column = attributes.r ? columnOf(attributes.r) : next
        next = column + 1
        cell = { column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0) }
        raw = ''
      } else if (cell && (name === 'v' || name === 't')) inside = name
      else if (name === 'rPh') inside = ''
    },
    text(text) {
      if (cell && inside) raw += text
    },
    close(name) {
      if (name === 'v' || name === 't') inside = ''
      else if (name === 'c' && cell) {
        const text = show(cell, raw, book)
        if (text.trim() && cell.column >= 0 && cell.column < limits.columns) {
          count += Math.max(0, cell.column - cells.length)
          while (cells.length < cell.column) cells.push('')
          cells[cell.column] = text
          if (!book.bold.has(cell.style) && !(cell.type === 's' && book.strings[Number(raw)]?.bold))
            heavy = false
          written += text.length
          count++
        }
        cell = null
      } else if (name === 'row' && cells.some((text) => fold(text))) {
        rows.push({ source: { sheet, row: number }, cells, marked: heavy })
        if (rows.length > limits.lines || count > limits.cells || written > 60_000_000)
          throw new Refuse('too_large', limits.partMB)
      }
    },
  })
  return { rows, hidden }
}
