import { describe, expect, test } from 'vitest'
import type { ReadItem, Reading } from '../../src/modules/plan/reading/types.ts'
import { documents, figures, halves, measure } from './measure.ts'
import { compare, type Truth } from './truth.ts'
import { fold, opens } from './words.ts'

function item(id: string, over: Partial<ReadItem> = {}): ReadItem {
  return {
    id,
    kind: 'action',
    label: 'actiepunt',
    number: null,
    title: 'Een loket',
    text: 'Een loket dat elke dag open is.',
    parts: [],
    parent: null,
    to_be_worked_out: false,
    lead: null,
    partners: [],
    due: null,
    mode: 'do',
    targets: [],
    refers_to: [],
    source: { line: 4 },
    ...over,
  }
}

function reading(items: ReadItem[]): Reading {
  return {
    title: 'Plan',
    author: null,
    standing: 'adopted',
    language: 'nl',
    period: { from: '2020', to: '2025' },
    items,
    sections: [],
    counts: {},
    coverage: { total: 1, items: 1, narrative: 0, dropped: [] },
    warnings: [],
  }
}

const theme = item('t', { kind: 'theme', title: 'Thema 1: Zorg', text: 'Thema 1: Zorg', source: { line: 1 } })
const whole = reading([
  theme,
  item('a', { parent: 't', number: '1', lead: 'Dienst welzijn', partners: ['CGG', 'OCMW'], due: '2024' }),
  item('b', {
    parent: 't',
    title: 'Tien containers',
    text: 'Tien containers, zie 1.',
    refers_to: ['a'],
    source: { line: 5 },
    targets: [{ value: 10, unit: 'containers', baseline: 4, due: '2025' }],
  }),
])
const truth: Truth = {
  language: 'nl',
  standing: 'adopted',
  period: ['2020', '2025'],
  action: 2,
  groups: [2],
  themes: [{ starts: 'Zorg' }],
  actions: [
    {
      starts: 'Een loket',
      line: 4,
      number: '1',
      parent: 'Zorg',
      lead: 'dienst Welzijn.',
      partners: ['CGG', 'OCMW'],
    },
    {
      starts: 'Tien containers',
      refers_to: ['Een loket'],
      targets: [{ value: 10, baseline: 4, due: { any: ['2025'] } }],
    },
  ],
  not: ['Jan Peeters'],
}

describe('comparing a reading with a truth', () => {
  test('a reading that gives what stands there fails nothing', () => {
    const { failed, actions, kinds } = compare(whole, truth)
    expect(failed).toEqual([])
    expect(actions).toEqual({ expected: 2, got: 2, matched: 2 })
    expect(kinds).toEqual({ found: 3, right: 3 })
  })

  test.each<[string, (read: Reading) => void, string]>([
    [
      'language',
      (read) => {
        read.language = 'fr'
      },
      'language',
    ],
    [
      'period',
      (read) => {
        read.period = null
      },
      'period',
    ],
    [
      'an action too many',
      (read) => {
        read.items.push(item('c', { title: 'Nog een', text: 'Nog een' }))
      },
      'action',
    ],
    [
      'a line that is no item',
      (read) => {
        read.items.push(item('c', { kind: 'principle', title: 'Jan Peeters, voorzitter' }))
      },
      'not: Jan Peeters',
    ],
    [
      'kind',
      (read) => {
        read.items[2]!.kind = 'objective'
      },
      'actions: Tien containers',
    ],
    [
      'place',
      (read) => {
        read.items[1]!.source = { line: 9 }
      },
      'actions: Een loket (source)',
    ],
    [
      'lead',
      (read) => {
        read.items[1]!.lead = null
      },
      'actions: Een loket (lead)',
    ],
    [
      'partners',
      (read) => {
        read.items[1]!.partners.push('Parket')
      },
      'actions: Een loket (partners)',
    ],
    [
      'parent',
      (read) => {
        read.items[1]!.parent = null
      },
      'actions: Een loket (parent)',
    ],
    [
      'target',
      (read) => {
        read.items[2]!.targets[0]!.baseline = null
      },
      'actions: Tien containers (target)',
    ],
    [
      'cross-reference',
      (read) => {
        read.items[2]!.refers_to = []
      },
      'actions: Tien containers (refers_to)',
    ],
  ])('a wrong %s fails its check', (_, spoil, key) => {
    const read = structuredClone(whole)
    spoil(read)
    expect(compare(read, truth).failed.map((failed) => failed.key)).toContain(key)
  })

  test('the number of checks is the same whatever was read', () => {
    expect(compare(reading([]), truth).checks).toBe(compare(whole, truth).checks)
  })
})

test('first words match with case, markup, hyphens and level words folded away', () => {
  expect(fold('  Een **Loket**\u00ad ')).toBe('een loket')
  expect(opens(item('x', { title: 'Objectif opérationnel 1.2 : Loger d’abord' }), "Loger d'abord")).toBe(true)
  expect(opens(item('x', { title: '3.1 | Voor-ziening' }), 'Voorziening')).toBe(true)
  for (const title of [
    'Mission A – Former',
    'Priorité n° 2 : Former',
    '❖ 2.1 Former',
    '(a) Former',
    'Axe II. Former',
  ])
    expect(opens(item('x', { title }), 'Former'), title).toBe(true)
  expect(opens(item('x'), 'loket')).toBe(false)
})

test('a document that is refused fails every check that looks for something', async () => {
  const document = documents('tuning')[0]!
  const one = await measure(document, () => ({ ok: false, reason: 'damaged' }))
  expect(one.failed[0]).toEqual({ key: 'read', expected: 'a reading', got: 'damaged' })
  expect(figures([one])).toMatchObject({ documents: 1, recall: 0, f1: 0, whole: 0 })
})

test('in text documents each place that a truth names holds the words', () => {
  for (const half of halves) {
    for (const { name, bytes, truth } of documents(half).filter((each) => /\.(txt|md)$/.test(each.name))) {
      const lines = bytes.toString('utf8').split(/\r?\n/)
      for (const { line, starts } of [...(truth.actions ?? []), ...(truth.ambitions ?? [])])
        if (line !== undefined) expect(fold(lines[line - 1] ?? ''), `${name}:${line}`).toContain(fold(starts))
    }
  }
})
