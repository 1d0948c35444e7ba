import type { Extract } from '../types.ts'
import type { Block } from './block.ts'
import { projectHeading } from './labelled.ts'
import type { Compiled } from './lexicon/compiled.ts'
import { senseOf } from './sense.ts'

const period = /(?:19|20)\d\d\s*(?:[-–—/]|t\/m|tot|à|to|bis)\s*(?:(?:19|20)?\d\d)/u
/** Titles that a word processor gives by itself. */
const generic =
  /^(?:document\d*|microsoft word.*|naamloos.*|untitled.*|sans titre.*|unbenannt.*|.*\.(?:docx?|odt|pdf|indd))$/iu

/** How well a text would do as the title: words for a plan, a period, its rank, its size, its place. */
function score(block: Block, at: number, largest: number, lexicon: Compiled): number {
  const { text } = block
  if (text.length > 200 || text.length < 4) return -10
  let points = 0
  if (lexicon.title.test(text)) points += 3
  if (period.test(text)) points += 2
  if (block.level === 1) points += 3
  else if (block.level > 1) points -= block.level - 1
  if (block.first.size && block.first.size >= largest * 0.99) points += 2
  if (/[.;:,]$/.test(text)) points -= 2
  if (projectHeading(text, lexicon)) points -= 3
  if (block.mark) points -= 3
  if (lexicon.adopted.test(text) || lexicon.excludedHeading.test(text) || lexicon.structural.test(text))
    points -= 2
  return points - at * (block.level || block.first.size ? 0.1 : 0.25)
}

/** The first line stands in for a title, unless it says what the list below it is: 'MAATREGELEN'. */
function silent(block: Block | undefined, lexicon: Compiled): Block | null {
  return block && senseOf(block.text, lexicon, new Set()).kind === null ? block : null
}

/** The title: the best candidate among the first blocks, or what the file's own properties say. */
export function titleOf(
  extract: Extract,
  blocks: Block[],
  lexicon: Compiled,
): { title: string; block: Block | null } {
  const head = blocks.slice(0, 30).filter((block) => block.type === 'heading' || block.type === 'text')
  const largest = Math.max(...head.map((block) => block.first.size ?? 0), 0)
  let best: Block | null = null
  let points = 1
  head.forEach((block, at) => {
    const value = score(block, at, largest, lexicon)
    if (value > points) [best, points] = [block, value]
  })
  const chosen = best as Block | null
  const own = extract.title && !generic.test(extract.title.trim()) ? extract.title.trim() : null
  // A heading of the first rank or a line that reads as a title outranks a forgotten property of the file.
  if (chosen && (!own || points >= 3)) return { title: chosen.text, block: chosen }
  const sheet = extract.lines[0] && 'sheet' in extract.lines[0].source ? extract.lines[0].source.sheet : null
  return {
    title: own ?? chosen?.text ?? sheet ?? head[0]?.text.slice(0, 200) ?? '',
    block: chosen ?? silent(head[0], lexicon),
  }
}
