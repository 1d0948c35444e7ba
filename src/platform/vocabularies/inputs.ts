import { z } from 'zod'
import type { WordLists } from '../db/json.ts'
import { type Language, languages } from '../i18n/index.ts'
import { someWords, wordsSchema } from '../organisations/index.ts'

/** A label or title: short, and in at least one language. */
const label = z.partialRecord(z.enum(languages), z.string().trim().max(200)).pipe(someWords)

/** Synonyms per language: no blanks, none twice. */
const synonyms = z
  .partialRecord(z.enum(languages), z.array(z.string().trim().max(200)).max(50))
  .transform((given) => {
    const lists = Object.entries(given).map(([language, list]) => [
      language,
      [...new Set(list)].filter(Boolean),
    ])
    return Object.fromEntries(lists.filter(([, list]) => list?.length)) as WordLists
  })

/** Part of an address, so: letters, digits, points, dashes and low lines. */
const code = z
  .string()
  .trim()
  .max(60)
  .regex(/^[a-z0-9][a-z0-9._-]*$/i)

const idOrNone = z.uuid().or(z.literal('')).nullable().optional()

export const termInput = z.object({
  schemeId: z.uuid(),
  /** Left out for a term that is new to the version. */
  id: z.uuid().optional(),
  /** Left out or blank: made from the label. It can't change later, because addresses hold it. */
  code: code.or(z.literal('')).optional(),
  label,
  also: synonyms.default({}),
  definition: wordsSchema.default({}),
  broaderId: idOrNone,
  /** The place among its siblings, counted from 1; left out: where it is, or last. */
  position: z.int().min(1).optional(),
})

export const oneTerm = z.object({ termId: z.uuid() })

export const moveInput = z.object({
  termId: z.uuid(),
  broaderId: idOrNone,
  /** The sibling before which it comes; null: last. */
  before: z.uuid().nullable().default(null),
})

export const versionInput = z.object({
  /** The version that the new one follows. */
  schemeId: z.uuid(),
  fromDay: z.iso.date(),
  /** Left out: as it was. */
  title: label.optional(),
  source: z.string().trim().max(500).optional(),
})

/** A code from a label: 'Zorg & herstel' gives 'zorg_herstel'; '' where no letter of it can be kept. */
export function codeFrom(words: Partial<Record<Language, string>>): string {
  const text = languages.map((language) => words[language]).find(Boolean) ?? ''
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 50)
    .replace(/^_+|_+$/g, '')
}
