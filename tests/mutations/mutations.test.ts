import { expect, test } from 'vitest'
import { kinds } from './mutate.ts'
import { type Finding, runMutants } from './run.ts'
import { seeds } from './seeds.ts'

const known = new Set([
  'read',
  'empty',
  'too_large',
  'encrypted',
  'scanned',
  'damaged',
  'unknown_format',
  'too_slow',
  'too_much_memory',
])

test('each of 432 mutated files ends in lines or a clear refusal, within 10 s and 512 MB', async () => {
  const findings: Finding[] = []
  const numbers = Array.from({ length: 432 }, (_, at) => at * 23)
  await runMutants(await seeds(), numbers, 'extract', (finding) => findings.push(finding))
  expect(findings).toHaveLength(432)
  expect(new Set(findings.map((one) => one.kind))).toEqual(new Set(kinds))
  expect(findings.filter((one) => !known.has(one.end))).toEqual([])
  expect(findings.filter((one) => one.fault)).toEqual([])
  expect(Math.max(...findings.map((one) => one.ms))).toBeLessThan(10_000)
  expect(Math.max(...findings.map((one) => one.rss))).toBeLessThan(512)
  // A run in which all is refused, or nothing, would show nothing.
  expect(findings.filter((one) => one.end === 'read').length).toBeGreaterThan(80)
  expect(findings.filter((one) => one.end === 'damaged').length).toBeGreaterThan(40)
})

test('every seed itself is read', async () => {
  const { extract } = await import('../../src/modules/plan/reading/extract/index.ts')
  for (const seed of await seeds()) {
    const outcome = await extract(seed.bytes.slice(), seed.name)
    expect(
      outcome.ok && outcome.extract.lines.some((line) => line.text.includes('naaldcontainers')),
      seed.name,
    ).toBe(true)
  }
})
