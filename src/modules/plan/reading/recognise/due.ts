import { dueWords } from '../due-words.ts'
import type { Compiled } from './lexicon/compiled.ts'

const build = (lexicon: Compiled): RegExp => {
  const { until, yearEnd, months } = lexicon.raw
  const month = months.join('|')
  const parts = dueWords[lexicon.language].parts.map(([part]) => part).join('|')
  const day = String.raw`(?:\d{1,2}(?:\.|er|st|nd|rd|th)?\s+)?`
  const when = String.raw`((?:${yearEnd.join('|')}|(?:Q|T|kwartaal |trimestre |quarter )[1-4](?:\s+van)?|${day}(?:${month})|(?:${parts})(?:\s+(?:van|de|of|des))?)?\s*(?:20)\d\d)(?!\s*(?:[-–/]\s*\d|\d))`
  return new RegExp(
    String.raw`(?<![\p{L}\d])(?:${until.join('|')})\s+(?:(?:de|het|le|la|the|dem|den|der|du)\s+)?${when}|(?<![\p{L}\d])((?:${yearEnd.join('|')})\s+20\d\d)`,
    'giu',
  )
}

const patterns = new Map<string, RegExp>()

/** Words after which a year is no deadline but a beginning or a moment. */
const loose = /^(?:vanaf|à partir de|dès|from|ab|in|im|en|during|voor|pour|vor)$/iu

/**
 * A date by which something is due, as the text puts it: 'tegen 2025', "d'ici fin 2027", 'bis Ende 2026',
 * 'by June 2027'. A mere moment ('in 2019') is none.
 */
export function dueIn(text: string, lexicon: Compiled): string | null {
  const pattern = patterns.get(lexicon.language) ?? build(lexicon)
  patterns.set(lexicon.language, pattern)
  for (const match of text.slice(0, 4000).matchAll(pattern)) {
    const date = (match[1] ?? match[2])!.trim()
    const opening = match[0].slice(0, match[0].length - date.length).trim()
    const bare = /^20\d\d$/.test(date)
    if (bare && loose.test(opening.split(/\s+/)[0] ?? '')) continue
    return date.replace(/\s+/g, ' ')
  }
  return null
}
