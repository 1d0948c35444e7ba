import { sql } from 'kysely'
import { v7 } from 'uuid'
import type { Level, ReadTx, WriteTx } from '../access/index.ts'
import { json } from '../db/json.ts'
import type { Day, Words } from '../i18n/index.ts'

/** A reference to a card: '<module>/<kind>/<id>'. */
export type Ref = `${string}/${string}/${string}`

/** One linkable thing, as links, pages, feeds and search of other modules know it. */
export interface Card {
  ref: Ref
  kind: string
  title: Words
  /** What search reads beside the title. */
  body?: Words
  state?: string | null
  day?: Day | null
  level: Level
  audience?: readonly string[]
  /** Path after the authority's address and language, beginning with '/'. */
  address: string
  removed?: boolean
}

/** A card that says what it said already is left as it is: writing it would index its words anew. */
const differs = sql<boolean>`
  (card.kind, card.title, card.body, card.state, card.day, card.level, card.audience, card.address, card.removed)
  IS DISTINCT FROM
  (excluded.kind, excluded.title, excluded.body, excluded.state, excluded.day, excluded.level, excluded.audience, excluded.address, excluded.removed)`

/** Writes the card of a thing, new or changed, in the transaction that changed it. */
export async function putCards(tx: WriteTx, cards: readonly Card[]): Promise<void> {
  if (cards.length === 0) return
  const rows = cards.map((card) => ({
    authority_id: tx.scope.authorityId,
    ref: card.ref,
    kind: card.kind,
    title: json(card.title),
    body: json(card.body ?? {}),
    state: card.state ?? null,
    day: card.day ?? null,
    level: card.level,
    audience: [...(card.audience ?? [])],
    address: card.address,
    removed: card.removed ?? false,
    changed_at: tx.scope.now,
  }))
  await tx.db
    .insertInto('platform.card')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['authority_id', 'ref'])
        .doUpdateSet((eb) => ({
          kind: eb.ref('excluded.kind'),
          title: eb.ref('excluded.title'),
          body: eb.ref('excluded.body'),
          state: eb.ref('excluded.state'),
          day: eb.ref('excluded.day'),
          level: eb.ref('excluded.level'),
          audience: eb.ref('excluded.audience'),
          address: eb.ref('excluded.address'),
          removed: eb.ref('excluded.removed'),
          changed_at: eb.ref('excluded.changed_at'),
        }))
        .where(differs),
    )
    .execute()
}

/** What happened to a thing, on a day. */
export interface StoryLine {
  ref: Ref
  day: Day
  kind: 'event' | 'decision' | 'status' | 'update' | 'ahead'
  title: Words
  body?: Words
  /** For a decision its number; for a status from and to. */
  detail?: Record<string, unknown>
  organisationId?: string | null
  bodyId?: string | null
  level: Level
  audience?: readonly string[]
}

/** Adds lines to the stories of things, in the transaction that made them happen. */
export async function tellStory(tx: WriteTx, lines: readonly StoryLine[]): Promise<void> {
  if (lines.length === 0) return
  await tx.db
    .insertInto('platform.story_line')
    .values(
      lines.map((line) => ({
        authority_id: tx.scope.authorityId,
        id: v7(),
        ref: line.ref,
        day: line.day,
        kind: line.kind,
        title: json(line.title),
        body: json(line.body ?? {}),
        detail: json(line.detail ?? {}),
        organisation_id: line.organisationId ?? null,
        body_id: line.bodyId ?? null,
        level: line.level,
        audience: [...(line.audience ?? [])],
        recorded_at: tx.scope.now,
      })),
    )
    .execute()
}

export interface StoryRow extends Required<Omit<StoryLine, 'audience' | 'ref'>> {
  id: string
  ref: string
  recordedAt: Date
}

/** The story lines of one thing, newest first, as far as the scope may see them. */
export async function storyOf(tx: ReadTx, ref: Ref, until?: Date): Promise<StoryRow[]> {
  let wanted = tx.db
    .selectFrom('platform.story_line')
    .selectAll()
    .where('authority_id', '=', tx.scope.authorityId)
    .where('ref', '=', ref)
  if (until) wanted = wanted.where('recorded_at', '<=', until)
  const rows = await wanted.orderBy('day', 'desc').orderBy('id', 'desc').execute()
  return rows.map(storyRow)
}

/** The newest story lines of an authority, of every thing that the scope may see. */
export async function latestStories(
  tx: ReadTx,
  options: { most: number; until?: Date; refPrefix?: string },
): Promise<StoryRow[]> {
  let wanted = tx.db
    .selectFrom('platform.story_line')
    .selectAll()
    .where('authority_id', '=', tx.scope.authorityId)
    .where('kind', '<>', 'ahead')
  if (options.until) wanted = wanted.where('recorded_at', '<=', options.until)
  if (options.refPrefix) wanted = wanted.where('ref', 'like', `${options.refPrefix}%`)
  const rows = await wanted.orderBy('day', 'desc').orderBy('id', 'desc').limit(options.most).execute()
  return rows.map(storyRow)
}

function storyRow(row: {
  id: string
  ref: string
  day: string
  kind: string
  title: Words
  body: Words
  detail: unknown
  organisation_id: string | null
  body_id: string | null
  level: string
  recorded_at: Date
}): StoryRow {
  return {
    id: row.id,
    ref: row.ref,
    day: row.day,
    kind: row.kind as StoryRow['kind'],
    title: row.title,
    body: row.body,
    detail: row.detail as Record<string, unknown>,
    organisationId: row.organisation_id,
    bodyId: row.body_id,
    level: row.level as Level,
    recordedAt: row.recorded_at,
  }
}
