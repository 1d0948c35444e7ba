/** The region's measures 3.1 to 3.9. */
import { both, euro, ran, said } from '../shorthand.ts'
import type { DemoAction } from '../types.ts'

const adopted = '2025-03-17'
const budget = both('Gezondheidsfonds van de regio', 'Fonds de santé de la région')

export const measures: DemoAction[] = [
  {
    number: '3.1',
    kind: 'action',
    mode: 'do',
    title: both(
      'Beroepsmensen vormen over de taalgrens heen',
      'Former les professionnels au-delà de la frontière linguistique',
    ),
    text: both(
      'De regio biedt alle beroepsmensen uit zorg, school en politie dezelfde vorming aan, in beide talen en in gemengde groepen.',
      'La région propose à tous les professionnels des soins, de l’école et de la police la même formation, dans les deux langues et en groupes mixtes.',
    ),
    facets: {
      pillars: ['prevention', 'early_intervention'],
      settings: ['work'],
      prevention: ['selective'],
      fields: ['health', 'education'],
    },
    lead: 'dr-leerschip',
    deputy: 'dr-agentschap',
    follows: 'dr-stuurgroep',
    begin: '2025-05-01',
    due: '2030-12-31',
    money: [euro(2025, 60_000, 52_300, budget), euro(2026, 80_000, 61_900, budget)],
    execution: ran(adopted, '2025-05-01'),
    updates: [
      said(
        '2025-12-15',
        'dr-leerschip',
        both('140 mensen gevormd in zeven maanden.', '140 personnes formées en sept mois.'),
        'on_plan',
      ),
      said(
        '2026-11-02',
        'dr-leerschip',
        both(
          '318. Politie en apotheken schrijven het vlotst in.',
          '318. La police et les pharmacies s’inscrivent le plus volontiers.',
        ),
        'on_plan',
      ),
    ],
  },
  {
    number: '3.2',
    kind: 'action',
    mode: 'do',
    title: both('Een repertorium dat klopt', 'Un répertoire à jour'),
    text: both(
      'Elke dienst in de regio staat met uren, talen, drempels en wachttijd in één repertorium. Elke fiche wordt minstens eens per jaar nagebeld.',
      'Chaque service de la région figure avec ses heures, ses langues, ses seuils et ses délais dans un seul répertoire. Chaque fiche est vérifiée par téléphone au moins une fois par an.',
    ),
    facets: {
      pillars: ['care_recovery'],
      targetGroups: ['relatives', 'newcomers'],
      fields: ['health', 'welfare'],
    },
    lead: 'dr-agentschap',
    deputy: 'dr-kenniscentrum',
    follows: 'dr-stuurgroep',
    begin: '2025-04-01',
    due: '2027-12-31',
    money: [euro(2025, 35_000, 33_700, budget), euro(2026, 35_000, 24_100, budget)],
    execution: ran(adopted, '2025-04-01'),
    updates: [
      said(
        '2025-12-18',
        'dr-agentschap',
        both(
          'De helft van de fiches is nagebeld; één op de zes diensten bestond niet meer.',
          'La moitié des fiches sont vérifiées ; un service sur six n’existait plus.',
        ),
        'on_plan',
      ),
      said(
        '2026-11-09',
        'dr-agentschap',
        both('71 procent is jonger dan een jaar.', '71 pour cent ont moins d’un an.'),
        'on_plan',
      ),
    ],
  },
  {
    number: '3.3',
    kind: 'action',
    mode: 'do',
    title: both('Spuitenruil in alle gemeenten', 'Échange de seringues dans toutes les communes'),
    text: both(
      'In elk van de zes gemeenten kan iemand binnen een halfuur te voet of met de bus spuiten ruilen.',
      'Dans chacune des six communes, on peut échanger ses seringues à moins d’une demi-heure à pied ou en bus.',
    ),
    facets: {
      pillars: ['harm_reduction'],
      targetGroups: ['severe_precarity'],
      settings: ['public_space'],
      substances: ['1', '2'],
      fields: ['health'],
    },
    lead: 'dr-deux-eaux',
    deputy: 'lantaarn',
    follows: 'dr-stuurgroep',
    begin: '2025-06-01',
    due: '2026-10-31',
    money: [euro(2025, 40_000, 28_400, budget), euro(2026, 40_000, 22_000, budget)],
    execution: ran(adopted, '2025-06-01'),
    updates: [
      said(
        '2026-03-11',
        'dr-deux-eaux',
        both('Vier van de zes gemeenten.', 'Quatre communes sur six.'),
        'at_risk',
      ),
      said(
        '2026-11-12',
        'dr-deux-eaux',
        both(
          'Vijf. In Ossewaard zoeken we nog een apotheek.',
          'Cinq. À Ossewaard, nous cherchons encore une pharmacie.',
        ),
        'late',
      ),
    ],
  },
  {
    number: '3.4',
    kind: 'action',
    mode: 'do',
    title: both('Zorg in twee talen onder één dak', 'Des soins en deux langues sous un même toit'),
    text: both(
      'Elk ambulant centrum in de regio heeft op elke werkdag iemand die Nederlands en iemand die Frans spreekt.',
      'Chaque centre ambulatoire de la région dispose, chaque jour ouvrable, d’une personne parlant néerlandais et d’une personne parlant français.',
    ),
    facets: { pillars: ['care_recovery'], fields: ['health'] },
    lead: 'dr-pont-neuf',
    follows: 'dr-stuurgroep',
    begin: '2025-09-01',
    due: '2027-06-30',
    execution: ran(adopted, '2025-09-01'),
    updates: [
      said(
        '2026-04-14',
        'dr-pont-neuf',
        both('Drie van de vijf centra.', 'Trois centres sur cinq.'),
        'on_plan',
      ),
      said(
        '2026-10-21',
        'dr-pont-neuf',
        both(
          'Vier. Het vijfde vindt geen Nederlandstalige arts.',
          'Quatre. Le cinquième ne trouve pas de médecin néerlandophone.',
        ),
        'at_risk',
      ),
    ],
  },
  {
    number: '3.5',
    kind: 'action',
    mode: 'do',
    title: both('Naasten krijgen een eigen plek', 'Une place à soi pour les proches'),
    text: both(
      'Ouders, partners, broers en zussen vinden steun voor zichzelf, ook als hun naaste geen hulp zoekt.',
      'Parents, partenaires, frères et sœurs trouvent du soutien pour eux-mêmes, même si leur proche ne cherche pas d’aide.',
    ),
    facets: {
      pillars: ['early_intervention', 'care_recovery'],
      targetGroups: ['relatives', 'children_of_dependent_parents'],
      fields: ['welfare'],
    },
    lead: 'dr-naasten',
    deputy: 'dr-pont-neuf',
    follows: 'dr-stuurgroep',
    begin: '2025-05-01',
    due: '2026-09-30',
    execution: ran(adopted, '2025-05-01', '2026-09-24'),
    updates: [
      said(
        '2026-01-20',
        'dr-naasten',
        both('Groepen in vier gemeenten.', 'Des groupes dans quatre communes.'),
        'on_plan',
      ),
      said(
        '2026-09-24',
        'dr-naasten',
        both(
          'Nu in alle zes gemeenten, in de taal van de groep.',
          'Désormais dans les six communes, dans la langue du groupe.',
        ),
        'done',
      ),
    ],
  },
  {
    number: '3.6',
    kind: 'action',
    mode: 'do',
    title: both('Een mobiele ploeg voor dubbele diagnose', 'Une équipe mobile pour le double diagnostic'),
    text: both(
      'Een psychiatrische ploeg gaat op vraag van straathoekwerk of huisarts langs bij mensen met een dubbele diagnose, waar zij ook verblijven.',
      'Une équipe psychiatrique se rend, à la demande du travail de rue ou du médecin, auprès de personnes avec un double diagnostic, où qu’elles séjournent.',
    ),
    facets: {
      pillars: ['care_recovery', 'harm_reduction'],
      targetGroups: ['dual_diagnosis'],
      settings: ['public_space', 'housing'],
      fields: ['health'],
    },
    lead: 'dr-mobiele-ploeg',
    deputy: 'lantaarn',
    follows: 'dr-stuurgroep',
    begin: '2025-04-01',
    due: '2028-12-31',
    money: [euro(2025, 310_000, 298_500, budget), euro(2026, 420_000, 341_200, budget)],
    execution: ran(adopted, '2025-04-01'),
    updates: [
      said(
        '2025-10-30',
        'dr-mobiele-ploeg',
        both('De ploeg werkt in drie gemeenten.', 'L’équipe travaille dans trois communes.'),
        'on_plan',
      ),
      said(
        '2026-10-29',
        'dr-mobiele-ploeg',
        both(
          'In vijf gemeenten; 96 mensen gezien, 41 blijven in zorg.',
          'Dans cinq communes ; 96 personnes vues, 41 restent en soins.',
        ),
        'on_plan',
      ),
    ],
  },
  {
    number: '3.7',
    kind: 'action',
    mode: 'do',
    title: both('Cijfers die vergelijkbaar zijn', 'Des chiffres comparables'),
    text: both(
      'De zes gemeenten tellen dezelfde tien dingen op dezelfde manier. Het kenniscentrum publiceert ze elk jaar, met marge en met wat ontbreekt.',
      'Les six communes comptent les mêmes dix choses de la même manière. Le centre d’expertise les publie chaque année, avec leur marge et ce qui manque.',
    ),
    facets: { pillars: ['prevention'], fields: ['administration'] },
    lead: 'dr-kenniscentrum',
    follows: 'dr-netwerk-onderzoek',
    begin: '2025-09-01',
    due: '2027-12-31',
    execution: ran(adopted, '2025-09-01'),
    updates: [
      said(
        '2026-06-30',
        'dr-kenniscentrum',
        both('Acht van de tien definities liggen vast.', 'Huit définitions sur dix sont fixées.'),
        'on_plan',
      ),
    ],
  },
  {
    number: '3.8',
    kind: 'action',
    mode: 'do',
    title: both('Ervaringsdeskundigen in elke dienst', 'Des pairs-aidants dans chaque service'),
    text: both(
      'Elke erkende dienst werkt met minstens één betaalde ervaringsdeskundige. Hoe de regio de loonkost deelt, wordt nog uitgewerkt.',
      'Chaque service agréé travaille avec au moins un pair-aidant rémunéré. La manière dont la région partage le coût salarial reste à développer.',
    ),
    toWorkOut: {
      charge: both(
        'Reken drie vormen van gedeelde loonkost uit.',
        'Chiffrer trois formes de coût salarial partagé.',
      ),
      body: 'dr-stuurgroep',
      deadline: '2026-12-31',
    },
    facets: {
      pillars: ['care_recovery'],
      targetGroups: ['people_in_recovery'],
      settings: ['work'],
      fields: ['welfare', 'economy'],
    },
    lead: 'dr-stuurgroep',
    follows: 'dr-stuurgroep',
    partners: ['kade-9'],
    execution: ran(adopted),
    updates: [
      said('2026-10-14', 'kade-9', both('Twee vormen zijn uitgerekend.', 'Deux formes sont chiffrées.')),
    ],
  },
  {
    number: '3.9',
    kind: 'action',
    mode: 'advocate',
    title: both(
      'Eén terugbetaling voor wie de grens oversteekt',
      'Un seul remboursement pour qui traverse la frontière',
    ),
    text: both(
      'De regio bepleit dat wie in de ene gemeente woont en in de andere behandeld wordt, even veel terugbetaald krijgt.',
      'La région plaide pour que celui qui habite une commune et se fait soigner dans une autre soit remboursé de la même manière.',
    ),
    facets: { pillars: ['care_recovery'], fields: ['health', 'administration'] },
    lead: 'dr-agentschap',
    follows: 'dr-stuurgroep',
    begin: '2027-01-15',
    due: '2028-06-30',
    execution: ran(adopted),
    advocacy: {
      ask: both('Gelijke terugbetaling in de zes gemeenten.', 'Un remboursement égal dans les six communes.'),
      of: both('De federale ziekteverzekering', 'L’assurance maladie fédérale'),
    },
  },
]
