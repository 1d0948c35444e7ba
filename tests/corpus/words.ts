/** How words of a truth are compared with words of a reading. */

/** Case, markup, quotes, soft hyphens and white space folded away. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[*_`#>\u00ad]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Hyphens and spaces away too: a word cut at a line's end reads as the whole word. */
function squash(text: string): string {
  return fold(text).replace(/[-‐–\s]/g, '')
}

/**
 * True where title or text of the item opens with these words. A printed number or level before them ('3.2',
 * 'Thema 1:', 'Objectif opérationnel :') is no matter: some readings keep it in the title, others not.
 */
export function opens(item: { title: string; text: string }, starts: string): boolean {
  const wanted = squash(starts)
  return [item.title, item.text].some((written) => {
    if (squash(written).startsWith(wanted)) return true
    const bare = fold(written)
      .replace(/^[^\p{L}\p{N}(]+/u, '')
      .replace(
        /^(?:[\p{L}°.]+ ){0,3}(?:\(?[a-z]?[0-9]+[0-9.]*[a-z]?[.):]?|\(?[a-z]{1,4}(?:[.):]| [-–—]))\s*[-–—:|.]?\s*/u,
        '',
      )
    const unlabelled = bare.replace(/^(?:\p{L}+ ?){1,4} ?: /u, '')
    return squash(bare).startsWith(wanted) || squash(unlabelled).startsWith(wanted)
  })
}

/** True where the item was made of a line with these words; its title may be cut shorter than they are. */
export function begins(item: { title: string; text: string }, words: string): boolean {
  const wanted = squash(words)
  const title = squash(item.title)
  if (title.startsWith(wanted)) return true
  return title !== '' && wanted.startsWith(title) && squash(item.text).startsWith(wanted)
}

/** True where both say the same, full stops and commas at the end apart. */
export function sameWords(expected: string | null, got: string | null | undefined): boolean {
  if (expected === null || got === null || got === undefined) return expected === (got ?? null)
  const bare = (text: string) => fold(text).replace(/[.;,:\s]+$/, '')
  return bare(expected) === bare(got)
}
