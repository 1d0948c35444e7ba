import { expect, test } from 'vitest'
import type { Money } from '../../state/model.ts'
import { moneyOf } from './money.ts'
import { xml } from './xml.ts'

const line = (year: number, planned: number | null, spent: number | null): Money => ({
  id: `${year}/${planned}`,
  year,
  planned,
  spent,
  source: {},
  scope: {},
})

test('a sum leaves out what is not known, and says which years', () => {
  const money = moneyOf([line(2026, 100, null), line(2025, 50, 0), line(2027, null, null)])
  expect(money.years.map((year) => year.year)).toEqual([2025, 2026, 2027])
  expect(money.planned).toEqual({ sum: 150, without: [2027] })
  expect(money.spent).toEqual({ sum: 0, without: [2026, 2027] })
})

test('an amount that is not known makes its whole year not known', () => {
  expect(moneyOf([line(2025, 100, 10), line(2025, null, 5)]).years).toEqual([
    { year: 2025, planned: null, spent: 15 },
  ])
})

test('nothing known is not nought', () => {
  expect(moneyOf([line(2025, null, null)]).planned).toEqual({ sum: null, without: [2025] })
})

test('text for XML holds no markup and no character that XML forbids', () => {
  expect(xml(`<b> & "x" 'y' \u0000\u0008\ud800`)).toBe('&lt;b&gt; &amp; &quot;x&quot; &apos;y&apos; \ufffd')
})
