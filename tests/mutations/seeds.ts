import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import * as docx from 'docx'
import exceljs from 'exceljs'
import { strToU8, zipSync } from 'fflate'

/** A document that is whole: what is mutated. */
export interface Seed {
  name: string
  bytes: Uint8Array
}

const actions = [
  'Het preventieteam geeft vorming aan alle jeugdhuizen van Havenrade.',
  'Er komen zes naaldcontainers bij, verspreid over de wijken.',
  'De stad sluit een protocol met het centrum voor nachtopvang.',
  'Een werkgroep onderzoekt hoe gebruikers bij het plan betrokken worden.',
]

const text = `Drugsbeleidsplan Havenrade 2026-2031\r\n\r\nInhoud\r\n1. Inleiding ........ 2\r\n2. Thema's ........ 4\r\n3. Opvolging ........ 9\r\n\r\n1. Inleiding\r\n\r\nDit plan werd geschreven mét de partners, “samen” en voor € 10.\r\n\r\n2. Thema's\r\n\r\n2.1. Actiepunten\r\n\r\n${actions.map((one, at) => `${at + 1}. ${one}`).join('\r\n')}\r\n\r\n• losse punten;\r\n  - dieper;\r\n\f3. Opvolging\r\n`

const markdown = `---\ntitle: "Plan Havenrade"\n---\n\n# Plan\n\n## Acties\n\n${actions.map((one) => `- **${one.slice(0, 12)}** ${one}`).join('\n')}\n\n| Wat | Wie | Wanneer |\n|---|---|---|\n| Vorming | [CGG](https://example.org) | 2027 |\n\n<!-- weg -->\n> citaat[^1]\n\n[^1]: noot\n`

const table = [
  ['Nr', 'Actie', 'Trekker', 'Timing'],
  ...actions.map((one, at) => [String(at + 1), one, 'Stad', '2027']),
]

async function word(): Promise<Uint8Array> {
  const paragraph = (words: string, options: docx.IParagraphOptions = {}): docx.Paragraph =>
    new docx.Paragraph({ ...options, children: [new docx.TextRun(words)] })
  const row = (cells: string[]): docx.TableRow =>
    new docx.TableRow({ children: cells.map((cell) => new docx.TableCell({ children: [paragraph(cell)] })) })
  const document = new docx.Document({
    title: 'Plan Havenrade',
    numbering: {
      config: [
        { reference: 'list', levels: [{ level: 0, format: 'decimal', text: '%1.', alignment: 'left' }] },
      ],
    },
    footnotes: { 1: { children: [paragraph('Een voetnoot.')] } },
    sections: [
      {
        headers: { default: new docx.Header({ children: [paragraph('Havenrade')] }) },
        children: [
          paragraph('Plan', { heading: 'Heading1' }),
          ...actions.map((one) => paragraph(one, { numbering: { reference: 'list', level: 0 } })),
          new docx.Paragraph({
            children: [new docx.TextRun('Met een noot'), new docx.FootnoteReferenceRun(1)],
          }),
          new docx.Table({ rows: table.map(row) }),
        ],
      },
    ],
  })
  return new Uint8Array(await docx.Packer.toBuffer(document))
}

async function workbook(): Promise<Uint8Array> {
  const book = new exceljs.Workbook()
  const sheet = book.addWorksheet('Acties')
  for (const cells of table)
    sheet.addRow([...cells, new Date(Date.UTC(2027, 0, 1)), { formula: '1+1', result: 2 }])
  book.addWorksheet('Leeg')
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer)
}

function openDocument(): Uint8Array {
  const names = ['office', 'text', 'table', 'style', 'fo']
    .map((name) => `xmlns:${name}="urn:${name}"`)
    .join(' ')
  const items = actions.map((one) => `<text:list-item><text:p>${one}</text:p></text:list-item>`).join('')
  const cell = (one: string): string => `<table:table-cell><text:p>${one}</text:p></table:table-cell>`
  const rows = table.map((cells) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`).join('')
  const body = `<text:h text:outline-level="1">Plan</text:h><text:list text:style-name="L">${items}</text:list><table:table>${rows}</table:table>`
  const style =
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>'
  const content = `<?xml version="1.0"?><office:document-content ${names}><office:automatic-styles>${style}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8('<manifest:manifest xmlns:manifest="urn:m"/>'),
  })
}

/** A PDF made by Typst; `columns` and the rest of the page are set by the source. */
export function pdf(source: string): Uint8Array {
  const compiler = NodeCompiler.create()
  return new Uint8Array(compiler.pdf({ mainFileContent: source }))
}

function plan(): Uint8Array {
  const cells = table
    .flat()
    .map((cell) => `[${cell}]`)
    .join(',')
  return pdf(
    `#set page(columns: 2, header: [Havenrade], numbering: "1")\n#set heading(numbering: "1.1")\n= Plan\n#outline()\n== Acties\n${actions.map((one) => `+ ${one}`).join('\n')}\n#lorem(400)#footnote[Noot.]\n#table(columns: 4, ${cells})\n#lorem(200)`,
  )
}

/** One whole document of each kind. */
export async function seeds(): Promise<Seed[]> {
  const latin = Uint8Array.from(text, (char) => (char.charCodeAt(0) < 256 ? char.charCodeAt(0) : 63))
  return [
    { name: 'plan.txt', bytes: strToU8(text) },
    { name: 'oud.txt', bytes: latin },
    { name: 'breed.txt', bytes: new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')) },
    { name: 'plan.md', bytes: strToU8(markdown) },
    {
      name: 'plan.csv',
      bytes: strToU8(table.map((cells) => cells.map((one) => `"${one}"`).join(';')).join('\r\n')),
    },
    { name: 'plan.docx', bytes: await word() },
    { name: 'plan.odt', bytes: openDocument() },
    { name: 'plan.xlsx', bytes: await workbook() },
    { name: 'plan.pdf', bytes: plan() },
  ]
}
