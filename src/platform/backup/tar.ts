import type { FileHandle } from 'node:fs/promises'
import { Refusal } from './refusal.ts'

/** The archive is a plain tar (POSIX ustar), so that any system can look into it without Regie. */
const block = 512
const endBlocks = Buffer.alloc(2 * block)

function checksum(header: Buffer): number {
  let sum = 0
  // The checksum's own field counts as spaces.
  for (let at = 0; at < block; at++) sum += at >= 148 && at < 156 ? 32 : header[at]!
  return sum
}

/** Adds one entry. @param name at most 100 bytes */
export async function addEntry(handle: FileHandle, name: string, data: Buffer): Promise<void> {
  if (Buffer.byteLength(name) > 100) throw new Error(`the archive's entry has too long a name: ${name}`)
  const header = Buffer.alloc(block)
  header.write(name, 0)
  header.write('0000600\0' + '0000000\0' + '0000000\0', 100)
  header.write(`${data.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write('00000000000\0', 136)
  header.write('0', 156)
  header.write('ustar\x0000', 257)
  header.write(`${checksum(header).toString(8).padStart(6, '0')}\0 `, 148)
  await handle.writev([header, data, Buffer.alloc((block - (data.length % block)) % block)])
}

export async function endArchive(handle: FileHandle): Promise<void> {
  await handle.write(endBlocks)
}

/**
 * The entries one after the other, each whole in memory.
 * @param largest bytes that an entry may have; more means damage
 * @throws Refusal 'not_an_archive', 'damaged' or 'truncated', naming the last entry that was read
 */
export async function* entries(handle: FileHandle, largest: number): AsyncGenerator<[string, Buffer]> {
  let last = ''
  const take = async (length: number): Promise<Buffer> => {
    const buffer = Buffer.allocUnsafe(length)
    let filled = 0
    while (filled < length) {
      const { bytesRead } = await handle.read(buffer, filled, length - filled)
      if (bytesRead === 0) throw new Refusal(last ? 'truncated' : 'not_an_archive', { what: last })
      filled += bytesRead
    }
    return buffer
  }
  for (;;) {
    const header = await take(block)
    if (header.equals(endBlocks.subarray(block))) {
      if (!(await take(block)).equals(header)) throw new Refusal('damaged', { what: last })
      return
    }
    const size = Number.parseInt(header.toString('latin1', 124, 135), 8)
    const stands = Number.parseInt(header.toString('latin1', 148, 154), 8) === checksum(header)
    if (!stands || !(size <= largest)) throw new Refusal(last ? 'damaged' : 'not_an_archive', { what: last })
    const name = header.toString('utf8', 0, header.indexOf(0))
    last = name
    const data = await take(size)
    await take((block - (size % block)) % block)
    yield [name, data]
  }
}
