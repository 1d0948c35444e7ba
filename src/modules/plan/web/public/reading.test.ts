import { describe, expect, test } from 'vitest'
import type { Target } from '../../state/model.ts'
import { readingOf } from './reading.ts'

const target = (given: Partial<Target> & { measured?: [string, number, number?, number?][] }): Target => ({
  id: 't',
  measure: { nl: 'Gevonden naalden' },
  unit: {},
  baseline: 10,
  baselineOn: '2024-01-01',
  value: 5,
  dueOn: '2027-01-01',
  itemIds: [],
  ...given,
  values: (given.measured ?? []).map(([onDay, value, low, high], n) => ({
    id: String(n),
    onDay,
    value,
    low: low ?? null,
    high: high ?? null,
    source: {},
  })),
})

describe('what may be read from a measure', () => {
  test.each([
    ['nothing measured', {}, 'no_figure', 'no_figure'],
    ['no baseline', { baseline: null, measured: [['2025-01-01', 4, 3, 5]] }, 'unknown', 'no_baseline'],
    ['only the baseline measured', { measured: [['2024-01-01', 10, 9, 11]] }, 'unknown', 'only_baseline'],
    ['no goal', { value: null, measured: [['2025-01-01', 4, 3, 5]] }, 'unknown', 'no_goal'],
    ['no margin', { measured: [['2025-01-01', 4]] }, 'unknown', 'no_margin'],
    ['the baseline within the margin', { measured: [['2025-01-01', 8, 6, 10]] }, 'unknown', 'within_margin'],
    ['flat', { measured: [['2025-01-01', 10, 9, 11]] }, 'not_moving', 'same'],
    ['down to the goal', { measured: [['2025-01-01', 6, 5, 7]] }, 'moving_as_hoped', 'beyond_margin'],
    ['up, away from the goal', { measured: [['2025-01-01', 14, 12, 16]] }, 'worse', 'beyond_margin'],
  ] as const)('%s', (_, given, verdict, reason) => {
    const reading = readingOf(target(given as Parameters<typeof target>[0]), '2026-01-01')
    expect([reading.verdict, reading.reason]).toEqual([verdict, reason])
  })

  test('knows nothing of a later day', () => {
    expect(readingOf(target({ measured: [['2025-06-01', 6, 5, 7]] }), '2025-05-31').reason).toBe('no_figure')
  })

  test('draws the baseline in front where it was not measured again', () => {
    const reading = readingOf(target({ measured: [['2025-01-01', 6, 5, 7]] }), '2026-01-01')
    expect(reading.points).toEqual([{ value: 10 }, { value: 6, low: 5, high: 7 }])
  })
})
