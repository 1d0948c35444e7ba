import { Hono } from 'hono'
import { ownPage } from '../../../../../platform/http/answer.ts'
import { barred } from '../../../../../platform/http/inside.tsx'
import type { Env, Site } from '../../../../../platform/http/site.ts'
import { waitingDocuments } from '../../../queries/waiting.ts'
import { mayReadPlan } from '../../../rules.ts'
import { planOf } from '../../page.ts'
import { NoPlan } from '../no-plan.tsx'
import { TodayPage } from './page.tsx'

/** The first page of the workspace. */
export const todayRoutes = new Hono<Env>()

/** The first place of the workspace that a role without content may open; null where there is none. */
async function firstPlace(site: Site): Promise<string | null> {
  const places = await Promise.all(
    site.services.modules.map((module) => module.workspacePlaces?.(site) ?? []),
  )
  return places.flat()[0]?.href ?? null
}

todayRoutes.get('/werk', async (c) => {
  const { site } = c.env
  const shut = await barred(c, () => true)
  if (shut) return shut
  if (!mayReadPlan(site.context.scope)) {
    const place = await firstPlace(site)
    return place ? c.redirect(place, 303) : c.notFound()
  }
  const view = await planOf(c, null)
  if (!view) return ownPage(c, <NoPlan site={site} />)
  const documents = await waitingDocuments(site.context, { zone: site.authority.timeZone })
  return ownPage(c, <TodayPage site={site} view={view} documents={documents.ok ? documents.value : []} />)
})
