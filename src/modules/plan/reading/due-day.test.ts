import { expect, test } from 'vitest'
import { lastDayOf } from './due-day.ts'
import type { DocumentLanguage } from './types.ts'

const said: [string, DocumentLanguage, string | null][] = [
  ['2025', 'nl', '2025-12-31'],
  ['2025-06', 'nl', '2025-06-30'],
  ['2024-02', 'nl', '2024-02-29'],
  ['2027-03-15', 'nl', '2027-03-15'],
  ['30/06/2027', 'fr', '2027-06-30'],
  ['30.6.2027', 'de', '2027-06-30'],
  ['06/2027', 'nl', '2027-06-30'],
  ['eind 2026', 'nl', '2026-12-31'],
  ['tegen eind 2027', 'nl', '2027-12-31'],
  ['tegen 2029', 'nl', '2029-12-31'],
  ['voorjaar 2026', 'nl', '2026-06-30'],
  ['zomer 2026', 'nl', '2026-09-30'],
  ['winter 2026', 'nl', '2027-03-31'],
  ['eind juni 2026', 'nl', '2026-06-30'],
  ['uiterlijk 1 maart 2027', 'nl', '2027-03-01'],
  ['vóór 2027', 'nl', '2026-12-31'],
  // Before 2027, or meant for it: unclear.
  ['voor 2027', 'nl', null],
  ['2026-2028', 'nl', '2028-12-31'],
  ['2026/28', 'nl', '2028-12-31'],
  ['2025 en 2026', 'nl', '2026-12-31'],
  ['vanaf 2026', 'nl', null],
  ['vanaf 2026 tot 2028', 'nl', '2028-12-31'],
  ['jaarlijks', 'nl', null],
  ['doorlopend vanaf 2025', 'nl', null],
  ['Q3 2025', 'nl', '2025-09-30'],
  ['tweede kwartaal', 'nl', null],
  ['2e kwartaal 2026', 'nl', '2026-06-30'],
  ['June 2027', 'en', '2027-06-30'],
  ['by September 2027', 'en', '2027-09-30'],
  ['end of 2028', 'en', '2028-12-31'],
  ['31 March 2028', 'en', '2028-03-31'],
  ['March 15, 2028', 'en', '2028-03-15'],
  ['before 2027', 'en', '2026-12-31'],
  ['spring 2027', 'en', '2027-06-30'],
  ['ongoing', 'en', null],
  ['from 2026 onwards', 'en', null],
  ['within two years', 'en', null],
  ["d'ici fin 2027", 'fr', '2027-12-31'],
  ['fin juin 2027', 'fr', '2027-06-30'],
  ['30 juin 2027', 'fr', '2027-06-30'],
  ['1er mars 2027', 'fr', '2027-03-01'],
  ['2e trimestre 2026', 'fr', '2026-06-30'],
  ['1er semestre 2026', 'fr', '2026-06-30'],
  ['dès 2026', 'fr', null],
  ['bis Ende 2026', 'de', '2026-12-31'],
  ['Sommer 2026', 'de', '2026-09-30'],
  ['2. Halbjahr 2026', 'de', '2026-12-31'],
  ['ab 2026', 'de', null],
  ['31. Dezember 2027', 'de', '2027-12-31'],
  ['31 februari 2027', 'nl', null],
  ['13/2027', 'nl', null],
  ['December 2026', 'nl', '2026-12-31'],
  ['June 2027', 'nl', '2027-06-30'],
  ['', 'nl', null],
]

test.each(said)('%s (%s) ends on %s', (text, language, day) => {
  expect(lastDayOf(text, language)).toBe(day)
})

test('nothing said is no day', () => {
  expect(lastDayOf(null, 'nl')).toBeNull()
})
