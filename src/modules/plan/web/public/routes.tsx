import { Hono } from 'hono'
import { publicPage } from '../../../../platform/http/answer.ts'
import type { Env } from '../../../../platform/http/site.ts'
import { planOf } from '../page.ts'
import { FrontPage } from './front-page.tsx'

/** Pages that anyone may open. */
export const publicRoutes = new Hono<Env>()

publicRoutes.get('/', async (c) => {
  const view = await planOf(c, null)
  return view ? publicPage(c, <FrontPage site={c.env.site} view={view} />) : c.notFound()
})
