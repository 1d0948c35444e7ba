import { parse } from 'csv-parse/sync'
import type { Extract } from '../types.ts'
import { decodeText } from './decode.ts'
import { limits } from './limits.ts'
import { Refuse } from './refusal.ts'
import { type Row, tableLines } from './table-rows.ts'
import { warnings as says } from './warnings.ts'

/** Separator of a CSV file: the one that cuts its first lines into most columns, evenly. */
export function separatorOf(text: string): string {
  const lines = text
    .slice(0, 60_000)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim())
    .slice(0, 30)
  const declared = /^sep=(.)$/i.exec(lines[0] ?? '')
  if (declared) return declared[1]!
  let best = { separator: ';', score: 0 }
  for (const separator of [';', '\t', ',', '|']) {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(separator).length - 1)
    const usual = [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0
    const even = counts.filter((count) => count === usual).length / Math.max(1, counts.length)
    const score = usual * even
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

/** Reads CSV with any usual separator and encoding; a row's number is that of the record, from 1. */
export function readCsv(bytes: Uint8Array, name: string): Extract {
  const { text, warnings } = decodeText(bytes)
  const separator = separatorOf(text)
  const cutUp = (quote: '"' | null): string[][] =>
    parse(text, {
      delimiter: separator,
      quote,
      relax_quotes: true,
      relax_column_count: true,
      bom: true,
      to: limits.lines + 1,
    })
  let records: string[][]
  try {
    records = cutUp('"')
  } catch {
    // A quotation mark that is never closed must not swallow the rest: it is read as a character.
    records = cutUp(null)
    warnings.push(says.quotation())
  }
  if (records.length > limits.lines) throw new Refuse('too_large', limits.textMB)
  const cut = records.filter((record) => record.length > limits.columns).length
  if (cut) warnings.push(says.columns(cut))
  const sheet = name.replace(/\.[^.]*$/, '') || 'csv'
  const rows: Row[] = records.flatMap((cells, at) =>
    at === 0 && /^sep=.$/i.test(cells.join(''))
      ? []
      : [{ source: { sheet, row: at + 1 }, cells: cells.slice(0, limits.columns) }],
  )
  return { format: 'csv', title: null, author: null, pages: null, lines: tableLines(rows, 1, 15), warnings }
}
