import { expect, test } from 'vitest'
import { readSample } from './read-sample.ts'

test('one item per row, by the names of the columns; themes over several rows', async () => {
  const { items } = await readSample(
    'Nr;Thema;Actie;Trekker;Partners;Timing\n1;Zorg;Een loket voor jongeren openen;CAW;OCMW, GGZ;2026\n2;;Een gids maken;Stad;;2027\n3;Wonen;Tien studio’s huren;OCMW;;2028\n',
    'sample.csv',
  )
  expect(items.map((item) => [item.kind, item.number, item.lead, item.due, item.parent])).toEqual([
    ['theme', null, null, null, null],
    ['action', '1', 'CAW', '2026', 'i1'],
    ['action', '2', 'Stad', '2027', 'i1'],
    ['theme', null, null, null, null],
    ['action', '3', 'OCMW', '2028', 'i4'],
  ])
  expect(items[1]!.partners).toEqual(['OCMW', 'GGZ'])
})

test('a column of levels makes a tree', async () => {
  const { items } = await readSample(
    'Code,Level,Description,Lead\nS1,Strategic objective,People live well,\nO1,Operational objective,Help is near,\nA1,Action,Open a desk,Council\nA2,Action,Train the staff,Trust\n',
    'sample.csv',
  )
  expect(items.map((item) => [item.kind, item.parent, item.number])).toEqual([
    ['objective', null, 'S1'],
    ['objective', 'i1', 'O1'],
    ['action', 'i2', 'A1'],
    ['action', 'i2', 'A2'],
  ])
})

test('a form of one action belongs to the heading above it', async () => {
  const { items } = await readSample(
    '# Plan local de la ville\n\n## Fiche action 1 : Ouvrir un relais\n\n| Rubrique | Contenu |\n|---|---|\n| Pilote | CCAS |\n| Partenaires | Le Fil, la Maison |\n| Échéance | 2027 |\n',
  )
  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({
    kind: 'action',
    lead: 'CCAS',
    partners: ['Le Fil', 'la Maison'],
    due: '2027',
  })
})

test.each([
  ['indicators', 'Measure,Baseline,Target,By\nCalls to the quay,412,300,2026\nPeople in care,64%,90%,2026\n'],
  ['people', 'Action group member,Role\nMrs Ada Moon,chair\nMr Bo Sand,clerk\n'],
  ['a budget', 'Post,2024,2025\nStaff,100,200\nRent,10,20\n'],
])('a table of %s gives no action', async (_, text) => {
  expect((await readSample(text, 'sample.csv')).items.filter((item) => item.kind === 'action')).toEqual([])
})
