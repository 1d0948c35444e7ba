import { describe, expect, it } from 'vitest'
import { euro, percent } from '../amounts.ts'
import { Budget } from './budget.tsx'
import { scale, ticks, years } from './scale.ts'
import { straightPath, Target } from './target.tsx'
import { Timeline } from './timeline.tsx'
import { Trend } from './trend.tsx'

const target = {
  unit: 'containers',
  baseline: { day: '2024-01-01', value: 0 },
  goal: { day: '2025-12-31', value: 12 },
  steps: [{ day: '2024-06-01', value: 3 }],
  today: '2024-12-31',
}

describe('scales', () => {
  it('map ends to ends, and a single value to the start', () => {
    expect(scale(0, 10, 0, 100)(5)).toBe(50)
    expect(scale(5, 5, 20, 80)(5)).toBe(20)
  })

  it('step in round numbers that reach the top', () => {
    expect(ticks(12)).toEqual([0, 3, 6, 9, 12])
    expect(ticks(8.8)).toEqual([0, 3, 6, 9])
    expect(ticks(1)).toEqual([0, 0.3, 0.6, 0.9, 1.2])
    expect(ticks(0)).toEqual([0, 1])
    expect(ticks(4, -3)[0]).toBeLessThanOrEqual(-3)
    expect(ticks(300).at(-1)).toBeGreaterThanOrEqual(300)
  })

  it('name at most so many years', () => {
    expect(years('2024-01-01', '2029-12-31', 4).map((each) => each.year)).toEqual([2024, 2026, 2028])
    expect(years('2024-02-01', '2025-06-01', 4).map((each) => each.year)).toEqual([2025])
  })
})

describe('a target', () => {
  it('measures against the straight path, never past the goal', () => {
    expect(straightPath(target, '2024-12-31')).toBeCloseTo(6, 1)
    expect(straightPath(target, '2030-01-01')).toBe(12)
    expect(straightPath(target, '2020-01-01')).toBe(0)
  })

  it('says n of m first, draws twice and gives its table', () => {
    const html = String(Target({ target, language: 'nl' }))
    expect(html).toContain('<b>3 van 12</b>')
    expect(html.match(/<svg class="(wid|nar)"/g)).toHaveLength(2)
    expect(html).toContain('6 volgens plan')
    expect(html).toContain('<table')
  })

  it('stands without a count, and with a goal that falls', () => {
    const falling = {
      ...target,
      baseline: { day: '2024-01-01', value: 40 },
      goal: { day: '2025-12-31', value: 10 },
      steps: [],
    }
    const html = String(Target({ target: falling, language: 'fr' }))
    expect(html).toContain('40, objectif 10')
    expect(html).not.toContain('NaN')
  })
})

describe('the rest of the figures', () => {
  it('do not mistake what is not known for nought', () => {
    const html = String(Budget({ caption: 'x', language: 'nl', years: [{ label: '2027', planned: 6000 }] }))
    expect(html).toContain('niet bekend')
    expect(html).not.toContain('share-part')
  })

  it('write euros and percents so that they do not break', () => {
    expect(euro(18000, 'nl')).toBe('€\u00a018.000')
    expect(euro(18000, 'fr')).toMatch(/^18.000\u00a0€$/)
    expect(percent(0.42, 'nl')).toBe('42\u00a0%')
    expect(percent(0.42, 'en')).toBe('42%')
  })

  it('draw no course of one point', () => {
    expect(Trend({ points: [{ value: 3 }], verdict: 'unknown' })).toBeNull()
  })

  it('keep an action without a date in the table, and say that it has no bar', async () => {
    const html = String(
      await Timeline({
        caption: 'x',
        language: 'nl',
        from: '2024-01-01',
        to: '2029-12-31',
        today: '2026-01-01',
        actions: [{ title: 'Zonder datum', href: '#a', state: 'not_begun' }],
      }),
    )
    expect(html).toContain('Zonder datum')
    expect(html).toContain('Eén actie zonder termijn')
    expect(html).not.toContain('class="span')
  })
})
