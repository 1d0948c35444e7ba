/** First clause of a text, for a title: up to a sign that ends one, at least three words, at most 120 characters. */
export function firstClause(text: string): string {
  const head = text.slice(0, 400).replace(/\s+/g, ' ').trim()
  let cut = head.length
  for (const match of head.matchAll(
    /(?:[.!?](?=\s+[\p{Lu}"“‘(])|[.!?]$|[:;](?=\s|$)|,(?=\s)|\s[–—-]\s|\s\()/gu,
  )) {
    const words = head.slice(0, match.index).split(' ').length
    // An abbreviation is no end: 'm.b.t. ', 'o.a. '.
    const abbreviation =
      match[0] === '.' && /(?:^|[\s(.])\p{L}{1,3}$/u.test(head.slice(0, match.index)) && words < 8
    if (words >= 3 && !abbreviation) {
      cut = match.index
      break
    }
  }
  const bracket = head.lastIndexOf('(', cut - 1)
  // A clause doesn't end inside a bracket that it opens.
  const inside = bracket > 0 && !head.slice(bracket, cut).includes(')') && cut < head.length
  const clause = head.slice(0, inside ? bracket : cut).trimEnd()
  if (clause.length <= 120) return clause.trim()
  return `${clause.slice(0, 120).replace(/\s+\S*$/, '')}…`
}
