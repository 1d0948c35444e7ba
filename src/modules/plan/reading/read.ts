import { extract } from './extract/index.ts'
import { recognise } from './recognise/index.ts'
import type { ReadOutcome } from './types.ts'

/**
 * Reads a plan document: its lines, and what is recognised in them. Runs in the calling thread; files from
 * outside go through `readIsolated`, which bounds time and memory.
 */
export async function read(bytes: Uint8Array, name: string): Promise<ReadOutcome> {
  const extracted = await extract(bytes, name)
  if (!extracted.ok) return extracted
  return { ok: true, reading: recognise(extracted.extract), lines: extracted.extract.lines }
}
