import type { Extract, Extracted } from '../types.ts'
import { readCsv } from './csv.ts'
import { decodeText } from './decode.ts'
import { detect } from './detect.ts'
import { readDocx } from './docx.ts'
import { bytesIn, limits } from './limits.ts'
import { readMd } from './md.ts'
import { readOdt } from './odt.ts'
import { readPdf } from './pdf.ts'
import { Refuse } from './refusal.ts'
import { readTxt } from './txt.ts'
import { readXlsx } from './xlsx.ts'

export { refusalMessage } from './refusal.ts'

async function read(bytes: Uint8Array, name: string): Promise<Extract> {
  if (bytes.length > bytesIn(limits.fileMB)) throw new Refuse('too_large', limits.fileMB)
  const found = detect(bytes, name)
  if (found.format === 'docx') return readDocx(found.zip)
  if (found.format === 'odt') return readOdt(found.zip)
  if (found.format === 'xlsx') return readXlsx(found.zip)
  if (found.format === 'pdf') return readPdf(bytes)
  if (bytes.length > bytesIn(limits.textMB)) {
    // What is no text at all is not helped by being made smaller.
    decodeText(bytes.subarray(0, 65_536))
    throw new Refuse('too_large', limits.textMB)
  }
  if (found.format === 'csv') return readCsv(bytes, name)
  return found.format === 'md' ? readMd(bytes) : readTxt(bytes)
}

/**
 * Lines of a document in reading order, its format judged by content first and name second. Expected
 * failures come back as a refusal; run it through `extractIsolated` for files from outside.
 */
export async function extract(bytes: Uint8Array, name: string): Promise<Extracted> {
  try {
    const found = await read(bytes, name)
    if (!found.lines.some((line) => line.text)) return { ok: false, reason: 'empty' }
    return { ok: true, extract: found }
  } catch (error) {
    if (error instanceof Refuse) return { ok: false, reason: error.reason, limit: error.limit }
    // A document can always be odder than foreseen: its reader is told that it is damaged, the log why.
    return { ok: false, reason: 'damaged', cause: (error as Error).stack ?? String(error) }
  }
}
