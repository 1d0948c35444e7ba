import { type RawBuilder, sql } from 'kysely'
import type { Language } from '../i18n/index.ts'

/** Lists of words per language, as skos:altLabel has them. */
export type WordLists = Partial<Record<Language, string[]>>

/** A value for a `jsonb` column. Needed for arrays, which the driver would write as PostgreSQL arrays. */
export function json(value: unknown): RawBuilder<never> {
  return sql<never>`${JSON.stringify(value)}::jsonb`
}
