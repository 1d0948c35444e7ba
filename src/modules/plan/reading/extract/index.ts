import type { Extracted } from '../types.ts'
import { readMd } from './md.ts'
import { Refuse } from './refusal.ts'
import { readTxt } from './txt.ts'

export { refusalMessage } from './refusal.ts'

/** Lines of a document in reading order, its format judged by content first and name second. */
export async function extract(bytes: Uint8Array, name: string): Promise<Extracted> {
  try {
    return { ok: true, extract: /\.(?:md|markdown)$/i.test(name) ? readMd(bytes) : readTxt(bytes) }
  } catch (error) {
    if (error instanceof Refuse) return { ok: false, reason: error.reason, limit: error.limit }
    throw error
  }
}
