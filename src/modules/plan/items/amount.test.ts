import { expect, test } from 'vitest'
import { amountOrNone } from './schema.ts'

test('amounts are read as people write them; blank is unknown and not zero', () => {
  const read = (typed: string) => amountOrNone.parse(typed)
  expect(read('€ 18.000')).toBe(18000)
  expect(read('1 234,5')).toBe(1234.5)
  expect(read('1.234.567,89')).toBe(1234567.89)
  expect(read('12.5')).toBe(12.5)
  expect(read('0')).toBe(0)
  expect(read('')).toBeNull()
  expect(amountOrNone.safeParse('veel').success).toBe(false)
})
