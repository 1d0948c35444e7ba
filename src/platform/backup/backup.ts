import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from 'pg'
import { begin, copyOut, hiddenTables, quietClient, sequences, tables, versions } from './catalogue.ts'
import { addChunks, addPacked } from './chunks.ts'
import { FileMeter, filesIn, metered, openIfThere } from './files.ts'
import { Refusal, type Refused, refusable } from './refusal.ts'
import { readSecret } from './secret.ts'
import type { About, Contents, Progress } from './shape.ts'
import { RowSum } from './sum.ts'
import { endArchive } from './tar.ts'

export type BackedUp = {
  ok: true
  tables: number
  rows: number
  files: number
  bytes: number
  /** Whether the installation's secret went in. */
  secret: boolean
}
type Options = {
  onProgress?: (progress: Progress) => void
  /** The file with the installation's secret; null where the environment gives it. */
  secretFile?: string | null
}

/**
 * Writes every table as it stands at one moment, and every file, into one archive, while others go on
 * writing. The archive gets its name only when it is whole; it holds everything that people entrusted, so
 * none but its owner may read it.
 * @param ownerUrl the role that owns the tables and so sees every row
 * @returns how many tables, rows and files went in, and the bytes of the files
 */
export function backup(
  ownerUrl: string,
  filesFolder: string,
  outFile: string,
  { onProgress, secretFile }: Options = {},
): Promise<BackedUp | Refused> {
  return refusable(outFile, async () => {
    const half = `${outFile}.half`
    const client = quietClient(ownerUrl)
    await client.connect()
    const out = await open(half, 'w', 0o600)
    try {
      await begin(client, 'isolation level repeatable read, read only')
      const contents = await write(client, filesFolder, secretFile ?? null, out, onProgress ?? (() => {}))
      await endArchive(out)
      await out.sync()
      await rename(half, outFile)
      const files = Object.values(contents.files)
      return {
        ok: true,
        tables: Object.keys(contents.tables).length,
        rows: Object.values(contents.tables).reduce((all, { rows }) => all + rows, 0),
        files: files.length,
        bytes: files.reduce((all, { bytes }) => all + bytes, 0),
        secret: Boolean(contents.secret),
      }
    } finally {
      await out.close()
      await rm(half, { force: true })
      await client.end()
    }
  })
}

async function write(
  client: Client,
  filesFolder: string,
  secretFile: string | null,
  out: FileHandle,
  onProgress: (progress: Progress) => void,
): Promise<Contents> {
  const hidden = await hiddenTables(client)
  if (hidden.length > 0) throw new Refusal('hidden_rows', { what: hidden.join(', ') })
  const all = await tables(client)
  const { rows } = await client.query<{ version: string }>(
    "select current_setting('server_version') as version",
  )
  const about: About = {
    format: 'regie-backup/1',
    made_at: new Date().toISOString(),
    server: rows[0]!.version,
    versions: await versions(client),
    tables: all.map(({ name, columns }) => ({ name, columns })),
  }
  await addPacked(out, 'about.json', JSON.stringify(about, null, 2))
  const contents: Contents = { tables: {}, files: {}, sequences: await sequences(client) }
  for (const [done, table] of all.entries()) {
    onProgress({ doing: 'table', name: table.name, done, total: all.length })
    const sum = new RowSum()
    await addChunks(out, `tables/${table.name}`, summed(copyOut(client, table), sum))
    contents.tables[table.name] = sum.total()
  }
  // Listed after the snapshot was taken: what its rows refer to was written before them.
  const paths = await filesIn(filesFolder)
  for (const [done, path] of paths.entries()) {
    onProgress({ doing: 'file', name: path, done, total: paths.length })
    const file = await openIfThere(join(filesFolder, path))
    if (!file) continue
    await addPacked(out, `files/${done + 1}/path`, path)
    const meter = new FileMeter()
    await addChunks(out, `files/${done + 1}`, metered(file, meter))
    contents.files[path] = meter.total()
  }
  contents.secret = await readSecret(secretFile)
  await addPacked(out, 'contents.json', JSON.stringify(contents))
  return contents
}

async function* summed(stream: AsyncIterable<Buffer>, sum: RowSum): AsyncGenerator<Buffer> {
  for await (const part of stream) {
    sum.add(part)
    yield part
  }
}
