/** Stad Zoutkreek: an invented small coastal city with strategic and operational objectives, a plan of ten months old. */
import type { DemoAuthority } from '../types.ts'
import { plan } from './plan.ts'

export const zoutkreek: DemoAuthority = {
  key: 'zoutkreek',
  kind: 'city',
  name: { nl: 'Stad Zoutkreek', fr: 'Ville de Zoutkreek', en: 'Town of Zoutkreek' },
  languages: ['nl'],
  within: 'drie-rivieren',
  inhabitants: 17_400,
  about: {
    nl: 'Een verzonnen badstad: 17.400 inwoners in de winter, zestigduizend in de zomer.',
    fr: 'Une station balnéaire imaginaire : 17 400 habitants en hiver, soixante mille en été.',
    en: 'An invented seaside town: 17,400 inhabitants in winter, sixty thousand in summer.',
  },
  theme: { brand: '#0d4a5c', marker: '#ffd08a' },
  organisations: [
    {
      key: 'zk-sociaal-huis',
      name: 'Sociaal Huis Zoutkreek',
      sector: 'welfare',
      about: 'Onthaal, steun en schuldhulp.',
    },
    {
      key: 'zk-jeugdhuis',
      name: 'Jeugdhuis De Duinpan',
      sector: 'youth_work',
      about: 'Jeugdhuis aan de dijk.',
    },
    {
      key: 'zk-politie',
      name: 'Politie Zoutkust',
      sector: 'police',
      about: 'Lokale politie van vier badplaatsen.',
    },
    {
      key: 'zk-horeca',
      name: 'Horeca aan Zee',
      sector: 'hospitality',
      about: 'Strandbars, cafés en hotels.',
    },
    {
      key: 'zk-welzijnsraad',
      name: 'Welzijnsraad Zoutkreek',
      sector: 'community',
      about: 'Verenigingen en buurtcomités.',
    },
    {
      key: 'zk-huisartsen',
      name: 'Huisartsen Zoutkreek',
      sector: 'health',
      about: 'De elf huisartsen van de stad.',
    },
    {
      key: 'zk-academie',
      name: 'Zeelyceum',
      sector: 'education',
      about: 'De enige secundaire school van de stad.',
    },
    {
      key: 'lantaarn',
      name: 'Gezondheidscentrum Lantaarn',
      sector: 'care',
      about: 'Houdt in Zoutkreek één dag per week spreekuur.',
    },
  ],
  bodies: [
    { key: 'zk-gemeenteraad', name: { nl: 'Gemeenteraad' }, kind: 'council', about: 'Neemt het plan aan.' },
    {
      key: 'zk-stuurgroep',
      name: { nl: 'Stuurgroep middelen' },
      kind: 'steering_group',
      about: 'Komt vijf keer per jaar samen.',
    },
    {
      key: 'zk-werkgroep-zomer',
      name: { nl: 'Werkgroep Zomer' },
      kind: 'working_group',
      about: 'Bereidt elk seizoen voor.',
    },
  ],
  people: [
    {
      key: 'zk-coordinator',
      name: 'Dirk Strandjutter',
      mail: 'coordinator@zoutkreek.example',
      languages: ['nl'],
      account: 'coordinator',
      mandates: [{ role: 'coordinator', title: 'Drugcoördinator, halftijds', from: '2025-04-01' }],
    },
    {
      key: 'zk-jeugdhuis-lid',
      name: 'Nora Zandkasteel',
      mail: 'jeugdhuis@zoutkreek.example',
      languages: ['nl'],
      account: 'organisation_member',
      mandates: [
        {
          role: 'organisation_member',
          title: 'Jeugdwerker',
          organisation: 'zk-jeugdhuis',
          from: '2024-09-01',
        },
        {
          role: 'body_member',
          title: 'Lid',
          body: 'zk-werkgroep-zomer',
          organisation: 'zk-jeugdhuis',
          from: '2026-02-03',
        },
      ],
    },
    {
      key: 'zk-raadslid',
      name: 'Mathilde Eblijn',
      mail: 'raadslid@zoutkreek.example',
      languages: ['nl', 'fr'],
      account: 'council_member',
      mandates: [{ role: 'council_member', title: 'Raadslid', body: 'zk-gemeenteraad', from: '2024-12-03' }],
    },
  ],
  decisions: [
    {
      number: 'ZK-GR-2026-007',
      body: 'zk-gemeenteraad',
      on: '2026-01-26',
      title: 'Plan middelen 2026–2031 aangenomen',
      text: 'De gemeenteraad neemt het plan aan met eenentwintig acties.',
      vote: { for: 17, against: 2, abstained: 2 },
      touches: [],
      plan: 'zoutkreek-2026',
    },
    {
      number: 'ZK-SG-2026-04',
      body: 'zk-stuurgroep',
      on: '2026-09-30',
      title: 'Wat we van de zomer leerden',
      text: 'De nachtbus stopt na één seizoen. De rustplek op het strand krijgt een tweede zomer.',
      touches: ['2.2.1', '2.2.2'],
      plan: 'zoutkreek-2026',
    },
  ],
  plans: [plan],
}
