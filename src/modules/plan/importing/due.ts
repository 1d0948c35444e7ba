/** The last day of what a document says: '2025' is its last day, '2025-06' the end of June; null where unclear. */
export function lastDayOf(said: string | null): string | null {
  if (!said) return null
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(said.trim())
  if (!found) return null
  const [, year, month, day] = found
  const last = day
    ? new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
    : new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0))
  return Number.isNaN(last.getTime()) ? null : last.toISOString().slice(0, 10)
}
