import { expect, test } from 'vitest'
import { inventedItem, inventedView } from '../../../state/invented.fixture.ts'
import { stepOf } from './move.ts'

const [a, b, c] = ['a', 'b', 'c'].map((id) => inventedItem(id, { parentId: null })) as [
  ReturnType<typeof inventedItem>,
  ReturnType<typeof inventedItem>,
  ReturnType<typeof inventedItem>,
]
const { state } = inventedView([a, b, c])

test('one step goes before the neighbour; the ends stay where they are', () => {
  expect(stepOf(state, b, 'up')).toEqual({ itemId: 'b', parentId: null, before: 'a' })
  expect(stepOf(state, a, 'down')).toEqual({ itemId: 'a', parentId: null, before: 'c' })
  expect(stepOf(state, b, 'down')).toEqual({ itemId: 'b', parentId: null, before: null })
  expect(stepOf(state, a, 'up')).toBeNull()
  expect(stepOf(state, c, 'down')).toBeNull()
})
