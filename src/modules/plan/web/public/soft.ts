/** Long words of the vocabularies and where they may break in a narrow column. */
const breaks = [
  'vroeg|interventie',
  'schade|beperking',
  'hand|having',
  'afhankelijk|heids|probleem',
  'precari|teit',
  'preven|tie',
  'nieuw|komers',
  'interven|tion',
  'préven|tion',
  'rétablis|sement',
  'répres|sion',
  'primo-|arrivants',
  'enseigne|ment',
  'enforce|ment',
  'preven|tion',
  'educa|tion',
  'new|comers',
].map((word) => ({ whole: word.replaceAll('|', ''), soft: word.replaceAll('|', '\u00ad') }))

/** A term with soft hyphens, for the heads of narrow columns. */
export function soft(term: string): string {
  return breaks.reduce(
    (text, { whole, soft: broken }) =>
      text.replace(new RegExp(whole, 'i'), (found) => found.charAt(0) + broken.slice(1)),
    term,
  )
}
