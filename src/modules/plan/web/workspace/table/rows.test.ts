import { expect, test } from 'vitest'
import { inventedItem, inventedView } from '../../../state/invented.fixture.ts'
import { readAsked, writeAsked } from './asked.ts'
import { allRows, chosenRows, groupRows, sortRows } from './rows.ts'

const theme = inventedItem('T', { kind: 'theme', number: 'A', title: { nl: 'Vroeg erbij' } })
const one = inventedItem('1', {
  parentId: 'T',
  number: 'A.10',
  title: { nl: 'Café zonder rook' },
  leadOrganisationId: 'zeil',
  dueOn: '2026-01-01',
})
const two = inventedItem('2', { parentId: 'T', number: 'A.2', title: { nl: 'Open deur' } })
const three = inventedItem('3', { number: 'B.1', title: { nl: 'Brug' }, leadOrganisationId: 'anker' })
const view = inventedView([theme, one, two, three])
const rows = allRows(view, 'nl', 90)

const asked = (query: string) => readAsked(new URLSearchParams(query))
const chosen = (query: string) => chosenRows(rows, asked(query), view).map((row) => row.item.id)

test('the address of the table reads and writes the same', () => {
  const address = '?q=deur&stand=done%2Clate&stil=1&hiaat=money&trekker=none&groep=lead&sorteer=-due'
  expect(writeAsked(asked(address))).toBe(address)
  expect(writeAsked(asked('?stand=nonsense&hiaat=x&groep=y&sorteer=z'))).toBe('')
})

test('filters by words without accents, state, theme, lead and gap', () => {
  expect(chosen('q=cafe rook')).toEqual(['1'])
  expect(chosen('q=zeilhuis')).toEqual(['1'])
  expect(chosen('stand=late')).toEqual(['1'])
  expect(chosen('thema=T')).toEqual(['1', '2'])
  expect(chosen('trekker=none')).toEqual(['2'])
  expect(chosen('hiaat=due')).toEqual(['2', '3'])
})

test('sorts numbers as people count, and keeps what has no value last both ways', () => {
  const order = (sort: 'number' | 'due' | 'lead', down = false) =>
    sortRows(rows, sort, down, 'nl').map((row) => row.item.id)
  expect(order('number')).toEqual(['2', '1', '3'])
  expect(order('lead')).toEqual(['3', '1', '2'])
  expect(order('lead', true)).toEqual(['1', '3', '2'])
})

test('groups by theme and by state; without a theme comes last', () => {
  const groups = groupRows(rows, 'theme', view, 'nl').map((group) => [group.title, group.rows.length])
  expect(groups).toEqual([
    ['A Vroeg erbij', 2],
    ['', 1],
  ])
  expect(groupRows(rows, 'state', view, 'nl').map((group) => group.title)).toEqual(['late', 'not_begun'])
})
