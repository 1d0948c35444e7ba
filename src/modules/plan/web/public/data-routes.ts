import { Hono, type Context as HonoContext } from 'hono'
import { enter } from '../../../../platform/access/index.ts'
import { publicText } from '../../../../platform/http/answer.ts'
import type { Env } from '../../../../platform/http/site.ts'
import { viewPlan } from '../../queries/view.ts'
import { onPlan } from './answer.tsx'
import { atomFeed } from './atom.ts'
import { type PlanPage, pageOf } from './page-of-plan.ts'
import { planJson } from './plan-json.ts'
import { planJsonLd } from './plan-jsonld.ts'

/** The plan for machines: feed, data, linked data. */
export const dataRoutes = new Hono<Env>()

/** The same page as a visitor gets it, whoever asks; null where a visitor sees no such plan. */
async function asVisitor(page: PlanPage, c: HonoContext<Env>): Promise<PlanPage | null> {
  const { site } = c.env
  if (!site.account) return page
  const { authority, services, language } = site
  const context = await enter(services.database, authority, null, { door: 'web', language })
  const view = await viewPlan(context, {
    slug: page.view.state.plan.slug,
    at: page.view.at,
    zone: authority.timeZone,
  })
  return view.ok ? pageOf({ ...site, account: null, context }, view.value) : null
}

dataRoutes.get(
  '/plan/:plan/atom.xml',
  onPlan(async (page, c) => {
    const visitor = await asVisitor(page, c)
    return visitor ? publicText(c, atomFeed(visitor), 'application/atom+xml; charset=utf-8') : c.notFound()
  }),
)
dataRoutes.get(
  '/plan/:plan/plan.json',
  onPlan((page, c) => publicText(c, planJson(page), 'application/json; charset=utf-8')),
)
dataRoutes.get(
  '/plan/:plan/plan.jsonld',
  onPlan((page, c) => publicText(c, planJsonLd(page), 'application/ld+json; charset=utf-8')),
)
