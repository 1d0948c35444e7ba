import type { Extract, Line, ReadWarning } from '../types.ts'
import { limits } from './limits.ts'
import { Refuse } from './refusal.ts'
import { type Row, tableLines } from './table-rows.ts'
import { fold, personIn } from './text-line.ts'
import { warnings as says } from './warnings.ts'
import { boldStyles, dateStyles } from './xlsx-format.ts'
import { sheetRows, type Workbook } from './xlsx-sheet.ts'
import { child, descendants, type Element, elements, textIn, xmlTree } from './xml.ts'
import type { Zip } from './zip.ts'

/** Addresses of parts by the ids under which the workbook names them. */
function relations(root: Element | null): Map<string, string> {
  const found = new Map<string, string>()
  for (const one of elements(root ?? undefined, 'Relationship')) {
    const target = one.attributes.Target ?? ''
    found.set(one.attributes.Id ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  return found
}

function sharedStrings(root: Element | null): Workbook['strings'] {
  return elements(root ?? undefined, 'si').map((item) => {
    const runs = elements(item, 'r')
    const parts = runs.length ? runs : [item]
    return {
      text: parts.map((part) => elements(part, 't').map(textIn).join('')).join(''),
      bold: runs.length > 0 && runs.every((run) => child(child(run, 'rPr'), 'b') !== undefined),
    }
  })
}

/** Rows of all sheets get the same number of columns within a sheet, without empty columns at its left. */
function squared(rows: Row[]): Row[] {
  const wide = Math.max(0, ...rows.map((row) => row.cells.length))
  if (wide * rows.length > limits.cells) return rows
  const first = Math.min(...rows.map((row) => row.cells.findIndex((cell) => cell?.trim())))
  return rows.map((row) => ({
    ...row,
    cells: Array.from({ length: wide - first }, (_, at) => row.cells[at + first] ?? ''),
  }))
}

/** Reads an Excel workbook: a line for each row of each sheet, hidden ones too, with a warning for those. */
export function readXlsx(zip: Zip): Extract {
  const tree = (name: string): Element | null => {
    const bytes = zip.part(name)
    return bytes && xmlTree(bytes)
  }
  const workbook = tree('xl/workbook.xml')
  if (!workbook) throw new Refuse('damaged')
  const styles = tree('xl/styles.xml')
  const book: Workbook = {
    strings: sharedStrings(tree('xl/sharedStrings.xml')),
    dates: dateStyles(styles),
    bold: boldStyles(styles),
    from1904: /^(?:1|true)$/.test(child(workbook, 'workbookPr')?.attributes.date1904 ?? ''),
  }
  const parts = relations(tree('xl/_rels/workbook.xml.rels'))
  const lines: Line[] = []
  const warnings: ReadWarning[] = []
  let table = 0
  for (const sheet of descendants(workbook, 'sheet')) {
    const name = sheet.attributes.name ?? ''
    const bytes = zip.part(parts.get(sheet.attributes.id ?? '') ?? '')
    if (!bytes) {
      warnings.push(says.lostSheet(name))
      continue
    }
    const { rows, hidden } = sheetRows(bytes, name, book)
    if (sheet.attributes.state && sheet.attributes.state !== 'visible') warnings.push(says.hiddenSheet(name))
    if (hidden) warnings.push(says.hiddenRows(name, hidden))
    if (rows.length) for (const line of tableLines(squared(rows), ++table, 15)) lines.push(line)
  }
  const core = tree('docProps/core.xml')
  return {
    format: 'xlsx',
    title: fold(textIn(child(core ?? undefined, 'title'))) || null,
    author: personIn(textIn(child(core ?? undefined, 'creator'))),
    pages: null,
    lines,
    warnings,
  }
}
