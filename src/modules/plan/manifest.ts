import { Hono } from 'hono'
import type { Module } from '../../platform/http/module.ts'
import type { Env } from '../../platform/http/site.ts'
import { say } from '../../platform/i18n/index.ts'
import { addPlanCommands } from './cli.ts'
import { viewPlan } from './queries/view.ts'
import { readDocumentTask } from './reviewing/read-document.ts'
import { mayEditPlan, mayReadPlan } from './rules.ts'
import { isAction } from './state/model.ts'
import { publicRoutes } from './web/public/routes.tsx'
import { reviewRoutes } from './web/review/routes.tsx'
import { placeWords } from './web/words.ts'
import { workspaceRoutes } from './web/workspace/routes.tsx'

const routes = new Hono<Env>()
routes.route('/', publicRoutes)
routes.route('/', workspaceRoutes)
routes.route('/', reviewRoutes)

/** The room of the plan. */
export const planModule: Module = {
  name: 'plan',
  routes,
  cli: addPlanCommands,
  tasks: [readDocumentTask],
  publicPlaces: (site) => [
    {
      label: say(placeWords.plan, site.language),
      href: site.href('/'),
      current: site.path === '/' ? 'page' : site.path.startsWith('/plan'),
    },
  ],
  async carriedBy(site) {
    const view = await viewPlan(site.context, { slug: null, at: null, zone: site.authority.timeZone })
    const counts = new Map<string, number>()
    for (const item of view.ok ? view.value.state.items.filter(isAction) : []) {
      const lead = item.leadOrganisationId
      if (lead) counts.set(lead, (counts.get(lead) ?? 0) + 1)
    }
    return { label: say(placeWords.leads, site.language), counts }
  },
  workspacePlaces: (site) => {
    const place = (group: 'daily' | 'parts' | 'keeping', key: keyof typeof placeWords, path: string) => ({
      group,
      label: say(placeWords[key], site.language),
      href: site.href(path),
      current: site.path === path ? ('page' as const) : path !== '/werk' && site.path.startsWith(`${path}/`),
    })
    const { scope } = site.context
    if (!mayReadPlan(scope)) return []
    return [
      place('daily', 'today', '/werk'),
      place('daily', 'plan', '/werk/plan'),
      ...(mayEditPlan(scope) ? [place('daily', 'documents', '/werk/documenten')] : []),
      place('daily', 'lint', '/werk/nazicht'),
    ]
  },
}
