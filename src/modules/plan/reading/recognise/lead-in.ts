import type { ItemKind } from '../types.ts'
import type { Compiled } from './lexicon/compiled.ts'
import { firstKind } from './sense.ts'

/** What the text right before a list says of it. */
export interface LeadIn {
  says: 'kind' | 'excluded' | 'commits' | 'unknown' | 'nothing'
  kind: ItemKind | null
  label: string | null
}

interface Announced {
  kind: ItemKind
  label: string
  at: number
}

const nothing: LeadIn = { says: 'nothing', kind: null, label: null }

function sentences(text: string): string[] {
  return text
    .slice(-700)
    .split(/(?<=[.!?]["”’»)]?)\s+(?=[\p{Lu}"“‘«])/u)
    .filter((part) => part.trim())
}

/** A sentence such as 'These included:' says what it is about one sentence earlier. */
function announcing(text: string): string {
  const all = sentences(text)
  const last = all.at(-1) ?? ''
  return last.length < 45 && all.length > 1 ? `${all.at(-2)} ${last}` : last
}

/** Cuts an opening clause of purpose: 'To reach these goals, we take measures:'. */
function withoutPurpose(sentence: string): string {
  return sentence.replace(/^(?:om|pour|afin de|to|in order to|um)\s[^,]{3,160},\s+/iu, '')
}

/** The kind that a sentence announces, and where in the sentence. */
function kindIn(sentence: string, lexicon: Compiled): Announced | null {
  const main = withoutPurpose(sentence)
  const shift = sentence.length - main.length
  const follows = new RegExp(lexicon.following.source, 'giu')
  for (const match of main.matchAll(follows)) {
    const after = firstKind(
      main.slice(match.index + match[0].length, match.index + match[0].length + 50),
      lexicon,
      true,
    )
    if (after && after.at <= 30) return { ...after, at: shift + match.index }
    // 'Les mesures suivantes': the adjective stands behind.
    const behind = main.slice(0, match.index).split(/\s+/).slice(-4).join(' ')
    const before = firstKind(behind, lexicon, true)
    if (before) return { ...before, at: shift + match.index - behind.length }
  }
  const short = main.split(/\s+/).length <= 5
  const found = firstKind(main, lexicon, !short)
  return found && { ...found, at: found.at + shift }
}

/** 'Five pillars', '3 target groups': the kind that a text announces in exactly this number. */
function counted(text: string, count: number, lexicon: Compiled): Announced | null {
  const word = count >= 2 ? lexicon.raw.numbers[count - 2] : undefined
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\d])(?:${count}${word ? `|${word}` : ''})\s+((?:[\p{L}'’-]+\s+){0,3}[\p{L}'’-]+)`,
    'giu',
  )
  for (const match of text.slice(-1500).matchAll(pattern)) {
    const found = firstKind(match[1]!, lexicon, true)
    if (found) return { ...found, at: 0 }
  }
  return null
}

function foreign(sentence: string, lexicon: Compiled, titleWords: ReadonlySet<string>): boolean {
  const match = lexicon.foreign.exec(sentence)
  if (!match) return false
  const named = (match[0].match(/\p{L}{4,}/gu) ?? []).map((word) => word.toLowerCase())
  return !named.every((word) => titleWords.has(word))
}

/**
 * Reads the text before a list of `count` points.
 * @param titleWords words of the document's title: a plan of that name is this one, not somebody else's
 * @param exact true where only a kind in just this number counts
 */
export function leadIn(
  text: string,
  count: number,
  lexicon: Compiled,
  titleWords: ReadonlySet<string>,
  exact = false,
): LeadIn {
  if (!text) return nothing
  const sentence = announcing(text)
  const colon = /:\s*$/.test(text)
  const points = colon || lexicon.following.test(sentence)
  const number = counted(exact ? sentence : text, count, lexicon)
  if (exact && !number) return nothing
  if (!points && !number) return nothing
  if (lexicon.othersOrPast.test(sentence)) return { ...nothing, says: 'excluded' }
  if (foreign(sentence, lexicon, titleWords)) return { ...nothing, says: 'excluded' }
  const found = (points && !exact ? kindIn(sentence, lexicon) : null) ?? number
  // 'The following actions follow from the findings:' announces actions, 'The findings are:' does not.
  if (lexicon.excludedLeadIn.test(found ? sentence.slice(0, found.at) : sentence))
    return { ...nothing, says: 'excluded' }
  if (found) return { says: 'kind', kind: found.kind, label: found.label }
  if (lexicon.aims.test(sentence) && colon) return { says: 'kind', kind: 'objective', label: null }
  if (lexicon.commits.test(sentence)) return { says: 'commits', kind: 'action', label: null }
  return colon ? { ...nothing, says: 'unknown' } : nothing
}
