import type { Line } from '../types.ts'
import { dropped, fold } from './text-line.ts'

/** Value of one key in a front matter, quotes and folded lines undone; null where it is not there. */
function valueAt(block: string[], key: string): string | null {
  const at = block.findIndex((line) => line.toLowerCase().startsWith(`${key}:`))
  if (at < 0) return null
  let value = block[at]!.slice(key.length + 1).trim()
  for (let k = at + 1; k < block.length && /^\s+\S/.test(block[k]!); k++) {
    value = value.endsWith('\\')
      ? value.slice(0, -1) + block[k]!.trim().replace(/^\\/, '')
      : `${value} ${block[k]!.trim()}`
  }
  if (/^".*"$/s.test(value)) value = value.slice(1, -1).replace(/\\_/g, ' ').replace(/\\(.)/g, '$1')
  else if (/^'.*'$/s.test(value)) value = value.slice(1, -1).replace(/''/g, "'")
  return fold(value) || null
}

/** Splits the front matter ('---' … '---') from a Markdown text. */
export function frontMatter(raws: string[]): {
  skip: number
  title: string | null
  author: string | null
  lines: Line[]
} {
  const none = { skip: 0, title: null, author: null, lines: [] }
  if (raws[0]?.replace(/^\ufeff/, '').trim() !== '---') return none
  const end = raws.slice(0, 200).findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line))
  const block = raws.slice(1, end)
  if (end < 0 || !block.some((line) => /^[\w-]+:/.test(line))) return none
  const lines = raws.slice(0, end + 1).flatMap((raw, at) => {
    const text = fold(raw)
    return text ? [dropped({ line: at + 1 }, text, 'decoration')] : []
  })
  return { skip: end + 1, title: valueAt(block, 'title'), author: valueAt(block, 'author'), lines }
}
