import type { Line } from '../types.ts'

const masked = (text: string): string => text.replace(/\d+/g, '#').toLowerCase()

/** Lone figures that count up through the text, or stand at a form feed, number its pages. */
function markLoneNumbers(lines: Line[], raw: string[]): void {
  const lone = lines.flatMap((line, at) => (/^\d{1,4}$/.test(line.text) && !line.drop ? [at] : []))
  const value = (at: number): number => Number(lines[at]!.text)
  let run: number[] = []
  const close = (): void => {
    if (run.length >= 3) for (const at of run) lines[at]!.drop = 'page_number'
    run = []
  }
  for (const at of lone) {
    if (raw[at + 1]?.includes('\f') || raw[at]!.includes('\f') || raw[at - 1] === '\f')
      lines[at]!.drop = 'page_number'
    // Neighbouring figures are a column of a table; pages have text between them.
    if (run.length && (value(at) !== value(run.at(-1)!) + 1 || at - run.at(-1)! < 5)) close()
    run.push(at)
  }
  close()
}

/** Marks page numbers and the headers and footers that repeat around form feeds or page numbers. */
export function markTextFurniture(lines: Line[], raw: string[]): void {
  markLoneNumbers(lines, raw)
  const heads = new Map<string, number[]>()
  const feet = new Map<string, number[]>()
  const add = (map: Map<string, number[]>, at: number): void => {
    const key = masked(lines[at]!.text)
    map.set(key, [...(map.get(key) ?? []), at])
  }
  lines.forEach((line, at) => {
    const feed = raw[at]!.includes('\f')
    if (!feed && line.drop !== 'page_number') return
    const down = neighbours(lines, feed && line.text ? at - 1 : at, 1)
    const up = neighbours(lines, feed ? at : at, -1)
    for (const k of down) add(heads, k)
    for (const k of up) add(feet, k)
  })
  for (const at of [...heads.values()].filter((found) => found.length >= 3).flat()) {
    if (!lines[at]!.list) lines[at]!.drop ??= 'page_header'
  }
  for (const at of [...feet.values()].filter((found) => found.length >= 3).flat()) {
    if (!lines[at]!.list) lines[at]!.drop ??= 'page_footer'
  }
}

/** The two nearest lines of content above or below a page's edge. */
function neighbours(lines: Line[], at: number, step: 1 | -1): number[] {
  const found: number[] = []
  for (let k = at + step; k >= 0 && k < lines.length && found.length < 2; k += step) {
    if (lines[k]!.text && !lines[k]!.drop) found.push(k)
    else if (lines[k]!.text && lines[k]!.drop !== 'page_number') break
  }
  return found
}
