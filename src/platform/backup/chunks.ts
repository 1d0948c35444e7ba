import type { FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { Refusal } from './refusal.ts'
import { addEntry } from './tar.ts'

/** How much of a table or a file one entry holds before compression: what bounds the memory, in bytes. */
const chunkBytes = 4 * 1024 * 1024
/** No honest entry is larger: gzip adds little even where it can't shrink; the index may be long. */
export const largestEntry = 64 * 1024 * 1024

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** Writes one compressed entry; gzip's own checksum guards it. */
export async function addPacked(handle: FileHandle, name: string, data: Buffer | string): Promise<void> {
  await addEntry(handle, `${name}.gz`, await pack(data, { level: 3 }))
}

/** @throws Refusal 'damaged', naming the entry */
export async function unpacked(name: string, data: Buffer): Promise<Buffer> {
  try {
    return await unpack(data, { maxOutputLength: 4 * largestEntry })
  } catch {
    throw new Refusal('damaged', { what: name })
  }
}

/** Writes a stream of any length as numbered entries `<name>/000001.gz`, …; none where it is empty. */
export async function addChunks(
  handle: FileHandle,
  name: string,
  stream: AsyncIterable<Buffer>,
): Promise<void> {
  let waiting: Buffer[] = []
  let length = 0
  let number = 0
  const flush = async () => {
    if (length === 0) return
    await addPacked(handle, chunkName(name, ++number), Buffer.concat(waiting))
    waiting = []
    length = 0
  }
  for await (const part of stream) {
    waiting.push(part)
    length += part.length
    if (length >= chunkBytes) await flush()
  }
  await flush()
}

/** The name of a numbered piece, from 1. */
export function chunkName(name: string, number: number): string {
  return `${name}/${String(number).padStart(6, '0')}`
}
