/** Havenrade's plan before this one: 2018–2023, fourteen actions, seven of them carried over. */
import { ran, said } from '../shorthand.ts'
import type { Pillar } from '../terms.ts'
import type { DemoAction, DemoExecution, DemoPlan } from '../types.ts'
import { levels } from './levels.ts'

const adopted = '2018-06-18'
const end = '2023-11-20'

function carriedOver(reason: string): DemoExecution[] {
  return [...ran(adopted, '2019-01-07'), { on: end, state: 'carried_over', reason, decision: 'GR-2023-118' }]
}

function stopped(on: string, reason: string): DemoExecution[] {
  return [...ran(adopted, '2019-01-07'), { on, state: 'stopped', reason }]
}

function action(
  group: string,
  number: string,
  title: string,
  text: string,
  lead: string,
  pillar: Pillar,
  execution: DemoExecution[],
): DemoAction {
  return {
    number,
    group,
    kind: 'action',
    mode: 'do',
    title,
    text,
    facets: { pillars: [pillar], fields: ['health'] },
    lead,
    due: '2023-12-31',
    execution,
  }
}

const actions: DemoAction[] = [
  action(
    'I',
    '1',
    'Een preventiewerker per wijk',
    'Elke wijk krijgt een preventiewerker met een eigen gezicht en een fiets.',
    'preventiedienst',
    'prevention',
    ran(adopted, '2018-09-03', '2020-12-18'),
  ),
  action(
    'I',
    '2',
    'Affiches in de trein',
    'Een campagne over alcohol op het spoor naar de kust.',
    'preventiedienst',
    'prevention',
    stopped('2020-03-16', 'De treinen reden leeg; daarna vroeg niemand er nog naar.'),
  ),
  action(
    'I',
    '3',
    'Lessen over weerbaarheid',
    'Alle scholen geven in het eerste jaar lessen over weerbaarheid.',
    'scholennet',
    'prevention',
    carriedOver('Zeven van de twaalf scholen deden mee.'),
  ),
  action(
    'I',
    '4',
    'Een kernteam voor jongeren',
    'Preventie, jeugdwerk, school en politie zitten geregeld samen.',
    'preventiedienst',
    'early_intervention',
    carriedOver('Het team kwam samen, maar zonder ritme.'),
  ),
  action(
    'I',
    '5',
    'Vorming voor jeugdwerkers',
    'Jeugdwerkers leren hoe zij een gesprek over drugs voeren.',
    'jeugddienst',
    'prevention',
    carriedOver('46 van de 140 jeugdwerkers volgden.'),
  ),
  action(
    'II',
    '6',
    'Een verpleegkundige op straat',
    'Een verpleegkundige gaat mee met het straathoekwerk.',
    'de-kaai',
    'care_recovery',
    ran(adopted, '2019-02-04', '2021-06-30'),
  ),
  action(
    'II',
    '7',
    'Eén nummer voor hulp',
    'Wie hulp zoekt, belt één nummer.',
    'lantaarn',
    'care_recovery',
    carriedOver('Het nummer kwam er, enkel in kantooruren.'),
  ),
  action(
    'II',
    '8',
    'Meer plekken voor spuitenruil',
    'Er komt een tweede ruilpunt.',
    'de-kaai',
    'harm_reduction',
    carriedOver('Het tweede punt sloot na een jaar.'),
  ),
  action(
    'II',
    '9',
    'Herstelhuis',
    'Er komt een huis van en voor mensen in herstel.',
    'kade-9',
    'care_recovery',
    ran(adopted, '2018-10-01', '2022-05-13'),
  ),
  action(
    'III',
    '10',
    'Snelle ophaling van naalden',
    'Een gevonden naald is binnen de dag weg.',
    'reiniging',
    'harm_reduction',
    carriedOver('Lukte in de binnenstad, niet in de wijken.'),
  ),
  action(
    'III',
    '11',
    'Handel op straat',
    'De politie treedt op tegen handel op straat.',
    'politiezone',
    'enforcement',
    carriedOver('Loopt door.'),
  ),
  action(
    'III',
    '12',
    'Camera’s op het Stationsplein',
    'Er komen camera’s op het Stationsplein.',
    'politiezone',
    'enforcement',
    ran(adopted, '2018-09-03', '2019-11-29'),
  ),
  action(
    'III',
    '13',
    'Buurtapp voor meldingen',
    'Bewoners melden overlast met een app.',
    'preventiedienst',
    'enforcement',
    stopped('2021-09-30', 'De leverancier hield op te bestaan.'),
  ),
  action(
    'III',
    '14',
    'Horecacharter',
    'Cafés en zalen tekenen een charter.',
    'horecakring',
    'prevention',
    ran(adopted, '2018-11-05', '2020-01-31'),
  ),
]
actions[8]!.updates = [
  said(
    '2022-05-13',
    'kade-9',
    'De deur is open. De eerste week kwamen zestig mensen koffie drinken.',
    'done',
  ),
]

export const predecessor: DemoPlan = {
  key: 'havenrade-2018',
  title: 'Drugsplan Havenrade 2018–2023',
  kind: 'policy_plan',
  period: { from: '2018-07-01', until: '2023-12-31' },
  goal: 'Havenrade pakt drugs samen aan.',
  intro: ['Het eerste plan van de stad: veertien acties in drie delen.'],
  levels,
  groups: [
    { number: 'I', kind: 'theme', depth: 1, title: 'Voorkomen', text: 'Scholen, wijken en jeugdwerk.' },
    { number: 'II', kind: 'theme', depth: 1, title: 'Helpen', text: 'Straat, centrum en herstel.' },
    { number: 'III', kind: 'theme', depth: 1, title: 'Optreden', text: 'Handel, hinder en uitgaan.' },
  ],
  actions,
  targets: [],
  ambitions: [],
  statements: [],
  versions: [{ number: 1, decision: 'GR-2018-044', adopted, summary: 'Zoals aangenomen.' }],
  emptyCells: [],
}
