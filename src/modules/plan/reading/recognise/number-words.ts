import type { DocumentLanguage } from '../types.ts'

const units: Record<DocumentLanguage, string> = {
  nl: '2 twee 3 drie 4 vier 5 vijf 6 zes 7 zeven 8 acht 9 negen 10 tien 11 elf 12 twaalf 13 dertien 14 veertien 15 vijftien 16 zestien 17 zeventien 18 achttien 19 negentien',
  fr: '2 deux 3 trois 4 quatre 5 cinq 6 six 7 sept 8 huit 9 neuf 10 dix 11 onze 12 douze 13 treize 14 quatorze 15 quinze 16 seize 17 dix-sept 18 dix-huit 19 dix-neuf',
  en: '2 two 3 three 4 four 5 five 6 six 7 seven 8 eight 9 nine 10 ten 11 eleven 12 twelve 13 thirteen 14 fourteen 15 fifteen 16 sixteen 17 seventeen 18 eighteen 19 nineteen',
  de: '2 zwei 3 drei 4 vier 5 fünf 6 sechs 7 sieben 8 acht 9 neun 10 zehn 11 elf 12 zwölf 13 dreizehn 14 vierzehn 15 fünfzehn 16 sechzehn 17 siebzehn 18 achtzehn 19 neunzehn',
}

const tens: Record<DocumentLanguage, string> = {
  nl: '20 twintig 30 dertig 40 veertig 50 vijftig 60 zestig 70 zeventig 80 tachtig 90 negentig',
  fr: '20 vingt 30 trente 40 quarante 50 cinquante 60 soixante 70 septante 70 soixante-dix 80 quatre-vingts 80 quatre-vingt 90 nonante 90 quatre-vingt-dix',
  en: '20 twenty 30 thirty 40 forty 50 fifty 60 sixty 70 seventy 80 eighty 90 ninety',
  de: '20 zwanzig 30 dreißig 30 dreissig 40 vierzig 50 fünfzig 60 sechzig 70 siebzig 80 achtzig 90 neunzig',
}

const hundreds: Record<DocumentLanguage, [string, string]> = {
  nl: ['honderd', 'duizend'],
  fr: ['cents?', 'mille'],
  en: ['(?:a |one )?hundred', '(?:a |one )?thousand'],
  de: ['(?:ein)?hundert', '(?:ein)?tausend'],
}

const ones: Record<DocumentLanguage, string> = {
  nl: '1 eenen 2 tweeën 3 drieën 4 vieren 5 vijfen 6 zesen 7 zevenen 8 achten 9 negenen',
  fr: '',
  en: '',
  de: '1 einund 2 zweiund 3 dreiund 4 vierund 5 fünfund 6 sechsund 7 siebenund 8 achtund 9 neunund',
}

const pairs = (text: string): [number, string][] =>
  [...text.matchAll(/(\d+) (\S+)/g)].map((match) => [Number(match[1]), match[2]!])

/** Every number word of a language from 2 to 99, and 'hundred', 'thousand' alone or after a small number. */
function table(language: DocumentLanguage): Map<string, number> {
  const small = [...pairs(units[language]), ...pairs(tens[language])]
  const all = new Map<string, number>(small.map(([value, word]) => [word, value]))
  for (const [ten, word] of pairs(tens[language])) {
    // 'Vijfentwintig' and 'fünfundzwanzig' put the one first, 'twenty-five' and 'vingt-cinq' last.
    for (const [one, first] of pairs(ones[language])) all.set(first + word, ten + one)
    if (language === 'en' || language === 'fr') {
      for (const [unit, last] of pairs(units[language])) if (unit < 10) all.set(`${word}-${last}`, ten + unit)
      all.set(language === 'en' ? `${word}-one` : `${word} et un`, ten + 1)
    }
  }
  return all
}

interface Reader {
  pattern: RegExp
  values: Map<string, number>
}

const readers = new Map<DocumentLanguage, Reader>()

function readerOf(language: DocumentLanguage): Reader {
  const known = readers.get(language)
  if (known) return known
  const values = table(language)
  const word = [...values.keys()].sort((a, b) => b.length - a.length).join('|')
  const [hundred, thousand] = hundreds[language]
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\d-])(?:(?<small>${word})?[ -]?(?:(?<hundred>${hundred})|(?<thousand>${thousand}))|(?<plain>${word}))(?![\p{L}\d-])`,
    'giu',
  )
  const made = { pattern, values }
  readers.set(language, made)
  return made
}

/** Writes number words as figures, from two on: 'at least thirty homes' becomes 'at least 30 homes'. */
export function withFigures(text: string, language: DocumentLanguage): string {
  const { pattern, values } = readerOf(language)
  return text.replace(pattern, (...match) => {
    const groups = match.at(-1) as Record<'small' | 'hundred' | 'thousand' | 'plain', string | undefined>
    if (groups.plain) return String(values.get(groups.plain.toLowerCase()))
    const many = groups.small ? values.get(groups.small.toLowerCase())! : 1
    return `${String(match[0]).startsWith(' ') ? ' ' : ''}${many * (groups.hundred ? 100 : 1000)}`
  })
}
