import { dueWords } from './due-words.ts'
import { documentLanguages, lexiconOf } from './recognise/lexicon/compiled.ts'
import type { DocumentLanguage } from './types.ts'

/** Where something ends: a year with a month, or with a month and a day. */
interface End {
  year: number
  month: number
  day: number | null
}

const iso = ({ year, month, day }: End): string | null => {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > last))) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day ?? last).padStart(2, '0')}`
}

interface Words {
  months: [RegExp, number][]
  parts: [RegExp, number][]
  open: RegExp
  before: RegExp
}

const cache = new Map<DocumentLanguage, Words>()

function wordsOf(language: DocumentLanguage): Words {
  const known = cache.get(language)
  if (known) return known
  const whole = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'iu')
  const { parts, open, before, short } = dueWords[language]
  const made: Words = {
    months: lexiconOf(language).raw.months.map((name, at) => [whole(`${name}|${short[at]}\\.?`), at + 1]),
    parts: parts.map(([source, month]) => [whole(source), month]),
    open: whole(open),
    before: new RegExp(`^(?:${before})(?![\\p{L}\\d])`, 'iu'),
  }
  cache.set(language, made)
  return made
}

/** '2027-06-30', '30/06/2027', '06/2027'; day before month, as in Belgium. */
function inFigures(text: string): End | null {
  const own = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text)
  if (own) return { year: Number(own[1]), month: Number(own[2] ?? 12), day: own[3] ? Number(own[3]) : null }
  const day = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](20\d\d)(?!\d)/.exec(text)
  if (day) return { year: Number(day[3]), month: Number(day[2]), day: Number(day[1]) }
  const month = /(?<![\d./-])(\d{1,2})[/.-](20\d\d)(?!\d)/.exec(text)
  return month ? { year: Number(month[2]), month: Number(month[1]), day: null } : null
}

/** The last year that a text names: of '2026-2028' and '2026/28' it is 2028. Null where it names none. */
function lastYear(text: string): { year: number; at: number } | null {
  const range = /(?<!\d)(20)\d\d\s*[-–—/]\s*(\d\d)(?!\d)/.exec(text)
  if (range) return { year: Number(range[1]! + range[2]!), at: range.index }
  const all = [...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)]
  const last = all.at(-1)
  return last ? { year: Number(last[0]), at: last.index } : null
}

/** The last of the places at which a text names a month or a part of a year, and what it names. */
function lastOf(text: string, named: [RegExp, number][]): { value: number; at: number } | null {
  let best: { value: number; at: number } | null = null
  for (const [pattern, value] of named) {
    for (const match of text.matchAll(new RegExp(pattern.source, 'giu')))
      if (!best || match.index > best.at) best = { value, at: match.index }
  }
  return best
}

function endOf(text: string, words: Words): End | null {
  const figures = inFigures(text)
  if (figures) return figures
  const found = lastYear(text)
  if (!found) return null
  const { year } = found
  const before = text.slice(0, found.at)
  const month = lastOf(text, words.months)
  if (month) {
    const day = /(?<!\d)(\d{1,2})(?:\.|er|st|nd|rd|th)?\s*(?:of\s+)?$/iu.exec(text.slice(0, month.at))
    const behind = /^\P{L}*\p{L}+\.?\s+(\d{1,2})(?:st|nd|rd|th)?,/u.exec(text.slice(month.at))
    const dated = day ?? behind
    return { year, month: month.value, day: dated ? Number(dated[1]) : null }
  }
  const quarter =
    /(?<![\p{L}\d])[qtk]\s?([1-4])(?!\d)/iu.exec(text) ??
    /(?<!\d)([1-4])(?:e|er|ère|ème|ste|de|st|nd|rd|th|\.)?\s*(?:kwartaal|trimestre|quarter|quartal)/iu.exec(
      text,
    ) ??
    /(?:kwartaal|trimestre|quarter|quartal)\s*([1-4])(?!\d)/iu.exec(text)
  if (quarter) return { year, month: Number(quarter[1]) * 3, day: null }
  const half =
    /(?<!\d)([12])(?:e|er|ère|ème|ste|de|st|nd|\.)?\s*(?:jaarhelft|semester|semestre|half|halbjahr|helft)/iu.exec(
      text,
    ) ?? /(?:semester|semestre|half|halbjahr|[hs])\s?([12])(?!\d)/iu.exec(text)
  if (half) return { year, month: Number(half[1]) * 6, day: null }
  const part = lastOf(text, words.parts)
  if (part) {
    // Winter 2026 goes on into the next year.
    return part.value > 12
      ? { year: year + 1, month: part.value - 12, day: null }
      : { year, month: part.value, day: null }
  }
  // 'Before 2027' is over when 2026 is.
  if (words.before.test(before.trim())) return { year: year - 1, month: 12, day: null }
  return { year, month: 12, day: null }
}

/**
 * The last day of what a document says of a date: '2025' is its last day, 'eind juni 2026' the end of June,
 * 'Q3 2025' the end of September, '2026-2028' the end of 2028. Null where nothing says when it ends
 * ('from 2026 on', 'yearly', 'ongoing', 'within two years').
 * @param language of the document; where its words say nothing, the other languages are tried
 * @returns an ISO day, or null
 */
export function lastDayOf(said: string | null, language: DocumentLanguage): string | null {
  const text = said?.replace(/\s+/g, ' ').trim().slice(0, 200) ?? ''
  if (!/\d/.test(text)) return null
  for (const one of [language, ...documentLanguages.filter((other) => other !== language)]) {
    const words = wordsOf(one)
    const years = text.match(/(?<!\d)20\d\d(?!\d)/g)?.length ?? 0
    if (words.open.test(text) && years < 2) return null
  }
  const own = wordsOf(language)
  const named = (words: Words): boolean =>
    lastOf(text, words.months) !== null || lastOf(text, words.parts) !== null || words.before.test(text)
  const words = named(own) ? own : (documentLanguages.map(wordsOf).find(named) ?? own)
  const end = endOf(text, words)
  return end && iso(end)
}
