/** Regio Drie Rivieren / Région des Trois Rivières: an invented bilingual region over six municipalities. */
import { both } from '../shorthand.ts'
import type { DemoAuthority } from '../types.ts'
import { plan } from './plan.ts'

export const drieRivieren: DemoAuthority = {
  key: 'drie-rivieren',
  kind: 'region',
  name: { nl: 'Regio Drie Rivieren', fr: 'Région des Trois Rivières', en: 'Three Rivers Region' },
  languages: ['nl', 'fr'],
  inhabitants: 216_700,
  about: {
    nl: 'Een verzonnen tweetalige regio met zes gemeenten.',
    fr: 'Une région bilingue imaginaire de six communes.',
    en: 'An invented bilingual region of six municipalities.',
  },
  theme: { brand: '#1f3a5f', marker: '#bfe3a1' },
  organisations: [
    {
      key: 'dr-agentschap',
      name: both('Agentschap Gezondheid Drie Rivieren', 'Agence de santé des Trois Rivières'),
      sector: 'administration',
      about: both(
        'Voert het gezondheidsbeleid van de regio uit.',
        'Met en œuvre la politique de santé de la région.',
      ),
    },
    {
      key: 'dr-kenniscentrum',
      name: both('Kenniscentrum Samenvloeiing', 'Centre d’expertise Confluence'),
      sector: 'research',
      about: both('Onderzoekt en telt voor de zes gemeenten.', 'Étudie et compte pour les six communes.'),
    },
    {
      key: 'dr-mobiele-ploeg',
      name: both('Mobiele psychiatrische ploeg De Veerpont', 'Équipe psychiatrique mobile Le Bac'),
      sector: 'care',
      about: both(
        'Komt langs bij mensen met een dubbele diagnose.',
        'Se rend auprès des personnes avec un double diagnostic.',
      ),
    },
    {
      key: 'dr-deux-eaux',
      name: both('Vzw Entre-Deux-Eaux', 'Asbl Entre-Deux-Eaux'),
      sector: 'harm_reduction',
      about: both(
        'Schadebeperking in de drie gemeenten op de heuvel.',
        'Réduction des risques dans les communes du haut.',
      ),
    },
    {
      key: 'dr-pont-neuf',
      name: both('Centrum Pont Neuf', 'Centre Pont Neuf'),
      sector: 'care',
      about: both('Ambulante zorg in twee talen.', 'Soins ambulatoires dans les deux langues.'),
    },
    {
      key: 'dr-leerschip',
      name: both('Vormingscentrum Het Leerschip', 'Centre de formation La Péniche'),
      sector: 'education',
      about: both(
        'Vormt beroepsmensen in zorg, school en politie.',
        'Forme les professionnels des soins, de l’école et de la police.',
      ),
    },
    {
      key: 'dr-naasten',
      name: both('Naastenhuis Oever', 'Maison des proches La Rive'),
      sector: 'welfare',
      about: both(
        'Steun voor ouders, partners, broers en zussen.',
        'Soutien aux parents, partenaires, frères et sœurs.',
      ),
    },
    {
      key: 'lantaarn',
      name: both('Gezondheidscentrum Lantaarn', 'Centre de santé Lantaarn'),
      sector: 'care',
      about: both('Laagdrempelig centrum in Havenrade.', 'Maison d’accueil à bas seuil à Havenrade.'),
    },
    {
      key: 'kade-9',
      name: both('Herstelhuis Kade 9', 'Maison du rétablissement Kade 9'),
      sector: 'lived_experience',
      about: both(
        'Leidt ervaringsdeskundigen op voor de hele regio.',
        'Forme des pairs-aidants pour toute la région.',
      ),
    },
  ],
  bodies: [
    {
      key: 'dr-raad',
      name: both('Regioraad', 'Conseil régional'),
      kind: 'council',
      about: both(
        'Neemt het plan aan in beide talen tegelijk.',
        'Adopte le plan dans les deux langues en même temps.',
      ),
    },
    {
      key: 'dr-stuurgroep',
      name: both('Stuurgroep verslaving en middelen', 'Comité de pilotage assuétudes'),
      kind: 'steering_group',
      about: both('De zes gemeenten en negen operatoren.', 'Les six communes et neuf opérateurs.'),
    },
    {
      key: 'dr-netwerk-onderzoek',
      name: both('Netwerk onderzoek', 'Réseau recherche'),
      kind: 'working_group',
      about: both('Leest cijfers na voor ze verschijnen.', 'Relit les chiffres avant leur publication.'),
    },
  ],
  people: [
    {
      key: 'dr-coordinator',
      name: 'Céleste Passerelle',
      mail: 'coordination@troisrivieres.example',
      languages: ['fr', 'nl'],
      account: 'coordinator',
      mandates: [
        {
          role: 'coordinator',
          title: both('Regionaal coördinator', 'Coordinatrice régionale'),
          from: '2024-10-01',
        },
      ],
    },
    {
      key: 'dr-redacteur',
      name: 'Maarten Tweestroom',
      mail: 'redactie@drierivieren.example',
      languages: ['nl', 'fr'],
      account: 'editor',
      mandates: [
        {
          role: 'editor',
          title: both('Redacteur en vertaler', 'Rédacteur et traducteur'),
          from: '2025-01-06',
        },
      ],
    },
    {
      key: 'dr-operator',
      name: 'Lucie Deuxponts',
      mail: 'pontneuf@troisrivieres.example',
      languages: ['fr'],
      account: 'organisation_member',
      mandates: [
        {
          role: 'organisation_member',
          title: both('Directeur', 'Directrice'),
          organisation: 'dr-pont-neuf',
          from: '2023-03-01',
        },
      ],
    },
  ],
  decisions: [
    {
      number: 'DR-2025-009',
      body: 'dr-raad',
      on: '2025-03-17',
      title: both(
        'Gezondheidsplan 2025–2030, deel 3 aangenomen',
        'Plan de santé 2025–2030, partie 3 adoptée',
      ),
      text: both(
        'De regioraad neemt de maatregelen 3.1 tot 3.9 aan, in beide talen.',
        'Le conseil régional adopte les mesures 3.1 à 3.9, dans les deux langues.',
      ),
      vote: { for: 38, against: 5, abstained: 4 },
      touches: [],
      plan: 'drie-rivieren-2025',
    },
    {
      number: 'DR-SG-2026-02',
      body: 'dr-stuurgroep',
      on: '2026-02-24',
      title: both('Zes projecten gekozen', 'Six projets retenus'),
      text: both(
        'Na de oproep kiest de stuurgroep zes projecten die in 2026 beginnen.',
        'Après l’appel, le comité retient six projets qui débutent en 2026.',
      ),
      touches: ['3.2-b', '3.3-b', '3.4-b', '3.5-a', '3.7-a', '3.8-a'],
      plan: 'drie-rivieren-2025',
    },
  ],
  plans: [plan],
}
