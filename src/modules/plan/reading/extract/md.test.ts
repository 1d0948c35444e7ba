import { expect, test } from 'vitest'
import type { Extract } from '../types.ts'
import { readMd } from './md.ts'

const read = (text: string): Extract => readMd(new TextEncoder().encode(text))

test('headings of both kinds, with their numbers, also without a space', () => {
  const { lines } = read('# 1 Plan\n\nThema\n=====\n\n##Besluit\n\n### 3.2. Zorg ###\n')
  expect(lines.filter((line) => !line.drop)).toMatchObject([
    { heading: 1, text: 'Plan', list: { marker: '1' } },
    { heading: 1, text: 'Thema' },
    { heading: 2, text: 'Besluit' },
    { heading: 3, text: 'Zorg', list: { marker: '3.2' } },
  ])
})

test('front matter gives title and author and is dropped', () => {
  const found = read('---\ntitle: "Plan\\_voor \\"nu\\""\nauthor: Stad\n---\n\nTekst\n')
  expect(found).toMatchObject({ title: 'Plan voor "nu"', author: 'Stad' })
  expect(found.lines.filter((line) => !line.drop).map((line) => line.text)).toEqual(['Tekst'])
  expect(found.lines).toHaveLength(5)
})

test('wrapped lines continue, a break with two spaces does not', () => {
  const { lines } = read('een\ntwee  \ndrie\n')
  expect(lines.map((line) => [line.text, Boolean(line.continues)])).toEqual([
    ['een', false],
    ['twee', true],
    ['drie', false],
  ])
})

test('nested lists keep markers and depth', () => {
  const { lines } = read('1. een\n   - onder\n     verder\n2. twee\n')
  expect(lines.map((line) => [line.list?.marker, line.list?.depth, Boolean(line.continues)])).toEqual([
    ['1', 0, false],
    ['-', 1, false],
    [undefined, undefined, true],
    ['2', 0, false],
  ])
})

test('bold openings over wrapped lines; bold words at the start of a wrapped line open nothing', () => {
  const { lines } = read('- **Meer\n  zorg** voor wie\n  **nu** wacht\n')
  expect(lines.map((line) => line.bold)).toEqual(['Meer', 'zorg', undefined])
})

test('links over lines, pictures, tags and entities become text', () => {
  const { lines } = read(
    'Zie [de\nstad](https://example.org/a_(b)) &amp; <b>meer</b> ![foto](x.png) \\*ster\\* snake_case_naam',
  )
  expect(lines.map((line) => line.text)).toEqual(['Zie de', 'stad & meer foto *ster* snake_case_naam'])
})

test('tables give cells, their rule and comments are dropped', () => {
  const { lines } = read('<!-- a\nb -->\n| Wat | Wie |\n|---|---|\n| **Vorming** | CGG \\| stad |\n')
  expect(lines.map((line) => line.drop)).toEqual([
    'decoration',
    'decoration',
    undefined,
    'decoration',
    undefined,
  ])
  expect(lines[2]).toMatchObject({ headerRow: true, table: 1, cells: ['Wat', 'Wie'] })
  expect(lines[4]).toMatchObject({ table: 1, cells: ['Vorming', 'CGG | stad'], text: 'Vorming | CGG | stad' })
})

test('quotes lose their sign, code keeps its text, footnotes are told', () => {
  const { lines } = read('> citaat\n\n```\n# geen kop\n```\n\nWoord[^2]\n\n[^2]: de noot\n')
  expect(lines.filter((line) => !line.drop)).toMatchObject([
    { text: 'citaat' },
    { text: '# geen kop' },
    { text: 'Woord²' },
    { text: 'de noot', footnote: '2' },
  ])
})

test('every line that is not empty is there once', () => {
  const text = '# a\n\n- b\n  c\n\n| d | e |\n|--|--|\n| f | g |\n\n***\n<div>\n![](x.png)\n'
  const numbers = read(text).lines.map((line) => ('line' in line.source ? line.source.line : 0))
  expect(numbers).toEqual([1, 3, 4, 6, 7, 8, 10, 11, 12])
})
