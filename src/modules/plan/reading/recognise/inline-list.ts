import type { ItemKind } from '../types.ts'
import { announces } from './announced.ts'
import type { Block } from './block.ts'
import type { Context, Work } from './context.ts'
import type { Verdict } from './judge.ts'
import { leadIn } from './lead-in.ts'

interface Inline {
  lead: string
  points: { number: string | null; text: string }[]
}

const stating: ReadonlySet<ItemKind> = new Set([
  'principle',
  'pillar',
  'target_group',
  'setting',
  'condition',
])
const marked = /(?:^|\s)\(?(\d{1,2}|[a-z]|[ivx]{1,4})\)\s+/gu
const longest = 14

/** '… (1) this, (2) that': a list with its marks inside one paragraph, at least two that count on from the first. */
function withMarks(text: string): Inline | null {
  const found = [...text.matchAll(marked)]
  const first = found[0]
  if (!first || found.length < 2 || !['1', 'a', 'i'].includes(first[1]!)) return null
  const series = found.filter((match, at) => at === 0 || counts(found[at - 1]![1]!, match[1]!))
  if (series.length !== found.length) return null
  const points = found.map((match, at) => {
    const end = found[at + 1]?.index ?? text.length
    const said = text.slice(match.index + match[0].length, end)
    return { number: match[1]!, text: said.replace(/[\s,;]+(?:en|et|and|und)?[\s,;]*$/u, '').trim() }
  })
  return { lead: text.slice(0, first.index).trim(), points }
}

function counts(before: string, next: string): boolean {
  if (/^\d+$/.test(before)) return Number(next) === Number(before) + 1
  const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
  if (romans.includes(before) && romans[romans.indexOf(before) + 1] === next) return true
  return next.charCodeAt(0) === before.charCodeAt(0) + 1
}

/** 'Four pillars: this, that, these and those.': a few words each, up to the end of the sentence. */
function withCommas(text: string): Inline | null {
  const match = /^(.{3,300}?):\s+([^:.!?]{5,600})\.?(?:\s|$)/su.exec(text)
  if (!match) return null
  const semicolons = match[2]!.includes(';')
  const clauses = match[2]!
    .split(semicolons ? /\s*;\s*/u : /,\s+/u)
    .flatMap((part, at, all) => (at === all.length - 1 ? lastOf(part, semicolons && all.length > 1) : [part]))
    .map((part) => part.replace(/^(?:en|et|and|und)\s+/iu, '').trim())
    .filter(Boolean)
  if (clauses.length < 2 || clauses.some((clause) => clause.split(' ').length > longest)) return null
  return { lead: `${match[1]}:`, points: clauses.map((clause) => ({ number: null, text: clause })) }
}

/** 'Evidence and patience' ends the list with two of its points. */
function lastOf(part: string, alone: boolean): string[] {
  if (alone) return [part]
  const match = /^(.+?)\s+(?:en|et|and|und)\s+(.+)$/su.exec(part)
  return match ? [match[1]!, match[2]!] : [part]
}

/** A list inside a paragraph that counts only where the document states its kind nowhere else. */
export interface Mention {
  verdict: Verdict
  texts: string[]
  block: Block
  parent: string | null
}

/**
 * Reads a list inside a paragraph where the words before it announce it. With marks of its own ('(1) …, (2) …')
 * it is a list as any other. Without them ('vier pijlers: …', in exactly the number announced) it is kept for
 * `readMentions`, and the paragraph stays narrative: such a sentence often only announces what follows.
 */
export function readInline(block: Block, context: Context, work: Work): boolean {
  if (context.excluded || context.within || block.type !== 'text') return false
  const text = block.text.slice(0, 3000)
  const inline = withMarks(text) ?? withCommas(text)
  const verdict = inline?.lead ? verdictOf(inline, context, work) : null
  if (!inline || !verdict) return false
  const texts = inline.points.map((point) => point.text)
  if (announces(texts, verdict, work) || work.seen.repeats(verdict.kind, texts)) return false
  if (inline.points[0]!.number === null) {
    work.mentions.push({ verdict, texts, block, parent: context.parent })
    return false
  }
  for (const { number, text } of inline.points) {
    const item = work.harvest.item({
      ...verdict,
      number,
      title: '',
      text,
      parent: context.parent,
      asks: context.asks,
      block,
    })
    work.seen.add(item)
  }
  work.harvest.narrate(context.section, block)
  return true
}

/** Makes items of the first mention of each kind that the document states in no list, heading or table. */
export function readMentions(work: Work): void {
  const stated = new Set(work.harvest.items.map((item) => item.kind))
  for (const { verdict, texts, block, parent } of work.mentions) {
    if (stated.has(verdict.kind)) continue
    stated.add(verdict.kind)
    for (const text of texts)
      work.seen.add(work.harvest.item({ ...verdict, number: null, title: '', text, parent, block }))
  }
}

function verdictOf(inline: Inline, context: Context, work: Work): Verdict | null {
  const { lexicon, titleWords } = work.document
  const numbered = inline.points[0]!.number !== null
  const lead = /:\s*$/.test(inline.lead) ? inline.lead : `${inline.lead}:`
  const said = leadIn(lead, inline.points.length, lexicon, titleWords, !numbered)
  if (said.says === 'kind') return { kind: said.kind!, label: said.label, toWork: context.toWork }
  // 'Our principles are: …' needs no number where it says nothing else.
  if (numbered || inline.points.length < 3 || lead.split(/\s+/).length > 6) return null
  const short = inline.points.every((point) => point.text.split(' ').length <= 5)
  const named = leadIn(lead, inline.points.length, lexicon, titleWords)
  return short && named.says === 'kind' && stating.has(named.kind!)
    ? { kind: named.kind!, label: named.label, toWork: context.toWork }
    : null
}
