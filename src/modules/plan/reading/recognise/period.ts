const range = /(?<![\d.])((?:19|20)\d\d)\s*(?:[-–—/]|t\/m|tot(?: en met)?|to|until|through|à|au|bis|jusqu[’']en)\s*((?:(?:19|20)\d\d)|\d\d)(?!\d)/giu

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

/** The years that the plan is for: from its title, else from its first lines, else the range it names most. */
export function periodOf(title: string, head: string[], all: string[]): Period | null {
  const own = ranges(title)[0]
  if (own) return own
  // A school year or a survey of two years in the text is no period of a plan.
  const early = head.flatMap(ranges).find((period) => Number(period.to) - Number(period.from) >= 2)
  if (early) return early
  const count = new Map<string, number>()
  for (const text of all) {
    for (const { from, to } of ranges(text)) {
      if (Number(to) - Number(from) >= 2) count.set(`${from}-${to}`, (count.get(`${from}-${to}`) ?? 0) + 1)
    }
  }
  const most = [...count].sort((a, b) => b[1] - a[1])[0]
  if (!most || most[1] < 2) return null
  const [from, to] = most[0].split('-') as [string, string]
  return { from, to }
}
