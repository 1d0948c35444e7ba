import type { ReadItem, ReadWarning } from '../types.ts'
import type { Compiled } from './lexicon/compiled.ts'

/** Warns where the document itself counts its actions and the reading found another number. */
export function countWarnings(texts: string[], items: ReadItem[], lexicon: Compiled): ReadWarning[] {
  const actions = items.filter((item) => item.kind === 'action').length
  const warnings: ReadWarning[] = []
  if (actions === 0) return warnings
  for (const word of lexicon.kindWords) {
    if (word.kind !== 'action') continue
    const stated = new RegExp(String.raw`(?<![\p{L}\d.,-])(\d{1,3})\s+(?:${word.plural.source})`, 'iu')
    for (const text of texts) {
      const match = /\d/.test(text) ? stated.exec(text.slice(0, 1000)) : null
      const count = Number(match?.[1] ?? 0)
      if (count >= 5 && count > actions) {
        warnings.push({ code: 'count_differs', name: match![0], n: actions })
        return warnings
      }
    }
  }
  return warnings
}
