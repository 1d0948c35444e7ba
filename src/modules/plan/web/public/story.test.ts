import { describe, expect, test } from 'vitest'
import type { StoryRow } from '../../../../platform/cards/index.ts'
import type { Execution, Item, Update } from '../../state/model.ts'
import { changesOf } from './changes.ts'
import { storyEntries } from './story.ts'

const item = (given: Partial<Item>): Item => ({
  planId: 'p',
  id: 'i',
  key: 'abcdef',
  kind: 'action',
  label: null,
  number: 'C.4',
  position: 1,
  parentId: null,
  title: { nl: 'Meer containers' },
  text: {},
  parts: [],
  mode: 'do',
  beginsOn: null,
  dueOn: null,
  leadOrganisationId: null,
  leadBodyId: null,
  deputyOrganisationId: null,
  followsBodyId: null,
  pilot: null,
  continuesId: null,
  source: null,
  level: 'public',
  audience: [],
  levelReason: null,
  levelReviewOn: null,
  adoption: { versionId: null, adoptedOn: '2024-01-01', bodyId: null, decisionNumber: null },
  workingOut: null,
  executions: [],
  asking: null,
  termIds: [],
  partnerIds: [],
  targetIds: [],
  milestones: [],
  money: [],
  evidence: [],
  updates: [],
  removed: null,
  ...given,
})
const execution = (onDay: string, state: Execution['state']): Execution => ({
  id: onDay,
  onDay,
  state,
  reason: {},
})
const update = (onDay: string, said: Update['said'] = null): Update => ({
  id: onDay,
  onDay,
  said,
  text: { nl: 'Er staan er zeven.' },
  organisationId: null,
  level: 'public',
})
const row = (day: string, kind: StoryRow['kind']): StoryRow => ({
  id: day,
  ref: 'plan/item/i',
  day,
  kind,
  title: {},
  body: {},
  detail: {},
  organisationId: null,
  bodyId: null,
  level: 'public',
  recordedAt: new Date(day),
})
const told = (entries: ReturnType<typeof storyEntries>) =>
  entries.map((entry) => (entry.kind === 'silence' ? `silence ${entry.days}` : `${entry.day} ${entry.kind}`))

describe('the story of an action', () => {
  test('runs from what lies ahead, over silence, back to its adoption', () => {
    const action = item({
      dueOn: '2025-12-31',
      executions: [execution('2024-02-01', 'running')],
      milestones: [{ id: 'm', title: {}, dueOn: '2025-09-01', doneOn: null }],
    })
    const rows = [row('2024-02-01', 'status'), row('2024-01-01', 'decision')]
    expect(told(storyEntries(action, rows, '2024-07-01', 90))).toEqual([
      '2025-12-31 due',
      '2025-09-01 milestone',
      'silence 151',
      '2024-02-01 row',
      '2024-01-01 row',
    ])
  })

  test('tells that it became late the day after its due date, although nobody did', () => {
    const action = item({ dueOn: '2024-06-30', executions: [execution('2024-02-01', 'running')] })
    const entries = storyEntries(
      action,
      [row('2024-02-01', 'status'), row('2024-01-01', 'decision')],
      '2024-07-15',
      365,
    )
    const [late] = entries
    expect(late).toMatchObject({ kind: 'step', day: '2024-07-01', step: { from: 'on_plan', to: 'late' } })
  })

  test('tells a step once, with the update that brought it', () => {
    const action = item({
      executions: [execution('2024-02-01', 'running')],
      updates: [update('2024-03-01', 'at_risk')],
    })
    const rows = [row('2024-03-01', 'update'), row('2024-02-01', 'status'), row('2024-01-01', 'decision')]
    const entries = storyEntries(action, rows, '2024-04-01', 90)
    expect(entries.map((entry) => (entry.kind === 'row' ? (entry.step?.to ?? null) : entry.kind))).toEqual([
      'at_risk',
      'on_plan',
      null,
    ])
  })

  test('draws silence between two words only from the adoption on, and none once it is done', () => {
    const action = item({ executions: [execution('2024-08-01', 'done')] })
    const rows = [row('2024-08-01', 'status'), row('2024-01-01', 'decision'), row('2023-01-01', 'decision')]
    expect(told(storyEntries(action, rows, '2026-01-01', 90))).toEqual([
      '2024-08-01 row',
      'silence 213',
      '2024-01-01 row',
      '2023-01-01 row',
    ])
  })

  test('says which milestone was not reached in time', () => {
    const action = item({
      executions: [execution('2024-01-02', 'running')],
      milestones: [{ id: 'm', title: {}, dueOn: '2024-02-01', doneOn: '2024-03-01' }],
    })
    expect(told(storyEntries(action, [], '2024-03-02', 90))).toContain('2024-02-01 missed')
  })
})

describe('the changes of a plan', () => {
  const state = (items: Item[]) => ({ items }) as Parameters<typeof changesOf>[0]

  test('hold each step and each update once, newest first, adoption left to the versions', () => {
    const action = item({
      dueOn: '2024-06-30',
      executions: [execution('2024-02-01', 'running')],
      updates: [update('2024-03-01'), update('2024-04-01', 'at_risk')],
    })
    const changes = changesOf(state([action, item({ id: 't', kind: 'theme' })]), '2024-12-31')
    expect(changes.map(({ day, from, to }) => [day, from, to])).toEqual([
      ['2024-07-01', 'at_risk', 'late'],
      ['2024-04-01', 'on_plan', 'at_risk'],
      ['2024-03-01', null, 'on_plan'],
      ['2024-02-01', 'not_begun', 'on_plan'],
    ])
    expect(changes[0]!.passedDue).toBe('2024-06-30')
  })

  test('stop at the day that is looked at', () => {
    const action = item({ updates: [update('2024-03-01')] })
    expect(changesOf(state([action]), '2024-02-29')).toEqual([])
  })
})
