import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Extracted, ReadOutcome, Refused } from '../types.ts'
import { bytesIn, limits } from './limits.ts'
import type { Answer, Job } from './worker.ts'

/** The thread's own file: beside this one in the sources, `reading-worker.js` in a build. */
function entry(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./worker.ts', import.meta.url)
  const places = ['./reading-worker.js', '../reading-worker.js'].map(
    (place) => new URL(place, import.meta.url),
  )
  return places.find((place) => existsSync(fileURLToPath(place))) ?? places[0]!
}

/** Seconds and megabytes of heap for a document of that many bytes: 8 s up to 20 MB, 52 s at 200 MB, so that its thread starts and ends within 10 and 60. */
export function allowance(size: number): { seconds: number; heapMB: number } {
  const large = size > bytesIn(20)
  const seconds = large ? Math.min(52, 8 + Math.round(((size - bytesIn(20)) / bytesIn(180)) * 44)) : 8
  return { seconds, heapMB: large ? 600 : 200 }
}

/** Where the time of a new thread to load its code ends; longer means that the build lacks it. */
const startSeconds = 60

/** Runs documents one after the other in a thread that is ended, and made anew, when one breaks a bound. */
export class IsolatedReader {
  private worker: Worker | null = null
  private ready: Promise<void> | null = null
  private heapMB = 0
  private turn: Promise<unknown> = Promise.resolve()
  private readonly bounds: typeof allowance

  constructor(bounds: typeof allowance = allowance) {
    this.bounds = bounds
  }

  /** Lines of a document, given as its path or its bytes. */
  extract(document: string | Uint8Array, name: string): Promise<Extracted> {
    return this.queue({ task: 'extract', name, document }) as Promise<Extracted>
  }

  /** The document's reading. */
  read(document: string | Uint8Array, name: string): Promise<ReadOutcome> {
    return this.queue({ task: 'read', name, document }) as Promise<ReadOutcome>
  }

  async close(): Promise<void> {
    const { worker } = this
    this.worker = null
    await worker?.terminate()
  }

  private queue(job: Job): Promise<Extracted | ReadOutcome> {
    const run = this.turn.then(() => this.run(job))
    this.turn = run.catch(() => undefined)
    return run
  }

  private start(heapMB: number): Worker {
    const worker = new Worker(entry(), {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: heapMB, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
    })
    this.heapMB = heapMB
    this.worker = worker
    this.ready = new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error('the reading thread did not start')),
        startSeconds * 1000,
      )
      const done = (settle: () => void): void => {
        clearTimeout(timer)
        settle()
      }
      worker.once('message', () => done(resolve))
      worker.once('error', (error) => done(() => reject(error)))
    })
    return worker
  }

  private async run(job: Job): Promise<Extracted | ReadOutcome> {
    const size = typeof job.document === 'string' ? (await stat(job.document)).size : job.document.byteLength
    if (size > bytesIn(limits.fileMB)) return { ok: false, reason: 'too_large', limit: limits.fileMB }
    const { seconds, heapMB } = this.bounds(size)
    if (this.worker && this.heapMB !== heapMB) await this.close()
    const worker = this.worker ?? this.start(heapMB)
    await this.ready
    const broken = (reason: Refused['reason'], limit?: number): Refused => {
      if (this.worker === worker) this.worker = null
      void worker.terminate()
      return { ok: false, reason, limit }
    }
    return await new Promise((resolve, reject) => {
      const settle = (act: () => void): void => {
        clearTimeout(timer)
        worker.removeAllListeners('message')
        worker.removeAllListeners('error')
        worker.on('error', () => undefined)
        act()
      }
      const timer = setTimeout(() => settle(() => resolve(broken('too_slow', seconds))), seconds * 1000)
      worker.once('message', (answer: Answer) =>
        settle(() => ('error' in answer ? reject(new Error(answer.error)) : resolve(answer.outcome))),
      )
      worker.once('error', (error) =>
        settle(() => {
          const memory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
          const found = broken('too_much_memory')
          memory ? resolve(found) : reject(error)
        }),
      )
      // The bytes are copied, so that the caller keeps its own.
      const own = typeof job.document === 'string' ? job.document : new Uint8Array(job.document)
      worker.postMessage({ ...job, document: own }, typeof own === 'string' ? [] : [own.buffer])
    })
  }
}

async function once<T>(run: (reader: IsolatedReader) => Promise<T>): Promise<T> {
  const reader = new IsolatedReader()
  try {
    return await run(reader)
  } finally {
    await reader.close()
  }
}

/** Lines of a document from outside, in a thread of its own with bounded time and memory. */
export function extractIsolated(document: string | Uint8Array, name: string): Promise<Extracted> {
  return once((reader) => reader.extract(document, name))
}

/** Reading of a document from outside, in a thread of its own with bounded time and memory. */
export function readIsolated(document: string | Uint8Array, name: string): Promise<ReadOutcome> {
  return once((reader) => reader.read(document, name))
}
