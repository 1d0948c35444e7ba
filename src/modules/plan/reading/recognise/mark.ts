export type MarkStyle = 'decimal' | 'code' | 'lower' | 'upper' | 'roman_lower' | 'roman_upper' | 'bullet'

/** The mark that opens a point or a heading. */
export interface Mark {
  /** As printed, without punctuation. */
  printed: string
  style: MarkStyle
  /** Its place in the series: [3, 2] for '3.2', [2] for 'b' or 'ii'; empty for a bullet. */
  path: number[]
  /** Equal for marks of one series: style and length, or the bullet itself. */
  shape: string
}

const romans: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

function romanValue(text: string): number | null {
  const lower = text.toLowerCase()
  if (!/^(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(lower)) return null
  let total = 0
  for (let at = 0; at < lower.length; at++) {
    const value = romans[lower[at]!]!
    total += value < (romans[lower[at + 1] ?? ''] ?? 0) ? -value : value
  }
  return total
}

/**
 * Reads a mark as the extractor printed it. A lone letter that is also a Roman figure ('i', 'C') is told
 * by the letter before it in the document: 'C' after 'B' is a letter, 'I' after nothing is a figure.
 * @param before the marks seen so far, the nearest last
 */
export function readMark(printed: string, ordered: boolean, before: readonly Mark[]): Mark {
  const clean = printed.replace(/^\(|[).:°º-]+$/g, '')
  if (!ordered && !/^\d+(?:\.\d+)*$/.test(clean))
    return { printed, style: 'bullet', path: [], shape: `•${printed}` }
  if (/^\d+(?:\.\d+)*$/.test(clean)) {
    const path = clean.split('.').map(Number)
    return { printed: clean, style: 'decimal', path, shape: `1${'.1'.repeat(path.length - 1)}` }
  }
  const code = /^([A-Z]{1,4})[ .-]?(\d+(?:\.\d+)*)$/.exec(clean)
  if (code) {
    const path = code[2]!.split('.').map(Number)
    return { printed: clean, style: 'code', path, shape: `${code[1]}${'.1'.repeat(path.length)}` }
  }
  const lower = clean === clean.toLowerCase()
  const letter = clean.length === 1 ? clean.toLowerCase().charCodeAt(0) - 96 : null
  const roman = romanValue(clean)
  const letterStyle = lower ? 'lower' : 'upper'
  const romanStyle = lower ? 'roman_lower' : 'roman_upper'
  const follows = (style: MarkStyle, value: number): boolean =>
    before.some((mark) => mark.style === style && mark.path[0] === value - 1)
  const isRoman =
    roman !== null &&
    (letter === null || follows(romanStyle, roman) || (!follows(letterStyle, letter) && roman === 1))
  if (isRoman) return { printed: clean, style: romanStyle, path: [roman], shape: romanStyle }
  if (letter !== null && letter > 0 && letter < 27)
    return { printed: clean, style: letterStyle, path: [letter], shape: letterStyle }
  return { printed: clean, style: 'upper', path: [1], shape: `code:${clean.replace(/\d/g, '')}` }
}

/** True where `next` comes right after `mark` in one series. */
export function continuesMark(mark: Mark, next: Mark): boolean {
  if (mark.shape !== next.shape || mark.style === 'bullet') return false
  const last = mark.path.length - 1
  return mark.path.every((value, at) => (at === last ? next.path[at] === value + 1 : next.path[at] === value))
}

/** A code that opens a text: 'A1', 'OD 1.2', 'M-3', with the text after it. */
export function splitCode(text: string): { printed: string; rest: string } | null {
  const found =
    /^([A-Z]{1,4}[ .-]?\d{1,2}(?:\.\d{1,2}){0,3})(?:[.:)]\s*|\s*[-–—|]\s+|\s+)(?=[\p{L}"“«‘'])(.+)$/su.exec(
      text,
    )
  return found ? { printed: found[1]!, rest: found[2]! } : null
}

/** The number that opens a heading whose format gives no list mark: '2.1 Aims', 'III. Axes', 'A. Care'. */
export function splitHeadingNumber(text: string): { printed: string; rest: string } | null {
  const found =
    /^(\d{1,3}(?:\.\d{1,3}){0,6})[.):]?(?:\s*[-–—:])?\s+(?=[\p{L}“”"'‘«(\d])(.+)$/u.exec(text) ??
    /^([IVX]{1,5}|[A-Z])[.):](?:\s*[-–—])?\s+(.+)$/u.exec(text) ??
    /^([IVX]{1,5})\s*[-–—]\s+(.+)$/u.exec(text)
  if (!found || /^\d{4}$/.test(found[1]!) || /^(?:19|20)\d\d\b/.test(text)) return null
  return { printed: found[1]!, rest: found[2]! }
}
