import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Extract } from '../types.ts'
import { readOdt } from './odt.ts'
import { Zip } from './zip.ts'

const styles = `<office:automatic-styles>
  <style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
  <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-bullet text:level="2" text:bullet-char="•"/></text:list-style>
</office:automatic-styles>`

function read(body: string, parts: Record<string, string> = {}): Extract {
  const content = `<office:document-content>${styles}<office:body><office:text>${body}</office:text></office:body></office:document-content>`
  const files = Object.entries({ 'content.xml': content, ...parts }).map(([name, text]) => [
    name,
    strToU8(text),
  ])
  return readOdt(new Zip(zipSync(Object.fromEntries(files))))
}

const list = (items: string): string => `<text:list text:style-name="L">${items}</text:list>`
const item = (text: string, inner = ''): string =>
  `<text:list-item><text:p>${text}</text:p>${inner}</text:list-item>`

test('headings, printed numbers, nested lists and numbering that goes on', () => {
  const { lines } = read(
    `<text:h text:outline-level="2">Acties</text:h>${list(item('een', `<text:list>${item('onder')}</text:list>`) + item('twee'))}<text:p>Tussen</text:p><text:list text:style-name="L" text:continue-numbering="true">${item('drie')}</text:list>`,
  )
  expect(lines.map((line) => [line.heading, line.list?.marker, line.list?.depth, line.text])).toEqual([
    [2, undefined, undefined, 'Acties'],
    [undefined, '1', 0, 'een'],
    [undefined, '•', 1, 'onder'],
    [undefined, '2', 0, 'twee'],
    [undefined, undefined, undefined, 'Tussen'],
    [undefined, '3', 0, 'drie'],
  ])
})

test('bold openings, notes, deleted text, spaces and contents', () => {
  const { lines } = read(
    '<text:tracked-changes><text:p>weg</text:p></text:tracked-changes>' +
      '<text:table-of-content><text:index-body><text:p>Acties 3</text:p></text:index-body></text:table-of-content>' +
      '<text:p><text:span text:style-name="B">Vet.</text:span><text:s text:c="3"/>Rest<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Noot</text:p></text:note-body></text:note></text:p>',
  )
  expect(lines).toMatchObject([
    { text: 'Acties 3', drop: 'table_of_contents' },
    { text: 'Vet. Rest¹', bold: 'Vet.' },
    { text: 'Noot', footnote: '1', source: { paragraph: 2 } },
  ])
})

test('tables with a heading row and spanned cells; title and author of the file', () => {
  const cell = (text: string, more = ''): string =>
    `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`
  const found = read(
    `<table:table><table:table-header-rows><table:table-row>${cell('Wat')}${cell('Wie')}</table:table-row></table:table-header-rows><table:table-row>${cell('Doel', 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row><table:table-row>${cell('Vorming')}${cell('Stad')}</table:table-row></table:table>`,
    {
      'meta.xml':
        '<office:document-meta><office:meta><dc:title>Plan</dc:title><meta:initial-creator>Stad</meta:initial-creator></office:meta></office:document-meta>',
    },
  )
  expect(found).toMatchObject({ title: 'Plan', author: 'Stad' })
  expect(found.lines.map((line) => line.cells)).toEqual([
    ['Wat', 'Wie'],
    ['Doel', ''],
    ['Vorming', 'Stad'],
  ])
  expect(found.lines[0]!.headerRow).toBe(true)
})
