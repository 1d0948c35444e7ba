import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemKinds, type ReadItem, type Reading } from '../reading/types.ts'
import { type Correction, correct, corrected } from './corrections.ts'

function item(id: string, parent: string | null = null, text = `Text of ${id}. And more of it.`): ReadItem {
  return {
    id,
    kind: 'action',
    label: null,
    number: null,
    title: `Title ${id}`,
    text,
    parts: [{ text: `part of ${id}`, source: { line: 1 } }],
    parent,
    to_be_worked_out: false,
    lead: null,
    partners: [],
    due: null,
    mode: 'do',
    targets: [],
    refers_to: [],
    source: { line: 1 },
  }
}

function reading(items: ReadItem[]): Reading {
  return {
    title: 'A plan',
    author: null,
    standing: 'adopted',
    language: 'nl',
    period: null,
    items,
    sections: [{ id: 's1', title: 'Foreword', parent: null, text: 'Words before.', source: { line: 1 } }],
    counts: {},
    coverage: { total: 1, items: 1, narrative: 0, dropped: [] },
    warnings: [],
  }
}

const three = reading([item('a'), item('b', 'a'), item('c', 'a'), item('d')])
const apply = (correction: Correction, from = three) => {
  const next = correct(from, correction)
  if (typeof next === 'string') throw new Error(next)
  return next
}

test('a move takes what is under the item along, and never brings it under itself', () => {
  const moved = apply({ type: 'move', id: 'a', parent: 'd', after: null })
  expect(moved.items.map((one) => [one.id, one.parent])).toEqual([
    ['d', null],
    ['a', 'd'],
    ['b', 'a'],
    ['c', 'a'],
  ])
  expect(correct(three, { type: 'move', id: 'a', parent: 'c', after: null })).toBe('under_itself')
})

test('a split keeps every word, a merge puts them together again', () => {
  const split = apply({ type: 'split', id: 'b', sentence: 2 })
  expect(split.items.map((one) => one.text).slice(1, 3)).toEqual(['Text of b.', 'And more of it.'])
  const merged = apply({ type: 'merge', id: split.items[2]!.id }, split)
  expect(merged.items[1]!.text.replace('\n', ' ')).toBe('Text of b. And more of it.')
  expect(correct(three, { type: 'split', id: 'b', sentence: 3 })).toBe('nothing_to_split')
  expect(correct(three, { type: 'merge', id: 'a' })).toBe('nothing_before')
})

test('what is dropped becomes narrative, what is raised becomes an item, and nothing is lost', () => {
  const dropped = apply({ type: 'drop', id: 'a' })
  expect(dropped.items.map((one) => one.parent)).toEqual([null, null, null])
  expect(dropped.sections.at(-1)!.text).toContain('part of a')
  const raised = apply({ type: 'raise', section: 's1', kind: 'ambition' }, dropped)
  expect(raised.items.at(-1)).toMatchObject({ kind: 'ambition', text: 'Words before.' })
})

test('after any corrections the tree is whole, in order, and counted', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'b.2', 'from-s1', 'a.2')
  const one: fc.Arbitrary<Correction> = fc.oneof(
    fc.record({ type: fc.constant('retitle' as const), id, title: fc.constant('New') }),
    fc.record({ type: fc.constant('kind' as const), id, kind: fc.constantFrom(...itemKinds) }),
    fc.record({ type: fc.constant('move' as const), id, parent: fc.option(id), after: fc.constant(null) }),
    fc.record({ type: fc.constant('split' as const), id, sentence: fc.integer({ min: 2, max: 3 }) }),
    fc.record({ type: fc.constant('lift' as const), id, part: fc.integer({ min: 1, max: 2 }) }),
    fc.record({ type: fc.constant('merge' as const), id }),
    fc.record({ type: fc.constant('drop' as const), id }),
    fc.record({
      type: fc.constant('raise' as const),
      section: fc.constant('s1'),
      kind: fc.constant('theme' as const),
    }),
  )
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (wanted) => {
      const kept: Correction[] = []
      let now = three
      for (const correction of wanted) {
        const next = correct(now, correction)
        if (typeof next === 'string') continue
        kept.push(correction)
        now = next
      }
      const seen = new Set<string>()
      for (const each of now.items) {
        expect(seen.has(each.id)).toBe(false)
        if (each.parent !== null) expect(seen.has(each.parent)).toBe(true)
        seen.add(each.id)
      }
      expect(Object.values(now.counts).reduce((sum, n) => sum + n, 0) || three.items.length).toBe(
        now.items.length,
      )
      expect(corrected(three, kept)).toEqual(now)
    }),
    { numRuns: 300 },
  )
})
