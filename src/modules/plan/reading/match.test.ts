import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchEditions, type PreviousItem } from './match.ts'
import type { ReadItem } from './types.ts'

const stock =
  'buurt straat jongeren school avond team wijk plein haven huis loket opleiding campagne container nacht trein park vrijwilliger huisarts apotheek sport feest water gids lening tuin markt brug toren kaai'.split(
    ' ',
  )
const verbs = 'opent versterkt bouwt verlengt zoekt vormt begeleidt onderzoekt plaatst verdubbelt'.split(' ')

const sentence = fc
  .tuple(
    fc.constantFrom(...verbs),
    fc.uniqueArray(fc.constantFrom(...stock), { minLength: 7, maxLength: 12 }),
  )
  .map(([verb, words]) => `De stad ${verb} ${words.join(' ')}`)

/** A plan of one theme per five actions, numbered from 1. */
const plan = fc
  .uniqueArray(sentence, { minLength: 1, maxLength: 30, selector: (text) => text })
  .map((texts) =>
    texts.map((text, at): PreviousItem => {
      const theme = at % 6 === 0
      return {
        id: `p${at}`,
        number: String(at + 1),
        title: theme ? `Thema ${text}` : '',
        text: theme ? '' : text,
        parent: theme ? null : `p${at - (at % 6)}`,
      }
    }),
  )

function edition(items: PreviousItem[]): ReadItem[] {
  const renamed = (id: string | null): string | null => (id === null ? null : id.replace('p', 'n'))
  return items.map((item) => ({
    kind: 'action',
    label: null,
    parts: [],
    to_be_worked_out: false,
    lead: null,
    partners: [],
    due: null,
    mode: 'do',
    targets: [],
    refers_to: [],
    source: { line: 1 },
    ...item,
    id: renamed(item.id)!,
    parent: renamed(item.parent),
  }))
}

describe('a later edition beside the plan', () => {
  test('an identical edition is all same', () => {
    fc.assert(
      fc.property(plan, (items) => {
        const matched = matchEditions(items, edition(items))
        expect(matched.same.map((pair) => [pair.previous, pair.next])).toEqual(
          items.map((item) => [item.id, item.id.replace('p', 'n')]),
        )
        expect([matched.moved, matched.changed, matched.added, matched.gone]).toEqual([[], [], [], []])
      }),
    )
  })

  test('other numbers make items moved, never changed', () => {
    fc.assert(
      fc.property(plan, fc.integer({ min: 1, max: 9 }), (items, shift) => {
        const next = edition(items).map((item) => ({ ...item, number: String(Number(item.number) + shift) }))
        const matched = matchEditions(items, next.reverse())
        expect(matched.moved).toHaveLength(items.length)
        for (const pair of matched.moved) expect(pair.next).toBe(pair.previous.replace('p', 'n'))
      }),
    )
  })

  test('another parent is a move', () => {
    const items: PreviousItem[] = [
      { id: 'p1', number: '1', title: 'Zorg dichtbij', text: '', parent: null },
      { id: 'p2', number: '2', title: 'Veilige straten', text: '', parent: null },
      { id: 'p3', number: null, title: '', text: 'Een nachtteam rijdt langs de haven', parent: 'p1' },
    ]
    const next = edition(items)
    next[2]!.parent = 'n2'
    expect(matchEditions(items, next).moved).toEqual([
      { previous: 'p3', next: 'n3', likeness: 1, moved: true },
    ])
  })

  test('a reworded sentence is changed, and stays the same item', () => {
    fc.assert(
      fc.property(plan, fc.nat(), (items, pick) => {
        const at = pick % items.length
        const next = edition(items)
        const item = next[at]!
        const field = item.text ? 'text' : 'title'
        item[field] = `${item[field].replace(/\S+$/, 'vernieuwd')} zodra dat kan`
        const matched = matchEditions(items, next)
        expect(matched.changed.map((pair) => [pair.previous, pair.next])).toEqual([[`p${at}`, `n${at}`]])
        expect(matched.changed[0]!.likeness).toBeLessThan(1)
        expect([matched.added, matched.gone]).toEqual([[], []])
      }),
    )
  })

  test('what was deleted is gone, what is new is added', () => {
    fc.assert(
      fc.property(plan, fc.nat(), (items, pick) => {
        const at = pick % items.length
        const next = edition(items).filter((_, place) => place !== at)
        next.push({
          ...edition(items)[0]!,
          id: 'new',
          number: '99',
          title: '',
          text: 'Muziekles met violen tijdens examens',
          parent: null,
        })
        const matched = matchEditions(items, next)
        expect(matched.gone).toEqual([`p${at}`])
        expect(matched.added).toEqual(['new'])
      }),
    )
  })

  test('every id of either side comes out exactly once, whatever the editions', () => {
    fc.assert(
      fc.property(plan, plan, (items, others) => {
        const next = edition(others)
        const { same, moved, changed, added, gone } = matchEditions(items, next)
        const pairs = [...same, ...moved, ...changed]
        expect([...pairs.map((pair) => pair.previous), ...gone].sort()).toEqual(
          items.map((item) => item.id).sort(),
        )
        expect([...pairs.map((pair) => pair.next), ...added].sort()).toEqual(
          next.map((item) => item.id).sort(),
        )
      }),
    )
  })

  test('three thousand items take seconds at most', () => {
    const words = Array.from({ length: 900 }, (_, at) => `woord${at}`)
    const items: PreviousItem[] = Array.from({ length: 3000 }, (_, at) => ({
      id: `p${at}`,
      number: null,
      title: '',
      text: Array.from({ length: 20 }, (__, k) => words[(at * 31 + k * 97) % 900]).join(' '),
      parent: null,
    }))
    const next = edition(items).map((item) => ({ ...item, text: `${item.text} bijgewerkt` }))
    const start = performance.now()
    const matched = matchEditions(items, next)
    expect(performance.now() - start).toBeLessThan(5000)
    expect(matched.gone.length + matched.changed.length).toBe(3000)
  })
})
