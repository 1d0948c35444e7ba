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

/** Appends heads and returns when they are on disk; a line that a crash cut short is taken away first. */
export async function appendHeads(
  folder: string,
  authorityId: string,
  heads: readonly Head[],
): Promise<void> {
  if (heads.length === 0) return
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = await open(fileOf(folder, authorityId), 'a+', 0o600)
  try {
    const there = await file.readFile()
    const whole = there.lastIndexOf(0x0a) + 1
    if (whole < there.length) await file.truncate(whole)
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
