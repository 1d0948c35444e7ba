/** Havenrade's policy plan 2024–2029 and, within it, the action plan of the first three years. */
import type { DemoPlan } from '../types.ts'
import { ADOPTED } from './adopted.ts'
import { withEvidence } from './evidence.ts'
import { goal, groups, intro } from './intro.ts'
import { levels } from './levels.ts'
import { statements } from './statements.ts'
import { ambitionsA, targetsA } from './theme-a.ts'
import { themeA1 } from './theme-a-1.ts'
import { themeA2 } from './theme-a-2.ts'
import { themeA3 } from './theme-a-3.ts'
import { ambitionsB, targetsB } from './theme-b.ts'
import { themeB1 } from './theme-b-1.ts'
import { themeB2 } from './theme-b-2.ts'
import { ambitionsC, targetsC } from './theme-c.ts'
import { themeC1 } from './theme-c-1.ts'
import { themeC2 } from './theme-c-2.ts'
import { ambitionsD, targetsD, themeD } from './theme-d.ts'

const endOfActionPlan = '2026-12-31'

export const plan: DemoPlan = {
  key: 'havenrade-2024',
  title: {
    nl: 'Drugsbeleidsplan Havenrade 2024–2029',
    fr: 'Plan drogues de Havenrade 2024–2029',
    en: 'Drug policy plan of Havenrade 2024–2029',
  },
  kind: 'policy_plan',
  predecessor: 'havenrade-2018',
  period: { from: '2024-01-01', until: '2029-12-31' },
  goal,
  intro,
  levels,
  groups,
  actions: withEvidence([
    ...themeA1,
    ...themeA2,
    ...themeA3,
    ...themeB1,
    ...themeB2,
    ...themeC1,
    ...themeC2,
    ...themeD,
  ]),
  targets: [...targetsA, ...targetsB, ...targetsC, ...targetsD],
  ambitions: [...ambitionsA, ...ambitionsB, ...ambitionsC, ...ambitionsD],
  statements,
  versions: [
    {
      number: 1,
      decision: 'GR-2023-118',
      adopted: ADOPTED,
      summary: 'Zoals aangenomen: 56 acties, waarvan 17 nog uit te werken.',
    },
    {
      number: 2,
      decision: 'GR-2025-061',
      adopted: '2025-06-16',
      summary: 'Zeven acties kregen hun uitgewerkte tekst.',
    },
    {
      number: 3,
      decision: 'GR-2026-041',
      adopted: '2026-05-18',
      summary:
        'Twaalf containers in plaats van tien, twee uitgewerkte acties, een andere trekker, een gestopte actie.',
    },
  ],
  emptyCells: [
    {
      pillar: 'harm_reduction',
      targetGroup: 'dual_diagnosis',
      setting: 'public_space',
      decision: 'SG-2025-14',
      reason: 'De mobiele psychiatrische ploeg van de regio doet dit werk al.',
      review: '2027-03-15',
    },
  ],
}

export const actionPlan: DemoPlan = {
  key: 'havenrade-actieplan-2024',
  title: {
    nl: 'Actieplan 2024–2026',
    fr: 'Plan d’action 2024–2026',
    en: 'Action plan 2024–2026',
  },
  kind: 'action_plan',
  within: plan.key,
  period: { from: '2024-01-01', until: endOfActionPlan },
  goal: 'Wat in de eerste drie jaar af moet zijn.',
  intro: ['Dit actieplan neemt uit het beleidsplan de acties met een termijn voor eind 2026.'],
  levels,
  groups: [],
  actions: [],
  takesUp: plan.actions.filter((action) => action.due && action.due <= endOfActionPlan).map((a) => a.number),
  targets: [],
  ambitions: [],
  statements: [],
  versions: [
    {
      number: 1,
      decision: 'GR-2023-118',
      adopted: ADOPTED,
      summary: 'Samen met het beleidsplan aangenomen.',
    },
  ],
  emptyCells: [],
}
