import exceljs from 'exceljs'
import { expect, test } from 'vitest'
import { readCsv } from './csv.ts'
import { warnings as says } from './warnings.ts'
import { readXlsx } from './xlsx.ts'
import { Zip } from './zip.ts'

test('rows of all sheets, their heading row below a title, dates and results of formulas', async () => {
  const book = new exceljs.Workbook()
  const sheet = book.addWorksheet('Acties')
  sheet.addRow(['Actieplan 2027'])
  sheet.mergeCells('A1:D1')
  sheet.addRow([])
  sheet.addRow(['Nr', 'Actie', 'Trekker', 'Timing'])
  sheet.addRow([
    1,
    { richText: [{ text: 'Vor' }, { text: 'ming', font: { bold: true } }] },
    'Stad',
    new Date(Date.UTC(2027, 4, 18)),
  ])
  sheet.addRow(['Nr', 'Actie', 'Trekker', 'Timing'])
  sheet.addRow([{ formula: '1+1', result: 2 }, 'Containers', '', 0.1 + 0.2])
  book.addWorksheet('Verborgen', { state: 'hidden' }).addRow(['x', 'y'])
  const { lines, warnings } = readXlsx(
    new Zip(new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer)),
  )
  expect(lines.map((line) => [line.source, line.cells, line.headerRow ?? line.drop])).toEqual([
    [{ sheet: 'Acties', row: 1 }, ['Actieplan 2027', '', '', ''], undefined],
    [{ sheet: 'Acties', row: 3 }, ['Nr', 'Actie', 'Trekker', 'Timing'], true],
    [{ sheet: 'Acties', row: 4 }, ['1', 'Vorming', 'Stad', '2027-05-18'], undefined],
    [{ sheet: 'Acties', row: 5 }, ['Nr', 'Actie', 'Trekker', 'Timing'], 'repeated_header_row'],
    [{ sheet: 'Acties', row: 6 }, ['2', 'Containers', '', '0.3'], undefined],
    [{ sheet: 'Verborgen', row: 1 }, ['x', 'y'], undefined],
  ])
  expect(warnings).toEqual([says.hiddenSheet('Verborgen')])
})

const csv = (text: string, encoding: BufferEncoding = 'utf8') =>
  readCsv(new Uint8Array(Buffer.from(text, encoding)), 'lijst.csv')

test.each([
  [';', 'latin1'],
  [',', 'utf8'],
  ['\t', 'utf16le'],
] as const)('csv with %j in %s', (separator, encoding) => {
  const row = (...cells: string[]): string => `${cells.map((cell) => `"${cell}"`).join(separator)}\r\n`
  const { lines } = csv(
    row('N°', 'Action', 'Pilote') + row('1', 'Créer; ouvrir, et\nfermer', 'CPAS'),
    encoding,
  )
  expect(lines.map((line) => line.cells)).toEqual([
    ['N°', 'Action', 'Pilote'],
    ['1', 'Créer; ouvrir, et\nfermer', 'CPAS'],
  ])
  expect(lines[0]).toMatchObject({ headerRow: true, source: { sheet: 'lijst', row: 1 } })
})

test('a quotation mark that is never closed swallows nothing', () => {
  const { lines, warnings } = csv('Wat;Wie\n"een;Stad\ntwee;CGG\n')
  expect(lines.map((line) => line.cells)).toEqual([
    ['Wat', 'Wie'],
    ['"een', 'Stad'],
    ['twee', 'CGG'],
  ])
  expect(warnings).toEqual([says.quotation()])
})

test('rows that are empty keep their number', () => {
  expect(csv('Wat;Wie\n;\n\neen;Stad\n').lines.map((line) => line.source)).toEqual(
    [1, 4].map((row) => ({ sheet: 'lijst', row })),
  )
})
