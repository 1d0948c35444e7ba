import { expect, test } from 'vitest'
import { inventedDay, inventedItem } from '../../../state/invented.fixture.ts'
import { comingWeek, lastWeek, queueOf } from './queue.ts'

const limits = { silentAfterDays: 90, dueSoonDays: 30 }
const led = { leadOrganisationId: 'anker' }

const items = [
  inventedItem('late', { ...led, dueOn: '2026-06-01' }),
  inventedItem('later', { ...led, dueOn: '2026-03-01' }),
  inventedItem('silent', {
    ...led,
    adoption: { versionId: null, adoptedOn: '2025-01-01', bodyId: null, decisionNumber: null },
  }),
  inventedItem('nobody'),
  inventedItem('soon', { ...led, dueOn: '2026-06-20' }),
  inventedItem('far', { ...led, dueOn: '2027-06-20' }),
  inventedItem('charge', {
    ...led,
    workingOut: { charge: {}, bodyId: null, deadline: '2026-06-10', workedOutOn: null },
  }),
  inventedItem('secret', {
    ...led,
    level: 'confidential',
    levelReason: 'x',
    levelReviewOn: '2026-06-15',
  }),
  inventedItem('done', {
    dueOn: '2026-01-01',
    executions: [{ id: 'x', state: 'done', onDay: '2026-06-12', reason: {} }],
  }),
]

test('an action stands under the most pressing need alone, the longest first', () => {
  const queue = queueOf(items, inventedDay, limits, true)
  expect([...queue].map(([need, list]) => [need, list.map((one) => one.item.id)])).toEqual([
    ['late', ['later', 'late']],
    ['charge_late', ['charge']],
    ['silent', ['silent']],
    ['review', ['secret']],
    ['no_lead', ['nobody']],
    ['due_soon', ['soon']],
  ])
  expect(queue.get('late')?.map((one) => one.days)).toEqual([106, 14])
  expect(queue.get('due_soon')?.[0]?.days).toBe(5)
})

test('who does not write the plan is not asked for a lead or a review', () => {
  const queue = queueOf(items, inventedDay, limits, false)
  expect([...queue.keys()]).toEqual(['late', 'charge_late', 'silent', 'due_soon'])
})

test('the week ahead holds due dates, milestones and deadlines; what is done is in the week behind', () => {
  const milestone = inventedItem('m', {
    milestones: [
      { id: '1', title: { nl: 'eerste' }, dueOn: '2026-06-21', doneOn: null },
      { id: '2', title: { nl: 'tweede' }, dueOn: '2026-06-22', doneOn: null },
      { id: '3', title: { nl: 'gehaald' }, dueOn: '2026-06-16', doneOn: '2026-06-14' },
    ],
  })
  expect(comingWeek([...items, milestone], inventedDay).map((one) => [one.item.id, one.what])).toEqual([
    ['soon', 'due'],
    ['m', 'milestone'],
  ])
  expect(lastWeek([...items, milestone], inventedDay)).toEqual({ updates: 0, milestones: 1, done: 1 })
})
