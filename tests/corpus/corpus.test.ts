import { afterAll, describe, expect, test } from 'vitest'
import { read } from '../../src/modules/plan/reading/read.ts'
import { documents, figures, halves, heading, line, type Measured, measure } from './measure.ts'

/** Largest share of checks that one tuning document may fail; lower it when the reader gets better. */
const allowed = 0.1

const measured: Measured[] = []

describe('tuning documents read as their truths say', () => {
  test.each(documents('tuning').map((document) => [document.name, document] as const))(
    '%s',
    async (_, document) => {
      const one = await measure(document, read)
      measured.push(one)
      const shown = one.failed.map(
        (failed) => `${failed.key}: expected ${show(failed.expected)}, got ${show(failed.got)}`,
      )
      expect(one.failed.length / one.checks, shown.join('\n')).toBeLessThanOrEqual(allowed)
    },
  )
})

test('held-out documents are read and measured; which of them fail where is not shown', async () => {
  const ours = documents('held-out')
  for (const document of ours) measured.push(await measure(document, read))
  expect(measured.filter((one) => one.half === 'held-out')).toHaveLength(ours.length)
})

test('the two halves are balanced over languages and formats', () => {
  for (const half of halves) {
    const ours = documents(half)
    const formats = new Set(ours.map((document) => document.name.split('.').at(-1)))
    const languages = new Set(ours.map((document) => document.truth.language))
    expect(ours.length).toBeGreaterThanOrEqual(12)
    expect([...formats].sort()).toEqual(['csv', 'docx', 'md', 'odt', 'pdf', 'txt', 'xlsx'])
    expect([...languages].sort()).toEqual(['de', 'en', 'fr', 'nl'])
  }
})

afterAll(() => {
  const rows = halves.map((half) => line(half, figures(measured.filter((one) => one.half === half))))
  console.log([heading, ...rows].join('\n'))
})

function show(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing'
}
