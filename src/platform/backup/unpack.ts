import type { FileHandle } from 'node:fs/promises'
import { chunkName, largestEntry, unpacked } from './chunks.ts'
import { Refusal } from './refusal.ts'
import type { About, Contents } from './shape.ts'
import { entries } from './tar.ts'

/** What an archive holds, in its order. A path or a table comes before its pieces. */
export type Piece =
  | { kind: 'about'; about: About }
  | { kind: 'table'; name: string; data: Buffer }
  | { kind: 'path'; path: string }
  | { kind: 'file'; path: string; data: Buffer }
  | { kind: 'contents'; contents: Contents }

/**
 * Reads an archive piece by piece, each checked by its own checksum before it is given; the last one is the
 * list of contents, and only an archive that ends there is whole.
 * @throws Refusal naming what is damaged, or that the end is missing
 */
export async function* pieces(handle: FileHandle): AsyncGenerator<Piece> {
  let first = true
  let ended: string | undefined
  let path = ''
  /** The name of the piece that may follow within the same table or file. */
  let next = ''
  for await (const [entry, packed] of entries(handle, largestEntry)) {
    const name = entry.replace(/\.gz$/, '')
    if (first && name !== 'about.json') throw new Refusal('not_an_archive', {})
    if (ended) throw new Refusal('damaged', { what: ended })
    const data = await unpacked(entry, packed)
    const group = name.slice(0, name.lastIndexOf('/'))
    if (first) {
      const about = parsed<About>(entry, data)
      if (about.format !== 'regie-backup/1') throw new Refusal('not_an_archive', {})
      yield { kind: 'about', about }
    } else if (name === 'contents.json') {
      ended = entry
      yield { kind: 'contents', contents: parsed<Contents>(entry, data) }
    } else if (/^files\/\d+\/path$/.test(name)) {
      path = safePath(entry, data.toString('utf8'))
      next = chunkName(group, 1)
      yield { kind: 'path', path }
    } else {
      const number = Number(name.slice(group.length + 1))
      // Pieces of a table may begin anew; those of a file follow its path.
      if (name !== next && !(number === 1 && group.startsWith('tables/'))) {
        throw new Refusal('damaged', { what: entry })
      }
      next = chunkName(group, number + 1)
      if (group.startsWith('files/')) yield { kind: 'file', path, data }
      else yield { kind: 'table', name: group.slice('tables/'.length), data }
    }
    first = false
  }
  if (!ended) throw new Refusal('truncated', { what: next })
}

function parsed<T>(entry: string, data: Buffer): T {
  try {
    return JSON.parse(data.toString('utf8')) as T
  } catch {
    throw new Refusal('damaged', { what: entry })
  }
}

/** A path from an archive must stay inside the folder that it is put in. */
function safePath(entry: string, path: string): string {
  const parts = path.split('/')
  if (/[\0\\]/.test(path) || parts.some((part) => part === '' || part === '.' || part === '..')) {
    throw new Refusal('damaged', { what: entry })
  }
  return path
}
