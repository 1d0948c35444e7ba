import type { Day } from '../../../../platform/i18n/index.ts'
import type { Verdict } from '../../../../ui/state.ts'
import type { Target, TargetValue } from '../../state/model.ts'

/** Why a figure says what it says. */
export type ReadingReason =
  | 'no_figure'
  | 'no_baseline'
  | 'only_baseline'
  | 'no_goal'
  | 'no_margin'
  | 'within_margin'
  | 'beyond_margin'
  | 'same'

/** What may be read from a measure on a day. */
export interface Reading {
  verdict: Verdict
  reason: ReadingReason
  last: TargetValue | null
  /** What was measured until that day, oldest first, the baseline in front where it is not among it. */
  points: { value: number; low?: number; high?: number }[]
}

/**
 * What a measure allows to be said. Without figure, baseline, goal or margin it cannot be known yet; with them
 * it moves only where the whole margin lies on one side of the baseline.
 */
export function readingOf(target: Target, day: Day): Reading {
  const values = target.values.filter((value) => value.onDay <= day)
  const last = values.at(-1) ?? null
  const before =
    target.baseline !== null &&
    target.baselineOn !== null &&
    values.every((one) => one.onDay > target.baselineOn!)
      ? [{ value: target.baseline }]
      : []
  const points = [
    ...before,
    ...values.map((one) =>
      one.low === null || one.high === null
        ? { value: one.value }
        : { value: one.value, low: one.low, high: one.high },
    ),
  ]
  const say = (verdict: Verdict, reason: ReadingReason): Reading => ({ verdict, reason, last, points })
  if (!last) return say('no_figure', 'no_figure')
  const { baseline, value: goal } = target
  if (baseline === null) return say('unknown', 'no_baseline')
  if (goal === null || goal === baseline) return say('unknown', 'no_goal')
  if (target.baselineOn !== null && last.onDay <= target.baselineOn) return say('unknown', 'only_baseline')
  if (last.value === baseline) return say('not_moving', 'same')
  if (last.low === null || last.high === null) return say('unknown', 'no_margin')
  if (last.low <= baseline && baseline <= last.high) return say('unknown', 'within_margin')
  const up = last.value > baseline
  return say(up === goal > baseline ? 'moving_as_hoped' : 'worse', 'beyond_margin')
}
