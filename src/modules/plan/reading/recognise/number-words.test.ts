import { expect, test } from 'vitest'
import type { DocumentLanguage } from '../types.ts'
import { withFigures } from './number-words.ts'

test.each<[DocumentLanguage, string, string]>([
  ['nl', 'minstens dertig plaatsen', 'minstens 30 plaatsen'],
  ['nl', 'vijfentwintig ritten, tweehonderd mensen', '25 ritten, 200 mensen'],
  ['fr', 'au moins vingt-cinq cafetiers', 'au moins 25 cafetiers'],
  ['fr', 'quatre-vingt-dix lits', '90 lits'],
  ['en', 'up from eleven to twenty-one homes', 'up from 11 to 21 homes'],
  ['en', 'a hundred visits', '100 visits'],
  ['de', 'mindestens fünfundzwanzig Betriebe', 'mindestens 25 Betriebe'],
  ['de', 'einhundert Plätze, zwölf Schulen', '100 Plätze, 12 Schulen'],
  ['en', 'someone, often, tender', 'someone, often, tender'],
])('%s: %s', (language, said, written) => {
  expect(withFigures(said, language)).toBe(written)
})
