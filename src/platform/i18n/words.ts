import type { Language } from './languages.ts'

/** What fills a `{name}` in a message; numbers are written the way the language does. */
export type Filling = Record<string, string | number>

/** One message in all three languages. `one` serves where `{n}` is singular in that language. */
export type Message = Record<Language, string> & { one?: Record<Language, string> }

export type Catalogue<Key extends string> = Record<Key, Message>

/**
 * Declares a catalogue of messages. A message that misses a language does not compile, and neither does
 * the use of a key that is not there.
 */
export function words<Key extends string>(catalogue: Catalogue<Key>): Catalogue<Key> {
  return catalogue
}

const plural = new Map<Language, Intl.PluralRules>()
const number = new Map<Language, Intl.NumberFormat>()

function cached<T>(cache: Map<Language, T>, language: Language, make: () => T): T {
  const known = cache.get(language) ?? make()
  cache.set(language, known)
  return known
}

/** The locale whose habits an interface language follows (Belgian dates, numbers and quotation). */
export const locales: Record<Language, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }

/** A number in the language's own writing: 1 234,5 in French, 1.234,5 in Dutch. */
export function formatNumber(value: number, language: Language): string {
  return cached(number, language, () => new Intl.NumberFormat(locales[language])).format(value)
}

/** Fills a message. A name without a filling is a bug and throws, so that no `{n}` reaches a reader. */
export function say(message: Message, language: Language, filling: Filling = {}): string {
  const n = filling.n
  const rules = cached(plural, language, () => new Intl.PluralRules(locales[language]))
  const singular = typeof n === 'number' && message.one && rules.select(n) === 'one'
  const template = singular ? message.one![language] : message[language]
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = filling[name]
    if (value === undefined) throw new Error(`message needs a filling for {${name}}: ${template}`)
    return typeof value === 'number' ? formatNumber(value, language) : value
  })
}

/** Binds a catalogue to a language: `const t = speaker(catalogue, 'nl'); t('late', { n: 3 })`. */
export function speaker<Key extends string>(catalogue: Catalogue<Key>, language: Language) {
  return (key: Key, filling?: Filling): string => say(catalogue[key], language, filling)
}
