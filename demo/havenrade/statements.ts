/** Havenrade's frame: six principles, five pillars, three conditions, three target groups, four settings. */
import type { DemoStatement } from '../types.ts'

export const statements: DemoStatement[] = [
  {
    kind: 'principle',
    number: '1',
    title: 'Mensen eerst',
    text: 'We spreken over mensen en over wat hun helpt. Wie drugs gebruikt, blijft buur, ouder, collega of leerling van iemand.',
  },
  {
    kind: 'principle',
    number: '2',
    title: 'Alles hangt samen',
    text: 'Wonen, werk, gezondheid en gezelschap wegen even zwaar als het middel. Geen dienst lost dit alleen op.',
  },
  {
    kind: 'principle',
    number: '3',
    title: 'Alle middelen',
    text: 'Dit plan gaat ook over alcohol, medicatie, lachgas, gokken en gamen, niet enkel over wat de wet verbiedt.',
  },
  {
    kind: 'principle',
    number: '4',
    title: 'Vijf pijlers in evenwicht',
    text: 'Voorkomen, vroeg helpen, verzorgen, schade beperken en handhaven hebben elkaar nodig. We kijken elk jaar of er één doorweegt.',
  },
  {
    kind: 'principle',
    number: '5',
    title: 'Weten wat we doen',
    text: 'We kiezen wat aantoonbaar helpt, proberen uit wat nog niemand weet, en stoppen met wat niet werkt.',
  },
  {
    kind: 'principle',
    number: '6',
    title: 'Niet zonder hen',
    text: 'Mensen met eigen ervaring en hun naasten zitten mee aan tafel, van het eerste ontwerp tot het oordeel achteraf.',
  },

  {
    kind: 'pillar',
    number: '1',
    term: 'prevention',
    title: 'Preventie',
    text: 'Voorkomen dat gebruik een probleem wordt, voor iedereen, voor groepen met meer risico en voor wie de eerste tekenen laat zien.',
  },
  {
    kind: 'pillar',
    number: '2',
    term: 'early_intervention',
    title: 'Vroeginterventie',
    text: 'Dichtbij en kort helpen wanneer iemand zelf of een ander voelt dat het schuurt, nog voor er een dossier is.',
  },
  {
    kind: 'pillar',
    number: '3',
    term: 'care_recovery',
    title: 'Zorg en herstel',
    text: 'Een aanbod van laagdrempelig tot langdurig, met dezelfde gezichten, en een leven erna dat de moeite waard is.',
  },
  {
    kind: 'pillar',
    number: '4',
    term: 'harm_reduction',
    title: 'Schadebeperking',
    text: 'Ziekte, letsel en overlijden voorkomen bij wie gebruikt, en hinder beperken voor wie ernaast woont.',
  },
  {
    kind: 'pillar',
    number: '5',
    term: 'enforcement',
    title: 'Handhaving',
    text: 'Optreden tegen wie aan verkoop verdient en tegen gedrag dat anderen bedreigt, met hulp binnen handbereik.',
  },

  {
    kind: 'condition',
    number: '1',
    title: 'Tijd',
    text: 'Partners krijgen uren om samen te werken, niet enkel om te vergaderen.',
  },
  {
    kind: 'condition',
    number: '2',
    title: 'Tellen',
    text: 'Elke actie zegt vooraf waaraan we zien of ze helpt, ook als dat een verhaal is en geen cijfer.',
  },
  {
    kind: 'condition',
    number: '3',
    title: 'Taal',
    text: 'We gebruiken woorden die niemand kleiner maken, in de talen van de stad.',
  },

  {
    kind: 'target_group',
    number: '1',
    term: 'severe_precarity',
    title: 'Mensen in grote precariteit',
    text: 'Wie geen dak, geen papieren of geen inkomen heeft, bereikt de hulp het minst.',
  },
  {
    kind: 'target_group',
    number: '2',
    term: 'vulnerable_youth',
    title: 'Jongeren in kwetsbare situaties',
    text: 'Wie weinig houvast heeft thuis of op school, loopt meer risico en krijgt later hulp.',
  },
  {
    kind: 'target_group',
    number: '3',
    term: 'dual_diagnosis',
    title: 'Mensen met een dubbele diagnose',
    text: 'Wie gebruikt en een psychiatrische aandoening heeft, staat vaak voor twee gesloten deuren.',
  },

  {
    kind: 'setting',
    number: '1',
    term: 'public_space',
    title: 'Openbare ruimte',
    text: 'Pleinen, parken, kaaien en stations.',
  },
  {
    kind: 'setting',
    number: '2',
    term: 'nightlife',
    title: 'Uitgaan',
    text: 'Cafés, zalen, festivals en de weg naar huis.',
  },
  {
    kind: 'setting',
    number: '3',
    term: 'housing',
    title: 'Wonen',
    text: 'Thuis, in een woonblok, in een opvang of zonder adres.',
  },
  {
    kind: 'setting',
    number: '4',
    term: 'education',
    title: 'Onderwijs',
    text: 'Secundaire scholen, hoger onderwijs en leren op de werkvloer.',
  },
]
