import type { Verdict } from '../state.ts'
import { verdictTones } from '../state.ts'
import { scale } from './scale.ts'

/**
 * The course of a measure in a table cell: a line, its doubt as a band, the last point in the colour of the
 * verdict. Decoration beside the figures in the row, so it is hidden from screen readers.
 */
export function Trend(props: { points: { value: number; low?: number; high?: number }[]; verdict: Verdict }) {
  const { points } = props
  if (points.length < 2) return null
  const all = points.flatMap((point) => [point.value, point.low ?? point.value, point.high ?? point.value])
  const x = scale(0, points.length - 1, 6, 122)
  const y = scale(Math.min(...all), Math.max(...all), 34, 6)
  const route = (pick: (point: (typeof points)[number]) => number) =>
    points.map((point, index) => `${x(index)} ${y(pick(point))}`)
  const upper = route((point) => point.high ?? point.value)
  const lower = route((point) => point.low ?? point.value).reverse()
  const last = points.at(-1)!
  return (
    <svg class="trend" width="130" height="40" viewBox="0 0 130 40" aria-hidden="true">
      <path class="band" d={`M${[...upper, ...lower].join('L')}z`} />
      <path class="course" d={`M${route((point) => point.value).join('L')}`} />
      <circle
        class={`c-${verdictTones[props.verdict]}`}
        fill="currentColor"
        cx={x(points.length - 1)}
        cy={y(last.value)}
        r="3.5"
      />
    </svg>
  )
}
