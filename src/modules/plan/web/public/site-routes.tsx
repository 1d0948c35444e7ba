import { Hono } from 'hono'
import { ownPage, publicPage } from '../../../../platform/http/answer.ts'
import type { Env } from '../../../../platform/http/site.ts'
import { find } from '../../queries/search.ts'
import { AccessibilityPage } from './accessibility-page.tsx'
import { PrivacyPage } from './privacy-page.tsx'
import { perPage, SearchPage } from './search-page.tsx'

/** Pages of the site itself: search, and what it says of itself. */
export const siteRoutes = new Hono<Env>()

siteRoutes.get('/zoeken', async (c) => {
  const { site } = c.env
  const text = (c.req.query('q') ?? '').trim().slice(0, 200)
  const asked = Math.trunc(Number(c.req.query('bladzijde')))
  const number = Math.min(Math.max(asked || 1, 1), 500)
  if (text === '') return publicPage(c, <SearchPage site={site} text="" found={null} number={1} />)
  const offset = (number - 1) * perPage
  const found = await find(site.context, { text, language: site.language, most: perPage, offset })
  if ('ok' in found) return c.notFound()
  // What people look for is not kept, in memory neither.
  return ownPage(c, <SearchPage site={site} text={text} found={found} number={number} />)
})
siteRoutes.get('/over/toegankelijkheid', (c) => publicPage(c, <AccessibilityPage site={c.env.site} />))
siteRoutes.get('/over/privacy', (c) => publicPage(c, <PrivacyPage site={c.env.site} />))
