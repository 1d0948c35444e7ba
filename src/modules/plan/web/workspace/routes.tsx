import { Hono } from 'hono'
import type { Env } from '../../../../platform/http/site.ts'

/** Pages of the workspace. */
export const workspaceRoutes = new Hono<Env>()
