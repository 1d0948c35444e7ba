/** The region's plan: nine numbered measures, with projects of operators hung on them, in Dutch and French. */
import { both, read } from '../shorthand.ts'
import type { DemoPlan } from '../types.ts'
import { measures } from './measures.ts'
import { projects } from './projects.ts'

export const plan: DemoPlan = {
  key: 'drie-rivieren-2025',
  title: both(
    'Gezondheidsplan Drie Rivieren 2025–2030, deel 3: verslaving en middelen',
    'Plan de santé des Trois Rivières 2025–2030, partie 3 : assuétudes',
  ),
  kind: 'policy_plan',
  period: { from: '2025-01-01', until: '2030-12-31' },
  goal: both(
    'Wie in de regio woont, vindt in de eigen taal en dicht bij huis hulp die past, in welke van de zes gemeenten ook.',
    'Chaque habitant de la région trouve, dans sa langue et près de chez lui, une aide adaptée, quelle que soit sa commune.',
  ),
  intro: [
    both(
      'Drie rivieren, zes gemeenten, twee talen. Wat een gemeente alleen niet kan betalen, doet de regio: opleiding, cijfers, mobiele ploegen en een repertorium dat klopt.',
      'Trois rivières, six communes, deux langues. Ce qu’une commune ne peut payer seule, la région le fait : formation, chiffres, équipes mobiles et un répertoire à jour.',
    ),
    both(
      'De maatregelen zijn genummerd van 3.1 tot 3.9. Operatoren hangen er hun projecten aan, elk jaar na een open oproep. Een maatregel zonder project blijft zichtbaar leeg.',
      'Les mesures sont numérotées de 3.1 à 3.9. Les opérateurs y accrochent leurs projets, chaque année après un appel ouvert. Une mesure sans projet reste visiblement vide.',
    ),
  ],
  levels: [
    {
      kind: 'theme',
      depth: 1,
      singular: both('Deel', 'Partie'),
      plural: both('Delen', 'Parties'),
      numbering: 'continuous',
    },
    {
      kind: 'action',
      depth: 2,
      singular: both('Maatregel', 'Mesure'),
      plural: both('Maatregelen', 'Mesures'),
      numbering: 'dotted',
    },
    {
      kind: 'project',
      depth: 3,
      singular: both('Project', 'Projet'),
      plural: both('Projecten', 'Projets'),
      numbering: 'letter',
    },
  ],
  groups: [
    {
      number: '3',
      kind: 'theme',
      depth: 1,
      title: both('Verslaving en middelen', 'Assuétudes'),
      subtitle: both('Negen maatregelen voor zes gemeenten', 'Neuf mesures pour six communes'),
      text: both(
        'Delen 1 en 2 van het gezondheidsplan gaan over geboorte en ouder worden. Dit derde deel gaat over middelen, gokken en gamen.',
        'Les parties 1 et 2 du plan de santé traitent de la naissance et du vieillissement. Cette troisième partie traite des produits, des jeux d’argent et des jeux vidéo.',
      ),
    },
  ],
  actions: [...measures, ...projects],
  targets: [
    {
      key: 'dr-fiches',
      title: both('Nagekeken fiches in het repertorium', 'Fiches vérifiées du répertoire'),
      unit: both('% jonger dan een jaar', '% de moins d’un an'),
      baseline: { value: 34, on: '2025-03-31' },
      value: 95,
      due: '2027-12-31',
      direction: 'up',
      actions: ['3.2', '3.2-a'],
      readings: [read('2025-12-31', 52), read('2026-10-31', 71)],
    },
    {
      key: 'dr-gevormd',
      title: both('Gevormde beroepsmensen', 'Professionnels formés'),
      unit: both('mensen', 'personnes'),
      baseline: { value: 0, on: '2025-03-17' },
      value: 900,
      due: '2030-12-31',
      direction: 'up',
      cumulative: true,
      actions: ['3.1'],
      readings: [read('2025-12-31', 140), read('2026-10-31', 318)],
    },
  ],
  ambitions: [
    {
      key: '3',
      theme: '3',
      title: both('Hulp in de eigen taal', 'De l’aide dans sa langue'),
      text: both(
        'Tegen 2030 krijgt negen op de tien mensen een eerste gesprek in de taal van hun keuze.',
        'D’ici 2030, neuf personnes sur dix ont un premier entretien dans la langue de leur choix.',
      ),
      contributing: ['3.2', '3.4'],
      measures: [
        {
          title: both('Eerste gesprekken in de gekozen taal', 'Premiers entretiens dans la langue choisie'),
          unit: both('%', '%'),
          source: both('Registratie van de operatoren', 'Enregistrement des opérateurs'),
          direction: 'up',
          baseline: { value: 63, on: '2025-06-30' },
          target: { value: 90, due: '2030-12-31' },
          readings: [read('2025-06-30', 63, 58, 68), read('2026-06-30', 70, 65, 75)],
        },
      ],
    },
  ],
  statements: [],
  versions: [
    {
      number: 1,
      decision: 'DR-2025-009',
      adopted: '2025-03-17',
      summary: both('Zoals aangenomen.', 'Tel qu’adopté.'),
    },
  ],
  emptyCells: [],
}
