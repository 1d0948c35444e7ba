import { readFile, stat } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import type { Extracted, ReadOutcome, Refused } from '../types.ts'
import { extract } from './index.ts'
import { bytesIn, limits } from './limits.ts'

/** What is asked of the thread: to extract lines only, or to read the document whole. */
export interface Job {
  task: 'extract' | 'read'
  name: string
  document: string | Uint8Array
}

/** What comes back: the outcome, or the error of a bug. */
export type Answer = { outcome: Extracted | ReadOutcome } | { error: string }

async function bytesOf(document: string | Uint8Array): Promise<Uint8Array | Refused> {
  if (typeof document !== 'string') return document
  if ((await stat(document)).size > bytesIn(limits.fileMB))
    return { ok: false, reason: 'too_large', limit: limits.fileMB }
  const bytes = await readFile(document)
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

async function answer({ task, name, document }: Job): Promise<Answer> {
  try {
    const bytes = await bytesOf(document)
    if (!(bytes instanceof Uint8Array)) return { outcome: bytes }
    if (task === 'extract') return { outcome: await extract(bytes, name) }
    const { read } = await import('../read.ts')
    return { outcome: await read(bytes, name) }
  } catch (error) {
    return { error: (error as Error).stack ?? String(error) }
  }
}

parentPort?.on('message', (job: Job) => {
  void answer(job).then((found) => parentPort!.postMessage(found))
})
parentPort?.postMessage('ready')
