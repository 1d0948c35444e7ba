import { crc32, inflateRawSync } from 'node:zlib'
import { bytesIn, limits } from './limits.ts'
import { Refuse } from './refusal.ts'

interface Entry {
  method: number
  flags: number
  crc: number
  packed: number
  at: number
}

/** Where the central directory's end record stands, searched from the back; -1 where there is none. */
function endRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 65_557)
  for (let at = view.byteLength - 22; at >= lowest; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}

/**
 * A zip file of which single parts are read, never all of it. What a part and all parts together may
 * inflate to is bounded while inflating: sizes that the file states are not believed.
 */
export class Zip {
  private readonly entries = new Map<string, Entry>()
  private readonly bytes: Uint8Array
  private budget = bytesIn(limits.inflatedMB)

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const end = endRecord(view)
    if (end < 0) throw new Refuse('damaged')
    const count = view.getUint16(end + 10, true)
    let at = view.getUint32(end + 16, true)
    for (let k = 0; k < count; k++) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new Refuse('damaged')
      const name = view.getUint16(at + 28, true)
      const text = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name))
      this.entries.set(text.replaceAll('\\', '/'), {
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        at: view.getUint32(at + 42, true),
      })
      at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
  }

  names(): string[] {
    return [...this.entries.keys()]
  }

  has(name: string): boolean {
    return this.entries.has(name)
  }

  /** Content of a part, or null where the file has none of that name. */
  part(name: string): Uint8Array | null {
    const entry = this.entries.get(name)
    if (!entry) return null
    if (entry.flags & 1) throw new Refuse('encrypted')
    const { bytes } = this
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50)
      throw new Refuse('damaged')
    const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
    if (from + entry.packed > bytes.length) throw new Refuse('damaged')
    const packed = bytes.subarray(from, from + entry.packed)
    const content = entry.method === 0 ? packed : this.inflate(packed, entry.method)
    if (content.length > this.budget) throw new Refuse('too_large', limits.inflatedMB)
    this.budget -= content.length
    if (crc32(content) !== entry.crc) throw new Refuse('damaged')
    return content
  }

  private inflate(packed: Uint8Array, method: number): Uint8Array {
    if (method !== 8) throw new Refuse('damaged')
    try {
      return inflateRawSync(packed, {
        maxOutputLength: Math.max(1, Math.min(this.budget, bytesIn(limits.partMB))),
      })
    } catch (error) {
      const over = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      throw over ? new Refuse('too_large', limits.partMB) : new Refuse('damaged')
    }
  }
}
