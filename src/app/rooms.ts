import { Hono } from 'hono'
import { authRoutes, checkForm } from '../platform/auth/index.ts'
import { fileRoutes } from '../platform/files/index.ts'
import { ownPage } from '../platform/http/answer.ts'
import type { Module } from '../platform/http/module.ts'
import { MessageShell } from '../platform/http/shell.tsx'
import type { Env } from '../platform/http/site.ts'
import { themeRoutes } from '../platform/http/theme-routes.ts'

/** All pages and interfaces of an authority behind one door: every form is checked before any room sees it. */
export function openRooms(modules: readonly Module[], report: (error: Error) => void): Hono<Env> {
  const rooms = new Hono<Env>({
    getPath: (_, options) => (options!.env as Env['Bindings']).site.path,
  })
  rooms.use(async (c, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) return next()
    const refused = await checkForm(c)
    return refused ?? next()
  })
  rooms.route('/', authRoutes)
  rooms.route('/', themeRoutes)
  rooms.route('/', fileRoutes)
  for (const module of modules) rooms.route('/', module.routes)
  rooms.notFound((c) => ownPage(c, MessageShell({ site: c.env.site, kind: 'not_found', code: '404' }), 404))
  rooms.onError((error, c) => {
    report(error)
    return ownPage(c, MessageShell({ site: c.env.site, kind: 'broken', code: '500' }), 500)
  })
  return rooms
}
