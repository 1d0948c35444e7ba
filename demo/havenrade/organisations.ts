/** Havenrade's fourteen partners and the seven bodies in which they meet. */
import type { DemoBody, DemoOrganisation } from '../types.ts'

export const organisations: DemoOrganisation[] = [
  {
    key: 'preventiedienst',
    name: 'Preventiedienst Havenrade',
    sector: 'prevention',
    about: 'Stadsdienst voor preventie, gemeenschapswachten en de coördinatie van het drugsbeleid.',
  },
  {
    key: 'jeugddienst',
    name: 'Jeugddienst Havenrade',
    sector: 'youth_work',
    about: 'Stadsdienst voor jeugdwerk, met negen ploegen in de wijken.',
  },
  {
    key: 'huis-van-het-kind',
    name: 'Huis van het Kind Rade',
    sector: 'welfare',
    about: 'Steun bij opvoeden, van kraamzorg tot tienerjaren.',
    leaving: '2026-12-15',
  },
  {
    key: 'caw-de-ree',
    name: 'CAW De Ree',
    sector: 'welfare',
    about: 'Algemeen welzijnswerk: onthaal, wonen, begeleiding.',
  },
  {
    key: 'lantaarn',
    name: 'Gezondheidscentrum Lantaarn',
    sector: 'care',
    about: 'Laagdrempelig centrum met medische hulp, substitutiebehandeling en de Havenlijn.',
  },
  {
    key: 'de-kaai',
    name: 'Straathoekwerk De Kaai',
    sector: 'harm_reduction',
    about: 'Straathoekwerk, spuitenruil en rondes in de openbare ruimte.',
  },
  {
    key: 'kade-9',
    name: 'Herstelhuis Kade 9',
    sector: 'lived_experience',
    about: 'Huis van en voor mensen in herstel, met opleiding tot ervaringsdeskundige.',
  },
  {
    key: 'apothekerskring',
    name: 'Apothekerskring Rade',
    sector: 'health',
    about: 'De 22 apotheken van de stad.',
  },
  {
    key: 'politiezone',
    name: 'Politiezone Rade',
    sector: 'police',
    about: 'Lokale politie van Havenrade en twee buurgemeenten.',
  },
  {
    key: 'parket',
    name: 'Parket Havenrade',
    sector: 'justice',
    about: 'Vervolging en alternatieven voor straf in het arrondissement.',
  },
  {
    key: 'horecakring',
    name: 'Horecakring Havenrade',
    sector: 'hospitality',
    about: 'Uitbaters van cafés, zalen en festivals.',
  },
  {
    key: 'reiniging',
    name: 'Dienst Openbare Reiniging',
    sector: 'administration',
    about: 'Stadsdienst voor straten, pleinen, parken en containers.',
  },
  {
    key: 'woonhaven',
    name: 'Woonmaatschappij Woonhaven',
    sector: 'housing',
    about: 'Verhuurt 4.300 sociale woningen in de stad.',
  },
  {
    key: 'scholennet',
    name: 'Scholennet Havenrade',
    sector: 'education',
    about: 'De twaalf secundaire scholen van de stad, over de netten heen.',
  },
]

export const bodies: DemoBody[] = [
  {
    key: 'gemeenteraad',
    name: { nl: 'Gemeenteraad', fr: 'Conseil communal', en: 'City council' },
    kind: 'council',
    about: 'Neemt het plan en zijn versies aan.',
  },
  {
    key: 'stuurgroep',
    name: { nl: 'Stuurgroep drugsbeleid', fr: 'Comité de pilotage', en: 'Steering group' },
    kind: 'steering_group',
    about: 'Veertien partners; komt vijf keer per jaar samen, bereidt voor en stuurt bij.',
  },
  {
    key: 'werkgroep-jeugd',
    name: { nl: 'Werkgroep Jeugd', fr: 'Groupe de travail Jeunesse', en: 'Working group Youth' },
    kind: 'working_group',
    about: 'Volgt thema A en werkt er de open acties uit.',
  },
  {
    key: 'werkgroep-zorg',
    name: { nl: 'Werkgroep Zorg', fr: 'Groupe de travail Soins', en: 'Working group Care' },
    kind: 'working_group',
    about: 'Volgt thema B en werkt er de open acties uit.',
  },
  {
    key: 'werkgroep-openbare-ruimte',
    name: {
      nl: 'Werkgroep Openbare ruimte',
      fr: 'Groupe de travail Espace public',
      en: 'Working group Public space',
    },
    kind: 'working_group',
    about: 'Volgt thema C en werkt er de open acties uit.',
  },
  {
    key: 'kernteam',
    name: { nl: 'Kernteam Jongeren', fr: 'Noyau Jeunes', en: 'Core team Young people' },
    kind: 'core_team',
    about: 'Bespreekt om de zes weken wat verandert bij jongeren, zonder over personen te spreken.',
  },
  {
    key: 'open-vergadering',
    name: { nl: 'Open vergadering', fr: 'Assemblée ouverte', en: 'Open meeting' },
    kind: 'open_meeting',
    about: 'Iedereen uit het veld, elk anderhalf jaar, in de Loods.',
  },
]
