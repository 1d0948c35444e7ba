import { expect, test } from 'vitest'
import { pdf } from '../../../../../tests/mutations/seeds.ts'
import type { Extract, Line } from '../types.ts'
import { readPdf } from './pdf.ts'

const read = (source: string): Promise<Extract> => readPdf(pdf(source))
/** Paragraphs put together again: a line that continues is joined, its hyphen taken out. */
const joined = (lines: Line[]): string[] => {
  const out: string[] = []
  for (const line of lines.filter((one) => !one.drop)) {
    if (!line.continues) out.push(line.text)
    else out.push(`${out.pop()!} ${line.text}`.replace(/(\p{L})- (\p{Ll})/u, '$1$2'))
  }
  return out
}

const sentence =
  'De gemeentelijke gezondheidsbevordering wordt verantwoordelijk uitgebouwd met verslavingszorgvoorzieningen in de stad.'

test('two columns in reading order, hyphenation joinable, over columns and pages', async () => {
  const text = Array.from({ length: 60 }, (_, at) => `Zin ${at + 1}. ${sentence}`).join(' ')
  const { lines, pages } = await read(
    `#set page(columns: 2)\n#set text(lang: "nl", hyphenate: true)\n#set par(justify: true)\n${text}`,
  )
  expect(pages).toBeGreaterThan(1)
  expect(lines.some((line) => /\p{L}-$/u.test(line.text))).toBe(true)
  expect(joined(lines)).toEqual([text])
})

test('page headers, footers, page numbers and contents are furniture', async () => {
  const { lines } = await read(
    `#set page(header: [Drugsplan Havenrade], footer: context [Versie 2 #h(1fr) #counter(page).display()])\n#set heading(numbering: "1.1")\n#outline(title: [Inhoud])\n= Een\n${sentence}\n#pagebreak()\n= Twee\n${sentence}\n== Twee een\n${sentence}\n#pagebreak()\n= Drie\n${sentence}`,
  )
  const texts = (drop: string): string[] =>
    lines.filter((line) => line.drop === drop).map((line) => line.text)
  expect(texts('page_header')).toEqual(Array(3).fill('Drugsplan Havenrade'))
  expect(texts('page_footer')).toHaveLength(3)
  expect(texts('table_of_contents')).toHaveLength(5)
  expect(
    lines.filter((line) => line.heading && !line.drop).map((line) => [line.list?.marker, line.text]),
  ).toEqual([
    ['1', 'Een'],
    ['2', 'Twee'],
    ['2.1', 'Twee een'],
    ['3', 'Drie'],
  ])
})

test('headings by size and weight, lists nested, bold openings', async () => {
  const { lines } = await read(
    `= Plan\n== Acties\n+ *Vorming.* ${sentence}\n  - onder een\n  - onder twee\n+ Twee\n\n*Ambities*\n\nTekst.`,
  )
  expect(lines.filter((line) => !line.continues)).toMatchObject([
    { text: 'Plan', heading: 1 },
    { text: 'Acties', heading: 2 },
    { list: { marker: '1', depth: 0 }, bold: 'Vorming.' },
    { text: 'onder een', list: { marker: '•', depth: 1 } },
    { text: 'onder twee', list: { marker: '•', depth: 1 } },
    { text: 'Twee', list: { marker: '2', depth: 0 } },
    { text: 'Ambities', heading: 3 },
    { text: 'Tekst.' },
  ])
  expect(lines.at(-1)!.heading).toBeUndefined()
})

test('tables drawn with lines, and tables without', async () => {
  const cells =
    '[Wat], [Wie], [Wanneer], [Extra containers plaatsen in alle wijken van de stad], [Stad Havenrade], [2027], [Vorming], [CGG], [2028]'
  for (const stroke of ['1pt', 'none']) {
    const { lines } = await read(
      `#set page(width: 14cm)\nInleiding.\n#table(columns: (4cm, 3cm, 2cm), stroke: ${stroke}, ${cells})\nSlot.`,
    )
    expect(
      lines.filter((line) => line.cells).map((line) => line.cells),
      stroke,
    ).toEqual([
      ['Wat', 'Wie', 'Wanneer'],
      ['Extra containers plaatsen in alle wijken van de stad', 'Stad Havenrade', '2027'],
      ['Vorming', 'CGG', '2028'],
    ])
    expect(lines.filter((line) => line.headerRow)).toHaveLength(1)
    expect([lines[0]!.text, lines.at(-1)!.text]).toEqual(['Inleiding.', 'Slot.'])
  }
})

test('footnotes at the foot of the page', async () => {
  const { lines } = await read(`${sentence}#footnote[De eerste noot.] ${sentence}#footnote[De tweede noot.]`)
  expect(lines.filter((line) => line.footnote).map((line) => [line.footnote, line.text])).toEqual([
    ['1', 'De eerste noot.'],
    ['2', 'De tweede noot.'],
  ])
})
