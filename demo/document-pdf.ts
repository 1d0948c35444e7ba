/** The document as a typeset PDF: cover, contents with page numbers, running header and footer, hyphenation. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Block } from './document.ts'

/** Text that Typst shall take literally; a number that opens it would make it a list. */
function literal(text: string): string {
  return text.replace(/[\\#$*_`<>@[\]~"'-]/g, (sign) => `\\${sign}`).replace(/^(\d+)\./, '$1\\.')
}

function typstBlock(block: Block): string {
  switch (block.is) {
    case 'title':
      return `#v(6cm)\n#par(justify: false)[#text(22pt, weight: "bold", hyphenate: false)[${literal(block.text)}]]\n`
    case 'subtitle':
      return `#text(16pt)[${literal(block.text)}]\n#v(1cm)\n`
    case 'contents':
      return '#pagebreak()\n#outline(title: [Inhoud], depth: 3)\n'
    case 'heading':
      return `${block.depth === 1 ? '#pagebreak(weak: true)\n' : ''}#heading(level: ${block.depth})[${literal(block.text)}]\n`
    case 'numbered':
      return `#enum.item(${block.number})[*${literal(block.bold)}* ${literal(block.text)}]`
    case 'bullet':
      return `#list.item[${block.bold ? `*${literal(block.bold)}*: ` : ''}${literal(block.text)}]`
    default:
      return `${literal(block.text)}\n`
  }
}

export function pdf(blocks: Block[], title: string, author: string): Buffer {
  const source = [
    `#set document(title: "${title}", author: "${author}", date: datetime(year: 2023, month: 11, day: 20))`,
    '#set text(lang: "nl", size: 10.5pt, hyphenate: true)',
    '#set par(justify: true)',
    `#set page(paper: "a4", margin: 2.6cm, header: context if counter(page).get().first() > 1 [#text(8pt)[${title}]], footer: context if counter(page).get().first() > 1 [#align(center)[#counter(page).display()]])`,
    ...blocks.map(typstBlock),
  ].join('\n')
  return Buffer.from(NodeCompiler.create().pdf({ mainFileContent: source }))
}
