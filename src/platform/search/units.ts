import { sql } from 'kysely'
import type { ReadTx } from '../access/index.ts'

/** A word that was asked for, or several that together are a label of a vocabulary, with its synonyms. */
export interface Unit {
  words: string[]
  /** Other labels of the same terms, without accents and capitals. */
  also: string[]
  /** Whether it may still be being typed: what begins with it counts. */
  typing: boolean
}

const mostLetters = 200
const mostWords = 12
/** Words of the longest label that is looked for. */
const longestLabel = 4

/** The words of what somebody typed: letters and digits of any script, nothing else. */
export function wordsOf(text: string): string[] {
  const cut = text.normalize('NFC').slice(0, mostLetters).toWellFormed()
  return (cut.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, mostWords)
}

/** Groups words into units: the longest label of a vocabulary first, else each word by itself. */
export async function unitsOf(tx: ReadTx, text: string): Promise<Unit[]> {
  const words = wordsOf(text)
  if (words.length === 0) return []
  const grams: { from: number; length: number; text: string }[] = []
  for (let from = 0; from < words.length; from += 1)
    for (let length = 1; length <= Math.min(longestLabel, words.length - from); length += 1)
      grams.push({ from, length, text: words.slice(from, from + length).join(' ') })
  const { rows } = await sql<{ n: number; also: string[] }>`
    SELECT g.n::int AS n, array_agg(DISTINCT other.word) AS also
    FROM unnest(${grams.map((gram) => gram.text)}::text[]) WITH ORDINALITY AS g (gram, n)
    JOIN platform.synonym AS one ON one.authority_id = ${tx.scope.authorityId} AND one.word = platform.fold(g.gram)
    JOIN platform.synonym AS other
      ON other.authority_id = one.authority_id AND other.term_id = one.term_id AND other.word <> one.word
    GROUP BY g.n`.execute(tx.db)
  const known = new Map(rows.map((row) => [row.n - 1, row.also]))
  const typing = !/\s$/.test(text)
  const units: Unit[] = []
  for (let from = 0; from < words.length; ) {
    const at = grams.findLastIndex((gram, n) => gram.from === from && known.has(n))
    const length = at < 0 ? 1 : grams[at]!.length
    units.push({
      words: words.slice(from, from + length),
      also: known.get(at) ?? [],
      typing: typing && from + length === words.length && length === 1,
    })
    from += length
  }
  return units
}
