import { Hono, type Context as HonoContext } from 'hono'
import { ownPage, publicPage } from '../../../../platform/http/answer.ts'
import type { Env } from '../../../../platform/http/site.ts'
import { find } from '../../queries/search.ts'
import { isAction } from '../../state/model.ts'
import { ageOf, shownState } from '../../state/rules.ts'
import { planOf } from '../page.ts'
import { AccessibilityPage } from './accessibility-page.tsx'
import { PrivacyPage } from './privacy-page.tsx'
import { type FoundState, perPage, SearchPage } from './search-page.tsx'

/** Pages of the site itself: search, and what it says of itself. */
export const siteRoutes = new Hono<Env>()

/** How the actions among some addresses stand today: computed from their plans, not from what a card kept. */
async function statesOf(c: HonoContext<Env>, addresses: readonly string[]): Promise<Map<string, FoundState>> {
  const states = new Map<string, FoundState>()
  for (const address of new Set(addresses)) {
    const [, slug, key] = /^\/plan\/([^/]+)\/item\/([^/]+)$/.exec(address) ?? []
    if (!slug || !key) continue
    const view = await planOf(c, slug)
    const item = view?.state.items.find((one) => one.key === key)
    if (!view || !item || !isAction(item)) continue
    states.set(address, { state: shownState(item, view.day), days: ageOf(item, view.day) })
  }
  return states
}

siteRoutes.get('/zoeken', async (c) => {
  const { site } = c.env
  const text = (c.req.query('q') ?? '').trim().slice(0, 200)
  const asked = Math.trunc(Number(c.req.query('bladzijde')))
  const number = Math.min(Math.max(asked || 1, 1), 500)
  if (text === '') return publicPage(c, <SearchPage site={site} text="" found={null} number={1} />)
  const offset = (number - 1) * perPage
  const found = await find(site.context, { text, language: site.language, most: perPage, offset })
  if ('ok' in found) return c.notFound()
  const states = await statesOf(
    c,
    found.hits.map((hit) => hit.address),
  )
  // What people look for is not kept, in memory neither.
  return ownPage(c, <SearchPage site={site} text={text} found={found} states={states} number={number} />)
})
siteRoutes.get('/over/toegankelijkheid', (c) => publicPage(c, <AccessibilityPage site={c.env.site} />))
siteRoutes.get('/over/privacy', (c) => publicPage(c, <PrivacyPage site={c.env.site} />))
