/** The demo's calendar: all days are written as seen from one day and moved on filling. */
import type { Day } from './types.ts'

/** The day that is 'today' in the demo's data. */
export const ANCHOR: Day = '2026-11-22'

const dayInMilliseconds = 86_400_000

/** Whole days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayInMilliseconds)
}

/** Moves a day of the data by as much as the day of filling lies from {@link ANCHOR}. */
export function shift(day: Day, today: Day): Day {
  const moved = Date.parse(`${day}T00:00:00Z`) + daysBetween(ANCHOR, today) * dayInMilliseconds
  return new Date(moved).toISOString().slice(0, 10)
}
