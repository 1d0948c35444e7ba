import type { Day, Language } from '../../platform/i18n/index.ts'
import { formatNumber, longDay, shortDay, speaker } from '../../platform/i18n/index.ts'
import { Table } from '../table.tsx'
import { uiWords } from '../words.ts'
import { type ChartSize, Figure, widths } from './figure.tsx'
import { dayNumber, round, scale, ticks, years } from './scale.ts'

export type TargetDrawing = {
  /** What is counted: 'extra containers staan er'. */
  unit: string
  baseline: { day: Day; value: number }
  goal: { day: Day; value: number }
  /** Counted values, oldest first, without the baseline. */
  steps: { day: Day; value: number }[]
  /** The day until which the last count holds. */
  today: Day
}

/** Where the straight path from baseline to goal stands on a day. */
export function straightPath(target: Pick<TargetDrawing, 'baseline' | 'goal'>, day: Day): number {
  const span = dayNumber(target.goal.day) - dayNumber(target.baseline.day)
  const part = span <= 0 ? 1 : (dayNumber(day) - dayNumber(target.baseline.day)) / span
  return target.baseline.value + (target.goal.value - target.baseline.value) * Math.min(1, Math.max(0, part))
}

/**
 * 'n van m' first ('n, doel m' where less is better), then the steps that were counted against the straight path to the goal; the gap between
 * them is drawn. `caption` says what is counted and by whom.
 */
export function Target(props: {
  target: TargetDrawing
  caption?: string
  sentence?: string
  language: Language
}) {
  const { target, language } = props
  const t = speaker(uiWords, language)
  const now = target.steps.at(-1)?.value ?? target.baseline.value
  const label = t('target_label', {
    now,
    day: longDay(target.today, language),
    plan: Math.round(straightPath(target, target.today)),
    goal: target.goal.value,
    due: longDay(target.goal.day, language),
  })
  return (
    <div class="stack">
      <p class="big">
        <b>{t(falls(target) ? 'now_goal' : 'n_of_m', { now, goal: target.goal.value })}</b>{' '}
        <span>{props.sentence ?? target.unit}</span>
      </p>
      <Figure
        language={language}
        caption={props.caption}
        drawing={widths.map((size) => (
          <Drawing target={target} size={size} label={label} language={language} />
        ))}
        table={
          <Table
            keep
            narrow
            caption={target.unit}
            columns={[
              { label: t('day') },
              { label: t('counted'), right: true },
              { label: t('by_plan_head'), right: true },
            ]}
            rows={[target.baseline, ...target.steps].map((step) => ({
              head: shortDay(step.day, language),
              cells: [
                formatNumber(step.value, language),
                formatNumber(Math.round(straightPath(target, step.day)), language),
              ],
            }))}
          />
        }
      />
    </div>
  )
}

/** Whether the goal is to have less of it. */
function falls(target: TargetDrawing): boolean {
  return target.goal.value < target.baseline.value
}

/** A plan that ends on 31 December shows the year that begins the day after: a reader looks for that line. */
function afterward(day: Day): Day {
  return new Date((dayNumber(day) + 31) * 86_400_000).toISOString().slice(0, 10)
}

function Drawing(props: { target: TargetDrawing; size: ChartSize; label: string; language: Language }) {
  const { target, size, language } = props
  const t = speaker(uiWords, language)
  const { baseline, goal, steps, today } = target
  const left = 34
  const bottom = size.height - 30
  const values = [baseline.value, goal.value, ...steps.map((step) => step.value)]
  const lines = ticks(Math.max(...values, 1), Math.min(...values, 0))
  const lastDay = [goal.day, today].sort().at(-1)!
  const x = scale(dayNumber(baseline.day), dayNumber(lastDay), left + 16, size.width - size.right - 20)
  const y = scale(lines[0]!, lines.at(-1)!, bottom, 22)
  const at = (day: Day) => x(dayNumber(day))
  const now = steps.at(-1)?.value ?? baseline.value
  const planned = straightPath(target, today)
  const nowX = at(today)
  const route = steps.map((step) => `H${at(step.day)}V${y(step.value)}`).join('')
  const apart = Math.abs(y(now) - y(planned)) > 14
  const ahead = falls(target) ? now < planned : now > planned
  // After its day the goal itself is what the plan says: a second word for it would only cover the first.
  const over = today > goal.day
  // Left of the point where the goal's own word would be in the way.
  const crowded = nowX > size.width - size.right - 46
  return (
    <svg class={size.name} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={props.label}>
      {lines.map((value) => (
        <>
          <path
            class={value === lines[0] ? 'ax0' : 'ax'}
            d={`M${left} ${y(value)}H${size.width - size.right + 6}`}
          />
          <text x={left - 8} y={round(y(value) + 4)} text-anchor="end">
            {formatNumber(value, language)}
          </text>
        </>
      ))}
      {years(baseline.day, afterward(lastDay), size.most).map(({ year, day }) => (
        <>
          <path class="ax0" d={`M${at(day)} ${bottom}v6`} />
          <text x={at(day)} y={bottom + 22} text-anchor="middle">
            {year}
          </text>
        </>
      ))}
      <path
        class="path"
        d={`M${at(baseline.day)} ${y(baseline.value)}L${at(goal.day)} ${y(goal.value)}${over ? `H${nowX}` : ''}`}
      />
      <path class="steps" d={`M${at(baseline.day)} ${y(baseline.value)}${route}H${nowX}`} />
      {apart ? (
        <>
          <path class={ahead ? 'gap ahead' : 'gap'} d={`M${nowX} ${y(now)}V${y(planned)}`} />
          <circle class={ahead ? 'gap-end ahead' : 'gap-end'} cx={nowX} cy={y(planned)} r="4" />
          {over ? null : (
            <text x={nowX - 9} y={round(y(planned) + (falls(target) ? 16 : -5))} text-anchor="end">
              {t('by_plan', { n: Math.round(planned) })}
            </text>
          )}
        </>
      ) : null}
      {steps.map((step) => (
        <circle class="dot" cx={at(step.day)} cy={y(step.value)} r="4.5" />
      ))}
      <circle class="dot" cx={nowX} cy={y(now)} r="5.5" />
      <text
        class="b"
        x={crowded ? nowX - 4 : nowX + 11}
        y={round(y(now) + (crowded ? (y(now) < y(planned) ? -10 : 22) : 5))}
        text-anchor={crowded ? 'end' : 'start'}
      >
        {formatNumber(now, language)} {t('now')}
      </text>
      <path class="goal" d={`M${at(goal.day) - 7} ${y(goal.value)}h14`} />
      <text
        class="b"
        x={over ? at(goal.day) + 7 : at(goal.day) + 12}
        y={round(y(goal.value) + (over ? -8 : 5))}
        text-anchor={over ? 'end' : 'start'}
      >
        {t('goal_at', { n: goal.value })}
      </text>
    </svg>
  )
}
