import { Hono } from 'hono'
import type { Env } from '../../../../platform/http/site.ts'
import { planPage } from './answer.tsx'
import { FrontPage } from './front-page.tsx'
import { itemRoutes } from './item-routes.tsx'

/** Pages that anyone may open. */
export const publicRoutes = new Hono<Env>()

publicRoutes.get(
  '/',
  planPage((page) => <FrontPage page={page} />),
)
publicRoutes.get(
  '/plan/:plan',
  planPage((page) => <FrontPage page={page} />),
)
publicRoutes.route('/', itemRoutes)
