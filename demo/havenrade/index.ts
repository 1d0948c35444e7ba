/** Stad Havenrade: an invented port city with a plan of 56 actions, three years on. */
import type { DemoAuthority } from '../types.ts'
import { decisions } from './decisions.ts'
import { bodies, organisations } from './organisations.ts'
import { people } from './people.ts'
import { actionPlan, plan } from './plan.ts'
import { predecessor } from './predecessor.ts'

export const havenrade: DemoAuthority = {
  key: 'havenrade',
  kind: 'city',
  name: { nl: 'Stad Havenrade', fr: 'Ville de Havenrade', en: 'City of Havenrade' },
  languages: ['nl', 'fr', 'en'],
  within: 'drie-rivieren',
  inhabitants: 118_000,
  about: {
    nl: 'Een verzonnen havenstad in de regio Drie Rivieren.',
    fr: 'Une ville portuaire imaginaire de la région des Trois Rivières.',
    en: 'An invented port city in the Three Rivers region.',
  },
  theme: { brand: '#5c1f47', marker: '#ffe27a' },
  organisations,
  bodies,
  people,
  decisions,
  plans: [predecessor, plan, actionPlan],
}
