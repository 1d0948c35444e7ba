import { describe, expect, test } from 'vitest'
import { readSample, titles } from './read-sample.ts'

describe('actions without a mark', () => {
  test.each([
    [
      'nl',
      '# Plan\n\n## Acties\n\nWij zullen twee straathoekwerkers aanwerven.\n\nDe gemeente zal de haven verlichten. Dat gebeurt in de winter.\n',
      2,
    ],
    [
      'fr',
      '# Plan\n\n## Actions\n\nNous allons ouvrir un accueil de nuit.\n\nLa commune organisera une veille au port.\n',
      2,
    ],
    [
      'en',
      '# Plan\n\n## What we will do\n\nWe will open a night desk. It is staffed by two people.\n\nThe council will light the harbour.\n',
      2,
    ],
    [
      'de',
      '# Plan\n\n## Maßnahmen\n\nWir werden eine Nachtstelle am Hafen öffnen.\n\nDie Stadt wird den Hafen beleuchten.\n',
      2,
    ],
  ])('%s: paragraphs below a heading that promises actions', async (_, text, count) => {
    expect((await readSample(text)).counts.action).toBe(count)
  })

  test('a paragraph that tells about them stays narrative, and so does the past', async () => {
    const reading = await readSample(
      '# Plan\n\n## Actions\n\nThis chapter was written with the partners. It had three drafts.\n\n## What we did\n\nWe opened a desk.\n',
    )
    expect(reading.items).toEqual([])
  })

  test('where a list stands there too, the list is the actions', async () => {
    const reading = await readSample(
      '# Plan\n\n## Actions\n\nWe will work with everybody.\n\n- Open a desk\n- Light the harbour\n',
    )
    expect(titles(reading, 'action')).toEqual(['Open a desk', 'Light the harbour'])
  })
})

describe('lists inside a sentence', () => {
  test('are items of the kind that is announced in their number', async () => {
    const reading = await readSample(
      '# Plan\n\n## Visie\n\nOns beleid steunt op drie pijlers: preventie, zorg en handhaving. Zo werken we.\n',
    )
    expect(titles(reading, 'pillar')).toEqual(['preventie', 'zorg', 'handhaving'])
    expect(reading.sections.some((section) => section.text.includes('steunt op drie pijlers'))).toBe(true)
  })

  test('only announce what the document lists elsewhere', async () => {
    const reading = await readSample(
      '# Plan\n\nTwo pillars carry us: care and safety.\n\n## Pillars\n\n- Care for all\n- Safety at night\n',
    )
    expect(titles(reading, 'pillar')).toEqual(['Care for all', 'Safety at night'])
  })

  test('with marks of their own are a list', async () => {
    const reading = await readSample(
      '# Plan\n\n## Haven\n\nDe stad neemt deze maatregelen: (1) de kade verlichten, (2) een loket openen.\n',
    )
    expect(reading.items.filter((item) => item.kind === 'action').map((item) => item.number)).toEqual([
      '1',
      '2',
    ])
  })
})

describe('what is asked of others', () => {
  test.each([
    '# Plan\n\n## Wat wij vragen van Vlaanderen\n\n- Een vast budget voor de haven.\n- Een verbod op reclame.\n',
    '# Plan\n\n## Ce que nous demandons à la Région\n\n- Un budget fixe pour le port.\n- Une loi plus claire.\n',
    '# Plan\n\n## What we ask of government\n\n- A fixed budget for the harbour.\n- A clearer law.\n',
    '# Plan\n\n## Was wir vom Land erwarten\n\n- Ein festes Budget für den Hafen.\n- Ein klares Gesetz.\n',
  ])('%s', async (text) => {
    const { items } = await readSample(text)
    expect(items.map((item) => [item.kind, item.mode])).toEqual([
      ['action', 'advocate'],
      ['action', 'advocate'],
    ])
  })

  test('is not what others ask of us', async () => {
    const reading = await readSample(
      '# Plan\n\n## Wat de bewoners voorstelden\n\n- Een verbod op reclame.\n- Meer licht.\n',
    )
    expect(reading.items).toEqual([])
  })
})

test('an item says in its own words that it is still to be worked out, its lead may be open', async () => {
  const { items } = await readSample(
    '# Plan\n\n## Acties\n\n- Een loket aan de haven (in voorbereiding)\n- Een bus in de nacht, nog uit te werken\n- Een boot op zondag. Trekker: nog te bepalen.\n',
  )
  expect(items.map((item) => [item.to_be_worked_out, item.lead])).toEqual([
    [true, null],
    [true, null],
    [false, null],
  ])
})

test('objectives listed before the actions of their theme belong to it', async () => {
  const { items } = await readSample(
    '# Plan\n\n## Haven\n\n### Doelstellingen\n\n- Minder ongevallen\n\n### Acties\n\n- De kade verlichten\n- Een loket openen\n',
  )
  expect(items.map((item) => item.kind)).toEqual(['theme', 'objective', 'action', 'action'])
  expect(items[1]!.parent).toBe(items[0]!.id)
})

test('questions above a list and above columns say what they hold', async () => {
  const { items } = await readSample(
    '# Plan\n\n## Thema 1: Haven\n\n### Wat doen we al?\n\n- Een loket openen\n\n### Wat gaan we daarvoor doen?\n\n| Activiteit | Wie doet het? | Wanneer? |\n|--|--|--|\n| De kade verlichten | Dienst Haven | 2027 |\n\n### Wat doen we eraan?\n\n- Een bus inleggen (Vervoerdienst, 2026)\n',
  )
  const actions = items.filter((item) => item.kind === 'action')
  expect(actions.map((item) => [item.title, item.lead, item.due])).toEqual([
    ['De kade verlichten', 'Dienst Haven', '2027'],
    ['Een bus inleggen', 'Vervoerdienst', '2026'],
  ])
})
