import { expect, test } from 'vitest'
import type { Term } from '../../../../platform/vocabularies/index.ts'
import { termGroups } from './choices.ts'

const term = (id: string, more: Partial<Term> = {}): Term => ({
  id,
  schemeId: 'first',
  facet: 'pillar',
  version: 1,
  code: id,
  label: { nl: id },
  also: {},
  definition: {},
  broaderId: null,
  position: 0,
  retiredOn: null,
  ...more,
})

const terms = [
  term('zorg'),
  term('oud', { position: 1, retiredOn: '2026-01-01' }),
  term('later', { position: 2, schemeId: 'second', version: 2 }),
]
const names = {
  organisations: new Map(),
  bodies: new Map(),
  terms: new Map(terms.map((one) => [one.id, one])),
}

const offered = (...more: [{ schemeIds: string[] }?, string[]?]) =>
  termGroups(names, 'nl', ...more).flatMap(({ options }) => options.map((option) => option.value))

test('a plan is offered the terms in use of the versions that it was written in', () => {
  expect(offered({ schemeIds: ['first'] })).toEqual(['zorg'])
  expect(offered({ schemeIds: ['second'] })).toEqual(['later'])
})

test('what an item carries stays in its form, retired or of another version', () => {
  expect(offered({ schemeIds: ['first'] }, ['oud', 'later'])).toEqual(['zorg', 'oud', 'later'])
})

test('without a plan, all that is in use is offered', () => {
  expect(offered()).toEqual(['zorg', 'later'])
})
