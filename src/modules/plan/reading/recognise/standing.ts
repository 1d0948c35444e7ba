import type { Standing } from '../types.ts'
import type { Compiled } from './lexicon/compiled.ts'

/** Political parties and the like speak in their own name: 'Party X wants', 'therefore X pleads for'. */
const speaker =
  /(?:pleit|bepleit|plaide|veut que|demande que|calls for|demands|fordert|will)\s+(?:de |het |la |le |the |die |der )?(?=[\p{Lu}\d&-]{2,}(?:\s|$)|\p{Lu}-\p{Lu})|(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]*[-&+]?\p{Lu}[\p{L}&+-]*(?:\s\p{Lu}\p{Ll}+)?\s+(?:wil|pleit|vindt|eist|veut|plaide|exige|wants|demands|believes|fordert)(?!\p{L})/gu

function party(texts: string[]): boolean {
  let said = 0
  for (const text of texts) said += text.match(speaker)?.length ?? 0
  return said >= 2
}

/**
 * Whether the document was adopted, is a draft, or states somebody's position. Its title and first lines
 * decide; then whether the text speaks in the name of a party that wants and pleads.
 */
export function standingOf(title: string, head: string[], all: string[], lexicon: Compiled): Standing {
  const lines = head.filter((text) => text.length < 400)
  const early = lines.slice(0, 12)
  if (lexicon.position.test(title) || early.some((text) => lexicon.parties.test(text))) return 'position'
  if (lexicon.draft.test(title)) return 'draft'

  if (early.some((text) => lexicon.draft.test(text) && text.length < 160)) return 'draft'
  if (lines.some((text) => lexicon.adopted.test(text))) return 'adopted'
  if (early.some((text) => lexicon.position.test(text))) return 'position'
  const bounded = all.map((text) => text.slice(0, 2000))
  if (party(bounded)) return 'position'
  const own = bounded.some((text) =>
    /(?:dit|het)(?: \S+)? (?:beleids)?plan (?:werd|is) (?:\S+ ){0,3}(?:goedgekeurd|vastgesteld)|(?:ce|le présent)(?: \S+)? (?:plan|programme) a été (?:adopté|approuvé)|this (?:plan|strategy) was (?:adopted|approved)|(?:dieser|der)(?: \S+)? \S*plan wurde (?:\S+ ){0,6}(?:beschlossen|verabschiedet)/iu.test(
      text,
    ),
  )
  return own ? 'adopted' : 'unknown'
}
