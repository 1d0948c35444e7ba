import type { Block } from './block.ts'
import type { Context, Work } from './context.ts'
import { fieldLines } from './fields.ts'
import { labelledOf } from './labelled.ts'
import type { Compiled } from './lexicon/compiled.ts'
import { isPersonOrReference, readsAsAction, readsAsFact } from './likeness.ts'
import { isSection, type Section } from './outline.ts'
import { sentencesOf } from './sentences.ts'

/** Paragraphs longer than this tell; shorter ones may each be a point that lost its mark. */
const brief = 30

/** True where the first sentence of a paragraph says that somebody will do something. */
function resolves(text: string, lexicon: Compiled): boolean {
  const first = (sentencesOf(text)[0] ?? '').slice(0, 140)
  return lexicon.resolves.test(first) && !lexicon.othersOrPast.test(first) && !/\?$/.test(first)
}

function candidate(block: Block, lexicon: Compiled): boolean {
  if (block.type !== 'text' || block.text.length < 15 || /[:?]$/.test(block.text)) return false
  return !fieldLines(block).length && !labelledOf(block.text, lexicon) && !isPersonOrReference(block.text)
}

/**
 * The paragraphs right below a heading such as 'Actions' that are actions though no mark opens them: most of
 * them say what will be done ('We will …'), or all are brief and read as points of a list. Where a list or a
 * table stands there too, that is the actions and the paragraphs only tell.
 */
export function toldActions(section: Section, context: Context, work: Work): ReadonlySet<Block> {
  const { lexicon } = work.document
  const none = new Set<Block>()
  if (!context.named || context.kind !== 'action' || context.excluded || context.within || context.headings)
    return none
  const blocks = section.children.filter((child): child is Block => !isSection(child))
  if (blocks.some((block) => block.type === 'point' || block.type === 'row')) return none
  const paragraphs = blocks.filter((block) => candidate(block, lexicon))
  if (paragraphs.some((block) => block.bold && block.bold.length < block.text.length * 0.8)) return none
  const resolved = paragraphs.filter((block) => resolves(block.text, lexicon))
  if (resolved.length && resolved.length * 2 >= paragraphs.length) {
    return new Set(paragraphs.filter((block) => resolved.includes(block) || opensAnew(block.text, lexicon)))
  }
  const listed = paragraphs.filter(
    (block) => block.text.split(' ').length <= brief && opensAnew(block.text, lexicon),
  )
  return paragraphs.length >= 2 && listed.length >= paragraphs.length * 0.75 ? new Set(listed) : none
}

/** Reads as an action of its own and does not go on about the one before it. */
function opensAnew(text: string, lexicon: Compiled): boolean {
  return readsAsAction(text, lexicon) && !readsAsFact(text, lexicon) && !lexicon.continues.test(text)
}
