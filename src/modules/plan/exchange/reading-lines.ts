import type { Language } from '../../../platform/i18n/index.ts'
import type { ReadItem, Reading, Source } from '../reading/types.ts'
import { sayWarning } from '../reading/warning-words.ts'

/** Where something stands in a document, in a word. */
function place(source: Source): string {
  const [name, value] = Object.entries(source).at(-1)!
  return 'sheet' in source ? `${source.sheet}, row ${source.row}` : `${name} ${value}`
}

function branch(item: ReadItem, depth: number, children: Map<string | null, ReadItem[]>): string[] {
  const marks = [item.kind, item.number, item.to_be_worked_out ? '(to be worked out)' : null]
  return [
    `${'  '.repeat(depth)}${marks.filter(Boolean).join(' ')}: ${item.title}  [${place(item.source)}]`,
    ...(children.get(item.id) ?? []).flatMap((child) => branch(child, depth + 1, children)),
  ]
}

/** A reading as `--json` prints it: its warnings are sentences. */
export function readingJson(reading: Reading, language: Language) {
  return { ...reading, warnings: reading.warnings.map((warning) => sayWarning(warning, language)) }
}

/** A reading for people: what the document is, what was counted, the tree, what was covered, and warnings. */
export function readingLines(reading: Reading, language: Language): string[] {
  const { coverage, period } = reading
  const children = Map.groupBy(reading.items, (item) => item.parent)
  const reasons = Map.groupBy(coverage.dropped, (line) => line.reason)
  return [
    reading.title,
    `${reading.standing}, ${reading.language}${reading.author ? `, by ${reading.author}` : ''}${period ? `, ${period.from} to ${period.to}` : ''}`,
    '',
    ...Object.entries(reading.counts).map(([kind, count]) => `${String(count).padStart(5)} ${kind}`),
    ...(reading.items.length === 0 ? ['No items: nothing in this document is an action or an aim.'] : []),
    '',
    ...(children.get(null) ?? []).flatMap((item) => branch(item, 0, children)),
    '',
    `Lines: ${coverage.total} = ${coverage.items} in items, ${coverage.narrative} in sections, ${coverage.dropped.length} left out`,
    ...[...reasons].map(([reason, lines]) => `  ${lines.length} ${reason}`),
    ...reading.warnings.map((warning) => `Warning: ${sayWarning(warning, language)}`),
  ]
}
