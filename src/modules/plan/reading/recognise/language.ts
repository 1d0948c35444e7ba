import type { DocumentLanguage } from '../types.ts'

const common: Record<DocumentLanguage, string> = {
  nl: 'de het een van en in op voor met zijn wordt worden aan bij naar niet ook die dat er als om te tot uit over door onze we jongeren tegen meer zorg',
  fr: 'le la les des du de et en un une pour dans sur avec par aux au est sont qui que ne pas ce cette nos nous plus chaque santé',
  en: 'the of and to in a for is are on with by that this be as at from or will our we their have has it people services',
  de: 'der die das und in den von zu mit für ist sind im des dem ein eine einer auf werden wird nicht auch sich bei als an zum zur wir',
}

const sets = Object.entries(common).map(
  ([language, list]) => [language as DocumentLanguage, new Set(list.split(' '))] as const,
)

/** The language that most of the common words belong to; accents and letters break a tie. */
export function languageOf(texts: Iterable<string>): DocumentLanguage {
  const score: Record<DocumentLanguage, number> = { nl: 0, fr: 0, en: 0, de: 0 }
  let seen = 0
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/[\p{L}]+/gu) ?? []) {
      seen++
      for (const [language, set] of sets) if (set.has(word)) score[language]++
      if (/ß|ä|ö|ü/.test(word)) score.de += 0.4
      if (/ij|sch$|aa|oe|uu/.test(word)) score.nl += 0.15
      if (/é|è|ê|ç|à|œ/.test(word)) score.fr += 0.4
      if (/(?:ing|th|ght)$|th/.test(word)) score.en += 0.1
    }
    if (seen > 40_000) break
  }
  return (Object.entries(score) as [DocumentLanguage, number][]).sort((a, b) => b[1] - a[1])[0]![0]
}
