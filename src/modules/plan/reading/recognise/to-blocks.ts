import type { DropReason, Extract, Line } from '../types.ts'
import type { Block } from './block.ts'
import { fieldLine } from './fields.ts'
import { type Join, joiner } from './join-lines.ts'
import { labelledOf } from './labelled.ts'
import type { Compiled } from './lexicon/compiled.ts'
import { type Mark, readMark, splitCode, splitHeadingNumber } from './mark.ts'

// Longer paragraphs are no prose; the bound keeps joining linear.
const longest = 20_000
const endsSentence = /[.!?:;…]["'”’»)\]]*$/

/** A paragraph that a page break cut: it stops mid-sentence and the next line goes on in lower case. */
function goesOn(block: Block, line: Line): boolean {
  if (block.type === 'heading' || block.type === 'row' || line.list || line.heading || line.bold) return false
  return block.text.length >= 60 && !endsSentence.test(block.text.slice(-6)) && /^\p{Ll}/u.test(line.text)
}

/** Text that stands under a point, further to the right than its mark: more of the point. */
function hangs(block: Block, line: Line, format: Extract['format']): boolean {
  if (block.type !== 'point' || line.list || line.heading || line.cells || format === 'pdf') return false
  return line.indent !== undefined && line.indent >= block.indent + 2
}

/** Stars that Markdown left where its bold marks do not match. */
const bare = (text: string): string => text.trim().replace(/^\*{1,3}(?=\S)|(?<=\S)\*{2,3}$/g, '')

/** Bold words whose opening stars stood on a line of their own. */
const closedBold = /^[^*]{3,150}\*\*$/

function open(line: Line, at: number, marks: Mark[], codes: ReadonlySet<string>): Block {
  const block: Block = {
    type: line.cells
      ? 'row'
      : line.heading
        ? 'heading'
        : line.footnote !== undefined
          ? 'note'
          : line.list
            ? 'point'
            : 'text',
    text: bare(line.text),
    lines: [at],
    first: line,
    mark: null,
    bold: line.bold ?? (closedBold.test(line.text) ? bare(line.text) : ''),
    depth: line.list?.depth ?? -1,
    indent: line.indent ?? 0,
    gapBefore: line.gap === true || at === 0,
    level: line.heading ?? 0,
  }
  const printed =
    line.list ?? (line.cells ? null : (codeOf(block, codes) ?? (line.heading ? numberOf(block) : null)))
  if (!printed || line.footnote !== undefined) return block
  let sign = printed.marker
  // Some writers set two signs before a point ('- >'); the second one makes the series.
  const second = /^[>»›*]\s*(?=\S)/.exec(block.text)
  if (!printed.ordered && second) {
    sign += second[0].trim()
    block.text = block.text.slice(second[0].length)
  }
  block.mark = readMark(sign, printed.ordered, marks)
  if (block.mark.style !== 'bullet') {
    marks.push(block.mark)
    if (marks.length > 12) marks.shift()
  }
  return block
}

const letters = (code: string): string => code.replace(/[ .-]?\d.*$/, '')

/** Letters that open several lines with different numbers: 'A1 …', 'A2 …' is a series, 'A4 paper' is not. */
function codesOf(extract: Extract): Set<string> {
  const seen = new Map<string, Set<string>>()
  for (const line of extract.lines) {
    const code = line.list || line.cells ? null : splitCode(line.text.slice(0, 200))
    if (code)
      seen.set(letters(code.printed), (seen.get(letters(code.printed)) ?? new Set()).add(code.printed))
  }
  return new Set([...seen].flatMap(([code, found]) => (found.size >= 2 ? [code] : [])))
}

/** True where the line opens with a code of a series: 'A2. …' below 'A1. …'. */
function opensCode(line: Line, codes: ReadonlySet<string>): boolean {
  const split = codes.size && !line.list ? splitCode(line.text.slice(0, 200)) : null
  return split !== null && codes.has(letters(split.printed))
}

function codeOf(block: Block, codes: ReadonlySet<string>): { marker: string; ordered: boolean } | null {
  const split = codes.size ? splitCode(block.text) : null
  if (!split || !codes.has(letters(split.printed))) return null
  block.text = split.rest
  if (block.bold) block.bold = splitCode(block.bold)?.rest ?? block.bold
  if (block.type === 'text') block.type = 'point'
  return { marker: split.printed, ordered: true }
}

function numberOf(block: Block): { marker: string; ordered: boolean } | null {
  const split = splitHeadingNumber(block.text)
  if (!split) return null
  block.text = split.rest
  if (block.bold) block.bold = splitHeadingNumber(block.bold)?.rest ?? block.bold
  return { marker: split.printed, ordered: true }
}

function add(block: Block, line: Line, at: number, join: Join): void {
  if (block.bold && block.bold === block.text && line.bold && line.bold === line.text)
    block.bold = join(block.bold, line.bold)
  block.text = join(block.text, bare(line.text))
  block.lines.push(at)
}

/** 'Maatregelen:' alone on its line, or in bold before what it announces. */
const announcing = /^\p{Lu}[^.:;]{2,40}:$/u

/** Groups the lines that carry content into blocks; what the extractor marked as furniture stays out. */
export function toBlocks(
  extract: Extract,
  dropped: ReadonlyMap<number, DropReason>,
  lexicon: Compiled,
): Block[] {
  const join = joiner(extract.lines.map((line) => line.text))
  const blocks: Block[] = []
  const codes = codesOf(extract)
  const marks: Mark[] = []
  let content: Block | undefined
  extract.lines.forEach((line, at) => {
    if (dropped.has(at)) return
    const last = blocks.at(-1)
    // A note at the foot of a page may stand inside the paragraph that it interrupts.
    const before = last?.type === 'note' && !line.continues ? content : last
    // A line that opens with its own label or field begins anew, wrapped though the text may be.
    const ended =
      !last ||
      endsSentence.test(last.text.slice(-6)) ||
      fieldLine(last.text) !== null ||
      labelledOf(last.text, lexicon)?.number != null
    const anew =
      line.continues === true &&
      ended &&
      (fieldLine(line.text) !== null ||
        labelledOf(line.text, lexicon)?.number != null ||
        announcing.test(line.bold ?? line.text) ||
        opensCode(line, codes))
    const plain = line.footnote === undefined && !line.cells && !line.list && !anew
    const sameHeading = last?.type === 'heading' && line.heading === last.level && line.continues === true
    const goes =
      last &&
      last.type !== 'row' &&
      !line.heading &&
      (line.continues || (!line.gap && plain && hangs(last, line, extract.format)))
    if (plain && last && last.text.length < longest && (sameHeading || goes)) add(last, line, at, join)
    else if (
      plain &&
      before &&
      before.text.length < longest &&
      !line.heading &&
      (goesOn(before, line) || (line.gap && hangs(before, line, extract.format)))
    ) {
      add(before, line, at, join)
    } else {
      const block = open(line, at, marks, codes)
      blocks.push(block)
      if (block.type !== 'note') content = block
    }
  })
  return blocks
}
