import type { ItemKind } from '../types.ts'
import type { Compiled } from './lexicon/compiled.ts'

/** A text that says itself what it is: 'Actie 3.2: …', 'Recommendation 4 – …', 'Objectif : …'. */
export interface Labelled {
  kind: ItemKind
  label: string
  number: string | null
  rest: string
}

const number = String.raw`(?:n[°ºr]\.?\s*)?((?:[A-Z]{1,2}[. -]?)?\d{1,3}(?:\.\d{1,3})*[a-z]?|[IVX]{1,5}|[A-Z])(?![\p{L}\d])`
const numbered = new RegExp(
  String.raw`^\s*${number}\s*[.)]?\s*(?:\([^)]{2,60}\)\s*)?(?:[:–—-]|\s(?=[\p{Lu}“"‘«])|$)\s*(.*)$`,
  'su',
)
const colon = /^\s*[:–—]\s*(.+)$/su

const counted =
  /^\s*(one|two|three|four|five|six|seven|eight|nine|ten|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|eins|zwei|drei|fünf|sechs|sieben|neun|zehn)\s*(?:[:–—.-]\s*(.+))?$/isu

/** Reads the label that opens a text, or null where its first words name no kind. */
export function labelledOf(text: string, lexicon: Compiled): Labelled | null {
  const possessed = /^["“«]?\s*(?:onze|our|notre|nos|unsere?r?)\s+/iu.exec(text)
  if (possessed) return possessedOf(text.slice(possessed[0].length), lexicon)
  const opening = text.slice(0, 60)
  let best: Labelled | null = null
  let longest = 0
  for (const word of lexicon.kindWords) {
    const match = word.any.exec(opening)
    if (match?.index !== 0 || match[0].length <= longest) continue
    const after = text.slice(match[0].length)
    const withNumber = numbered.exec(after.slice(0, 4000)) ?? counted.exec(after.slice(0, 4000))
    // 'Ziele: …' states one goal as often as several; 'Acties: …' opens a list.
    const many = word.plural.test(match[0]) && word.kind !== 'objective'
    const bare = withNumber || many ? null : colon.exec(after.slice(0, 4000))
    if (!withNumber && !bare) continue
    longest = match[0].length
    const rest = (withNumber ? (withNumber[2] ?? '') : bare![1]!).trim() + text.slice(match[0].length + 4000)
    best = { kind: word.kind, label: word.singular, number: withNumber?.[1] ?? null, rest }
  }
  return best
}

/** 'Our goal in the short term: …' */
function possessedOf(text: string, lexicon: Compiled): Labelled | null {
  for (const word of lexicon.kindWords) {
    const match = word.any.exec(text.slice(0, 60))
    if (match?.index !== 0 || word.plural.test(match[0])) continue
    const after = /^(?:\s+[\p{L}’'-]+){0,5}\s*:\s*(.+)$/su.exec(text.slice(match[0].length, 4000))
    if (after) return { kind: word.kind, label: word.singular, number: null, rest: after[1]! }
  }
  return null
}

/** A heading that opens with the singular of 'project' and goes on: 'Project for a shared centre'. */
export function projectHeading(text: string, lexicon: Compiled): string | null {
  let longest = ''
  let label: string | null = null
  for (const word of lexicon.kindWords) {
    const match = word.kind === 'project' ? word.any.exec(text.slice(0, 60)) : null
    if (match?.index !== 0 || match[0].length <= longest.length) continue
    longest = match[0]
    label = word.plural.test(match[0]) || text.length <= match[0].length + 3 ? null : word.singular
  }
  return label
}

/** A heading that opens with the singular of a theme, an objective or a pillar and names it: 'Theme Housing'. */
export function openingKind(
  text: string,
  lexicon: Compiled,
): { kind: ItemKind; label: string; rest: string } | null {
  let best: { kind: ItemKind; label: string; rest: string } | null = null
  let longest = 0
  for (const word of lexicon.kindWords) {
    const match = word.any.exec(text.slice(0, 60))
    if (match?.index !== 0 || match[0].length <= longest) continue
    longest = match[0].length
    const rest = text.slice(longest).trim()
    const named = !word.plural.test(match[0]) && /^["“«‘]?\p{Lu}/u.test(rest)
    best = named ? { kind: word.kind, label: word.singular, rest } : null
  }
  return best
}
