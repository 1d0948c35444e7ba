/** The four municipalities of the region that have no plan of their own yet. */
import type { Words } from '../../src/platform/i18n/languages.ts'
import { both } from '../shorthand.ts'
import type { DemoAuthority } from '../types.ts'

function municipality(
  key: string,
  name: Words,
  first: 'nl' | 'fr',
  inhabitants: number,
  about: Words,
): DemoAuthority {
  return {
    key,
    kind: 'city',
    name,
    languages: first === 'nl' ? ['nl', 'fr'] : ['fr', 'nl'],
    within: 'drie-rivieren',
    inhabitants,
    about,
    theme: { brand: '#3c4a1f', marker: '#e9f07a' },
    organisations: [],
    bodies: [],
    people: [],
    decisions: [],
    plans: [],
  }
}

export const municipalities: DemoAuthority[] = [
  municipality(
    'kruisdonk',
    both('Gemeente Kruisdonk', 'Commune de Kruisdonk'),
    'nl',
    23_100,
    both(
      'Een verzonnen gemeente van boomgaarden en rijhuizen.',
      'Une commune imaginaire de vergers et de maisons mitoyennes.',
    ),
  ),
  municipality(
    'ossewaard',
    both('Gemeente Ossewaard', 'Commune d’Ossewaard'),
    'nl',
    11_800,
    both('Een verzonnen gemeente tussen twee rivieren.', 'Une commune imaginaire entre deux rivières.'),
  ),
  municipality(
    'moulin-le-haut',
    both('Gemeente Moulin-le-Haut', 'Commune de Moulin-le-Haut'),
    'fr',
    14_500,
    both(
      'Een verzonnen gemeente op de heuvel, met drie molens.',
      'Une commune imaginaire sur la colline, avec trois moulins.',
    ),
  ),
  municipality(
    'grand-pre-les-eaux',
    both('Gemeente Grand-Pré-les-Eaux', 'Commune de Grand-Pré-les-Eaux'),
    'fr',
    31_900,
    both(
      'Een verzonnen gemeente rond een oud kuuroord.',
      'Une commune imaginaire autour d’une ancienne station thermale.',
    ),
  ),
]
