import { expect, test } from 'vitest'
import { z } from 'zod'
import { problemCode } from './problem.ts'

function codeOf(schema: z.ZodType, value: unknown) {
  const parsed = schema.safeParse(value)
  return parsed.success ? null : problemCode(parsed.error.issues[0]!)
}

test('every way of filling a field in wrongly has its code', () => {
  const blankOrDay = z.union([z.iso.date(), z.literal('').transform(() => null), z.null()])
  expect(codeOf(blankOrDay, '31 mei')).toBe('not_a_day')
  expect(codeOf(blankOrDay, '')).toBeNull()
  expect(codeOf(z.union([z.uuid(), z.literal('')]), 'x')).toBe('not_a_choice')
  expect(codeOf(z.string().trim().min(1), ' ')).toBe('missing')
  expect(codeOf(z.string().min(3), 'ab')).toBe('too_short')
  expect(codeOf(z.string().max(2), 'abc')).toBe('too_long')
  expect(codeOf(z.email(), 'abc')).toBe('not_an_email')
  expect(codeOf(z.enum(['a']), 'b')).toBe('not_a_choice')
  expect(codeOf(z.coerce.number().int().min(1990), '12')).toBe('too_small')
  expect(codeOf(z.coerce.number().int(), 'twaalf')).toBe('not_a_number')
  expect(codeOf(z.string(), undefined)).toBe('missing')
})
