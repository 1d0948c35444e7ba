import { sql } from 'kysely'
import type { ReadTx } from '../access/index.ts'
import type { Ref } from '../cards/index.ts'
import { type Day, type Language, languages, pick, type Words } from '../i18n/index.ts'
import { excerptOf, folded, highlight, type Piece } from './highlight.ts'
import { type Unit, unitsOf } from './units.ts'

export interface Search {
  text: string
  /** Kinds of cards; all where it is left out. */
  kinds?: readonly string[]
  /** The reader's language: its small words don't count, its texts come first. */
  language: Language
  /** How many at most, and how many to leave out before them. */
  most: number
  offset?: number
}

export interface Hit {
  ref: Ref
  kind: string
  title: Words
  state: string | null
  day: Day | null
  /** Path after the authority's address and language. */
  address: string
  /** The language that title and excerpt are shown in. */
  language: Language
  titlePieces: Piece[]
  excerpt: Piece[]
}

export interface Found {
  hits: Hit[]
  /** How many there are in all, of those that the scope may see. */
  total: number
  /** Nothing has the words themselves: these have words that are written nearly so. */
  near: boolean
}

const configs: Record<Language, string> = {
  nl: 'pg_catalog.dutch',
  fr: 'pg_catalog.french',
  en: 'pg_catalog.english',
}

/**
 * Searches the cards of the authority that the scope is in, as far as it may see them: nothing else is found
 * or counted, and nothing else changes what is found. All words have to be there, in any language, in any
 * form; the last one may be incomplete, unless a space follows it.
 */
export async function searchCards(tx: ReadTx, search: Search): Promise<Found> {
  const units = await unitsOf(tx, search.text)
  if (units.length === 0) return { hits: [], total: 0, near: false }
  const { rows } = await sql<{ ref: string; near: boolean; total: number }>`
    SELECT ref, near, total FROM platform.search_cards(
      ${JSON.stringify(units)}::jsonb, ${configs[search.language]}::regconfig,
      ${search.kinds ? [...search.kinds] : null}::text[], ${search.most}::int, ${search.offset ?? 0}::int)`.execute(
    tx.db,
  )
  if (rows.length === 0) return { hits: [], total: 0, near: false }
  const near = rows[0]!.near
  const cards = await tx.db
    .selectFrom('platform.card')
    .select(['ref', 'kind', 'title', 'body', 'state', 'day', 'address'])
    .where('authority_id', '=', tx.scope.authorityId)
    .where(
      'ref',
      'in',
      rows.map((row) => row.ref),
    )
    .execute()
  const byRef = new Map(cards.map((card) => [card.ref, card]))
  const asked = askedWords(units)
  const hits = rows.flatMap((row): Hit[] => {
    const card = byRef.get(row.ref)
    if (!card) return []
    const language = bestLanguage(card.title, card.body, search.language, asked, near)
    return [
      {
        ref: card.ref as Ref,
        kind: card.kind,
        title: card.title,
        state: card.state,
        day: card.day,
        address: card.address,
        language,
        titlePieces: highlight(pick(card.title, language).text, asked, near),
        excerpt: excerptOf(pick(card.body, language).text, asked, near),
      },
    ]
  })
  return { hits, total: rows[0]!.total, near }
}

/** Every word that may be marked. */
function askedWords(units: readonly Unit[]): string[] {
  return [
    ...new Set(
      units.flatMap((unit) => [...unit.words.map(folded), ...unit.also.flatMap((one) => one.split(' '))]),
    ),
  ]
}

/** The reader's language, unless the words stand in another one alone. */
function bestLanguage(
  title: Words,
  body: Words,
  wanted: Language,
  asked: readonly string[],
  near: boolean,
): Language {
  const has = (language: Language) =>
    [title[language], body[language]].some(
      (text) => text && highlight(text, asked, near).some((piece) => piece.hit),
    )
  return [wanted, ...languages].find(has) ?? pick(title, wanted).language
}
