import { expect, test } from 'vitest'
import { filterQuery, readFilter, without } from './list.ts'

const read = (address: string) => {
  const query = new URLSearchParams(address)
  return readFilter((name) => query.get(name) ?? undefined)
}

test('a filter survives its own address', () => {
  const address =
    '?stand=late&deel=abc123&trekker=geen&wijze=advocate&stil=ja&hiaat=money&pijler=prevention&middel=2.2&woorden=caf%C3%A9+naald&nummer=C.4'
  expect(filterQuery(read(address))).toBe(address)
})

test('what is no value of its parameter is as if it were not there', () => {
  expect(filterQuery(read('?stand=weg&wijze=x&hiaat=toString&stil=nee&pijler=&woorden=%20'))).toBe('')
})

test('one choice can be taken off and leaves the others', () => {
  const filter = read('?stand=late&pijler=prevention&plek=work')
  expect(filterQuery(without(filter, 'pillar'))).toBe('?stand=late&plek=work')
  expect(filterQuery(without(filter, 'state'))).toBe('?pijler=prevention&plek=work')
})
