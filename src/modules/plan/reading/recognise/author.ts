import type { Extract } from '../types.ts'
import type { Compiled } from './lexicon/compiled.ts'

const generic =
  /^(?:user|admin(?:istrator)?|microsoft.*|office.*|unknown|gebruiker|utilisateur|benutzer|python-docx|openoffice.*|libreoffice.*)$/iu

/** The author: a printed line ('Auteur: …', 'Prepared by …') near the start or the end, else the file's own. */
export function authorOf(extract: Extract, texts: string[], lexicon: Compiled): string | null {
  const near = texts.length > 120 ? [...texts.slice(0, 60), ...texts.slice(-40)] : texts
  for (const text of near) {
    if (text.length > 200) continue
    const match = /^([\p{L}·.’ ]{3,40}?)\s*:\s*(\S.*)$/u.exec(text)
    if (match && lexicon.author.test(match[1]!)) return match[2]!.replace(/[\s.]+$/, '')
    const words = text.split(' ')
    if (words.length > 12) continue
    // 'Prepared by the drugs unit': the name follows without a colon.
    for (const count of [2, 3]) {
      if (lexicon.author.test(words.slice(0, count).join(' ')) && words.length > count)
        return words
          .slice(count)
          .join(' ')
          .replace(/[\s.]+$/, '')
    }
  }
  // A party or a group signs what it says of itself: 'Name — opposition group in the council'.
  const party = near.slice(0, 12).find((text) => text.length < 160 && lexicon.parties.test(text))
  const name = party?.split(/\s+[—–-]\s+|,\s/)[0]
  if (name && name !== party) return name
  const own = extract.author?.trim()
  return own && !generic.test(own) ? own : null
}
