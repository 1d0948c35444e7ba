import { Hono } from 'hono'
import type { Env } from '../../../../platform/http/site.ts'
import { itemRoutes } from './item/routes.tsx'

/** Pages of the workspace. */
export const workspaceRoutes = new Hono<Env>()

workspaceRoutes.route('/', itemRoutes)
