const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  bull: '•',
  middot: '·',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  iuml: 'ï',
  icirc: 'î',
  ocirc: 'ô',
  ouml: 'ö',
  auml: 'ä',
  uuml: 'ü',
  ugrave: 'ù',
  ucirc: 'û',
  szlig: 'ß',
  Eacute: 'É',
  Agrave: 'À',
  Ouml: 'Ö',
  Auml: 'Ä',
  Uuml: 'Ü',
  deg: '°',
  copy: '©',
  reg: '®',
}

/** Character of an entity's name without '&' and ';', or null: only the fixed ones, never a document's own. */
export function entity(name: string): string | null {
  if (name[0] !== '#') return Object.hasOwn(named, name) ? named[name]! : null
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  const legal = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return legal ? String.fromCodePoint(code) : null
}
