import { Hono } from 'hono'
import type { Env } from '../../../../platform/http/site.ts'
import { attachRoutes } from './item/attach-routes.tsx'
import { itemRoutes } from './item/routes.tsx'
import { levelRoutes } from './levels/routes.tsx'
import { lintRoutes } from './lint/routes.tsx'
import { tableRoutes } from './table/routes.tsx'
import { todayRoutes } from './today/routes.tsx'
import { treeRoutes } from './tree/routes.tsx'

/** Pages of the workspace. */
export const workspaceRoutes = new Hono<Env>()

for (const routes of [
  todayRoutes,
  treeRoutes,
  tableRoutes,
  attachRoutes,
  itemRoutes,
  lintRoutes,
  levelRoutes,
])
  workspaceRoutes.route('/', routes)
