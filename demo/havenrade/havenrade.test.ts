import { describe, expect, it } from 'vitest'
import { ANCHOR } from '../anchor.ts'
import { current, currentValue } from '../current.ts'
import { shownState, silentFor } from '../standing.ts'
import { havenrade } from './index.ts'
import { actionPlan, plan } from './plan.ts'
import { predecessor } from './predecessor.ts'

const themes = ['A', 'B', 'C', 'D']
const inTheme = (theme: string) => plan.actions.filter((action) => action.number.startsWith(`${theme}.`))
const tally = <T extends string>(values: T[]) =>
  Object.fromEntries([...new Set(values)].map((value) => [value, values.filter((v) => v === value).length]))

describe('the plan of Havenrade', () => {
  it('has the size and shape of a real city plan', () => {
    expect(plan.groups.map((group) => group.number)).toEqual(themes)
    expect(themes.map((theme) => inTheme(theme).length)).toEqual([22, 15, 12, 7])
    expect(themes.map((theme) => inTheme(theme).filter((a) => a.toWorkOut).length)).toEqual([6, 6, 4, 1])
    expect(themes.map((theme) => plan.ambitions.filter((a) => a.theme === theme).length)).toEqual([
      4, 4, 4, 3,
    ])
    expect(tally(plan.statements.map((statement) => statement.kind))).toEqual({
      principle: 6,
      pillar: 5,
      condition: 3,
      target_group: 3,
      setting: 4,
    })
    expect(havenrade.organisations).toHaveLength(14)
    expect(tally(havenrade.bodies.map((body) => body.kind))).toEqual({
      council: 1,
      steering_group: 1,
      working_group: 3,
      core_team: 1,
      open_meeting: 1,
    })
  })

  it('numbers restart per theme, and what is to be worked out stands last', () => {
    for (const theme of themes) {
      const actions = inTheme(theme)
      expect(actions.map((action) => action.number)).toEqual(actions.map((_, i) => `${theme}.${i + 1}`))
      const firstOpen = actions.findIndex((action) => action.toWorkOut)
      expect(actions.slice(firstOpen).every((action) => action.toWorkOut)).toBe(true)
    }
  })

  it('shows the expected states on the anchor day', () => {
    const shown = (theme: string) => tally(inTheme(theme).map((action) => shownState(action, ANCHOR)))
    expect(shown('A')).toEqual({
      done: 6,
      on_plan: 8,
      at_risk: 1,
      late: 2,
      to_be_worked_out: 4,
      not_begun: 1,
    })
    expect(shown('B')).toEqual({ done: 3, on_plan: 5, at_risk: 2, late: 3, to_be_worked_out: 2 })
    expect(shown('C')).toEqual({ done: 3, on_plan: 4, at_risk: 1, late: 2, to_be_worked_out: 1, stopped: 1 })
    expect(shown('D')).toEqual({
      done: 1,
      on_plan: 2,
      at_risk: 1,
      to_be_worked_out: 1,
      not_begun: 1,
      stopped: 1,
    })
  })

  it('has nine silent actions, two of which were never heard of', () => {
    const closed = ['done', 'stopped', 'carried_over']
    const silent = plan.actions.filter(
      (action) => !closed.includes(shownState(action, ANCHOR)) && silentFor(action, ANCHOR) > 90,
    )
    expect(silent.map((action) => action.number)).toEqual([
      ...['A.10', 'A.11', 'A.16', 'A.22', 'B.11', 'C.8', 'C.9', 'C.12', 'D.2'],
    ])
    expect(silent.filter((action) => !action.updates?.length).map((action) => action.number)).toEqual([
      'A.16',
      'A.22',
    ])
  })

  it('most actions have two to nine updates, over three years', () => {
    const counts = plan.actions.map((action) => action.updates?.length ?? 0)
    expect(Math.max(...counts)).toBeLessThanOrEqual(9)
    expect(counts.filter((count) => count >= 2).length).toBeGreaterThanOrEqual(50)
    const days = plan.actions.flatMap((action) => action.updates ?? []).map((update) => update.on)
    for (const year of ['2024', '2025', '2026']) {
      expect(days.filter((day) => day.startsWith(year)).length).toBeGreaterThan(20)
    }
  })

  it('keeps most public, and says who may read the rest', () => {
    expect(tally(plan.actions.map((action) => action.publication?.level ?? 'public'))).toEqual({
      public: 49,
      council: 2,
      internal: 3,
      confidential: 2,
    })
  })

  it('shows gaps: leads, deputies, money and terms that are missing', () => {
    const missing = (has: (a: (typeof plan.actions)[number]) => unknown) =>
      plan.actions.filter((a) => !has(a)).length
    expect(missing((a) => a.lead)).toBe(1)
    expect(missing((a) => a.deputy)).toBeGreaterThan(10)
    expect(missing((a) => a.money?.length)).toBeGreaterThan(10)
    expect(missing((a) => a.due)).toBeGreaterThan(5)
  })

  it('has two pilots, one decided, and advocacy of which one was answered', () => {
    const pilots = plan.actions.filter((action) => action.pilot)
    expect(pilots.map((action) => [action.kind, Boolean(action.pilot?.verdict)])).toEqual([
      ['project', false],
      ['project', true],
    ])
    const advocacy = plan.actions.filter((action) => action.mode === 'advocate')
    expect(advocacy.length).toBeGreaterThanOrEqual(3)
    for (const action of advocacy) {
      expect(action.advocacy, action.number).toBeDefined()
      expect(shownState(action, ANCHOR) === 'done', action.number).toBe(Boolean(action.advocacy?.asked))
    }
  })

  it('shares the target of the containers between two actions, once in the list, and raised in version 3', () => {
    const target = plan.targets.find((t) => t.key === 'hr-containers')!
    expect(target.actions).toEqual(['B.5', 'C.4'])
    expect([target.value, currentValue(target, plan)]).toEqual([10, 12])
    expect(current(plan.actions.find((action) => action.number === 'C.4')!).title).toMatch(/^Twaalf/)
  })

  it('leaves one cell of the balance matrix empty on purpose, and others without a word', () => {
    const filled = (pillar: string, group: string, setting: string) =>
      plan.actions.some(
        ({ facets }) =>
          facets.pillars.some((p) => p === pillar) &&
          facets.targetGroups?.some((g) => g === group) &&
          facets.settings?.some((s) => s === setting),
      )
    expect(plan.emptyCells).toHaveLength(1)
    const cell = plan.emptyCells[0]!
    expect(filled(cell.pillar, cell.targetGroup, cell.setting)).toBe(false)
    const terms = (kind: string) => plan.statements.filter((s) => s.kind === kind).map((s) => s.term!)
    const empty = terms('pillar')
      .flatMap((p) => terms('target_group').flatMap((g) => terms('setting').map((s) => [p, g, s] as const)))
      .filter(([p, g, s]) => !filled(p, g, s))
    expect(empty.length).toBeGreaterThan(10)
    expect(empty.length).toBeLessThan(45)
  })

  it('carries on seven actions of the plan before it, which say so', () => {
    const continued = plan.actions.flatMap((action) => (action.continues ? [action.continues.number] : []))
    const carried = predecessor.actions.filter((action) => shownState(action, ANCHOR) === 'carried_over')
    expect(continued.sort()).toEqual(carried.map((action) => action.number).sort())
    expect(carried).toHaveLength(7)
  })

  it('takes up in the three-year action plan what is due by its end', () => {
    expect(actionPlan.within).toBe(plan.key)
    expect(actionPlan.takesUp!.length).toBeGreaterThan(20)
  })
})
