import type { Day } from '../../platform/i18n/index.ts'

/** A day as a number, for scales. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000
}

/** Maps [from, to] on [start, end]; a point where both ends are one value. */
export function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  const span = to - from
  return (value) => round(span === 0 ? start : start + ((value - from) / span) * (end - start))
}

/** One decimal is finer than a screen; more only makes the page heavier. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Round values from 0 (or the lowest) up to at least `top`: three to five steps of 1, 2, 3, 4 or 5. */
export function ticks(top: number, bottom = 0): number[] {
  const span = top - Math.min(0, bottom)
  if (!(span > 0)) return [0, 1]
  const rough = span / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 3, 4, 5, 10].map((n) => n * power).find((n) => n >= rough * 0.999)!
  const first = Math.floor(Math.min(0, bottom) / step)
  const last = Math.ceil(top / step - 1e-9)
  return Array.from({ length: last - first + 1 }, (_, n) => Number(((first + n) * step).toPrecision(12)))
}

/** The first of January of every year within the days, thinned to at most `most`. */
export function years(from: Day, to: Day, most: number): { year: number; day: Day }[] {
  const first = Number(from.slice(0, 4)) + (from.slice(5, 10) === '01-01' ? 0 : 1)
  const last = Number(to.slice(0, 4))
  const step = Math.max(1, Math.ceil((last - first + 1) / most))
  const list: { year: number; day: Day }[] = []
  for (let year = first; year <= last; year += step) list.push({ year, day: `${year}-01-01` })
  return list
}
