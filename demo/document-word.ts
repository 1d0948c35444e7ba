/** The document as Word makes it: heading styles, automatic numbers that restart per theme, a page header. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import type { Block } from './document.ts'

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

function paragraphs(block: Block): Paragraph[] {
  switch (block.is) {
    case 'title':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.TITLE, spacing: { before: 3000 } })]
    case 'contents':
      return [
        new Paragraph({ children: [new PageBreak(), new TextRun({ text: 'Inhoud', bold: true, size: 32 })] }),
        ...block.entries.map(
          ({ depth, text }) =>
            new Paragraph({ text, style: `TOC${depth}`, indent: { left: 300 * (depth - 1) } }),
        ),
      ]
    case 'heading':
      return [
        new Paragraph({
          text: block.text,
          heading: headingLevels[block.depth],
          pageBreakBefore: block.depth === 1,
        }),
      ]
    case 'numbered':
      return [
        new Paragraph({
          numbering: { reference: block.list, level: 0 },
          children: [new TextRun({ text: block.bold, bold: true }), new TextRun(` ${block.text}`)],
        }),
      ]
    case 'bullet': {
      const bold = block.bold ? [new TextRun({ text: block.bold, bold: true }), new TextRun(': ')] : []
      return [new Paragraph({ bullet: { level: 0 }, children: [...bold, new TextRun(block.text)] })]
    }
    default:
      return [new Paragraph({ text: block.text, spacing: { after: 160 } })]
  }
}

export async function word(blocks: Block[], title: string, author: string): Promise<Buffer> {
  const lists = [...new Set(blocks.flatMap((block) => (block.is === 'numbered' ? [block.list] : [])))]
  const document = new Document({
    title,
    creator: author,
    numbering: {
      config: lists.map((reference) => ({
        reference,
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: '%1.',
            alignment: AlignmentType.START,
            style: { paragraph: { indent: { left: 500, hanging: 500 } } },
          },
        ],
      })),
    },
    styles: {
      paragraphStyles: [1, 2, 3].map((depth) => ({
        id: `TOC${depth}`,
        name: `toc ${depth}`,
        basedOn: 'Normal',
      })),
    },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph(title)] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children: blocks.flatMap(paragraphs),
      },
    ],
  })
  return Packer.toBuffer(document)
}
