import { expect, test } from 'vitest'
import type { Extract, Line } from '../types.ts'
import { readTxt } from './txt.ts'

const read = (text: string, encoding: BufferEncoding = 'utf8'): Extract =>
  readTxt(new Uint8Array(Buffer.from(text, encoding)))
const shown = (line: Line): string =>
  `${'line' in line.source ? line.source.line : ''} ${line.list ? `[${line.list.marker}] ` : ''}${line.text}`

test.each([
  ['UTF-8', Buffer.from('Café é')],
  ['UTF-8 with a mark', Buffer.from('\ufeffCafé é')],
  ['UTF-16', Buffer.from('\ufeffCafé é', 'utf16le')],
  ['UTF-16 without a mark', Buffer.from('Café é', 'utf16le')],
  ['UTF-16, big end first', Buffer.from('\ufeffCafé é', 'utf16le').swap16()],
  ['windows-1252', Buffer.from('Café é', 'latin1')],
])('reads %s', (_, bytes) => {
  expect(readTxt(new Uint8Array(bytes)).lines.map((line) => line.text)).toEqual(['Café é'])
})

test('counts physical lines over CRLF, CR and LF, and marks gaps', () => {
  const { lines } = read('een\r\n\r\ntwee\rdrie\nvier')
  expect(lines.map(shown)).toEqual(['1 een', '3 twee', '4 drie', '5 vier'])
  expect(lines.map((line) => Boolean(line.gap))).toEqual([false, true, false, false])
})

test('lines that only hold a no-break space are empty', () => {
  expect(read('a\n\u00a0\nb').lines.map(shown)).toEqual(['1 a', '3 b'])
})

test('splits markers off and nests by indentation', () => {
  const { lines } = read('1. eerste\n   a) onder\n   b) nog\n2. tweede')
  expect(lines.map((line) => [line.list?.marker, line.list?.depth])).toEqual([
    ['1', 0],
    ['a', 1],
    ['b', 1],
    ['2', 0],
  ])
})

test('a marker that stands alone belongs to the line below', () => {
  const { lines } = read('•\nHet punt zelf')
  expect(lines).toMatchObject([{ drop: 'decoration' }, { text: 'Het punt zelf', list: { marker: '•' } }])
})

test('text wrapped by hand continues, a new paragraph and a label do not', () => {
  const wide = 'Het preventieteam geeft in elke wijk van de stad een vorming aan ouders'
  const { lines } = read(`${wide}\n${wide}\nslot van de alinea.\n\n${wide}\n${wide}\nPilote : stad\n`)
  expect(lines.map((line) => Boolean(line.continues))).toEqual([false, true, true, false, true, false])
})

test('the hanging lines of an item continue it', () => {
  const { lines } = read('- een punt dat\n  Verder loopt\n- twee')
  expect(lines.map((line) => Boolean(line.continues))).toEqual([false, true, false])
})

test('a table of contents is dropped, its title too', () => {
  const { lines } = read('Inhoud\n1. Een\t3\n2. Twee\t5\n3. Drie\t9\n\n1. Een\n\nTekst')
  expect(lines.filter((line) => line.drop === 'table_of_contents')).toHaveLength(4)
  expect(lines.filter((line) => !line.drop).map((line) => line.text)).toEqual(['Een', 'Tekst'])
})

test('page numbers and what repeats around form feeds is furniture', () => {
  const page = (n: number): string => `Drugsplan Havenrade\n\nTekst ${'abc'.repeat(n)}.\n\nPagina ${n}\n`
  const { lines } = read([1, 2, 3, 4].map(page).join('\f'))
  expect(lines.filter((line) => line.drop === 'page_number')).toHaveLength(4)
  expect(lines.filter((line) => line.drop === 'page_header').length).toBeGreaterThanOrEqual(3)
  expect(lines.filter((line) => !line.drop && line.text.startsWith('Tekst'))).toHaveLength(4)
})

test('takes marks of emphasis out and tells the bold opening', () => {
  const { lines } = read('1. **Vorming** voor *alle* scholen\n2. Een **pakket**')
  expect(lines).toMatchObject([
    { text: 'Vorming voor alle scholen', bold: 'Vorming' },
    { text: 'Een pakket' },
  ])
  expect(lines[1]!.bold).toBeUndefined()
})

test('a line that opens with a raised figure is a footnote', () => {
  expect(read('⁴ Zie www.example.org').lines).toMatchObject([{ footnote: '4', text: 'Zie www.example.org' }])
})

test('a line of absurd length becomes several of the same source, nothing lost', () => {
  const { lines } = read('woord '.repeat(20_000))
  expect(lines.length).toBeGreaterThan(3)
  expect(new Set(lines.map((line) => JSON.stringify(line.source))).size).toBe(1)
  expect(lines.map((line) => line.text).join('')).toBe('woord '.repeat(20_000).trim())
})
