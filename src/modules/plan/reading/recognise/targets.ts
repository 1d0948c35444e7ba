import type { ReadTarget } from '../types.ts'
import { dueIn } from './due.ts'
import type { Compiled } from './lexicon/compiled.ts'
import { withFigures } from './number-words.ts'
import { sentencesOf } from './sentences.ts'

const figure = String.raw`(\d{1,3}(?:[. \u00a0]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)`
/** Units that make a figure a moment, an age or an address, not a target. */
const noUnit =
  /^\s*(?:uur|u\b|h\b|heures?|uhr|o[’']clock|am\b|pm\b|jaar|jarige|ans\b|year|years|jahre?n?|-jarige|ste\b|de\b|e\b|er\b|th\b|januari|février|march|mai\b|juni|\/)/iu

interface Patterns {
  change: RegExp
  fromTo: RegExp
  bound: RegExp
  extra: RegExp
  percent: RegExp
  compared: RegExp
}

const cache = new Map<string, Patterns>()

function patternsOf(lexicon: Compiled): Patterns {
  const known = cache.get(lexicon.language)
  if (known) return known
  const { raw } = lexicon
  const any = (sources: string[]): string => sources.join('|').replaceAll('\\w', '[\\p{L}]')
  const edge = String.raw`(?<![\p{L}\d])`
  const percent = String.raw`\s?(?:${any(raw.percent)})`
  const made: Patterns = {
    change: new RegExp(`${edge}(?:${any(raw.change)})(?![\\p{L}])`, 'iu'),
    fromTo: new RegExp(
      String.raw`${edge}(?:${any(raw.from)})\s*${figure}(${percent})?([^.;\d]{0,40}?(?:\(?(?:in|en|im)?\s*(?:19|20)\d\d\)?,?)?[^.;\d]{0,20}?)\s(?:${any(raw.to)})\s+(?:(?:${any(raw.bounds)})\s+)?${figure}(${percent})?([^.;,]{0,60})`,
      'iu',
    ),
    bound: new RegExp(
      String.raw`${edge}(?:${any(raw.bounds)})\s+${figure}(${percent})?([^.;,]{0,60})`,
      'giu',
    ),
    extra: new RegExp(String.raw`${edge}${figure}\s+(${any(raw.extra)})(?![\p{L}])([^.;,]{0,60})`, 'giu'),
    compared: new RegExp(
      String.raw`${edge}${figure}(${percent})?([^.;,()\d]{0,60})[,(–]\s*(?:${any(raw.compared)})\s+${figure}`,
      'iu',
    ),
    percent: new RegExp(`${edge}${figure}(${percent})([^.;,]{0,60})`, 'giu'),
  }
  cache.set(lexicon.language, made)
  return made
}

function numeric(text: string): number {
  return Number(/^\d{1,3}(?:[. \u00a0]\d{3})+$/.test(text) ? text.replace(/\D/g, '') : text.replace(',', '.'))
}

/** The words right after a figure, up to the first that ends the phrase: 'extra containers'. */
function unitOf(percent: string | undefined, after: string): string | null {
  if (percent) return '%'
  const words = /^\s*((?:[\p{L}’'/-]+\s*){1,3})/u.exec(after)?.[1]?.trim()
  return words
    ? words.replace(
        /\s+(?:in|bij|per|op|van|voor|waar|die|dat|de|en|et|à|aux?|par|dans|for|of|at|and|by|with|im|für|pro|und|der|die|das|an|am)(?:\s.*)?$/iu,
        '',
      )
    : null
}

/** Targets that a sentence states: a change from a baseline, a bound, so many extra, a percentage to reach. */
function inSentence(sentence: string, due: string | null, lexicon: Compiled): ReadTarget[] {
  const patterns = patternsOf(lexicon)
  const changes = patterns.change.test(sentence)
  const fromTo = changes ? patterns.fromTo.exec(sentence) : null
  if (fromTo) {
    const [, from, fromPercent, , to, toPercent, after] = fromTo
    const years = /^(?:19|20)\d\d$/.test(from!) && /^(?:19|20)\d\d$/.test(to!)
    if (!years && !noUnit.test(after ?? '')) {
      return [
        {
          value: numeric(to!),
          unit: unitOf(toPercent ?? fromPercent, after ?? ''),
          baseline: numeric(from!),
          due,
        },
      ]
    }
  }
  const compared = patterns.compared.exec(sentence)
  if (compared && !/^(?:19|20)\d\d$/.test(compared[1]!) && !noUnit.test(compared[3]!)) {
    const [, to, percent, after, from] = compared
    return [{ value: numeric(to!), unit: unitOf(percent, after!), baseline: numeric(from!), due }]
  }
  const before = /\((?:[^)\d]{0,30})?(?:19|20)\d\d\s*:?\s*(\d+(?:[.,]\d+)?)[^)]{0,25}\)/u.exec(sentence)
  const rest = before ? sentence.replace(before[0], ' ') : sentence
  const baseline = before ? numeric(before[1]!) : null
  const found: ReadTarget[] = []
  const taken = new Set<number>()
  const take = (match: RegExpMatchArray, percent: string | undefined, after: string): void => {
    const at = match.index! + match[0].indexOf(match[1]!)
    const year = /^(?:19|20)\d\d$/.test(match[1]!) && !percent
    if (taken.has(at) || year || (!percent && noUnit.test(after))) return
    taken.add(at)
    found.push({ value: numeric(match[1]!), unit: unitOf(percent, after), baseline, due })
  }
  for (const match of rest.matchAll(patterns.bound)) take(match, match[2], match[3] ?? '')
  for (const match of rest.matchAll(patterns.extra)) take(match, undefined, `${match[2]} ${match[3] ?? ''}`)
  if (changes || due)
    for (const match of rest.matchAll(patterns.percent)) take(match, match[2], match[3] ?? '')
  return found
}

/** All targets of an item's text; `due` is the item's own date, used where a sentence has none. */
export function targetsIn(text: string, due: string | null, lexicon: Compiled): ReadTarget[] {
  return sentencesOf(text)
    .map((sentence) => withFigures(sentence, lexicon.language))
    .filter((sentence) => /\d/.test(sentence))
    .flatMap((sentence) => inSentence(sentence.slice(0, 800), dueIn(sentence, lexicon) ?? due, lexicon))
    .slice(0, 12)
}
