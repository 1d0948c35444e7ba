import type { Line, Source } from '../types.ts'
import { limits } from './limits.ts'

const plain =
  /^(?:[!-~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027]+ )*[!-~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027]+$/

/** Folds white space and takes out characters that nobody sees: soft hyphens, zero widths, controls. */
export function fold(text: string): string {
  // Most text needs nothing: telling so is far cheaper than replacing.
  if (text.length < 2000 && plain.test(text)) return text
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is taken out
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f]/g, '')
      .replace(/[\s\u00a0\u0085\u2028\u2029]+/g, ' ')
      .trim()
  )
}

/** Width of the white space that opens a raw line, a tab reaching to the next multiple of four. */
export function leading(raw: string): number {
  let width = 0
  for (const char of raw) {
    if (char === '\t') width += 4 - (width % 4)
    else if (char === '\f' || char === '\ufeff') continue
    else if (char === ' ' || char === '\u00a0') width++
    else break
  }
  return width
}

/** A line of rules, stars or dots that only decorates. */
export function isRule(text: string): boolean {
  return /^[-=_*~#.·•+|\\/—–─━═\s]{3,}$/.test(text) || /^[*_~]+$/.test(text)
}

/** 'Pagina 3 van 10', '- 3 -', '3 / 10': says itself that it numbers a page. */
export function isPageNumber(text: string): boolean {
  return (
    /^[-–—|\s]*(?:pagina|page|p\.|pag\.|blz\.?|bladzijde|seite|s\.)\s*\d{1,4}(?:\s*(?:\/|van|de|of|sur|von|à)\s*\d{1,4})?[-–—|\s.]*$/i.test(
      text,
    ) ||
    /^[-–—]\s*\d{1,4}\s*[-–—]$/.test(text) ||
    /^\d{1,4}\s*\/\s*\d{1,4}$/.test(text)
  )
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Splits the superscript figures that open a footnote: '⁴ See …' gives mark '4'. */
export function splitFootnote(text: string): { mark: string; rest: string } | null {
  const found = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*(.+)$/u.exec(text) ?? /^\[\^([^\]\s]{1,20})\]:\s*(.+)$/u.exec(text)
  if (!found) return null
  const mark = [...found[1]!]
    .map((char) => (superscripts.includes(char) ? superscripts.indexOf(char) : char))
    .join('')
  return { mark, rest: found[2]! }
}

/** Cuts a text of absurd length into lines of the same source, so that no later step meets it whole. */
export function pushLine(lines: Line[], line: Line): void {
  if (line.text.length <= limits.lineLength || line.cells) {
    lines.push(line)
    return
  }
  for (let from = 0; from < line.text.length; from += limits.lineLength) {
    const text = line.text.slice(from, from + limits.lineLength)
    lines.push(from === 0 ? { ...line, text } : { source: line.source, text, continues: true })
  }
}

/** A line that is furniture: kept, with the reason why it is no content. */
export function dropped(source: Source, text: string, drop: NonNullable<Line['drop']>): Line {
  return { source, text, drop }
}

/** 'Pilote : …', 'Lead: …': a label opens a line of its own, however full the line before is. */
export function opensLabel(text: string): boolean {
  return /^\p{Lu}[\p{L}’' -]{1,28}\s?:(?:\s|$)/u.test(text)
}

/** The author that a file names, unless it is what a program writes where nobody is known. */
export function personIn(text: string): string | null {
  const name = fold(text)
  const nobody =
    /^(?:unknown|un-?named|user|gebruiker|utilisateur|benutzer|admin(?:istrator)?|author|auteur|autor|microsoft office.*|python-docx|openpyxl)$/i
  return name && !nobody.test(name) ? name : null
}
