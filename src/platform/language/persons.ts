/** What in a text looks as if it names or singles out a person. */
export interface PersonLike {
  kind: 'name' | 'email' | 'phone' | 'national_number'
  text: string
}

const word = "\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}[\\p{Ll}'’]+)*"
const particle =
  "(?:van der|van den|van de|van|vander|vanden|de la|de|der|den|du|d'|le|la|el|al|ben|von|ten|ter)"
const titles =
  'de heer|dhr\\.?|mevrouw|mevr\\.?|mw\\.?|meneer|juffrouw|dokter|dr\\.?|prof\\.?|monsieur|madame|mademoiselle|mme\\.?|mlle\\.?|m\\.|docteur|mister|mr\\.?|mrs\\.?|ms\\.?|doctor'

const titled = new RegExp(
  `(?<![\\p{L}])(?i:${titles})\\s+(?:${particle}\\s+)?${word}(?:\\s+(?:${particle}\\s+)?${word})*`,
  'gu',
)
const pair = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?:\\s+(?:${particle}\\s+)?${word})+`, 'gu')
const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** Belgian and Dutch numbers: +32, +31, 0032 or a leading zero, nine or ten digits with dots, spaces or slashes. */
const phone = /(?<![\d.])(?:(?:\+|00)3[12][\s./-]?|0)[1-9](?:[\s./-]?\d){7,8}(?![\d])/gu
const national = /(?<!\d)(\d{2})[. ]?(\d{2})[. ]?(\d{2})[-. ]?(\d{3})[. ]?(\d{2})(?!\d)/gu

/** Words with which sentences begin and that are no first names. */
const openers = new Set(
  `De Het Een In Op Om Aan Bij Met Van Voor Door Over Onder Tot Uit Na Als Dit Dat Deze Die Er Ook Wie Wat Waar We Wij Ze Zij Alle Elke Elk Meer Nieuwe Stad Gemeente Dienst Centrum Huis
  Le La Les Un Une Des Du Au Aux En Dans Pour Par Avec Sur Sous Ce Cette Ces Il Elle Ils Nous Vous Chaque Tout Toute Ville Service Centre Maison
  The A An At By For From In On Of To With This That These Those We They Each Every All New City Service`
    .split(/\s+/)
    .filter(Boolean),
)

/** Months, days and the like that stand beside other capitals without naming anyone. */
const common = new Set(
  `Januari Februari Maart April Mei Juni Juli Augustus September Oktober November December Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag
  January February March May June July August October Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  Straat Plein Park Laan Kaai Kade Weg Rue Place Avenue Quai Parc Street Square Police Politie Parket Parquet Universiteit Université University Hogeschool Ziekenhuis Hôpital Hospital Europese Vlaamse Union Unie`
    .split(/\s+/)
    .filter(Boolean),
)

/** The check of the Belgian national number: 97 less the remainder, with a 2 before it from 2000 on. */
function isNational(digits: string): boolean {
  const [base, check] = [digits.slice(0, 9), Number(digits.slice(9))]
  const month = Number(digits.slice(2, 4)) % 20
  if (month > 12) return false
  return 97 - (Number(base) % 97) === check || 97 - (Number(`2${base}`) % 97) === check
}

function plain(text: string): string {
  return text.toLocaleLowerCase('nl').replace(/\s+/g, ' ').trim()
}

/** Whether a run of capitals is (part of) a name that belongs to no person. */
function isKnown(run: string, known: readonly string[]): boolean {
  const wanted = plain(run)
  return known.some((name) => name.includes(wanted) || (name.length > 3 && wanted.includes(name)))
}

/** A run of capitalised words without the words that merely open a sentence; null where too little is left. */
function withoutOpeners(run: string): string | null {
  const parts = run.split(/\s+/)
  while (parts.length && openers.has(parts[0]!)) parts.shift()
  const capitals = parts.filter((part) => /^\p{Lu}/u.test(part))
  if (capitals.length < 2 || capitals.some((part) => common.has(part))) return null
  return parts.join(' ')
}

/**
 * Finds what in a free text looks as if it names a person: a title with a name, two capitalised words, an
 * e-mail address, a phone number, a Belgian national number. It errs on the side of asking: whoever writes
 * confirms, and then it is saved.
 * @param known names of organisations, bodies, terms and places, which are no persons
 */
export function personsIn(text: string, known: readonly string[] = []): PersonLike[] {
  const names = known.map(plain).filter((name) => name.length > 2)
  const found = new Map<string, PersonLike>()
  const add = (kind: PersonLike['kind'], given: string) => {
    const one = given.trim()
    const inside = [...found.keys()].some((other) => other.includes(one))
    if (!inside) found.set(one, { kind, text: one })
  }
  for (const match of text.matchAll(national)) {
    if (isNational(match.slice(1).join(''))) add('national_number', match[0])
  }
  for (const match of text.matchAll(email)) add('email', match[0])
  for (const match of text.matchAll(phone)) add('phone', match[0])
  for (const match of text.matchAll(titled)) {
    const name = match[0].split(/\s+/).at(-1) ?? ''
    if (!isKnown(name, names)) add('name', match[0])
  }
  for (const match of text.matchAll(pair)) {
    const run = withoutOpeners(match[0])
    if (run && !isKnown(run, names)) add('name', run)
  }
  return [...found.values()]
}
