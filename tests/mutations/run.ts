import { IsolatedReader } from '../../src/modules/plan/reading/extract/isolated.ts'
import { type Kind, mutant } from './mutate.ts'
import type { Seed } from './seeds.ts'

export interface Finding {
  number: number
  kind: Kind
  name: string
  /** 'read', or the reason of the refusal. */
  end: string
  ms: number
  /** Memory of the process after this file above what it held before the first one, in MB. */
  rss: number
  /** An error that nobody foresaw: of the extractor, or an exception that came out of the reader. */
  fault?: string
}

/** Reads mutated files one after the other in a thread and tells how each ended. */
export async function runMutants(
  seeds: Seed[],
  numbers: Iterable<number>,
  task: 'extract' | 'read',
  each: (finding: Finding) => void,
): Promise<void> {
  const base = process.memoryUsage.rss()
  const reader = new IsolatedReader()
  // The thread's start is no file's time.
  await reader.extract(new TextEncoder().encode('begin'), 'begin.txt')
  try {
    for (const number of numbers) {
      const { kind, name, bytes } = mutant(seeds, number)
      const start = performance.now()
      let end: string
      let fault: string | undefined
      try {
        const outcome = await reader[task](bytes, name)
        end = outcome.ok ? 'read' : outcome.reason
        if (!outcome.ok) fault = outcome.cause
      } catch (error) {
        end = 'exception'
        fault = (error as Error).stack ?? String(error)
      }
      const rss = Math.round((process.memoryUsage.rss() - base) / 1e6)
      each({ number, kind, name, end, ms: performance.now() - start, rss, ...(fault ? { fault } : {}) })
    }
  } finally {
    await reader.close()
  }
}
