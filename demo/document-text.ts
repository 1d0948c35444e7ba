/** The document as plain text: lines of at most 92 characters, as if saved from a word processor. */
import type { Block } from './document.ts'

const width = 92

/** Breaks at spaces; every line after the first is indented by `indent`. */
function wrap(text: string, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const room = width - (lines.length > 0 ? indent.length : 0)
    if (line && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  lines.push(line)
  return lines.join(`\n${indent}`)
}

function textBlock(block: Block): string {
  switch (block.is) {
    case 'title':
      return `${block.text.toUpperCase()}\n`
    case 'contents':
      return `INHOUD\n\n${block.entries.map(({ depth, text }) => `${'  '.repeat(depth - 1)}${text}`).join('\n')}\n`
    case 'heading':
      return block.depth === 1 ? `\n${block.text}\n${'='.repeat(block.text.length)}\n` : `${block.text}\n`
    case 'numbered': {
      const mark = `${block.number}. `
      return `${mark}${wrap(`${block.bold} ${block.text}`, ' '.repeat(mark.length))}\n`
    }
    case 'bullet':
      return `- ${wrap(block.bold ? `${block.bold}: ${block.text}` : block.text, '  ')}\n`
    default:
      return `${wrap(block.text, '')}\n`
  }
}

export function plainText(blocks: Block[]): string {
  return blocks.map(textBlock).join('\n')
}
