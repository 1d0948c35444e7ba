import { Hono } from 'hono'
import { publicPage } from '../../../../platform/http/answer.ts'
import type { Env } from '../../../../platform/http/site.ts'
import { AmbitionsPage } from './ambitions-page.tsx'
import { onPlan, planPage } from './answer.tsx'
import { BalancePage, type BalanceShow, balanceShows } from './balance-page.tsx'
import { BlindSpotsPage } from './blind-spots-page.tsx'
import { ChangesPage } from './changes-page.tsx'
import { dataRoutes } from './data-routes.ts'
import { FrontPage } from './front-page.tsx'
import { itemRoutes } from './item-routes.tsx'
import { readFilter } from './list.ts'
import { ListPage } from './list-page.tsx'
import { siteRoutes } from './site-routes.tsx'
import { TimelinePage } from './timeline-page.tsx'
import { VersionsPage } from './versions-page.tsx'

/** Pages that anyone may open. */
export const publicRoutes = new Hono<Env>()

const front = planPage((page) => <FrontPage page={page} />)
publicRoutes.get('/', front)
publicRoutes.get('/plan/:plan', front)
publicRoutes.get(
  '/plan/:plan/acties',
  planPage((page, c) => <ListPage page={page} filter={readFilter((name) => c.req.query(name))} />),
)
publicRoutes.get(
  '/plan/:plan/tijdlijn',
  planPage((page) => <TimelinePage page={page} />),
)
publicRoutes.get(
  '/plan/:plan/balans',
  planPage((page, c) => {
    const asked = c.req.query('toon') ?? ''
    const show = Object.hasOwn(balanceShows, asked) ? (asked as BalanceShow) : 'alles'
    return <BalancePage page={page} show={show} />
  }),
)
publicRoutes.get(
  '/plan/:plan/ambities',
  planPage((page) => <AmbitionsPage page={page} />),
)
publicRoutes.get(
  '/plan/:plan/blinde-vlekken',
  onPlan((page, c) => (page.showsGaps ? publicPage(c, <BlindSpotsPage page={page} />) : c.notFound())),
)
publicRoutes.get(
  '/plan/:plan/veranderingen',
  planPage((page, c) => (
    <ChangesPage page={page} number={Math.trunc(Number(c.req.query('bladzijde'))) || 1} />
  )),
)
publicRoutes.get(
  '/plan/:plan/versies',
  planPage((page) => <VersionsPage page={page} />),
)
publicRoutes.route('/', itemRoutes)
publicRoutes.route('/', dataRoutes)
publicRoutes.route('/', siteRoutes)
