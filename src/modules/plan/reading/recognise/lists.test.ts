import { describe, expect, test } from 'vitest'
import { readSample, titles } from './read-sample.ts'

describe('a list takes its kind from its lead-in sentence', () => {
  test.each([
    [
      'nl',
      '# Plan Zorg\n\n## Wonen\n\nWe nemen de volgende maatregelen voor de stad:\n\n- tien studio’s huren\n- een huismeester aanstellen\n',
      'action',
      'maatregel',
    ],
    [
      'fr',
      '# Plan santé\n\n## Logement\n\nLa ville prend les mesures suivantes pour les habitants :\n\n- louer dix studios\n- engager un concierge\n',
      'action',
      'mesure',
    ],
    [
      'en',
      '# Health plan\n\n## Housing\n\nThe city will take the following actions for the people:\n\n- rent ten studios\n- hire a caretaker\n',
      'action',
      'action',
    ],
    [
      'de',
      '# Plan Gesundheit\n\n## Wohnen\n\nDie Stadt setzt die folgenden Maßnahmen um:\n\n- zehn Studios mieten\n- einen Hausmeister einstellen\n',
      'action',
      'maßnahme',
    ],
    [
      'nl',
      '# Plan Zorg\n\nEr zijn twee doelgroepen die we meer willen bereiken:\n\n- jonge ouders\n- nieuwkomers in de stad\n',
      'target_group',
      'doelgroep',
    ],
    [
      'fr',
      '# Plan santé\n\nLe plan repose sur deux piliers pour la ville :\n\n- la prévention\n- les soins\n',
      'pillar',
      'pilier',
    ],
    [
      'en',
      '# Health plan\n\nThe plan rests on these principles of the city:\n\n- respect\n- honesty\n',
      'principle',
      'principle',
    ],
    [
      'de',
      '# Plan Gesundheit\n\nDie Arbeit findet in zwei Lebenswelten der Stadt statt:\n\n- Schule und Ausbildung\n- Verein\n',
      'setting',
      'lebenswelt',
    ],
  ] as const)('%s', async (language, text, kind, label) => {
    const reading = await readSample(text)
    expect(reading.language).toBe(language)
    expect(reading.items.filter((item) => item.kind === kind).map((item) => item.label)).toEqual([
      label,
      label,
    ])
  })

  test('a kind after the purpose, not in it, and the noun after "following"', async () => {
    const reading = await readSample(
      '# Plan\n\n## Hulp\n\nOm de doelstellingen van de stad te halen, nemen we deze maatregelen:\n\n- een nachtloket openen\n- het team uitbreiden\n',
    )
    expect(reading.counts).toEqual({ theme: 1, action: 2 })
  })
})

describe('lists that are no commitment give nothing', () => {
  test.each([
    [
      'suggestions',
      '# Plan for the town\n\n## Streets\n\nResidents asked for the following measures at our meetings:\n\n- more lamps in the park\n- a curfew for bars\n',
    ],
    [
      'a heading of suggestions',
      '# Plan van de stad\n\n## Wat bewoners ons vertelden\n\n1. meer lampen plaatsen\n2. de cafés sluiten\n',
    ],
    [
      'another plan',
      '# Local plan of the town\n\n## Context of the plan\n\nThe 2019 national strategy set out three aims for the country:\n\n- break supply\n- treat people\n- cut demand\n',
    ],
    [
      'knowledge gaps',
      '# Gesundheitsplan der Stadt\n\n## Was wir nicht wissen\n\n- Es gibt keine Zahlen zu Lachgas.\n- Der Konsum auf dem Land ist offen.\n',
    ],
    [
      'sources',
      '# Plan local de la ville\n\n## Bibliographie\n\n1. Corbier, J. (2021). Nuits claires. Ville haute.\n2. Lannoy, P. (2019). Le quai.\n',
    ],
    [
      'named persons',
      '# Plan van de stad\n\n## Stuurgroep\n\nDe leden van de stuurgroep zijn:\n\n- Ada Maanwijk, schepen van zorg\n- Bo Zandvliet, coördinator\n',
    ],
    [
      'the past',
      '# Plan de la ville\n\n## Rétrospective\n\nLes actions suivantes ont été réalisées par la ville :\n\n- ouverture du relais en 2019\n- formation de dix agents\n',
    ],
    [
      'questions',
      '# Plan of the city\n\n## Young people\n\n1. How many pupils vape at school?\n2. Who sells to them?\n',
    ],
  ])('%s', async (_, text) => {
    expect((await readSample(text)).counts).toEqual({})
  })
})

describe('lists under headings', () => {
  test('structural headings are no items; what is to be worked out is marked; themes come from subjects', async () => {
    const reading = await readSample(
      '# Drugplan 2024-2028\n\n## 1. Opgroeien\n\nVeel jongeren voelen druk.\n\n### Actiepunten\n\n1. Een buddy in elke school.\n2. Een fuifkoffer.\n\n### Verder uit te werken\n\n3. Een app.\n\n### Ambities tegen 2028\n\n- Tegen 2028 is er in elke wijk een huis.\n',
    )
    expect(titles(reading, 'theme')).toEqual(['Opgroeien'])
    expect(reading.counts).toEqual({ theme: 1, action: 3, ambition: 1 })
    expect(
      reading.items
        .filter((item) => item.kind === 'action')
        .map((item) => [item.number, item.to_be_worked_out, item.parent]),
    ).toEqual([
      ['1', false, 'i1'],
      ['2', false, 'i1'],
      ['3', true, 'i1'],
    ])
    expect(reading.period).toEqual({ from: '2024', to: '2028' })
  })

  test('points under a subject in a plan are actions, in a report they are not', async () => {
    const list = '\n\n## Housing\n\n1. Ten studios near the station\n2. A caretaker for each block\n'
    expect((await readSample(`# Plan of Larchford for the years to come${list}`)).counts).toEqual({
      theme: 1,
      action: 2,
    })
    expect((await readSample(`# Report on what the people of Larchford said${list}`)).counts).toEqual({})
  })

  test('sub-lists are parts; nesting that was lost is warned of', async () => {
    const nested = await readSample(
      '# Plan\n\n## Mesures\n\n1. Former les équipes :\n   - un module de base\n   - un rappel\n2. Ouvrir un local\n',
    )
    expect(nested.items.map((item) => item.parts.length)).toEqual([2, 0])
    const lost = await readSample(
      'Besluit\n\nDe werkgroep heeft als taken:\n\n– het volgen van de cijfers\n– het helpen van wijken door:\n– het maken van een kaart\n– het geven van raad\n',
      'sample.txt',
    )
    expect(lost.items.map((item) => item.parts.length)).toEqual([0, 2])
    expect(lost.warnings).toHaveLength(1)
  })

  test('a list printed twice counts once', async () => {
    const list = '1. Open a night desk near the harbour\n2. Train the crews of the ferries\n'
    const reading = await readSample(
      `# Plan\n\n## Summary\n\nThe actions are:\n\n${list}\n## Actions\n\n${list}`,
    )
    expect(reading.counts.action).toBe(2)
    expect(reading.warnings).toHaveLength(1)
  })

  test('numbers go on after a project that stands in between', async () => {
    const reading = await readSample(
      'MAATREGELEN\n\n2.1 Het team versterken.\n\n2.2 Een gids maken.\n\nProject voor een huis\n\nEen vzw bouwt een huis. Het beantwoordt aan maatregel 2.3.\n\n2.3 Opvang bieden.\n',
      'sample.txt',
    )
    expect(reading.items.map((item) => [item.kind, item.number])).toEqual([
      ['action', '2.1'],
      ['action', '2.2'],
      ['project', null],
      ['action', '2.3'],
    ])
    expect(reading.items[2]!.refers_to).toEqual(['i4'])
  })
})
