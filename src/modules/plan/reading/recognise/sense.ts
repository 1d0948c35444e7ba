import type { ItemKind } from '../types.ts'
import type { Compiled } from './lexicon/compiled.ts'

/** What a heading says about the points below it. */
export interface Sense {
  /** Kind that it names in its head: 'Actiepunten', 'Recommendations', 'Actions nationales'. */
  kind: ItemKind | null
  /** The document's word for that kind, in the singular. */
  label: string | null
  /** True where it names a subject beside the kind ('Actions nationales') or no kind at all. */
  subject: boolean
  toWork: boolean
  excluded: boolean
  /** It only orders the document: 'Introduction'. */
  structural: boolean
  /** What stands below is asked of others. */
  asks: boolean
  /** It names priorities without more: a list below it states them, headings below it are subjects. */
  priorities: boolean
}

const priorities = /priorit(?:y|ies|eit|eiten|és?|ät|äten)$/iu

interface Found {
  kind: ItemKind
  label: string
  at: number
  length: number
  plural: boolean
}

/** First word in the text that names a kind; where two begin at one place, the longer. */
export function firstKind(text: string, lexicon: Compiled, onlyPlural: boolean): Found | null {
  let best: Found | null = null
  for (const word of lexicon.kindWords) {
    const match = (onlyPlural ? word.plural : word.any).exec(text)
    if (!match) continue
    const better =
      !best || match.index < best.at || (match.index === best.at && match[0].length > best.length)
    if (better) {
      const plural = word.plural.test(match[0])
      best = {
        kind: word.kind,
        label: word.singular,
        at: match.index,
        length: match[0].length,
        plural,
      }
    }
  }
  return best
}

/** The part of a heading that may name a kind: what stands before its first preposition or colon. */
function headOf(text: string, lexicon: Compiled): string {
  const cut = /[:(–—]|\s-\s/.exec(text)
  const before = cut ? text.slice(0, cut.index) : text
  const preposition = lexicon.preposition.exec(before.slice(1))
  return preposition ? before.slice(0, preposition.index + 1) : before
}

/** True where nothing but filler, figures and words of the title is left once the kind's word is out. */
function onlyFiller(rest: string, lexicon: Compiled, titleWords: ReadonlySet<string>): boolean {
  const left = rest.match(/[\p{L}\d’'-]+/gu) ?? []
  return left.every(
    (word) => /^\d/.test(word) || lexicon.filler.test(word) || titleWords.has(word.toLowerCase()),
  )
}

/** 'Annex 2 – ', 'Section 9: ': where the heading stands, before what it says. */
const placed =
  /^(?:annexe?|bijlage|appendix|anhang|anlage|section|article|artikel|chapter|hoofdstuk|deel|chapitre|partie|kapitel|teil|part)\s+[\divxIVXA-Z]{1,4}\s*[.:–—-]\s*/iu

/** Reads what a heading says about what stands below it. */
export function senseOf(heading: string, lexicon: Compiled, titleWords: ReadonlySet<string>): Sense {
  const text = heading
    .slice(0, 200)
    .replace(placed, '')
    .replace(/^[\s"“«]+|[\s"”»:.?!]+$/g, '')
  const toWork = lexicon.toWork.test(text)
  const head = headOf(text, lexicon)
  const kind = head.split(/\s+/).length <= 6 ? firstKind(head, lexicon, false) : null
  const excluded = lexicon.excludedHeading.test(text)
  const base: Sense = {
    kind: null,
    label: null,
    subject: false,
    toWork,
    excluded: false,
    structural: false,
    asks: false,
    priorities: false,
  }
  if (lexicon.asks.test(text)) return { ...base, kind: 'action', asks: true }
  // 'Recommendations and gaps in knowledge' announces both and rules on neither.
  if (excluded)
    return { ...base, excluded: !(kind?.plural && kind.kind === 'action' && kind.at === 0), structural: true }
  if (lexicon.hopes.test(text)) return { ...base, kind: 'ambition' }
  if (lexicon.promises.test(text)) return { ...base, kind: 'action', label: null }
  if (lexicon.structural.test(text)) return { ...base, structural: true }
  if (kind) {
    const rest = text.slice(0, kind.at) + text.slice(kind.at + kind.length)
    const bare = priorities.test(text.slice(kind.at, kind.at + kind.length))
    const subject = !toWork && !onlyFiller(rest, lexicon, titleWords)
    return { ...base, kind: kind.kind, label: kind.label, subject, priorities: bare }
  }
  if (toWork) return { ...base, kind: null }
  return { ...base, subject: true }
}
