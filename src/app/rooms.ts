import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { authRoutes, checkForm } from '../platform/auth/index.ts'
import { fileRoutes, mostBytes } from '../platform/files/index.ts'
import { ownPage } from '../platform/http/answer.ts'
import type { Module } from '../platform/http/module.ts'
import { MessageShell } from '../platform/http/shell.tsx'
import type { Env } from '../platform/http/site.ts'
import { themeRoutes } from '../platform/http/theme-routes.ts'

/** What a request may weigh, in bytes: of a visitor a form, of someone signed in a file with its form around it. */
const heaviest = { visitor: 2 * 1024 * 1024, account: mostBytes + 8 * 1024 * 1024 }

function limit(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: (c: Context<Env>) => {
      // What is still on its way is not read, so nothing else can follow on this connection.
      c.header('connection', 'close')
      return ownPage(c, MessageShell({ site: c.env.site, kind: 'too_large', code: '413' }), 413)
    },
  })
}

/** All pages and interfaces of an authority behind one door: every form is checked before any room sees it. */
export function openRooms(modules: readonly Module[], report: (error: Error) => void): Hono<Env> {
  const rooms = new Hono<Env>({
    getPath: (_, options) => (options!.env as Env['Bindings']).site.path,
  })
  const [ofVisitor, ofAccount] = [limit(heaviest.visitor), limit(heaviest.account)]
  rooms.use((c, next) => (c.env.site.account ? ofAccount : ofVisitor)(c, next))
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
