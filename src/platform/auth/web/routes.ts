import { Hono } from 'hono'
import type { Env } from '../../http/site.ts'
import { codeRoutes } from './code-routes.ts'
import { linkRoutes } from './link-routes.tsx'
import { passwordRoutes } from './password-routes.tsx'
import { signInRoutes } from './sign-in-routes.ts'

/** All pages of signing in and of one's own account; mounted at '/', behind the check of every form. */
export const authRoutes = new Hono<Env>()
for (const routes of [signInRoutes, codeRoutes, linkRoutes, passwordRoutes]) authRoutes.route('/', routes)
