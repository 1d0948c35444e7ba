import { describe, expect, test } from 'vitest'
import type { DocumentLanguage } from '../types.ts'
import { dueIn } from './due.ts'
import { partnersOf } from './fields.ts'
import { lexiconOf } from './lexicon/compiled.ts'
import { modeOf } from './mode.ts'
import { targetsIn } from './targets.ts'

const both = <T>(rows: [DocumentLanguage, string, T][]): [DocumentLanguage, string, T][] => rows

test.each(
  both([
    ['nl', 'Tegen 2027 is er een huis.', '2027'],
    ['nl', 'De gids is klaar uiterlijk eind 2026.', 'eind 2026'],
    ['fr', "D'ici 2028, chaque école participe.", '2028'],
    ['fr', 'Ouvrir un local avant fin 2025.', 'fin 2025'],
    ['en', 'Open a desk by June 2027.', 'June 2027'],
    ['de', 'Bis Ende 2026 wird die Stelle besetzt.', 'Ende 2026'],
    ['en', 'The desk was opened in 2019.', null],
    ['nl', 'Het team bestaat sinds 2019.', null],
  ]),
)('due date, %s: %s', (language, text, due) => {
  expect(dueIn(text, lexiconOf(language))).toBe(due)
})

test.each(
  both([
    ['nl', 'Er komen minstens 8 extra naaldcontainers.', { value: 8, baseline: null }],
    ['nl', 'Tegen 2028 daalt het aantal van 9 naar 5.', { value: 5, baseline: 9, due: '2028' }],
    ['fr', "D'ici 2027, le délai passe de 12 à 4 semaines.", { value: 4, baseline: 12, due: '2027' }],
    ['en', 'Cut the wait from 30 to 10 days by 2026.', { value: 10, baseline: 30, due: '2026' }],
    ['de', 'Die Zahl soll von 61 auf höchstens 40 sinken.', { value: 40, baseline: 61 }],
    ['en', 'Reduce deaths by 15% by 2027.', { value: 15, unit: '%', due: '2027' }],
  ]),
)('target, %s: %s', (language, text, target) => {
  expect(targetsIn(text, null, lexiconOf(language))).toEqual([expect.objectContaining(target)])
})

test.each(
  both([
    ['nl', 'Het huis is open van 13 tot 17 uur.', []],
    ['fr', 'Un atelier de 14 à 16 heures pour les 12 à 18 ans.', []],
    ['en', 'Since 2019 the team has met in room 12.', []],
    ['de', 'Geöffnet von 9 bis 12 Uhr.', []],
  ]),
)('no target, %s: %s', (language, text, none) => {
  expect(targetsIn(text, null, lexiconOf(language))).toEqual(none)
})

describe('we advocate', () => {
  test.each(
    both([
      ['nl', 'We bepleiten bij de hogere overheid een verbod.', 'advocate'],
      ['fr', 'Plaider auprès du ministre pour un lit de crise.', 'advocate'],
      ['en', 'Lobby the government for longer grants.', 'advocate'],
      ['de', 'Die Stadt setzt sich beim Land für mehr Plätze ein.', 'advocate'],
      ['nl', 'Er komt een huis. Daarnaast bepleiten we een verbod.', 'do'],
      ['en', 'Run a campaign in schools.', 'do'],
    ]),
  )('%s: %s', (language, text, mode) => {
    expect(modeOf('', text, lexiconOf(language))).toBe(mode)
  })
})

test('partners are split at commas and the last "and", not inside brackets', () => {
  expect(partnersOf('politie, Huis A (team jeugd, team zorg) en GGD Noord')).toEqual([
    'politie',
    'Huis A (team jeugd, team zorg)',
    'GGD Noord',
  ])
})
