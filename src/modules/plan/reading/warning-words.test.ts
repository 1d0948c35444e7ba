import { expect, test } from 'vitest'
import { languages } from '../../../platform/i18n/index.ts'
import type { ReadWarning } from './types.ts'
import { sayWarning, warningWords } from './warning-words.ts'

const codes = Object.keys(warningWords) as ReadWarning['code'][]

test.each(codes)('%s is said in every language, with its filling', (code) => {
  const said = languages.map((language) => sayWarning({ code, n: 3, name: 'Blad' }, language))
  expect(new Set(said).size).toBe(languages.length)
  for (const sentence of said) expect(sentence).not.toMatch(/[{}]/)
})

test('one is not many', () => {
  expect(sayWarning({ code: 'lost_pages', n: 1 }, 'en')).toBe('1 page could not be read.')
  expect(sayWarning({ code: 'lost_pages', n: 2 }, 'nl')).toBe('2 bladzijden konden niet gelezen worden.')
})
