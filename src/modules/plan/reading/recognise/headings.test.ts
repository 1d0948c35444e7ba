import { describe, expect, test } from 'vitest'
import { readSample, titles } from './read-sample.ts'

describe('headings that are items', () => {
  test.each([
    [
      'nl',
      '## Doelstelling 1: Rust in de wijk\n\n**Actie 1.1: Buurtouders vinden**\n\nTrekker: dienst welzijn\n\nPartners: politie, scholen\n\nTiming: 2026\n',
    ],
    [
      'fr',
      '## Objectif 1 : Apaiser le quartier\n\n**Action 1.1 : Trouver des parents relais**\n\nPilote : dienst welzijn\n\nPartenaires : politie, scholen\n\nÉchéance : 2026\n',
    ],
    [
      'en',
      '## Objective 1: Calm streets\n\n**Action 1.1: Find street parents**\n\nLead: dienst welzijn\n\nPartners: politie, scholen\n\nDue: 2026\n',
    ],
    [
      'de',
      '## Ziel 1: Ruhe im Viertel\n\n**Maßnahme 1.1: Kiezeltern finden**\n\nFederführung: dienst welzijn\n\nBeteiligte: politie, scholen\n\nFrist: 2026\n',
    ],
  ])('%s: a label, a number, and fields below', async (_, body) => {
    const intro = {
      nl: 'De stad en het team voor de zorg.',
      fr: 'La ville et les équipes pour la santé.',
      en: 'The town and the people of it.',
      de: 'Die Stadt und das Team für die Menschen.',
    }[_]
    const { items } = await readSample(`# Plan 2025-2030\n\n${intro}\n\n${body}`)
    expect(items.map((item) => [item.kind, item.number])).toEqual([
      ['objective', '1'],
      ['action', '1.1'],
    ])
    expect(items[1]).toMatchObject({
      parent: 'i1',
      lead: 'dienst welzijn',
      partners: ['politie', 'scholen'],
      due: '2026',
    })
  })

  test('headings below "Pijlers" are pillars, below "Maßnahmen" measures with their text', async () => {
    const pillars = await readSample(
      '# Beleidsplan van de stad\n\n## Pijlers\n\n### Preventie\n\nVoorkomen is beter.\n\n### Zorg\n\nHulp voor wie ze zoekt.\n',
    )
    expect(titles(pillars, 'pillar')).toEqual(['Preventie', 'Zorg'])
    const measures = await readSample(
      '# Aktionsplan der Stadt\n\n## Maßnahmen\n\n### Nachtbus\n\nDer Bus fährt bis vier Uhr.\n\n### Lotsen\n\nZwölf Lotsen werden geschult.\n',
    )
    expect(measures.items.map((item) => [item.kind, item.title, item.text])).toEqual([
      ['action', 'Nachtbus', 'Der Bus fährt bis vier Uhr.'],
      ['action', 'Lotsen', 'Zwölf Lotsen werden geschult.'],
    ])
  })

  test('a kind with a subject groups its points: the heading becomes their theme', async () => {
    const reading = await readSample(
      'I. - Actions nationales\n\nA. - Campagnes pour la santé.\n\nB. - Examens de la vue.\n\nII. - Actions locales\n\nA. - Visites à domicile.\n',
      'sample.txt',
    )
    expect(titles(reading, 'theme')).toEqual(['Actions nationales', 'Actions locales'])
    expect(reading.items.filter((item) => item.kind === 'action').map((item) => item.parent)).toEqual([
      'i1',
      'i1',
      'i4',
    ])
  })

  test('a list that announces headings is no second set of them', async () => {
    const reading = await readSample(
      '# Plan of the town\n\nThe plan has two themes:\n\n- Safe nights\n- Quiet homes\n\n## Safe nights\n\n1. Open a desk for people at night.\n\n## Quiet homes\n\n1. Visit the people who ask.\n',
    )
    expect(reading.counts).toEqual({ theme: 2, action: 2 })
  })
})

describe('what a document is', () => {
  test.each([
    [
      'adopted',
      '# Plan Zorg 2024-2028\n\nGoedgekeurd door de gemeenteraad op 3 juni 2024\n\nDe stad zorgt voor de mensen.\n',
    ],
    ['draft', '# Plan santé 2024-2028\n\nProjet de plan soumis au conseil\n\nLa ville et les habitants.\n'],
    [
      'position',
      '# Nachtruhe für die Stadt\n\nPositionspapier der Bürgerinitiative\n\nDie Stadt und das Viertel.\n',
    ],
    ['unknown', '# Plan for the town 2024-2028\n\nThe town and the people of it.\n'],
  ])('%s', async (standing, text) => {
    expect((await readSample(text)).standing).toBe(standing)
  })
})
