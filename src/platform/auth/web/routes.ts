import { Hono } from 'hono'
import type { Env } from '../../http/site.ts'
import { signInRoutes } from './sign-in-routes.ts'

/** All pages of signing in and of one's own account; mounted at '/', behind the check of every form. */
export const authRoutes = new Hono<Env>()
authRoutes.route('/', signInRoutes)
