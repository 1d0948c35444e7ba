import { expect, test } from 'vitest'
import { inventedDay, inventedItem, inventedView } from '../state/invented.fixture.ts'
import type { Target } from '../state/model.ts'
import { checkItem, checkPlan, countAnswers } from './questions.ts'

const target: Target = {
  id: 't',
  measure: { nl: 'scholen' },
  unit: {},
  baseline: 3,
  baselineOn: '2025-01-01',
  value: 12,
  dueOn: '2027-01-01',
  values: [],
  itemIds: ['1'],
}

const whole = inventedItem('1', {
  leadOrganisationId: 'anker',
  deputyOrganisationId: 'zeil',
  dueOn: '2027-01-01',
  money: [{ id: 'm', year: 2026, planned: 0, spent: null, source: { nl: 'begroting' }, scope: {} }],
  targetIds: ['t'],
  evidence: [{ id: 'e', kind: 'practice', text: { nl: 'het werkt' }, link: null }],
})

function findings(given: Partial<typeof whole>, targets = [target]) {
  const item = { ...whole, ...given }
  const { state } = inventedView([item], targets)
  return checkItem(item, state, inventedDay).answers.flatMap((answer) => answer.findings)
}

test('an action that answers everything has no findings; costing nothing is an answer', () => {
  expect(findings({})).toEqual([])
})

test('each question finds what is missing', () => {
  expect(findings({ leadOrganisationId: null })).toEqual(['no_lead'])
  expect(findings({ deputyOrganisationId: null })).toEqual(['no_deputy'])
  expect(findings({ leadOrganisationId: null, leadBodyId: 'groep' })).toEqual(['body_leads'])
  expect(findings({ dueOn: null })).toEqual(['no_due'])
  expect(findings({ dueOn: '2029-01-01' })).toEqual(['due_after_plan'])
  expect(findings({ dueOn: '2024-12-31' })).toEqual(['due_before_plan'])
  expect(findings({ money: [] })).toEqual(['no_money'])
  expect(findings({ money: [{ ...whole.money[0]!, source: {} }] })).toEqual(['money_without_source'])
  expect(findings({ targetIds: [] })).toEqual(['no_target'])
  expect(findings({}, [{ ...target, value: null, baseline: null, dueOn: null }])).toEqual([
    'no_value',
    'no_baseline',
    'no_target_day',
  ])
  expect(findings({ evidence: [] })).toEqual(['no_evidence'])
  expect(findings({ evidence: [{ ...whole.evidence[0]!, kind: 'research' }] })).toEqual([
    'evidence_without_source',
  ])
})

test('an action that is being worked out is asked for its deadline, not for a due date, and a body may lead it', () => {
  const workingOut = { charge: {}, bodyId: 'groep', deadline: '2026-12-01', workedOutOn: null }
  const given = { dueOn: null, leadOrganisationId: null, leadBodyId: 'groep', workingOut }
  expect(findings(given)).toEqual([])
  expect(findings({ ...given, workingOut: { ...workingOut, deadline: null } })).toEqual(['no_deadline'])
})

test('what is over is not asked, and the counts add up', () => {
  const done = inventedItem('2', {
    executions: [{ id: 'x', state: 'done', onDay: '2026-06-01', reason: {} }],
  })
  const bare = inventedItem('3')
  const { state } = inventedView([whole, done, bare], [target])
  const checked = checkPlan(state, inventedDay)
  expect(checked.map(({ item }) => item.id)).toEqual(['1', '3'])
  expect(countAnswers(checked).who).toEqual({ answered: 1, partly: 0, open: 1 })
})
