import type { Extract } from '../types.ts'
import type { Block } from './block.ts'
import { labelledOf } from './labelled.ts'
import type { Compiled } from './lexicon/compiled.ts'
import { continuesMark, type Mark, readMark, splitHeadingNumber } from './mark.ts'
import { senseOf } from './sense.ts'

/** Why a block is taken for a heading: the format says so, its number, its bold type, capitals, or its place. */
export type HeadingStyle = 'given' | 'numbered' | 'bold' | 'capitals' | 'plain'

const closed = /[.;,]["'”’»)]*$|[:]$/
const contact = /@|www\.|https?:|^\+?[\d\s()/.-]{6,}$/

function short(block: Block): boolean {
  return (
    block.text.length <= 130 &&
    block.text.split(' ').length <= 18 &&
    !closed.test(block.text) &&
    !contact.test(block.text)
  )
}

/** Mark of the nearest point of the same series above, with nothing but points between. */
function openPoint(blocks: Block[], at: number, isHeading: (at: number) => boolean): Mark | null {
  const { shape } = blocks[at]!.mark!
  for (let k = at - 1; k >= Math.max(0, at - 30); k--) {
    const block = blocks[k]!
    if (block.type !== 'point' || isHeading(k)) return null
    if (block.mark?.shape === shape) return block.mark
  }
  return null
}

/** A short numbered block is a heading where something else than its own series follows. */
function numberedHeading(
  blocks: Block[],
  at: number,
  isHeading: (at: number) => boolean,
  series: ReadonlyMap<string, Mark>,
): boolean {
  const block = blocks[at]!
  if (!block.mark || block.mark.style === 'bullet' || !short(block)) return false
  const next = blocks[at + 1]
  if (!next) return false
  if (next.mark && continuesMark(block.mark, next.mark)) return false
  const before = blocks[at - 1]
  // The last point of a list is followed by text as a heading is; the point before it tells.
  // Headings count on over the lists below them: '3' after heading 2 and its tight list of two points.
  const heading = series.get(block.mark.shape)
  if (
    heading &&
    continuesMark(heading, block.mark) &&
    block.gapBefore &&
    next.gapBefore &&
    before &&
    !before.gapBefore
  )
    return true
  const earlier = openPoint(blocks, at, isHeading)
  if (earlier && continuesMark(earlier, block.mark)) return false
  // '1' over '1.1' heads a group; '1' over dashes is a point with parts.
  const numbered =
    next.mark !== null &&
    next.mark.path.length === block.mark.path.length + 1 &&
    next.mark.path[0] === block.mark.path[0]
  if (!numbered && next.type === 'point' && next.depth > block.depth && next.indent > block.indent + 1)
    return false
  if (block.mark.style === 'lower' && next.type === 'text' && !next.gapBefore) return false
  return /^[\p{Lu}\d"“‘'«(]/u.test(block.text) || block.mark.path.length > 1
}

function capitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 4 && letters === letters.toUpperCase()
}

/** A short line that stands alone and has no mark: a heading where it is bold, in capitals, or fits by its words. */
function unmarkedHeading(
  blocks: Block[],
  at: number,
  format: Extract['format'],
  lexicon: Compiled,
): HeadingStyle | null {
  const block = blocks[at]!
  if (block.mark || block.text.length > 130) return null
  const next = blocks[at + 1]
  if (!next || next.type === 'note') return null
  const whollyBold = block.bold.length > 0 && block.bold.length >= block.text.length - 1
  if (
    whollyBold &&
    block.text.split(' ').length <= 18 &&
    !/[.;,]$/.test(block.text) &&
    !contact.test(block.text)
  )
    return 'bold'
  // 'Fiche action n° 3' alone on its line heads what follows, gap or not.
  const label = block.text.length <= 40 ? labelledOf(block.text, lexicon) : null
  if (label?.number != null && !label.rest && block.gapBefore) return 'plain'
  if (!short(block) || !/^[\p{Lu}\d"“‘'«]/u.test(block.text)) return null
  const alone = block.gapBefore && (next.gapBefore || next.type === 'point' || next.type === 'row')
  if (capitals(block.text) && (block.gapBefore || next.gapBefore)) return 'capitals'
  const sense = senseOf(block.text, lexicon, new Set())
  const speaks = (sense.kind !== null && !sense.subject) || sense.excluded || sense.toWork
  const tight =
    block.text.length <= 60 &&
    next.type === 'point' &&
    (blocks[at - 1]?.type === 'point' || /[.!?:]$/.test(blocks[at - 1]?.text ?? '.'))
  if (speaks && block.text.length <= 80 && (alone || tight || format === 'docx' || format === 'odt'))
    return 'plain'
  if (format === 'docx' || format === 'odt' || block.text.length > 100) return null
  return alone ? 'plain' : null
}

/** '3 Ambitions' alone on its line after a gap: a number without its point, which no list has. Splits it off. */
function bareNumber(block: Block, next: Block | undefined, format: Extract['format']): boolean {
  if (format !== 'txt' && format !== 'pdf') return false
  if (!block.gapBefore || !next || block.text.length > 80 || !short(block)) return false
  const split = splitHeadingNumber(block.text)
  if (!split || !/^\p{Lu}/u.test(split.rest) || split.rest.split(' ').length > 9) return false
  block.mark = readMark(split.printed, true, [])
  block.text = split.rest
  return true
}

/** Decides for every block whether it is a heading, and by which sign. */
export function headingStyles(
  blocks: Block[],
  format: Extract['format'],
  lexicon: Compiled,
): (HeadingStyle | null)[] {
  const styles: (HeadingStyle | null)[] = []
  const series = new Map<string, Mark>()
  blocks.forEach((block, at) => {
    if (block.type === 'heading') styles.push(contact.test(block.text) ? null : 'given')
    else if (block.type === 'row' || block.type === 'note') styles.push(null)
    else if (block.mark)
      styles.push(numberedHeading(blocks, at, (k) => styles[k] === 'numbered', series) ? 'numbered' : null)
    else
      styles.push(
        bareNumber(block, blocks[at + 1], format) ? 'numbered' : unmarkedHeading(blocks, at, format, lexicon),
      )
    if (styles[at] && block.mark) series.set(block.mark.shape, block.mark)
  })
  promoteTight(blocks, styles, format, lexicon)
  demoteRuns(styles)
  demoteBare(blocks, styles, lexicon)
  return styles
}

/** A short line after a gap with its text right below it, no gap between: a heading only where several are alike. */
function overText(block: Block, next: Block | undefined, lexicon: Compiled): boolean {
  if (!next || block.type !== 'text' || block.mark || !block.gapBefore || next.gapBefore) return false
  if (block.text.length > 60 || block.text.split(' ').length > 8 || !short(block)) return false
  if (!/^\p{Lu}/u.test(block.text) || block.lines.length > 1 || labelledOf(block.text, lexicon)) return false
  return next.type === 'point' || (next.type === 'text' && next.text.length >= 8 && /[.:]$/.test(next.text))
}

/** A text without markup may set each heading right on its paragraph; three such lines make a manner. */
function promoteTight(
  blocks: Block[],
  styles: (HeadingStyle | null)[],
  format: Extract['format'],
  lexicon: Compiled,
): void {
  if (format !== 'txt' && format !== 'pdf') return
  const found = blocks.flatMap((block, at) =>
    at > 0 && overText(block, blocks[at + 1], lexicon) ? [at] : [],
  )
  const manner = found.length >= 3
  for (const at of found) {
    const sense = senseOf(blocks[at]!.text, lexicon, new Set())
    if (manner || (sense.kind !== null && !sense.subject)) styles[at] ??= 'plain'
  }
}

/** A lone line over nothing but the next heading belongs to a cover, unless its words say what follows. */
function demoteBare(blocks: Block[], styles: (HeadingStyle | null)[], lexicon: Compiled): void {
  for (let at = 0; at < styles.length; at++) {
    if (styles[at] !== 'plain') continue
    const next = styles[at + 1]
    if (next !== 'given' && next !== 'numbered') continue
    const sense = senseOf(blocks[at]!.text, lexicon, new Set())
    if (sense.kind === null || sense.subject) styles[at] = null
  }
}

/** Three or more lone short lines in a row are a cover or an address, not headings over nothing. */
function demoteRuns(styles: (HeadingStyle | null)[]): void {
  let start = 0
  for (let at = 0; at <= styles.length; at++) {
    if (styles[at] === 'plain') continue
    const lines = at - start
    // The last of them may head what follows; the others head nothing.
    if (lines >= 3) for (let k = start; k < at - 1; k++) styles[k] = null
    if (lines >= 3 && at === styles.length) styles[at - 1] = null
    start = at + 1
  }
}
