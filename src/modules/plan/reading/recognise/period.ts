const range =
  /(?<![\d.])((?:19|20)\d\d)\s*(?:[-–—/]|t\/m|tot(?: en met)?|to|until|through|à|au|bis|jusqu[’']en)\s*((?:(?:19|20)\d\d)|\d\d)(?!\d)/giu

interface Period {
  from: string
  to: string
}

function ranges(text: string): Period[] {
  const found: Period[] = []
  for (const match of text.matchAll(range)) {
    const from = match[1]!
    const to = match[2]!.length === 2 ? from.slice(0, 2) + match[2] : match[2]!
    const years = Number(to) - Number(from)
    if (years >= 1 && years <= 20) found.push({ from, to })
  }
  return found
}

/** Ranges right after a word for a plan or a period; others are years of a survey or a law. */
function planned(text: string): Period[] {
  const found: Period[] = []
  for (const match of text.matchAll(
    /(?<!\p{L})(?:periode|période|period|zeitraum|jahre|jaren|années|years|\p{L}{0,30}plan|strate[a-z]+|stratégie|programm?e?|action|prioriteiten|priorit[a-z]+)(?:\s+\p{L}+){0,4}\s+(?=(?:19|20)\d\d)/giu,
  )) {
    const next = ranges(text.slice(match.index, match.index + match[0].length + 16))[0]
    if (next && Number(next.to) - Number(next.from) >= 2) found.push(next)
  }
  return found
}

/** The years that the plan is for: from its title, else from its first lines, else the range it names most. */
export function periodOf(title: string, head: string[], all: string[]): Period | null {
  const own = ranges(title)[0]
  if (own) return own
  // A school year or a survey of two years in the text is no period of a plan.
  const early = head.flatMap(ranges).find((period) => Number(period.to) - Number(period.from) >= 2)
  if (early) return early
  const count = new Map<string, { period: Period; times: number }>()
  for (const text of all) {
    for (const period of planned(text)) {
      const key = `${period.from}-${period.to}`
      count.set(key, { period, times: (count.get(key)?.times ?? 0) + 1 })
    }
  }
  return [...count.values()].sort((a, b) => b.times - a.times)[0]?.period ?? null
}
