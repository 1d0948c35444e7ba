/** Zoutkreek's plan: three strategic and eight operational objectives over twenty-one actions. */
import { read } from '../shorthand.ts'
import type { DemoGroup, DemoPlan } from '../types.ts'
import { objective1 } from './objective-1.ts'
import { objective2 } from './objective-2.ts'
import { objective3 } from './objective-3.ts'

function strategic(number: string, title: string, text: string): DemoGroup {
  return { number, kind: 'objective', depth: 1, title, text }
}

function operational(number: string, title: string, text: string): DemoGroup {
  return { number, kind: 'objective', depth: 2, parent: number.slice(0, 1), title, text }
}

export const plan: DemoPlan = {
  key: 'zoutkreek-2026',
  title: { nl: 'Plan middelen Zoutkreek 2026–2031' },
  kind: 'policy_plan',
  period: { from: '2026-01-01', until: '2031-12-31' },
  goal: 'Zoutkreek is in 2031 een badstad waar de zomer feestelijk blijft en de winter niemand alleen laat.',
  intro: [
    'Zoutkreek heeft twee gezichten. In juli slapen er zestigduizend mensen, in januari zeventienduizend, en de meeste daarvan zijn ouder dan zestig. Wie hier met middelen in de knoei raakt, is in de zomer meestal op bezoek en in de winter meestal alleen.',
    'De stad is te klein voor een eigen centrum. Ze werkt daarom met haar buren, met de Lantaarn in Havenrade en met de regio. Wat ze wel zelf kan, staat in dit plan.',
  ],
  levels: [
    {
      kind: 'objective',
      depth: 1,
      singular: { nl: 'Strategische doelstelling', fr: 'Objectif stratégique', en: 'Strategic objective' },
      plural: { nl: 'Strategische doelstellingen', fr: 'Objectifs stratégiques', en: 'Strategic objectives' },
      numbering: 'continuous',
    },
    {
      kind: 'objective',
      depth: 2,
      singular: { nl: 'Operationele doelstelling', fr: 'Objectif opérationnel', en: 'Operational objective' },
      plural: {
        nl: 'Operationele doelstellingen',
        fr: 'Objectifs opérationnels',
        en: 'Operational objectives',
      },
      numbering: 'dotted',
    },
    {
      kind: 'action',
      depth: 3,
      singular: { nl: 'Actie', fr: 'Action', en: 'Action' },
      plural: { nl: 'Acties', fr: 'Actions', en: 'Actions' },
      numbering: 'dotted',
    },
  ],
  groups: [
    strategic(
      '1',
      'Wie hier woont, vindt de weg',
      'Inwoners weten waar zij met een vraag terechtkunnen, ook in de winter.',
    ),
    operational('1.1', 'Hulp is dichtbij', 'Spreekuur, huisbezoek en vervoer in de eigen stad.'),
    operational('1.2', 'Ouderen blijven in beeld', 'Alcohol en medicatie bij mensen die alleen wonen.'),
    operational('1.3', 'Jongeren hebben een plek', 'Een plek waar je niets hoeft te kopen.'),
    strategic('2', 'De zomer blijft een feest', 'Bezoekers gaan heel naar huis en inwoners kunnen slapen.'),
    operational('2.1', 'Strandbars werken mee', 'Afspraken die iedereen kent voor het seizoen begint.'),
    operational('2.2', 'Wie onwel wordt, is snel geholpen', 'Rust, water en iemand die luistert.'),
    operational('2.3', 'Strand en dijk zijn schoon', 'Geen flessen, ballonnen of naalden in het zand.'),
    strategic('3', 'We doen het met de buren', 'Vier badplaatsen, één manier van werken.'),
    operational('3.1', 'Cijfers van de kust', 'Tellen wat te tellen valt, in alle vier de steden gelijk.'),
    operational('3.2', 'Samen optreden', 'Handel stopt niet aan de stadsgrens.'),
  ],
  actions: [...objective1, ...objective2, ...objective3],
  targets: [
    {
      key: 'zk-spreekuur',
      title: 'Gesprekken op het spreekuur',
      unit: 'gesprekken per jaar',
      baseline: { value: 0, on: '2026-01-26' },
      value: 150,
      due: '2027-12-31',
      direction: 'up',
      actions: ['1.1.1'],
      readings: [read('2026-06-30', 41), read('2026-10-31', 77)],
    },
    {
      key: 'zk-bars',
      title: 'Strandbars met afspraak',
      unit: 'bars',
      baseline: { value: 0, on: '2026-01-26' },
      value: 19,
      due: '2027-05-31',
      direction: 'up',
      cumulative: true,
      actions: ['2.1.1'],
      readings: [read('2026-05-29', 8), read('2026-09-15', 11)],
    },
  ],
  ambitions: [
    {
      key: '1',
      theme: '1',
      title: 'Niemand wacht tot de lente',
      text: 'Tegen 2031 krijgt wie in de winter om hulp vraagt binnen tien dagen een gesprek in de eigen stad.',
      contributing: ['1.1.1', '1.1.2'],
      measures: [
        {
          title: 'Dagen tot het eerste gesprek, december tot maart',
          unit: 'dagen',
          source: 'Spreekuur van de Lantaarn',
          direction: 'down',
          baseline: { value: 31, on: '2026-03-31' },
          target: { value: 10, due: '2031-03-31' },
          readings: [read('2026-03-31', 31)],
        },
      ],
    },
  ],
  statements: [],
  versions: [{ number: 1, decision: 'ZK-GR-2026-007', adopted: '2026-01-26', summary: 'Zoals aangenomen.' }],
  emptyCells: [],
}
