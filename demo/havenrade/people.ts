/** Havenrade's people, all invented; no name stands in the plan's content. */
import type { DemoPerson } from '../types.ts'

export const people: DemoPerson[] = [
  {
    key: 'hr-coordinator',
    name: 'Mira Zandloper',
    mail: 'coordinator@havenrade.example',
    languages: ['nl', 'fr'],
    account: 'coordinator',
    mandates: [
      { role: 'coordinator', title: 'Drugcoördinator', from: '2024-03-01' },
      { role: 'body_member', title: 'Secretaris', body: 'stuurgroep', from: '2024-03-01' },
    ],
  },
  {
    key: 'hr-vorige-coordinator',
    name: 'Joris Kompasnaald',
    mail: 'vorige.coordinator@havenrade.example',
    languages: ['nl'],
    mandates: [{ role: 'coordinator', title: 'Drugcoördinator', from: '2018-09-01', until: '2024-02-29' }],
  },
  {
    key: 'hr-redacteur',
    name: 'Sander Inktvis',
    mail: 'redactie@havenrade.example',
    languages: ['nl', 'en'],
    account: 'editor',
    mandates: [{ role: 'editor', title: 'Redacteur van het plan', from: '2024-06-01' }],
  },
  {
    key: 'hr-preventiedienst',
    name: 'Fatima Vuurtoren',
    mail: 'preventie@havenrade.example',
    languages: ['nl', 'fr'],
    account: 'organisation_member',
    mandates: [
      {
        role: 'organisation_member',
        title: 'Diensthoofd preventie',
        organisation: 'preventiedienst',
        from: '2022-01-10',
      },
      {
        role: 'body_member',
        title: 'Lid',
        body: 'stuurgroep',
        organisation: 'preventiedienst',
        from: '2023-11-20',
      },
    ],
  },
  {
    key: 'hr-reiniging',
    name: 'Bas Golfbreker',
    mail: 'reiniging@havenrade.example',
    languages: ['nl'],
    account: 'organisation_member',
    mandates: [
      { role: 'organisation_member', title: 'Ploegleider', organisation: 'reiniging', from: '2023-05-02' },
      {
        role: 'body_member',
        title: 'Lid',
        body: 'werkgroep-openbare-ruimte',
        organisation: 'reiniging',
        from: '2023-11-20',
      },
    ],
  },
  {
    key: 'hr-lantaarn',
    name: 'Els Meeuwenveer',
    mail: 'lantaarn@havenrade.example',
    languages: ['nl', 'fr'],
    account: 'organisation_member',
    mandates: [
      {
        role: 'organisation_member',
        title: 'Coördinator van het centrum',
        organisation: 'lantaarn',
        from: '2020-02-03',
      },
      { role: 'body_member', title: 'Lid', body: 'stuurgroep', organisation: 'lantaarn', from: '2023-11-20' },
    ],
  },
  {
    key: 'hr-de-kaai',
    name: 'Kobe Ankerketting',
    mail: 'dekaai@havenrade.example',
    languages: ['nl', 'en'],
    account: 'organisation_member',
    mandates: [
      {
        role: 'organisation_member',
        title: 'Teamleider straathoekwerk',
        organisation: 'de-kaai',
        from: '2021-09-01',
      },
    ],
  },
  {
    key: 'hr-werkgroep-zorg',
    name: 'Lina Touwladder',
    mail: 'werkgroep.zorg@havenrade.example',
    languages: ['nl'],
    account: 'body_member',
    mandates: [
      {
        role: 'body_member',
        title: 'Voorzitter',
        body: 'werkgroep-zorg',
        organisation: 'caw-de-ree',
        from: '2023-12-05',
      },
      {
        role: 'body_member',
        title: 'Lid',
        body: 'stuurgroep',
        organisation: 'caw-de-ree',
        from: '2023-12-05',
      },
    ],
  },
  {
    key: 'hr-werkgroep-jeugd',
    name: 'Yusuf Zeilmaker',
    mail: 'werkgroep.jeugd@havenrade.example',
    languages: ['nl', 'fr'],
    account: 'body_member',
    mandates: [
      {
        role: 'body_member',
        title: 'Voorzitter',
        body: 'werkgroep-jeugd',
        organisation: 'jeugddienst',
        from: '2023-12-12',
      },
    ],
  },
  {
    key: 'hr-ervaring',
    name: 'Zilver',
    mail: 'zilver@havenrade.example',
    languages: ['nl'],
    mandates: [
      {
        role: 'body_member',
        title: 'Eigen ervaring',
        body: 'stuurgroep',
        organisation: 'kade-9',
        from: '2024-01-16',
      },
    ],
  },
  {
    key: 'hr-voorzitter',
    name: 'Godelieve Havenhoofd',
    mail: 'voorzitter@havenrade.example',
    languages: ['nl', 'fr', 'en'],
    mandates: [
      { role: 'body_member', title: 'Burgemeester, voorzitter', body: 'stuurgroep', from: '2019-01-02' },
      { role: 'council_member', title: 'Voorzitter', body: 'gemeenteraad', from: '2019-01-02' },
    ],
  },
  {
    key: 'hr-raadslid',
    name: 'Thomas Waterlijn',
    mail: 'raadslid@havenrade.example',
    languages: ['nl'],
    account: 'council_member',
    mandates: [{ role: 'council_member', title: 'Raadslid', body: 'gemeenteraad', from: '2024-12-02' }],
  },
  {
    key: 'hr-auditor',
    name: 'Hanne Dieplood',
    mail: 'auditor@havenrade.example',
    languages: ['nl', 'en'],
    account: 'auditor',
    mandates: [{ role: 'auditor', title: 'Interne audit', from: '2025-01-06' }],
  },
  {
    key: 'platform-beheerder',
    name: 'Ravi Sluiswachter',
    mail: 'beheer@regie.example',
    languages: ['nl', 'fr', 'en'],
    account: 'platform_administrator',
    mandates: [{ role: 'platform_administrator', title: 'Beheerder van het platform', from: '2024-01-02' }],
  },
]
