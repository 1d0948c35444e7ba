import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Extract, Line, Reading } from '../types.ts'
import { recognise } from './index.ts'

const words = fc.constantFrom(
  'Actiepunten',
  'Recommendations',
  'Mesures',
  'Maßnahmen',
  'De stad versterkt de hulp.',
  'Thema 1: Zorg',
  'We will open a house:',
  'Trekker: dienst welzijn',
  'Objectif 2 : Accueillir',
  'Pijlers',
  'Het beleid steunt op twee pijlers:',
  'Literatuur',
  'tegen 2027 daalt het van 9 naar 5',
  'A1 Lichtplan maken',
  'A2 Paden vegen',
  'Known gaps in knowledge',
  'voorzorg-',
  'Verder uit te werken',
)
const text = fc.oneof(
  words,
  fc.string({ minLength: 1, maxLength: 80 }).map((value) => value.trim() || 'x'),
)
const list = fc.record({
  marker: fc.constantFrom('1', '2', '3', '3.1', '3.2', 'a', 'i', 'I', 'A', '•', '-', '4'),
  ordered: fc.boolean(),
  depth: fc.nat(2),
})
const line: fc.Arbitrary<Omit<Line, 'source'>> = fc
  .record({
    text,
    heading: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined, freq: 5 }),
    list: fc.option(list, { nil: undefined }),
    indent: fc.option(fc.nat(8), { nil: undefined }),
    gap: fc.boolean(),
    continues: fc.option(fc.constant(true), { nil: undefined, freq: 4 }),
    cells: fc.option(fc.array(text, { minLength: 1, maxLength: 5 }), { nil: undefined, freq: 5 }),
    headerRow: fc.boolean(),
    table: fc.option(fc.nat(2), { nil: undefined }),
    footnote: fc.option(fc.constant('1'), { nil: undefined, freq: 8 }),
    drop: fc.option(fc.constant('page_number' as const), { nil: undefined, freq: 8 }),
    bolded: fc.boolean(),
  })
  .map(({ bolded, cells, ...rest }) => ({
    ...rest,
    cells,
    text: cells ? cells.join(' | ') : rest.text,
    bold: bolded && !cells ? rest.text : undefined,
  }))

const extractOf = (lines: Omit<Line, 'source'>[], format: Extract['format'] = 'md'): Extract => ({
  format,
  title: null,
  author: null,
  pages: null,
  lines: lines.map((one, at) => ({ ...one, source: { line: at + 1 } })),
  warnings: [],
})

const squash = (value: string): string => value.toLowerCase().replace(/[^\p{L}\d]/gu, '')

/** Everything that a reading holds of the document, as one text. */
function held(reading: Reading): string {
  const items = reading.items.flatMap((item) => [
    item.number ?? '',
    item.title,
    item.text,
    ...item.parts.map((part) => part.text),
  ])
  return squash([...items, ...reading.sections.flatMap((section) => [section.title, section.text])].join(' '))
}

describe('any sequence of lines', () => {
  const any = fc.tuple(
    fc.array(line, { maxLength: 60 }),
    fc.constantFrom<Extract['format']>('md', 'txt', 'pdf', 'docx', 'xlsx'),
  )

  test('is read without a throw, with sums that add up and a tree that holds', () => {
    fc.assert(
      fc.property(any, ([lines, format]) => {
        const reading = recognise(extractOf(lines, format))
        const { total, items, narrative, dropped } = reading.coverage
        expect(total).toBe(lines.length)
        expect(items + narrative + dropped.length).toBe(total)
        expect(Math.min(items, narrative)).toBeGreaterThanOrEqual(0)
        const seen = new Set<string>()
        for (const entry of [...reading.sections, ...reading.items]) {
          expect(seen.has(entry.id)).toBe(false)
          if (entry.parent !== null) expect(seen.has(entry.parent)).toBe(true)
          seen.add(entry.id)
        }
        for (const item of reading.items) {
          expect(item.title).not.toBe('')
          expect(item.refers_to.every((id) => seen.has(id) && id !== item.id)).toBe(true)
        }
        const counted = Object.values(reading.counts).reduce((sum, count) => sum + count, 0)
        expect(counted).toBe(reading.items.length)
      }),
      { numRuns: 400 },
    )
  })

  test('loses no line: what is not dropped stands in an item or a section', () => {
    fc.assert(
      fc.property(any, ([lines, format]) => {
        const reading = recognise(extractOf(lines, format))
        const all = held(reading)
        const gone = new Set(reading.coverage.dropped.map(({ at }) => JSON.stringify(at)))
        lines.forEach((one, at) => {
          if (gone.has(JSON.stringify({ line: at + 1 }))) return
          for (const part of one.cells ?? [one.text]) expect(all).toContain(squash(part))
        })
      }),
      { numRuns: 400 },
    )
  })
})

test('a hundred times the lines take not much more than a hundred times as long', () => {
  const block = fc.sample(line, { numRuns: 300, seed: 7 })
  const time = (times: number): number => {
    const extract = extractOf(Array.from({ length: times }, () => block).flat())
    const start = performance.now()
    recognise(extract)
    return performance.now() - start
  }
  time(4)
  const small = time(4)
  expect(time(80)).toBeLessThan(Math.max(small, 10) * 20 * 4)
})
