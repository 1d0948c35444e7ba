import { limits } from './limits.ts'

/** Cells of a Markdown table row, or null where the line has no bar; escaped bars are text. */
export function rowCells(raw: string): string[] | null {
  if (!raw.includes('|')) return null
  const cells = raw
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/, limits.columns)
  return cells.map((cell) => cell.replace(/\\\|/g, '|').trim())
}

/** The line of dashes under a table's heading row. */
export function isTableRule(raw: string | undefined): boolean {
  return raw?.includes('-') === true && raw.includes('|') && /^[\s|:-]+$/.test(raw)
}
