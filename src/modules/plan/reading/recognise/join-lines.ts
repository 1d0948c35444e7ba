/** Joins the lines of a paragraph, undoing hyphenation at their ends. */
export type Join = (before: string, next: string) => string

const suspended = /^(?:en|of|et|ou|und|oder|and|or|bzw)\b/i

/**
 * Makes the rule for one document: a word broken at a hyphen is closed up, unless the document writes it
 * with its hyphen elsewhere ('co-operation'), or the hyphen is suspended ('preventie- en zorg').
 */
export function joiner(texts: Iterable<string>): Join {
  const hyphenated = new Set<string>()
  for (const text of texts) {
    for (const word of text.match(/(?<!\p{L})\p{L}{1,40}-\p{L}{1,40}/gu) ?? [])
      hyphenated.add(word.toLowerCase())
  }
  return (before, next) => {
    // '2026-' at the end of a line goes on with '2030'.
    if (/\d[-–]$/.test(before) && /^\d/.test(next)) return before + next
    const end = /(\p{L}+)-$/u.exec(before.slice(-60))
    const start = /^\p{L}+/u.exec(next.slice(0, 60))
    if (!end || !start) return `${before} ${next}`
    if (suspended.test(next)) return `${before} ${next}`
    const lower = /^\p{Ll}/u.test(next)
    if (!lower || hyphenated.has(`${end[1]}-${start[0]}`.toLowerCase())) return before + next
    return before.slice(0, -1) + next
  }
}
