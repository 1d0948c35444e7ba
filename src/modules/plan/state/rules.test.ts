import { describe, expect, test } from 'vitest'
import { inventedDay as day, inventedItem, inventedView } from './invented.fixture.ts'
import { balance } from './matrix.ts'
import type { Execution, Item, Target, Update } from './model.ts'
import { ageOf, gapsOf, isSilent, shownState, standingOf, transitions } from './rules.ts'

const execution = (state: Execution['state'], onDay = '2026-05-10'): Execution => ({
  id: `${state}${onDay}`,
  state,
  onDay,
  reason: {},
})
const update = (onDay: string, said: Update['said'] = null): Update => ({
  id: onDay,
  onDay,
  said,
  text: {},
  organisationId: null,
  level: 'public',
})
const open = { charge: {}, bodyId: null, deadline: null, workedOutOn: null }
const asked = { addressee: {}, askedOn: '2026-05-20', answer: {}, answeredOn: null }
const past = '2026-06-01'

describe('the state that is shown', () => {
  // Each has everything that the ones below it have: the first that holds is the one shown.
  const worst: Partial<Item> = { dueOn: past, updates: [update('2026-05-30', 'at_risk')], workingOut: open }
  test.each<[string, Partial<Item>]>([
    ['proposed', { ...worst, adoption: null, executions: [execution('stopped')] }],
    ['stopped', { ...worst, executions: [execution('done', '2026-05-02'), execution('stopped')] }],
    ['carried_over', { ...worst, executions: [execution('carried_over')] }],
    ['done', { ...worst, executions: [execution('done')] }],
    ['to_be_worked_out', worst],
    ['late', { ...worst, workingOut: { ...open, workedOutOn: '2026-05-15' } }],
    ['at_risk', { ...worst, workingOut: null, dueOn: '2027-01-01' }],
    ['not_begun', {}],
    ['on_plan', { executions: [execution('running')] }],
  ])('%s', (state, given) => {
    expect(shownState(inventedItem('a', given), day)).toBe(state)
  })

  test('late begins the day after the due date, and not before', () => {
    expect(shownState(inventedItem('a', { dueOn: day }), day)).toBe('not_begun')
    expect(shownState(inventedItem('a', { dueOn: '2026-06-14' }), day)).toBe('late')
  })

  test('the word ‘at risk’ holds until the lead says otherwise, or execution overtakes it', () => {
    const risky = [update('2026-05-20', 'at_risk')]
    expect(shownState(inventedItem('a', { updates: risky }), day)).toBe('at_risk')
    expect(shownState(inventedItem('a', { updates: [...risky, update('2026-06-01', 'on_plan')] }), day)).toBe(
      'not_begun',
    )
    expect(
      shownState(
        inventedItem('a', { updates: risky, executions: [execution('running', '2026-06-01')] }),
        day,
      ),
    ).toBe('on_plan')
  })

  test('the lead’s word ‘done’ is no execution: it makes nothing done', () => {
    expect(shownState(inventedItem('a', { updates: [update('2026-06-01', 'done')] }), day)).toBe('not_begun')
  })
})

describe('what is advocated', () => {
  test('is done when we asked, whatever the answer, and also past its date', () => {
    const item = inventedItem('a', { mode: 'advocate', asking: asked, dueOn: past })
    expect(shownState(item, day)).toBe('done')
    expect(
      shownState({ ...item, asking: { ...asked, answer: { nl: 'Neen.' }, answeredOn: '2026-06-01' } }, day),
    ).toBe('done')
    expect(shownState(item, '2026-05-19')).toBe('not_begun')
    expect(gapsOf(item, inventedView([item]).state, day)).toEqual([])
  })

  test('is as late as any other where nobody asked, and asking makes nothing else done', () => {
    const unasked = { ...asked, askedOn: null }
    expect(shownState(inventedItem('a', { mode: 'advocate', asking: unasked, dueOn: past }), day)).toBe(
      'late',
    )
    expect(shownState(inventedItem('a', { mode: 'do', asking: asked, dueOn: past }), day)).toBe('late')
  })
})

describe('gaps', () => {
  const gaps = (given: Partial<Item>, targets: Target[] = []) => {
    const item = inventedItem('a', given)
    return gapsOf(item, inventedView([item], targets).state, day)
  }
  const target: Target = {
    id: 't',
    measure: {},
    unit: {},
    baseline: 0,
    baselineOn: '2026-01-01',
    value: 10,
    dueOn: '2027-01-01',
    values: [],
    itemIds: ['a'],
  }

  test('are what an adopted action lacks, until it has it', () => {
    expect(gaps({})).toEqual(['lead', 'deputy', 'due', 'target', 'money', 'update'])
    expect(gaps({ targetIds: ['t'] }, [{ ...target, baseline: null }])).toContain('baseline')
    expect(
      gaps(
        {
          leadOrganisationId: 'anker',
          deputyOrganisationId: 'zeil',
          dueOn: '2027-01-01',
          targetIds: ['t'],
          money: [{ id: 'm', year: 2026, planned: 0, spent: null, source: {}, scope: {} }],
          updates: [update('2026-06-01')],
        },
        [target],
      ),
    ).toEqual([])
  })

  test('a body is a lead only while the action is worked out', () => {
    expect(gaps({ leadBodyId: 'groep', workingOut: open })).not.toContain('lead')
    expect(gaps({ leadBodyId: 'groep', workingOut: { ...open, workedOutOn: past } })).toContain('lead')
  })
})

test('silence counts from the last word, or from adoption, and what is over owes none', () => {
  const item = inventedItem('a', {
    adoption: { versionId: null, adoptedOn: '2026-01-01', bodyId: null, decisionNumber: null },
  })
  expect(ageOf(item, day)).toBe(165)
  expect(isSilent(item, day)).toBe(true)
  expect(isSilent({ ...item, updates: [update('2026-06-01')] }, day)).toBe(false)
  expect(isSilent({ ...item, executions: [execution('done', '2026-01-02')] }, day)).toBe(false)
})

test('a target’s standing is its newest value, beside where a straight path would be', () => {
  const target: Target = {
    id: 't',
    measure: {},
    unit: {},
    baseline: 0,
    baselineOn: '2026-01-01',
    value: 10,
    dueOn: '2027-01-01',
    values: [
      { id: '1', onDay: '2026-03-01', value: 2, low: null, high: null, source: {} },
      { id: '2', onDay: '2026-09-01', value: 9, low: null, high: null, source: {} },
    ],
    itemIds: ['a', 'b'],
  }
  expect(standingOf(target, day)).toMatchObject({ value: 2, valueOn: '2026-03-01' })
  expect(standingOf(target, day).expected).toBeCloseTo((10 * 165) / 365)
  expect(standingOf({ ...target, baseline: null, baselineOn: null }, day).expected).toBeNull()
})

test('transitions replay what was shown, in order, and end in what is shown now', () => {
  const item = inventedItem('a', { dueOn: past, executions: [execution('running')] })
  const found = transitions(item, day)
  expect(found.map(({ day: on, from, to }) => [on, from, to])).toEqual([
    ['2026-05-01', 'proposed', 'not_begun'],
    ['2026-05-10', 'not_begun', 'on_plan'],
    ['2026-06-02', 'on_plan', 'late'],
  ])
  expect(found.at(-1)?.to).toBe(shownState(item, day))
})

test('the balance has a cell for every pair, empty ones too, and says which are empty on purpose', () => {
  const { state } = inventedView([
    inventedItem('a', { termIds: ['care', 'young', 'school'] }),
    inventedItem('b', { termIds: ['care', 'old'] }),
    inventedItem('c', { kind: 'theme', termIds: ['care', 'young'] }),
  ])
  state.gaps = [{ id: 'gap', termIds: ['police', 'old'], reason: {}, decisionNumber: null, decidedOn: null }]
  const term = (facet: string) => (id: string) => ({ id, facet })
  const rows = ['care', 'police'].map(term('pillar'))
  const columns = ['young', 'old'].map(term('target_group'))
  const counts = (cells: ReturnType<typeof balance>) =>
    cells.map((row) => row.map((cell) => cell.gapId ?? cell.items.length))
  expect(counts(balance(state, rows, columns))).toEqual([
    [1, 1],
    [0, 'gap'],
  ])
  expect(counts(balance(state, rows, columns, [{ id: 'school', facet: 'setting' }]))).toEqual([
    [1, 0],
    [0, 'gap'],
  ])
})
