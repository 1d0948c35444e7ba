import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { extract } from '../src/modules/plan/reading/extract/index.ts'
import type { Line } from '../src/modules/plan/reading/types.ts'

const folder = new URL('../../shared/', import.meta.url)
const there = existsSync(folder)
if (!there) console.log('reference documents in ../shared are absent: extraction is not tested on them')

async function lines(path: string): Promise<Line[]> {
  const found = await extract(new Uint8Array(await readFile(new URL(path, folder))), path)
  if (!found.ok) throw new Error(found.reason)
  return found.extract.lines
}

test.runIf(there)(
  'a city plan as text: contents dropped, all 56 numbered lines on their physical lines',
  async () => {
    const all = await lines('sources/ghent.txt')
    expect(all.filter((line) => line.drop === 'table_of_contents')).toHaveLength(30)
    const truth = JSON.parse(await readFile(new URL('plans/truth/expected.json', folder), 'utf8'))
    for (const action of truth['sources/ghent.txt'].actions) {
      const line = all.find((one) => 'line' in one.source && one.source.line === action.line)
      expect(line?.list?.marker, `line ${action.line}`).toBe(action.number)
    }
  },
)

test.runIf(there)(
  'a PDF with three themes: recommendations and gaps as lists, page numbers out of their text',
  async () => {
    const all = await lines('plans/en-west-sussex-substance-misuse-2021-summary.pdf')
    const from = all.findIndex(
      (line) => line.list?.marker === '1.3' && line.text.startsWith('Recommendations'),
    )
    const part = all.slice(from + 1).filter((line) => !line.drop)
    const numbered = part.filter((line) => /^\d$/.test(line.list?.marker ?? ''))
    expect(numbered.map((line) => line.list!.marker).join('')).toBe('1234123123451234123123')
    expect(part.filter((line) => line.heading && /^i+$/.test(line.list?.marker ?? ''))).toHaveLength(3)
    expect(all.filter((line) => line.drop === 'page_number')).toHaveLength(17)
  },
)

test.runIf(there)(
  'a designed PDF: nine priority areas as a list, and as a table over two pages',
  async () => {
    const all = await lines('plans/en-west-sussex-suicide-prevention-2017.pdf')
    const start = all.findIndex((line) =>
      line.text.startsWith('The following priority areas for action were identified'),
    )
    const list = all
      .slice(start)
      .filter((line) => line.list && !line.heading)
      .slice(0, 9)
    expect(list.map((line) => line.list!.marker)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
    const rows = all.filter(
      (line) => /^[1-9]\. /.test(line.cells?.[0] ?? '') && 'page' in line.source && line.source.page > 36,
    )
    expect(rows).toHaveLength(9)
    expect(new Set(rows.map((line) => line.table)).size).toBe(1)
  },
)
