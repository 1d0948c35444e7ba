import { Hono } from 'hono'
import type { Env } from '../../http/site.ts'
import { accountRoutes } from './account-routes.ts'
import { codeRoutes } from './code-routes.ts'
import { factorRoutes } from './factor-routes.ts'
import { linkRoutes } from './link-routes.tsx'
import { passkeyRoutes } from './passkey-routes.ts'
import { passwordRoutes } from './password-routes.tsx'
import { signInRoutes } from './sign-in-routes.ts'

/** All pages of signing in and of one's own account; mounted at '/', behind the check of every form. */
export const authRoutes = new Hono<Env>()
for (const routes of [
  signInRoutes,
  codeRoutes,
  linkRoutes,
  passwordRoutes,
  passkeyRoutes,
  accountRoutes,
  factorRoutes,
]) {
  authRoutes.route('/', routes)
}
