import { type Extract, type ItemKind, itemKinds, type Reading } from '../types.ts'
import { foldTitle } from './announced.ts'
import { authorOf } from './author.ts'
import type { Work } from './context.ts'
import { countWarnings } from './count-check.ts'
import { addDetails } from './details.ts'
import { furniture } from './furniture.ts'
import { Harvest } from './harvest.ts'
import { readMentions } from './inline-list.ts'
import { languageOf } from './language.ts'
import { lexiconOf } from './lexicon/compiled.ts'
import { isSection, outline, type Section } from './outline.ts'
import { periodOf } from './period.ts'
import { pooledShare } from './pooled.ts'
import { Seen } from './repeats.ts'
import { namingSheets } from './sheet-theme.ts'
import { standingOf } from './standing.ts'
import { adoptEarly } from './theme-of.ts'
import { titleOf } from './title.ts'
import { toBlocks } from './to-blocks.ts'
import { walk } from './walk.ts'

function headingsOf(section: Section, found: Work['headings']): Work['headings'] {
  for (const child of section.children) {
    if (!isSection(child)) continue
    found.set(foldTitle(child.heading!.text), null)
    headingsOf(child, found)
  }
  return found
}

/**
 * Recognises the plan in a document's lines: its items, sections, standing, period, and where every line
 * went. Pure and linear in the lines; nothing is invented, and in doubt a line is narrative.
 */
export function recognise(extract: Extract): Reading {
  const dropped = furniture(extract)
  const language = languageOf(extract.lines.flatMap((line, at) => (dropped.has(at) ? [] : [line.text])))
  const lexicon = lexiconOf(language)
  const blocks = toBlocks(extract, dropped, lexicon)
  const texts = blocks.map((block) => block.text)
  const { title, block } = titleOf(extract, blocks, lexicon)
  const head = texts.slice(0, 30)
  // What a point tells to do ('draft a protocol') says nothing of the document.
  const told = blocks.flatMap((one) => (one.type === 'point' ? [] : [one.text])).slice(0, 30)
  const standing = standingOf(title, told, texts, lexicon)
  const titleWords = new Set(
    (title.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => word.length > 2),
  )
  const tree = outline(blocks, extract.format, lexicon)
  const pooled = pooledShare(tree, lexicon, titleWords)
  const harvest = new Harvest()
  const work: Work = {
    document: {
      lexicon,
      titleWords,
      position: standing === 'position',
      plan: standing !== 'position' && (!lexicon.reports.test(title) || /(?<!\p{L})plan/iu.test(title)),
      pooled,
    },
    harvest,
    seen: new Seen(),
    themes: new Map(),
    series: null,
    early: [],
    mentions: [],
    sheets: namingSheets(blocks, lexicon, titleWords),
    headings: headingsOf(tree, new Map()),
    title: block,
  }
  const front = extract.lines[0] ? harvest.section(title, null, extract.lines[0].source) : null
  if (front) walk(tree, { ...start, section: front }, work)
  readMentions(work)
  adoptEarly(work)
  harvest.settle()
  const items = harvest.items
  addDetails(items, lexicon)
  const warnings = [...extract.warnings, ...harvest.warnings, ...countWarnings(texts, items, lexicon)]
  return {
    title,
    author: authorOf(extract, texts, lexicon),
    standing,
    language,
    period: periodOf(title, head, texts),
    items,
    sections: harvest.sections,
    counts: countsOf(items.map((item) => item.kind)),
    coverage: {
      total: extract.lines.length,
      items: harvest.itemLines.size,
      narrative: extract.lines.length - harvest.itemLines.size - dropped.size,
      dropped: [...dropped].map(([at, reason]) => ({ at: extract.lines[at]!.source, reason })),
    },
    warnings,
  }
}

const start = {
  kind: null,
  label: null,
  toWork: false,
  asks: false,
  excluded: false,
  subject: false,
  firm: false,
  parent: null,
  theme: null,
  within: null,
  home: null,
  headings: null,
  named: false,
  priorities: false,
}

function countsOf(kinds: ItemKind[]): Reading['counts'] {
  const counts: Reading['counts'] = {}
  for (const kind of itemKinds) {
    const count = kinds.filter((one) => one === kind).length
    if (count) counts[kind] = count
  }
  return counts
}
