/**
 * A list of fifty rows: as Regie serves it, through the gate and row-level security on the application's role, or
 * by Hono alone with the same query and the same page on the owner's.
 */
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { z } from 'zod'
import { openAssets } from '../../src/app/assets.ts'
import { handler } from '../../src/app/handle.ts'
import { openRooms } from '../../src/app/rooms.ts'
import { openServices } from '../../src/app/serve.ts'
import { enter, query } from '../../src/platform/access/index.ts'
import { readConfig } from '../../src/platform/config.ts'
import { queriesOn } from '../../src/platform/db/connect.ts'
import { ownPage } from '../../src/platform/http/answer.ts'
import type { Services } from '../../src/platform/http/services.ts'
import { addressing, type Env, type Site } from '../../src/platform/http/site.ts'
import { renderPage } from '../../src/ui/document.tsx'
import { answerParent } from './child.ts'
import { FiftyPage, fifty } from './list-page.tsx'

const { url, data, bare, slug } = JSON.parse(process.argv[2]!) as Record<
  'url' | 'data' | 'bare' | 'slug',
  string
>
const config = readConfig({ PORT: '0', REGIE_DATA: data, REGIE_URL: 'http://localhost' })
const services: Services = {
  ...(await openServices({ ...config, secret: 'a secret of the benchmark, long enough to be one' }, url)),
  modules: [],
}
const authority = (await services.authorities.bySlug(slug))!

async function throughGate(): Promise<RequestListener> {
  const listActions = query({
    input: z.object({}),
    may: () => true,
    run: async (tx) => (await fifty(tx.scope.authorityId).execute(tx.db)).rows,
  })
  const routes = new Hono<Env>()
  routes.get('/lijst', async (c) => {
    const rows = await listActions(c.env.site.context, {})
    return 'ok' in rows ? c.notFound() : ownPage(c, <FiftyPage site={c.env.site} rows={rows} />)
  })
  return handler(services, openRooms([{ name: 'list', routes }], console.error), await openAssets())
}

async function byHonoAlone(): Promise<RequestListener> {
  const visitor = {
    authority,
    language: 'nl',
    base: `/${slug}`,
    path: '/lijst',
    account: null,
    services,
  } as const
  const site = {
    ...visitor,
    context: await enter(services.database, authority, null, { door: 'web' }),
    ...addressing(authority, visitor.base, 'nl', 'http://localhost'),
  } as unknown as Site
  const app = new Hono()
  app.get(`/${slug}/lijst`, async (c) => {
    const client = await services.database.pool.connect()
    try {
      const { rows } = await fifty(authority.authorityId).execute(queriesOn(client))
      return c.html(await renderPage(<FiftyPage site={site} rows={rows} />))
    } finally {
      client.release()
    }
  })
  return getRequestListener(app.fetch) as RequestListener
}

const server = createServer(bare === 'yes' ? await byHonoAlone() : await throughGate())
server.listen(0, '127.0.0.1', () =>
  answerParent((server.address() as AddressInfo).port, {
    async stop() {
      server.closeAllConnections()
      await services.database.close()
    },
  }),
)
