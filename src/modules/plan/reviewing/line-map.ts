import type { Line, Reading, Source } from '../reading/types.ts'

/** What became of each extracted line: the item in which it stands, or null where it is narrative or left out. */
export type LineMap = (string | null)[]

const keyOf = (source: Source): string => JSON.stringify(source)
const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * Finds for each line the item that holds its words: one that begins there, else the item of the line
 * before it. Linear in the lines; only items that begin at the same place are compared.
 */
export function mapLines(lines: readonly Line[], reading: Reading): LineMap {
  const starting = new Map<string, { id: string; words: string }[]>()
  const words = new Map<string, string>()
  for (const item of reading.items) {
    const all = folded([item.number, item.title, item.text, ...item.parts.map((part) => part.text)].join(' '))
    words.set(item.id, all)
    for (const source of [item.source, ...item.parts.map((part) => part.source)]) {
      const key = keyOf(source)
      starting.set(key, [...(starting.get(key) ?? []), { id: item.id, words: all }])
    }
  }
  let before: string | null = null
  return lines.map((line) => {
    if (line.drop) return null
    const wanted = folded(line.text)
    const begins = starting
      .get(keyOf(line.source))
      ?.find((item) => wanted !== '' && item.words.includes(wanted))
    if (begins) before = begins.id
    else if (before && !(wanted !== '' && words.get(before)!.includes(wanted))) before = null
    return before
  })
}

/** The number by which a reader finds a line in the document, and the page where it has only that. */
export function placeOf(source: Source, index: number): { n: number; page: number | null } {
  if ('line' in source) return { n: source.line, page: null }
  if ('paragraph' in source) return { n: source.paragraph, page: null }
  if ('row' in source) return { n: source.row, page: null }
  return { n: index + 1, page: source.page }
}
