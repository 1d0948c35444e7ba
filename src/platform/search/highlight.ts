/** A piece of text, and whether it is what was looked for. The page writes `hit` pieces in a <mark>. */
export interface Piece {
  text: string
  hit: boolean
}

const token = /[\p{L}\p{M}\p{N}]+/gu
const around = 110

/** Without accents and capitals; not the same length as what it was made of. */
export function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
}

/** Whether a word of a text is one that was asked for: the same, its beginning, or another ending. */
function isHit(word: string, asked: readonly string[], near: boolean): boolean {
  const own = folded(word)
  return asked.some((one) => {
    if (own === one || (one.length > 2 && own.startsWith(one))) return true
    const same = sharedStart(own, one)
    if (same >= 4 && own.length - same <= 3 && one.length - same <= 3) return true
    return near && one.length > 3 && likeness(own, one) >= 0.4
  })
}

function sharedStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}

function trigrams(word: string): Set<string> {
  const padded = `  ${word} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)))
}

/** Share of the trigrams of `asked` that `own` has, as the database compares them. */
function likeness(own: string, asked: string): number {
  const there = trigrams(own)
  const wanted = [...trigrams(asked)]
  return wanted.filter((three) => there.has(three)).length / wanted.length
}

/**
 * Splits a text into pieces that were asked for and pieces between them. Text stays text: nothing in it is
 * read as markup, here or by whoever writes the pieces out as text.
 */
export function highlight(text: string, asked: readonly string[], near = false): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const found of text.matchAll(token)) {
    if (!isHit(found[0], asked, near)) continue
    if (found.index > from) pieces.push({ text: text.slice(from, found.index), hit: false })
    pieces.push({ text: found[0], hit: true })
    from = found.index + found[0].length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), hit: false })
  return pieces
}

/** The part of a text around the first word that was asked for, or its beginning; cut between words. */
export function excerptOf(text: string, asked: readonly string[], near = false): Piece[] {
  const plain = text.replace(/\s+/g, ' ').trim()
  const first = [...plain.matchAll(token)].find((found) => isHit(found[0], asked, near))?.index ?? 0
  let from = Math.max(0, first - around)
  let to = Math.min(plain.length, Math.max(first, from) + around + (from === 0 ? around : 0))
  if (from > 0) from = plain.indexOf(' ', from) + 1 || from
  if (to < plain.length) to = plain.lastIndexOf(' ', to) > first ? plain.lastIndexOf(' ', to) : to
  const cut = `${from > 0 ? '… ' : ''}${plain.slice(from, to)}${to < plain.length ? ' …' : ''}`
  return highlight(cut.toWellFormed(), asked, near)
}
