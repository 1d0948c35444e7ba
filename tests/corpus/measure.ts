import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { ReadOutcome } from '../../src/modules/plan/reading/types.ts'
import { compare, type Failed, type Truth } from './truth.ts'

export const halves = ['tuning', 'held-out'] as const
export type Half = (typeof halves)[number]

export interface Document {
  half: Half
  name: string
  bytes: Buffer
  truth: Truth
}

/** How one document was read, beside its truth. */
export interface Measured {
  half: Half
  name: string
  format: string
  language: string | null
  checks: number
  failed: Failed[]
  actions: { expected: number; got: number; matched: number }
  kinds: { found: number; right: number }
  /** Wall time of the reading in milliseconds. */
  ms: number
}

/** Sums over documents: what `bench/reading.ts` prints and the test reports. Shares are between 0 and 1. */
export interface Figures {
  documents: number
  checks: number
  passed: number
  whole: number
  precision: number
  recall: number
  f1: number
  kinds: number
  msPerDocument: number
}

type Read = (bytes: Uint8Array, name: string) => ReadOutcome | Promise<ReadOutcome>

/** The documents of one half with their truths, in order of name. */
export function documents(half: Half): Document[] {
  const folder = join(import.meta.dirname, half)
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.truth.json'))
    .sort()
    .map((name) => ({
      half,
      name,
      bytes: readFileSync(join(folder, name)),
      truth: JSON.parse(readFileSync(join(folder, name.replace(/\.[^.]+$/, '.truth.json')), 'utf8')) as Truth,
    }))
}

/** Reads one document and compares; a refusal fails every check that a reading without items fails, and 'read'. */
export async function measure(document: Document, read: Read): Promise<Measured> {
  const began = performance.now()
  const outcome = await read(document.bytes, document.name)
  const ms = performance.now() - began
  const compared = compare(outcome.ok ? outcome.reading : nothing, document.truth)
  const refused: Failed[] = outcome.ok ? [] : [{ key: 'read', expected: 'a reading', got: outcome.reason }]
  return {
    half: document.half,
    name: document.name,
    format: extname(document.name).slice(1),
    language: document.truth.language ?? null,
    checks: compared.checks + 1,
    failed: [...refused, ...compared.failed],
    actions: compared.actions,
    kinds: compared.kinds,
    ms,
  }
}

const nothing: Parameters<typeof compare>[0] = {
  title: '',
  author: null,
  standing: 'unknown',
  language: 'en',
  period: null,
  items: [],
  sections: [],
  counts: {},
  coverage: { total: 0, items: 0, narrative: 0, dropped: [] },
  warnings: [],
}

/** Adds documents up; precision and recall are over all their actions, not averaged per document. */
export function figures(measured: Measured[]): Figures {
  const sum = (of: (one: Measured) => number) => measured.reduce((total, one) => total + of(one), 0)
  const checks = sum((one) => one.checks)
  const matched = sum((one) => one.actions.matched)
  const precision = share(
    matched,
    sum((one) => one.actions.got),
  )
  const recall = share(
    matched,
    sum((one) => one.actions.expected),
  )
  return {
    documents: measured.length,
    checks,
    passed: checks - sum((one) => one.failed.length),
    whole: measured.filter((one) => one.failed.length === 0).length,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    kinds: share(
      sum((one) => one.kinds.right),
      sum((one) => one.kinds.found),
    ),
    msPerDocument: share(
      sum((one) => one.ms),
      measured.length,
    ),
  }
}

/** Figures as one line of text. */
export function line(label: string, of: Figures): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8)
  return [
    label.padEnd(12),
    `${of.documents}`.padStart(9),
    `${of.whole}`.padStart(6),
    `${of.passed}/${of.checks}`.padStart(11),
    percent(share(of.passed, of.checks)),
    percent(of.precision),
    percent(of.recall),
    percent(of.f1),
    percent(of.kinds),
    of.msPerDocument.toFixed(0).padStart(7),
  ].join(' ')
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)

/** Heading row for `line`: whole = documents without a failed check; kinds = right kind among items found. */
export const heading = [
  ''.padEnd(12),
  'documents',
  ' whole',
  '     checks',
  '  passed',
  ' precise',
  '  recall',
  '      F1',
  '   kinds',
  ' ms/doc',
].join(' ')
