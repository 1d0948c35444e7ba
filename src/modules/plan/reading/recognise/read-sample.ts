import { extract } from '../extract/index.ts'
import type { Reading } from '../types.ts'
import { recognise } from './index.ts'

/** Reads a small document that a test made up, through the real extractor of its format. */
export async function readSample(text: string, name = 'sample.md'): Promise<Reading> {
  const found = await extract(new TextEncoder().encode(text), name)
  if (!found.ok) throw new Error(`the sample was refused: ${found.reason}`)
  return recognise(found.extract)
}

/** First words of the items of one kind, for comparing at a glance. */
export function titles(reading: Reading, kind: Reading['items'][number]['kind']): string[] {
  return reading.items.filter((item) => item.kind === kind).map((item) => item.title)
}
