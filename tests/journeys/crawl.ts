/** A page as a visitor without script gets it. */
export interface Fetched {
  path: string
  status: number
  type: string
  body: string
  /** Where it sends the visitor on to, for a redirect. */
  location: string | null
  /** The page that led here. */
  from: string
}

export async function visit(origin: string, path: string, from = ''): Promise<Fetched> {
  const response = await fetch(origin + path, { redirect: 'manual' })
  return {
    path,
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: await response.text(),
    location: response.headers.get('location'),
    from,
  }
}

const workplace = /\/(werk|aanmelden)(\/|\?|$)/

/** Addresses on this site that a page leads to; those of the workspace left out. */
export function linksOf(page: Fetched): string[] {
  const found = page.body.matchAll(/<(?:a|form|link|use|img)\b[^>]*?\s(?:href|action|src)="([^"]*)"/g)
  return [...found]
    .map((match) => match[1]!.replaceAll('&amp;', '&').split('#')[0]!)
    .map((href) => href.replace(/^https?:\/\/localhost(:\d+)?(?=\/)/, ''))
    .filter((href) => href.startsWith('/') && !workplace.test(href))
}

/**
 * Every page that links lead to from some first ones. A page with a query is opened but not followed further,
 * because filters lead to each other without end.
 */
export async function crawl(origin: string, first: readonly string[]): Promise<Fetched[]> {
  const pages: Fetched[] = []
  const seen = new Set(first)
  const waiting = first.map((path) => ({ path, from: '' }))
  while (waiting.length > 0) {
    const together = waiting.splice(0, 8)
    for (const page of await Promise.all(together.map(({ path, from }) => visit(origin, path, from)))) {
      pages.push(page)
      const onward = page.location ? [page.location] : page.path.includes('?') ? [] : linksOf(page)
      for (const path of onward) {
        if (seen.has(path)) continue
        seen.add(path)
        waiting.push({ path, from: page.path })
      }
    }
  }
  return pages
}
