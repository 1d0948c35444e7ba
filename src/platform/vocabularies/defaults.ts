import type { Facet } from './facets.ts'

/** [code, Dutch, French, English, broader code] */
export type DefaultTerm = readonly [code: string, nl: string, fr: string, en: string, broader?: string]

export interface DefaultScheme {
  facet: Facet
  title: readonly [nl: string, fr: string, en: string]
  source?: string
  terms: readonly DefaultTerm[]
  /** skos:altLabel by code and language. */
  also?: Record<string, { nl: string[]; fr: string[]; en: string[] }>
}

/** The vocabularies that an authority starts with; what it changes later is its own version. */
export const defaultSchemes: readonly DefaultScheme[] = [
  {
    facet: 'pillar',
    title: ['Pijlers', 'Piliers', 'Pillars'],
    terms: [
      ['prevention', 'preventie', 'prévention', 'prevention'],
      ['early_intervention', 'vroeginterventie', 'intervention précoce', 'early intervention'],
      ['care_recovery', 'zorg en herstel', 'soins et rétablissement', 'care and recovery'],
      ['harm_reduction', 'schadebeperking', 'réduction des risques', 'harm reduction'],
      ['enforcement', 'handhaving', 'répression', 'enforcement'],
    ],
    also: {
      harm_reduction: { nl: ['harm reduction'], fr: ['réduction des dommages'], en: [] },
      enforcement: { nl: ['repressie'], fr: ['maintien de l’ordre'], en: ['repression'] },
    },
  },
  {
    facet: 'prevention_type',
    title: ['Preventietypes', 'Types de prévention', 'Types of prevention'],
    terms: [
      ['universal', 'universeel', 'universelle', 'universal'],
      ['selective', 'selectief', 'sélective', 'selective'],
      ['indicated', 'geïndiceerd', 'indiquée', 'indicated'],
    ],
  },
  {
    facet: 'target_group',
    title: ['Doelgroepen', 'Groupes cibles', 'Target groups'],
    terms: [
      ['severe_precarity', 'grote precariteit', 'grande précarité', 'severe precarity'],
      ['vulnerable_youth', 'kwetsbare jongeren', 'jeunes vulnérables', 'vulnerable youth'],
      ['dual_diagnosis', 'dubbele diagnose', 'double diagnostic', 'dual diagnosis'],
      [
        'children_of_dependent_parents',
        'kinderen van ouders met een afhankelijkheidsprobleem',
        'enfants de parents dépendants',
        'children of dependent parents',
      ],
      ['newcomers', 'nieuwkomers', 'primo-arrivants', 'newcomers'],
      ['older_people', 'ouderen', 'aînés', 'older people'],
      ['people_in_recovery', 'personen in herstel', 'personnes en rétablissement', 'people in recovery'],
      ['relatives', 'naasten', 'proches', 'relatives'],
    ],
    also: {
      relatives: { nl: ['familie', 'ouders'], fr: ['famille', 'parents'], en: ['family', 'parents'] },
    },
  },
  {
    facet: 'setting',
    title: ['Settings', 'Milieux de vie', 'Settings'],
    terms: [
      ['public_space', 'openbare ruimte', 'espace public', 'public space'],
      ['nightlife', 'uitgaan', 'vie nocturne', 'nightlife'],
      ['housing', 'wonen', 'logement', 'housing'],
      ['education', 'onderwijs', 'enseignement', 'education'],
      ['leisure', 'vrije tijd', 'loisirs', 'leisure'],
      ['work', 'werk', 'travail', 'work'],
      ['detention', 'detentie', 'détention', 'prison'],
    ],
  },
  {
    facet: 'policy_field',
    title: ['Beleidsvelden', 'Domaines politiques', 'Fields of policy'],
    terms: [
      ['health', 'gezondheid', 'santé', 'health'],
      ['welfare', 'welzijn', 'action sociale', 'welfare'],
      ['youth', 'jeugd', 'jeunesse', 'youth'],
      ['education', 'onderwijs', 'enseignement', 'education'],
      ['safety', 'veiligheid', 'sécurité', 'safety'],
      ['public_domain', 'openbaar domein', 'domaine public', 'public domain'],
      ['housing', 'wonen', 'logement', 'housing'],
      ['economy', 'economie', 'économie', 'economy'],
      ['sport_culture', 'sport en cultuur', 'sport et culture', 'sport and culture'],
      ['administration', 'bestuur', 'administration', 'administration'],
    ],
  },
  {
    facet: 'substance',
    title: ['Middelen', 'Substances', 'Substances'],
    source: 'EUDA treatment demand indicator, with local codes L1–L6',
    terms: [
      ['1', 'opioïden', 'opioïdes', 'opioids'],
      ['1.1', 'heroïne', 'héroïne', 'heroin', '1'],
      ['1.2', 'methadon', 'méthadone', 'methadone', '1'],
      ['1.3', 'buprenorfine', 'buprénorphine', 'buprenorphine', '1'],
      ['1.4', 'fentanylen', 'fentanyls', 'fentanyls', '1'],
      ['1.5', 'andere opioïden', 'autres opioïdes', 'other opioids', '1'],
      ['2', 'cocaïne', 'cocaïne', 'cocaine'],
      ['2.1', 'poedercocaïne', 'cocaïne en poudre', 'powder cocaine', '2'],
      ['2.2', 'crack', 'crack', 'crack', '2'],
      ['2.3', 'andere cocaïne', 'autre cocaïne', 'other cocaine', '2'],
      ['3', 'stimulantia', 'stimulants', 'stimulants'],
      ['3.1', 'amfetaminen', 'amphétamines', 'amphetamines', '3'],
      ['3.2', 'methamfetaminen', 'méthamphétamines', 'methamphetamines', '3'],
      ['3.3', 'MDMA', 'MDMA', 'MDMA', '3'],
      ['3.4', 'synthetische cathinonen', 'cathinones de synthèse', 'synthetic cathinones', '3'],
      ['3.5', 'andere stimulantia', 'autres stimulants', 'other stimulants', '3'],
      ['4', 'hypnotica en sedativa', 'hypnotiques et sédatifs', 'hypnotics and sedatives'],
      ['4.1', 'barbituraten', 'barbituriques', 'barbiturates', '4'],
      ['4.2', 'benzodiazepinen', 'benzodiazépines', 'benzodiazepines', '4'],
      ['4.3', 'GHB/GBL', 'GHB/GBL', 'GHB/GBL', '4'],
      [
        '4.4',
        'andere hypnotica en sedativa',
        'autres hypnotiques et sédatifs',
        'other hypnotics and sedatives',
        '4',
      ],
      ['5', 'hallucinogenen', 'hallucinogènes', 'hallucinogens'],
      ['5.1', 'LSD', 'LSD', 'LSD', '5'],
      ['5.2', 'ketamine', 'kétamine', 'ketamine', '5'],
      ['5.3', 'andere hallucinogenen', 'autres hallucinogènes', 'other hallucinogens', '5'],
      ['6', 'vluchtige snuifmiddelen', 'substances volatiles inhalées', 'volatile inhalants'],
      ['7', 'cannabis', 'cannabis', 'cannabis'],
      ['9', 'andere', 'autres', 'other'],
      ['99', 'onbekend', 'inconnu', 'unknown'],
      ['L1', 'alcohol', 'alcool', 'alcohol'],
      ['L2', 'tabak', 'tabac', 'tobacco'],
      ['L3', 'medicatie', 'médicaments', 'medication'],
      ['L4', 'lachgas', 'protoxyde d’azote', 'nitrous oxide'],
      ['L5', 'gokken', 'jeux d’argent', 'gambling'],
      ['L6', 'gamen', 'jeux vidéo', 'gaming'],
    ],
    also: {
      L4: { nl: ['distikstofmonoxide'], fr: ['gaz hilarant'], en: ['laughing gas'] },
      '3.3': { nl: ['xtc', 'ecstasy'], fr: ['ecstasy'], en: ['ecstasy'] },
      '3.1': { nl: ['speed'], fr: ['speed'], en: ['speed'] },
      '7': { nl: ['wiet', 'hasj'], fr: ['haschisch'], en: ['weed', 'hashish'] },
    },
  },
  {
    facet: 'sector',
    title: ['Sectoren', 'Secteurs', 'Sectors'],
    terms: [
      ['prevention', 'preventie', 'prévention', 'prevention'],
      ['care', 'zorg', 'soins', 'care'],
      ['harm_reduction', 'schadebeperking', 'réduction des risques', 'harm reduction'],
      ['welfare', 'welzijn', 'action sociale', 'welfare'],
      ['police', 'politie', 'police', 'police'],
      ['justice', 'justitie', 'justice', 'justice'],
      ['education', 'onderwijs', 'enseignement', 'education'],
      ['youth_work', 'jeugdwerk', 'travail de jeunesse', 'youth work'],
      ['housing', 'huisvesting', 'logement', 'housing'],
      ['work', 'werk', 'emploi', 'work'],
      ['hospitality', 'horeca', 'horeca', 'hospitality'],
      ['health', 'gezondheid', 'santé', 'health'],
      ['research', 'onderzoek', 'recherche', 'research'],
      ['lived_experience', 'ervaringsdeskundigheid', 'vécu', 'lived experience'],
      ['community', 'buurt', 'quartier', 'community'],
      ['administration', 'bestuur', 'administration', 'administration'],
    ],
  },
  {
    facet: 'care_type',
    title: ['Zorgvormen', 'Formes d’aide', 'Types of care'],
    terms: [
      ['low_threshold', 'laagdrempelig centrum (MSOC)', 'MASS', 'low-threshold centre'],
      ['outpatient', 'ambulant', 'ambulatoire', 'outpatient'],
      ['inpatient', 'residentieel', 'résidentiel', 'inpatient'],
      ['crisis_unit', 'crisisopvang', 'accueil de crise', 'crisis unit'],
      [
        'therapeutic_community',
        'therapeutische gemeenschap',
        'communauté thérapeutique',
        'therapeutic community',
      ],
      ['opioid_agonist', 'substitutiebehandeling', 'traitement de substitution', 'opioid agonist treatment'],
      ['outreach', 'outreach', 'travail de rue', 'outreach'],
      ['case_management', 'casemanagement', 'gestion de cas', 'case management'],
      ['needle_exchange', 'spuitenruil', 'échange de seringues', 'needle exchange'],
      [
        'consumption_room',
        'gebruiksruimte',
        'salle de consommation à moindre risque',
        'drug consumption room',
      ],
      ['drug_checking', 'drugtesten', 'testing', 'drug checking'],
      ['self_help', 'zelfhulp', 'entraide', 'self-help'],
      ['aftercare', 'nazorg', 'postcure', 'aftercare'],
    ],
    also: { low_threshold: { nl: ['MSOC'], fr: ['centre à bas seuil'], en: [] } },
  },
  {
    facet: 'nuisance',
    title: ['Overlast', 'Nuisances', 'Nuisance'],
    terms: [
      ['discarded_needle', 'achtergelaten naald', 'seringue abandonnée', 'discarded needle'],
      ['visible_use', 'zichtbaar gebruik', 'consommation visible', 'visible use'],
      ['street_dealing', 'straatdealen', 'deal de rue', 'street dealing'],
      ['home_dealing', 'homedealing', 'deal à domicile', 'home dealing'],
      ['loitering', 'rondhangen', 'attroupement', 'loitering'],
      ['noise', 'lawaai', 'bruit', 'noise'],
      ['intimidation', 'intimidatie', 'intimidation', 'intimidation'],
      ['litter', 'vervuiling', 'souillure', 'litter'],
      ['needle_stick', 'prikincident', 'piqûre accidentelle', 'needle-stick injury'],
    ],
    also: { discarded_needle: { nl: ['zwerfspuit'], fr: [], en: [] } },
  },
]
