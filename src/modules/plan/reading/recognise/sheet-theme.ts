import type { Block } from './block.ts'
import type { Context, Work } from './context.ts'
import { labelledOf } from './labelled.ts'
import type { Compiled } from './lexicon/compiled.ts'
import { filledCells } from './row-shape.ts'
import { senseOf } from './sense.ts'

/** Names that a spreadsheet gives by itself, and periods: they say nothing of what stands in the sheet. */
const generic =
  /^(?:sheet|blad|feuil(?:le)?|tabelle|arkusz|werkblad|table|tabel|data|export)[ _-]?\d*$|^[\d\s/–-]+$|^[qt][1-4](?:[ -]?\d{4})?$/iu

export function sheetOf(block: Block): string | null {
  return 'sheet' in block.first.source ? block.first.source.sheet : null
}

/** Sheets whose names are subjects: in a workbook with two or more sheets that hold tables. */
export function namingSheets(
  blocks: Block[],
  lexicon: Compiled,
  titleWords: ReadonlySet<string>,
): Set<string> {
  const rows = new Map<string, number>()
  for (const block of blocks) {
    const sheet = sheetOf(block)
    if (sheet !== null && filledCells(block).length >= 3) rows.set(sheet, (rows.get(sheet) ?? 0) + 1)
  }
  const tables = [...rows].filter(([, count]) => count >= 2).map(([name]) => name)
  const naming = tables.filter((name) => {
    const sense = senseOf(name, lexicon, titleWords)
    return !generic.test(name.trim()) && sense.subject && !sense.excluded
  })
  return new Set(naming.length >= 2 ? naming : [])
}

/** True where the name of the sheet says that its rows are no part of the plan: 'Sources', 'Ideas not taken up'. */
export function sheetExcluded(block: Block, work: Work): boolean {
  const name = sheetOf(block)
  return name !== null && senseOf(name, work.document.lexicon, work.document.titleWords).excluded
}

/** Id of the theme that the sheet of these rows is named after, or null. */
export function sheetTheme(row: Block, context: Context, work: Work): string | null {
  const name = sheetOf(row)
  if (name === null || !work.sheets.has(name)) return null
  const labelled = labelledOf(name, work.document.lexicon)
  const title = labelled?.rest || name
  const kind = labelled?.kind === 'objective' || labelled?.kind === 'pillar' ? labelled.kind : 'theme'
  const item = work.harvest.item({
    kind,
    label: labelled?.label ?? null,
    number: labelled?.number ?? null,
    title,
    text: name,
    parent: context.parent,
    toWork: false,
    block: row,
  })
  work.seen.add(item)
  return item.id
}
