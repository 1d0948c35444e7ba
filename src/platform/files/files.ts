import type { Readable } from 'node:stream'
import {
  type Context,
  type Level,
  maySee,
  type Outcome,
  readAs,
  refusal,
  success,
  type WriteTx,
} from '../access/index.ts'
import type { Received } from './receive.ts'
import { type FileStore, keyOf } from './store.ts'

export interface FilePlace {
  level: Level
  audience?: readonly string[]
  /** The card that the file belongs to. */
  ref?: string | null
}

/**
 * Writes the row of a file that has arrived, in the command's transaction: where that is rolled back there
 * is no row, and the bytes go with the next cleaning.
 * @returns the file's id, for `/bestand/<id>`
 */
export async function storeFile(tx: WriteTx, received: Received, place: FilePlace): Promise<string> {
  if (received.authorityId !== tx.scope.authorityId)
    throw new Error('a file stays in the authority it came to')
  if (received.at < Date.now() - 12 * 3_600_000) throw new Error('a file is stored within twelve hours')
  await tx.db
    .insertInto('platform.file')
    .values({
      authority_id: received.authorityId,
      id: received.id,
      name: received.name,
      media_type: received.mediaType,
      bytes: received.bytes,
      digest: received.digest,
      ref: place.ref ?? null,
      level: place.level,
      audience: [...(place.audience ?? [])],
      uploaded_at: tx.scope.now,
      uploaded_by: tx.scope.accountId,
    })
    .execute()
  return received.id
}

/** Lets the files of a thing follow its level and audience. */
export async function levelFiles(
  tx: WriteTx,
  ref: string,
  place: { level: Level; audience?: readonly string[] },
): Promise<void> {
  await tx.db
    .updateTable('platform.file')
    .set({ level: place.level, audience: [...(place.audience ?? [])] })
    .where('authority_id', '=', tx.scope.authorityId)
    .where('ref', '=', ref)
    .execute()
}

/** Removes a file; its bytes go with the next cleaning. */
export async function removeFile(tx: WriteTx, id: string): Promise<void> {
  await tx.db
    .deleteFrom('platform.file')
    .where('authority_id', '=', tx.scope.authorityId)
    .where('id', '=', id)
    .execute()
}

export interface OpenFile {
  id: string
  name: string
  mediaType: string
  bytes: number
  digest: Buffer
  level: Level
  /** The bytes themselves, read when asked. */
  stream(): Promise<Readable>
}

/** A file that the scope may read; whoever may not is told the same as where there is none. */
export async function openFile(
  context: Context,
  store: FileStore,
  id: string,
): Promise<Outcome<OpenFile, 'not_found'>> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return refusal('not_found')
  const row = await readAs(context.database, context.scope, (tx) =>
    tx.db
      .selectFrom('platform.file')
      .selectAll()
      .where('authority_id', '=', context.scope.authorityId)
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  const level = row?.level as Level
  if (!row || !maySee(context.scope, { authorityId: row.authority_id, level, audience: row.audience }))
    return refusal('not_found')
  return success({
    id,
    name: row.name,
    mediaType: row.media_type,
    bytes: row.bytes,
    digest: row.digest,
    level,
    stream: () => store.getStream(keyOf(row.authority_id, id)),
  })
}
