import type { Language } from './languages.ts'
import { locales } from './words.ts'

/** A calendar day without a time, as ISO 8601: '2026-05-18'. */
export type Day = string

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round(
    (Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / 86_400_000,
  )
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Day and time in a zone, as '2026-05-18, 14:05:09'. Making a format costs more than using it a hundred times. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
  clocks.set(zone, known)
  return known
}

/** The day that it is in a time zone (IANA name) at an instant. */
export function dayIn(zone: string, at: Date = new Date()): Day {
  return clockOf(zone).format(at).slice(0, 10)
}

/** The instant, in milliseconds, at which the calendar day of an instant ends in a time zone. */
export function dayEnds(zone: string, at: Date = new Date()): number {
  const day = dayIn(zone, at)
  // Clocks are set at night, so that what holds at noon holds until midnight.
  const noon = Date.parse(`${day}T12:00:00Z`)
  const shown = Date.parse(`${clockOf(zone).format(new Date(noon)).replace(', ', 'T')}Z`)
  return Date.parse(`${day}T24:00:00Z`) - (shown - noon)
}

const formats = new Map<string, Intl.DateTimeFormat>()
/** Days as they were written before: a table of five hundred rows holds the same ones over and over. */
const written = new Map<string, string>()

function format(day: Day, language: Language, style: 'long' | 'short' | 'month'): string {
  const key = `${language}/${style}`
  const known = written.get(key + day)
  if (known) return known
  const formatter =
    formats.get(key) ??
    new Intl.DateTimeFormat(locales[language], {
      timeZone: 'UTC',
      ...(style === 'month' ? {} : { day: 'numeric' }),
      month: style === 'short' ? 'short' : 'long',
      year: 'numeric',
    })
  formats.set(key, formatter)
  const text = formatter.format(new Date(`${day.slice(0, 10)}T00:00:00Z`))
  if (written.size > 20_000) written.clear()
  written.set(key + day, text)
  return text
}

/** '18 mei 2026': for running text. */
export function longDay(day: Day, language: Language): string {
  return format(day, language, 'long')
}

/** '18 mei 2026' with a short month: for margins and tables. */
export function shortDay(day: Day, language: Language): string {
  return format(day, language, 'short').replace(/\./g, '')
}

/** 'mei 2026'. */
export function monthOf(day: Day, language: Language): string {
  return format(day, language, 'month')
}
