import * as docx from 'docx'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Extract } from '../types.ts'
import { readDocx } from './docx.ts'
import { warnings } from './warnings.ts'
import { Zip } from './zip.ts'

const paragraph = (text: string, options: docx.IParagraphOptions = {}): docx.Paragraph =>
  new docx.Paragraph({ ...options, children: [new docx.TextRun(text)] })

async function read(children: docx.FileChild[], more: Partial<docx.ISectionOptions> = {}): Promise<Extract> {
  const level = (at: number, format: 'decimal' | 'lowerLetter', text: string): docx.ILevelsOptions => ({
    level: at,
    format,
    text,
    alignment: 'left',
  })
  const document = new docx.Document({
    title: 'Plan',
    creator: 'Stad Havenrade',
    numbering: {
      config: [
        { reference: 'list', levels: [level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2)')] },
        { reference: 'chapters', levels: [level(0, 'decimal', '%1'), level(1, 'decimal', '%1.%2.')] },
        { reference: 'worded', levels: [level(0, 'decimal', 'Actie %1:')] },
      ],
    },
    footnotes: { 1: { children: [paragraph('Een noot.')] } },
    sections: [{ ...more, children }],
  })
  return readDocx(new Zip(new Uint8Array(await docx.Packer.toBuffer(document))))
}

const numbered = (
  text: string,
  reference: string,
  level = 0,
  options: docx.IParagraphOptions = {},
): docx.Paragraph => paragraph(text, { ...options, numbering: { reference, level } })

test('gives the numbers that Word prints, on lists and headings', async () => {
  const { lines, title, author } = await read([
    numbered('Thema', 'chapters', 0, { heading: 'Heading1' }),
    numbered('Acties', 'chapters', 1, { heading: 'Heading2' }),
    numbered('een', 'list'),
    numbered('onder', 'list', 1),
    numbered('twee', 'list'),
    numbered('Ambities', 'chapters', 1, { heading: 'Heading2' }),
    numbered('Vorming', 'worded'),
  ])
  expect({ title, author }).toEqual({ title: 'Plan', author: 'Stad Havenrade' })
  expect(lines.map((line) => [line.heading, line.list?.marker, line.list?.depth, line.text])).toEqual([
    [1, '1', 0, 'Thema'],
    [2, '1.1', 1, 'Acties'],
    [undefined, '1', 0, 'een'],
    [undefined, 'a', 1, 'onder'],
    [undefined, '2', 0, 'twee'],
    [2, '1.2', 1, 'Ambities'],
    [undefined, undefined, undefined, 'Actie 1: Vorming'],
  ])
})

test('headers, footers, notes, changes and typed markers', async () => {
  const change = { author: 'x', date: '2026-01-01T00:00:00Z' }
  const found = await read(
    [
      new docx.Paragraph({
        children: [
          new docx.TextRun({ text: 'Vet. ', bold: true }),
          new docx.TextRun('Gewoon'),
          new docx.FootnoteReferenceRun(1),
        ],
      }),
      new docx.Paragraph({
        children: [
          new docx.InsertedTextRun({ text: 'nieuw', id: 1, ...change }),
          new docx.DeletedTextRun({ text: 'oud', id: 2, ...change }),
        ],
      }),
      paragraph('3. zelf getypt'),
    ],
    { headers: { default: new docx.Header({ children: [paragraph('Havenrade')] }) } },
  )
  expect(found.lines).toMatchObject([
    { text: 'Havenrade', drop: 'page_header' },
    { text: 'Vet. Gewoon¹', bold: 'Vet.' },
    { text: 'nieuw' },
    { text: 'zelf getypt', list: { marker: '3', ordered: true } },
    { text: 'Een noot.', footnote: '1', source: { paragraph: 1 } },
  ])
  expect(found.warnings).toEqual([warnings.changes(2)])
})

test('tables give rows of cells; spanned and merged cells keep the columns', async () => {
  const cell = (text: string, options: Partial<docx.ITableCellOptions> = {}): docx.TableCell =>
    new docx.TableCell({ ...options, children: text.split('/').map((one) => paragraph(one)) })
  const { lines } = await read([
    new docx.Table({
      rows: [
        new docx.TableRow({ children: [cell('Wat'), cell('Wie'), cell('Wanneer')] }),
        new docx.TableRow({ children: [cell('Doel 1', { columnSpan: 3 })] }),
        new docx.TableRow({ children: [cell('een/twee'), cell('Stad', { rowSpan: 2 }), cell('2027')] }),
        new docx.TableRow({ children: [cell('drie'), cell('2028')] }),
      ],
    }),
  ])
  expect(lines.map((line) => line.cells)).toEqual([
    ['Wat', 'Wie', 'Wanneer'],
    ['Doel 1', '', ''],
    ['een\ntwee', 'Stad', '2027'],
    ['drie', '', '2028'],
  ])
  expect(lines.map((line) => Boolean(line.headerRow))).toEqual([true, false, false, false])
  expect(lines.map((line) => line.source)).toEqual([1, 4, 5, 9].map((paragraph) => ({ paragraph })))
})

/** A Word file of the bare parts that are given. */
function bare(document: string, styles = ''): Extract {
  const wrap = (body: string): string => `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`
  return readDocx(
    new Zip(
      zipSync({
        'word/document.xml': strToU8(wrap(document)),
        'word/styles.xml': strToU8(`<w:styles>${styles}</w:styles>`),
      }),
    ),
  )
}

test.each(['Kop 1', 'Titre 1', 'Überschrift 1', 'heading 1'])('knows the heading style %s', (name) => {
  const style = `<w:style w:type="paragraph" w:styleId="S"><w:name w:val="${name}"/></w:style><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Eigen"/><w:basedOn w:val="S"/></w:style>`
  const { lines } = bare('<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr><w:r><w:t>Thema</w:t></w:r></w:p>', style)
  expect(lines).toMatchObject([{ text: 'Thema', heading: 1 }])
})

test('an outline level makes a heading, a table of contents is dropped, entities are not expanded', () => {
  const { lines } = bare(
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Inhoud</w:t></w:r></w:p></w:sdtContent></w:sdt>' +
      '<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:r><w:t>Zorg &amp; &eigen;</w:t></w:r></w:p>',
  )
  expect(lines).toMatchObject([
    { text: 'Inhoud', drop: 'table_of_contents' },
    { text: 'Zorg & &eigen;', heading: 3 },
  ])
})
