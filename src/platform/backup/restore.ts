import { open } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Client } from 'pg'
import { begin, quietClient } from './catalogue.ts'
import { tableSums } from './digests.ts'
import { Loader } from './load.ts'
import { loosen } from './loosen.ts'
import { Refusal, type Refused, refusable } from './refusal.ts'
import { putSecret, type SecretFate, takeSecretBack } from './secret.ts'
import type { Contents, Progress } from './shape.ts'
import { Stage } from './stage.ts'
import { checkTarget, emptyQueue } from './target.ts'
import { type Piece, pieces } from './unpack.ts'

export type Restored = {
  ok: true
  /** When the backup was made, ISO 8601. */
  madeAt: string
  /** Rows per table, counted in the database after loading and equal to what the archive says. */
  rows: Record<string, number>
  files: number
  secret: SecretFate
}
type Options = {
  onProgress?: (progress: Progress) => void
  /** Where the installation's secret belongs; null where the environment gives it. */
  secretFile?: string | null
}

/**
 * Puts a backup into an empty, migrated database and an empty folder: all of it, or nothing. Every piece is
 * checked before it is used; before the commit, every table is read back and must have the digest that the
 * backup noted.
 * @param ownerUrl the role that owns the tables
 */
export function restore(
  archive: string,
  ownerUrl: string,
  filesFolder: string,
  { onProgress, secretFile }: Options = {},
): Promise<Restored | Refused> {
  return refusable(archive, async () => {
    const handle = await open(archive)
    const client = quietClient(ownerUrl)
    const stage = new Stage(filesFolder)
    let begun = false
    let settled = false
    let secret: SecretFate = 'none'
    try {
      const source = pieces(handle)
      const first = (await source.next()).value as Extract<Piece, { kind: 'about' }>
      await client.connect()
      await begin(client, 'isolation level read committed')
      // Nobody migrates in the meantime.
      await client.query("select pg_advisory_xact_lock(hashtext('regie.migrate'))")
      const tables = await checkTarget(client, first.about)
      await stage.begin()
      begun = true
      const again = await loosen(client)
      await emptyQueue(client, tables)
      const loader = new Loader(client, tables)
      const contents = await take(source, loader, stage, onProgress ?? (() => {}), tables.length)
      for (const [name, value] of Object.entries(contents.sequences)) {
        await client.query('select setval($1, $2)', [name, value])
      }
      const rows = await reconcile(client, contents, stage)
      for (const statement of again) await client.query(statement)
      await stage.settle()
      settled = true
      secret = await putSecret(secretFile, contents.secret)
      await client.query('commit')
      begun = false
      await client.query('analyze')
      const files = Object.keys(contents.files).length
      return { ok: true, madeAt: first.about.made_at, rows, files, secret }
    } finally {
      await handle.close()
      // Rolls back what was not committed, also in the middle of a COPY.
      await client.end()
      if (begun) {
        await stage.undo(settled)
        await takeSecretBack(secretFile, secret)
      }
    }
  })
}

/** Takes every piece to its place; gives the list of contents that closes the archive. */
async function take(
  source: AsyncGenerator<Piece>,
  loader: Loader,
  stage: Stage,
  onProgress: (progress: Progress) => void,
  total: number,
): Promise<Contents> {
  let contents: Contents | undefined
  let table = ''
  let done = 0
  for await (const piece of source) {
    if (piece.kind === 'table') {
      if (piece.name !== table) onProgress({ doing: 'table', name: piece.name, done: done++, total })
      table = piece.name
      await loader.add(piece.name, piece.data)
    } else if (piece.kind === 'path') {
      onProgress({ doing: 'file', name: piece.path, done: done++, total })
      await stage.file(piece.path)
    } else if (piece.kind === 'file') await stage.add(piece.data)
    else if (piece.kind === 'contents') contents = piece.contents
  }
  await loader.end()
  await stage.end()
  return contents!
}

/** @throws Refusal 'damaged' naming the table or file that is not what the archive's contents say */
async function reconcile(client: Client, contents: Contents, stage: Stage): Promise<Record<string, number>> {
  const loaded = await tableSums(client)
  for (const [kind, here, told] of [
    ['tables', loaded, contents.tables],
    ['files', stage.sums, contents.files],
  ] as const) {
    for (const name of new Set([...Object.keys(here), ...Object.keys(told)])) {
      if (!isDeepStrictEqual(here[name], told[name]))
        throw new Refusal('damaged', { what: `${kind}/${name}` })
    }
  }
  return Object.fromEntries(Object.entries(loaded).map(([name, { rows }]) => [name, rows]))
}
