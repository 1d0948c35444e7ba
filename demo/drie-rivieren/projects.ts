/** Projects that operators hung on the region's measures. */
import type { Words } from '../../src/platform/i18n/languages.ts'
import { both, euro, ran, said } from '../shorthand.ts'
import type { Day, DemoAction, DemoFacets } from '../types.ts'

const adopted = '2025-03-17'
const call2026 = '2026-02-24'
const grant = both('Projectoproep van de regio', 'Appel à projets de la région')

function project(
  number: string,
  lead: string,
  title: Words,
  text: Words,
  facets: DemoFacets,
  days: { adopted: Day; begin: Day; due: Day; done?: Day },
  rest: Partial<DemoAction> = {},
): DemoAction {
  return {
    number,
    parent: number.slice(0, number.indexOf('-')),
    kind: 'project',
    mode: 'do',
    title,
    text,
    facets,
    lead,
    follows: 'dr-stuurgroep',
    begin: days.begin,
    due: days.due,
    execution: ran(days.adopted, days.begin, days.done),
    ...rest,
  }
}

export const projects: DemoAction[] = [
  project(
    '3.1-a',
    'dr-leerschip',
    both('Twee talen, één casus', 'Deux langues, un cas'),
    both(
      'Gemengde groepen oefenen op verzonnen casussen, elk in de eigen taal.',
      'Des groupes mixtes s’exercent sur des cas inventés, chacun dans sa langue.',
    ),
    { pillars: ['early_intervention'], fields: ['education'] },
    { adopted, begin: '2025-09-01', due: '2026-06-30', done: '2026-06-19' },
    {
      money: [euro(2025, 12_000, 11_800, grant), euro(2026, 12_000, 12_000, grant)],
      updates: [
        said(
          '2026-06-19',
          'dr-leerschip',
          both(
            'Achttien groepen. Stiltes bleken het moeilijkst te vertalen.',
            'Dix-huit groupes. Le plus difficile à traduire : les silences.',
          ),
          'done',
        ),
      ],
    },
  ),
  project(
    '3.2-a',
    'dr-kenniscentrum',
    both('De belweek', 'La semaine du téléphone'),
    both(
      'Eén week per jaar bellen twaalf studenten alle diensten op met dezelfde vragen.',
      'Une semaine par an, douze étudiants appellent tous les services avec les mêmes questions.',
    ),
    { pillars: ['care_recovery'], fields: ['health'] },
    { adopted, begin: '2025-10-06', due: '2027-10-31' },
    {
      deputy: 'dr-agentschap',
      updates: [
        said(
          '2025-10-17',
          'dr-kenniscentrum',
          both(
            'Eerste belweek: 212 diensten, 171 namen op.',
            'Première semaine : 212 services, 171 ont décroché.',
          ),
          'on_plan',
        ),
        said(
          '2026-10-16',
          'dr-kenniscentrum',
          both('Tweede belweek: 188 van de 209 namen op.', 'Deuxième semaine : 188 sur 209 ont décroché.'),
          'on_plan',
        ),
      ],
    },
  ),
  project(
    '3.2-b',
    'dr-naasten',
    both('Naasten testen de fiches', 'Les proches testent les fiches'),
    both(
      'Naasten lezen vijftig fiches en zeggen wat zij niet begrijpen.',
      'Des proches lisent cinquante fiches et disent ce qu’ils ne comprennent pas.',
    ),
    { pillars: ['care_recovery'], targetGroups: ['relatives'], fields: ['welfare'] },
    { adopted: call2026, begin: '2026-04-01', due: '2026-12-31' },
    {
      updates: [
        said(
          '2026-09-29',
          'dr-naasten',
          both(
            '31 fiches gelezen. Het woord intake verdween overal.',
            '31 fiches lues. Le mot intake a disparu partout.',
          ),
          'on_plan',
        ),
      ],
    },
  ),
  project(
    '3.3-a',
    'dr-deux-eaux',
    both('De ruilbus', 'Le bus d’échange'),
    both(
      'Een bestelwagen rijdt elke dag langs twee gemeenten zonder ruilpunt.',
      'Une camionnette passe chaque jour dans deux communes sans comptoir.',
    ),
    {
      pillars: ['harm_reduction'],
      targetGroups: ['severe_precarity'],
      settings: ['public_space'],
      fields: ['health'],
    },
    { adopted, begin: '2025-07-01', due: '2026-12-31' },
    {
      money: [euro(2025, 24_000, 24_900, grant), euro(2026, 30_000, 21_600, grant)],
      updates: [
        said(
          '2025-11-25',
          'dr-deux-eaux',
          both('Elf mensen per dag, gemiddeld.', 'Onze personnes par jour, en moyenne.'),
          'on_plan',
        ),
        said(
          '2026-09-08',
          'dr-deux-eaux',
          both(
            'Negentien. De bus staat om de drie weken in de garage.',
            'Dix-neuf. Le bus est au garage toutes les trois semaines.',
          ),
          'at_risk',
        ),
      ],
    },
  ),
  project(
    '3.3-b',
    'lantaarn',
    both('Apotheken op het platteland', 'Des pharmacies à la campagne'),
    both(
      'De Lantaarn vormt apotheken in kleine gemeenten die willen ruilen.',
      'La Lantaarn forme les pharmacies de petites communes qui veulent échanger.',
    ),
    { pillars: ['harm_reduction'], settings: ['public_space'], fields: ['health'] },
    { adopted: call2026, begin: '2026-05-04', due: '2027-04-30' },
    {
      updates: [
        said(
          '2026-10-07',
          'lantaarn',
          both('Drie apotheken gevormd.', 'Trois pharmacies formées.'),
          'on_plan',
        ),
      ],
    },
  ),
  project(
    '3.4-a',
    'dr-pont-neuf',
    both('Samen op spreekuur', 'Consultation à deux'),
    both(
      'Twee hulpverleners, één per taal, houden samen spreekuur in Grand-Pré-les-Eaux.',
      'Deux intervenants, un par langue, consultent ensemble à Grand-Pré-les-Eaux.',
    ),
    { pillars: ['care_recovery'], fields: ['health'] },
    { adopted, begin: '2025-09-15', due: '2026-09-15', done: '2026-09-10' },
    {
      pilot: {
        scope: both(
          'Eén centrum, één jaar, twee dagen per week.',
          'Un centre, un an, deux jours par semaine.',
        ),
        evaluation: both(
          'Wachttijd per taal en oordeel van cliënten.',
          'Délai par langue et avis des usagers.',
        ),
        decide: '2026-12-15',
      },
      updates: [
        said(
          '2026-09-10',
          'dr-pont-neuf',
          both(
            'Het proefjaar is om; het verslag gaat in december naar de stuurgroep.',
            'L’année d’essai est terminée ; le rapport va au comité en décembre.',
          ),
          'done',
        ),
      ],
    },
  ),
  project(
    '3.4-b',
    'dr-pont-neuf',
    both('Tolken voor de eerste vijf minuten', 'Des interprètes pour les cinq premières minutes'),
    both(
      'Een tolk aan de telefoon helpt bij het onthaal in talen die niemand in huis spreekt.',
      'Un interprète au téléphone aide à l’accueil dans les langues que personne ne parle sur place.',
    ),
    { pillars: ['care_recovery'], targetGroups: ['newcomers'], fields: ['health', 'welfare'] },
    { adopted: call2026, begin: '2026-06-01', due: '2027-05-31' },
  ),
  project(
    '3.5-a',
    'dr-naasten',
    both('Broers en zussen op kamp', 'Frères et sœurs en camp'),
    both(
      'Veertien broers en zussen gaan drie dagen samen weg, met begeleiding.',
      'Quatorze frères et sœurs partent trois jours ensemble, accompagnés.',
    ),
    {
      pillars: ['early_intervention'],
      targetGroups: ['relatives', 'vulnerable_youth'],
      settings: ['leisure'],
      fields: ['youth', 'welfare'],
    },
    { adopted: call2026, begin: '2026-04-15', due: '2026-08-31', done: '2026-08-30' },
    {
      updates: [
        said(
          '2026-08-30',
          'dr-naasten',
          both(
            'Veertien vertrokken, veertien willen terug.',
            'Quatorze sont partis, quatorze veulent revenir.',
          ),
          'done',
        ),
      ],
    },
  ),
  project(
    '3.6-a',
    'dr-mobiele-ploeg',
    both('Nachtdienst in de winter', 'Permanence de nuit en hiver'),
    both(
      'Van december tot maart is de ploeg ook ’s nachts bereikbaar voor de winteropvang.',
      'De décembre à mars, l’équipe est joignable la nuit aussi pour l’accueil hivernal.',
    ),
    {
      pillars: ['care_recovery', 'harm_reduction'],
      targetGroups: ['dual_diagnosis', 'severe_precarity'],
      settings: ['housing'],
      fields: ['health'],
    },
    { adopted, begin: '2025-12-01', due: '2026-03-31', done: '2026-03-31' },
    {
      updates: [
        said(
          '2026-04-02',
          'dr-mobiele-ploeg',
          both(
            '53 oproepen; in 40 gevallen volstond de telefoon.',
            '53 appels ; dans 40 cas, le téléphone a suffi.',
          ),
          'done',
        ),
      ],
    },
  ),
  project(
    '3.7-a',
    'dr-kenniscentrum',
    both('Afvalwater van zes gemeenten', 'Les eaux usées de six communes'),
    both(
      'Twee keer per jaar meet een labo sporen van middelen in het afvalwater van elke gemeente.',
      'Deux fois par an, un laboratoire mesure les traces de produits dans les eaux usées de chaque commune.',
    ),
    { pillars: ['prevention'], substances: ['2', '3.1', '3.3', '7'], fields: ['health', 'administration'] },
    { adopted: call2026, begin: '2026-09-01', due: '2027-12-31' },
    {
      publication: { level: 'internal' },
      updates: [
        said(
          '2026-11-16',
          'dr-kenniscentrum',
          both(
            'Eerste stalen zijn genomen, op dezelfde dinsdag.',
            'Les premiers échantillons sont pris, le même mardi.',
          ),
          'on_plan',
        ),
      ],
    },
  ),
  project(
    '3.8-a',
    'kade-9',
    both('Opleiding in het Frans', 'Une formation en français'),
    both(
      'Kade 9 geeft haar opleiding tot ervaringsdeskundige voor het eerst ook in het Frans.',
      'Kade 9 donne pour la première fois sa formation de pair-aidant en français.',
    ),
    {
      pillars: ['care_recovery'],
      targetGroups: ['people_in_recovery'],
      settings: ['work'],
      fields: ['welfare', 'education'],
    },
    { adopted: call2026, begin: '2026-09-14', due: '2027-06-30' },
    {
      deputy: 'dr-pont-neuf',
      updates: [
        said(
          '2026-10-30',
          'kade-9',
          both('Tien deelnemers zijn begonnen.', 'Dix participants ont commencé.'),
          'on_plan',
        ),
      ],
    },
  ),
]
