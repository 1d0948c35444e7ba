import { existsSync } from 'node:fs'
import { mkdir, open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The head of the chain after one seal, as it is kept outside the database. */
export interface Head {
  no: number
  /** Hexadecimal. */
  hash: string
  at: string
}

/** The heads of one authority's chain, in the order in which they were written down. */
export interface Heads {
  heads: Head[]
  /** Lines that are no head: somebody changed the file. A last line cut short by a crash is not counted. */
  broken: number
}

/** Where the heads are kept in the data folder. */
export function headsFolder(data: string): string {
  return join(data, 'heads')
}

const fileOf = (folder: string, authorityId: string) => join(folder, `${authorityId}.jsonl`)

/** Reads the heads of an authority; none where nothing was written yet. */
export async function readHeads(folder: string, authorityId: string): Promise<Heads> {
  const file = fileOf(folder, authorityId)
  if (!existsSync(file)) return { heads: [], broken: 0 }
  const lines = (await readFile(file, 'utf8')).split('\n')
  lines.pop()
  const heads = lines.map(parse)
  return {
    heads: heads.filter((head) => head !== null),
    broken: heads.filter((head) => head === null).length,
  }
}

function parse(line: string): Head | null {
  try {
    const { no, hash, at } = JSON.parse(line)
    return Number.isInteger(no) && /^[0-9a-f]{64}$/.test(hash) ? { no, hash, at: String(at) } : null
  } catch {
    return null
  }
}

/**
 * Appends the heads that the file has not got yet and returns when they are on disk. Of the file only the end
 * is read; a line that a crash cut short is taken away first.
 * @param after gives the heads that follow a seal's number
 */
export async function appendHeads(
  folder: string,
  authorityId: string,
  after: (no: number) => Promise<readonly Head[]>,
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = await open(fileOf(folder, authorityId), 'a+', 0o600)
  try {
    const { size } = await file.stat()
    const start = Math.max(0, size - 4096)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - start), 0, size - start, start)
    const end = buffer.subarray(0, bytesRead)
    const whole = end.lastIndexOf(0x0a) + 1
    const last = end.subarray(0, whole).toString('utf8').trimEnd().split('\n').at(-1)
    const heads = await after((last && parse(last)?.no) || 0)
    if (whole < bytesRead) await file.truncate(start + whole)
    await file.appendFile(heads.map((head) => `${JSON.stringify(head)}\n`).join(''))
    await file.datasync()
  } finally {
    await file.close()
  }
}

/** Authorities that heads are kept of. */
export async function authoritiesWithHeads(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const names = await readdir(folder)
  return names.filter((name) => /^[0-9a-f-]{36}\.jsonl$/.test(name)).map((name) => name.slice(0, 36))
}
