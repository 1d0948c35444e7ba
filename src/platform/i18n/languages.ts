/** The interface's languages, in the order in which they are offered; Dutch is the default. */
export const languages = ['nl', 'fr', 'en'] as const
export type Language = (typeof languages)[number]

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language)
}

/** A text of an authority's own, per language; a language that is not there was not written yet. */
export type Words = Partial<Record<Language, string>>

/**
 * The text to show to a reader, with the language that it is really in, so that the page can mark it.
 * Falls back on the authority's other languages, in their order, rather than showing nothing.
 */
export function pick(
  words: Words | null | undefined,
  wanted: Language,
  order: readonly Language[] = languages,
): { text: string; language: Language } {
  const found = [wanted, ...order, ...languages].find((language) => words?.[language])
  return found ? { text: words?.[found] ?? '', language: found } : { text: '', language: wanted }
}

/** {@link pick} where only the text matters. */
export function textOf(words: Words | null | undefined, wanted: Language): string {
  return pick(words, wanted).text
}
