import type { ItemKind } from '../types.ts'
import type { Work } from './context.ts'
import type { Verdict } from './judge.ts'

const ordering: ReadonlySet<ItemKind> = new Set(['theme', 'objective', 'pillar'])

/** A title without what differs between a list and the heading that it announces: case, signs, spaces. */
export function foldTitle(text: string): string {
  return text
    .slice(0, 300)
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '')
}

/**
 * True where a list only announces headings that follow ('four themes: …'): most of its points are headings
 * of the document. Those headings then are items of the announced kind.
 */
export function announces(texts: string[], verdict: Verdict, work: Work): boolean {
  if (!ordering.has(verdict.kind)) return false
  const titles = texts.map(foldTitle).filter((title) => work.headings.has(title))
  if (titles.length < 2 || titles.length * 2 < texts.length) return false
  for (const title of titles) work.headings.set(title, { kind: verdict.kind, label: verdict.label })
  return true
}
