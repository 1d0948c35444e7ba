import { type DocumentLanguage, type ItemKind, itemKinds } from '../../types.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { Field, Lexicon } from './shape.ts'

export const lexicons: Record<DocumentLanguage, Lexicon> = { nl, fr, en, de }

export const documentLanguages = Object.keys(lexicons) as DocumentLanguage[]

export interface KindWord {
  kind: ItemKind
  /** The word in the singular, as a label. */
  singular: string
  any: RegExp
  plural: RegExp
}

/** A lexicon ready for use: every list of words as one regular expression over whole words. */
export interface Compiled {
  language: DocumentLanguage
  kindWords: KindWord[]
  raw: Lexicon
  promises: RegExp
  asks: RegExp
  hopes: RegExp
  toWork: RegExp
  excludedHeading: RegExp
  structural: RegExp
  othersOrPast: RegExp
  excludedLeadIn: RegExp
  foreign: RegExp
  commits: RegExp
  resolves: RegExp
  continues: RegExp
  aims: RegExp
  following: RegExp
  filler: RegExp
  preposition: RegExp
  parties: RegExp
  accounts: RegExp
  actionLike: RegExp
  factual: RegExp
  advocates: RegExp
  adopted: RegExp
  draft: RegExp
  position: RegExp
  title: RegExp
  reports: RegExp
  author: RegExp
  see: RegExp
}

const star = (source: string): string => source.replace(/^\*/, '\\p{L}*').replaceAll('|*', '|\\p{L}*')
// `\b` and `\w` know no accents: these do.
const unicode = (source: string): string =>
  source.replaceAll('\\w', '[\\p{L}\\d]').replaceAll('\\b', '(?![\\p{L}\\d])')

/** Matches any of the sources as whole words. */
export function words(sources: string[], flags = 'iu'): RegExp {
  const body = sources.map((source) => unicode(star(source))).join('|')
  return new RegExp(`(?<![\\p{L}\\d])(?:${body})(?![\\p{L}\\d])`, flags)
}

/** Matches where one of the sources is the whole text. */
export function whole(sources: string[]): RegExp {
  return new RegExp(`^(?:${sources.map((source) => unicode(star(source))).join('|')})[\\s.:!?]*$`, 'iu')
}

/** Matches any of the sources anywhere; they bring their own edges. */
function anywhere(sources: string[]): RegExp {
  const body = sources.map((source) =>
    // A leading \b is a boundary before a letter, any other one after it.
    unicode(source.replace(/^\\b/, '(?<![\\p{L}\\d])')),
  )
  return new RegExp(body.join('|'), 'iu')
}

/** The word itself without what its pattern allows around it: '(?:key )?action' is labelled 'action'. */
function plain(source: string): string {
  let text = source
    .replace(/\\p\{L\}\*|^\*/g, '')
    .replaceAll('[- ]', ' ')
    .replaceAll("[’']", '’')
  // Innermost groups first: an optional one goes, of any other its first alternative stays.
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(/\(\?:([^()]*)\)(\?)?/g, (_, inner: string, optional?: string) =>
      optional ? '' : inner.split('|')[0]!,
    )
  }
  return text.trim()
}

function kindWords(lexicon: Lexicon): KindWord[] {
  return itemKinds.flatMap((kind) =>
    lexicon.kinds[kind].map((entry) => {
      const [singular, plural] = entry.split('~') as [string, string]
      return {
        kind,
        singular: plain(singular),
        any: words([`${star(plural)}`, star(singular)]),
        plural: words([plural]),
      }
    }),
  )
}

function compile(language: DocumentLanguage): Compiled {
  const raw = lexicons[language]
  return {
    language,
    raw,
    kindWords: kindWords(raw),
    promises: whole(raw.promises),
    asks: whole(raw.asks),
    hopes: whole(raw.hopes),
    toWork: words(raw.toWork),
    excludedHeading: whole(raw.excludedHeadings),
    structural: whole(raw.structural),
    othersOrPast: words(raw.othersOrPast),
    excludedLeadIn: words(raw.excludedLeadIns),
    foreign: words(raw.foreign),
    commits: words(raw.commits),
    resolves: anywhere(raw.resolves),
    continues: new RegExp(`^${words(raw.continues).source}`, 'iu'),
    aims: words(raw.aims),
    following: words(raw.following),
    filler: whole(raw.filler),
    preposition: words(raw.prepositions),
    actionLike: anywhere(raw.actionLike),
    factual: anywhere(raw.factual),
    advocates: anywhere(raw.advocates),
    adopted: words(raw.adopted),
    draft: words(raw.draft),
    parties: words(raw.parties),
    accounts: new RegExp(`^${words(raw.accounts).source}`, 'iu'),
    position: words(raw.position),
    title: words(raw.titles),
    reports: words(raw.reports),
    author: whole(raw.author),
    see: words(raw.see),
  }
}

const cache = new Map<DocumentLanguage, Compiled>()

/** The lexicon of a language, compiled once. */
export function lexiconOf(language: DocumentLanguage): Compiled {
  const known = cache.get(language)
  if (known) return known
  const made = compile(language)
  cache.set(language, made)
  return made
}

const fieldNames: Field[] = [
  'number',
  'what',
  'description',
  'lead',
  'partners',
  'due',
  'target',
  'baseline',
  'status',
  'other',
]

/** Which field a label or the head of a column names, in any of the four languages. */
export function fieldNamed(label: string): Field | null {
  const text = label.replace(/\([^)]*\)|[:*?]+\s*$/g, '').trim()
  // 'Trekker / partners', 'Lead and partners': the first names the field.
  const first = text.split(/\s*[/&,|]\s*|\s+(?:en|et|und|and)\s+/u)[0]!
  for (const part of new Set([text, first])) {
    for (const name of fieldNames) if (fieldPatterns()[name].test(part)) return name
  }
  return null
}

let patterns: Record<Field, RegExp> | null = null
function fieldPatterns(): Record<Field, RegExp> {
  patterns ??= Object.fromEntries(
    fieldNames.map((name) => [
      name,
      whole(Object.values(lexicons).flatMap((lexicon) => lexicon.fields[name])),
    ]),
  ) as Record<Field, RegExp>
  return patterns
}
