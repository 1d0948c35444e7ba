import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Hono } from 'hono'
import { accountOf, clientOf, enterSignedIn, sessionCookieName } from '../platform/auth/index.ts'
import { keepMark } from '../platform/http/answer.ts'
import { clientAddress } from '../platform/http/client-address.ts'
import type { KeptPage } from '../platform/http/memory.ts'
import { resolveAddress } from '../platform/http/resolve.ts'
import { securityHeaders } from '../platform/http/security.ts'
import type { Services } from '../platform/http/services.ts'
import { addressing, type Env, type Site } from '../platform/http/site.ts'
import { dayEnds } from '../platform/i18n/index.ts'
import type { AssetStore } from './assets.ts'
import { chooser } from './chooser.tsx'

/** Sends a page from memory in the encoding that the reader takes; 304 where the reader has it already. */
function sendKept(request: IncomingMessage, response: ServerResponse, page: KeptPage): void {
  const accepted = request.headers['accept-encoding'] ?? ''
  const sent = accepted.includes('br') ? page.brotli : accepted.includes('gzip') ? page.gzip : page.plain
  if (request.headers['if-none-match'] === page.etag) {
    response.writeHead(304, sent.headers).end()
    return
  }
  response.writeHead(200, sent.headers).end(request.method === 'HEAD' ? undefined : sent.body)
}

/**
 * The whole of Regie as a handler of node:http: assets, then pages in memory, then the rooms. Neither the
 * reader's address nor the query is written anywhere.
 */
export function handler(services: Services, rooms: Hono<Env>, assets: AssetStore) {
  const origin = services.config.address
  const cookie = sessionCookieName(services.config.address)

  const site = async (request: Request, incoming: IncomingMessage): Promise<Site | Response> => {
    const url = new URL(request.url)
    const host = (request.headers.get('host') ?? url.host).replace(/:\d+$/, '')
    const resolved = await resolveAddress(services.authorities, host, url.pathname)
    if (!resolved) return chooser(services, await services.authorities.list(), 404)
    if ('choose' in resolved) return chooser(services, resolved.choose, 200)
    const { authority, base, language, path } = resolved.found
    const account = await accountOf(request, services)
    const entry = { door: 'web', language } as const
    const { context, mustSetUp } = await enterSignedIn(services.database, authority, account, entry)
    return {
      authority,
      language,
      base,
      path,
      account,
      mustSetUp,
      client: clientOf(services, clientAddress(incoming)),
      context,
      services,
      ...addressing(authority, base, language, origin),
    }
  }

  const answer = async (
    request: Request,
    incoming: IncomingMessage,
  ): Promise<{ response: Response; site: Site | null }> => {
    const found = await site(request, incoming)
    if (found instanceof Response) return { response: found, site: null }
    return { response: await rooms.fetch(request, { site: found }), site: found }
  }

  // In place: a copy of an answer would be sent as a stream, at a third more work.
  const secured = (response: Response): Response => {
    const { headers } = response
    for (const [name, value] of Object.entries(securityHeaders)) {
      if (!headers.has(name)) headers.set(name, value)
    }
    headers.delete(keepMark)
    return response
  }

  const throughRooms = getRequestListener(async (sent, { incoming }) =>
    secured((await answer(sent, incoming as IncomingMessage)).response),
  )

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '/'
    if (path.startsWith('/assets/')) return assets.send(request, response)
    const visitor = !request.headers.cookie?.includes(cookie)
    const readable = request.method === 'GET' || request.method === 'HEAD'
    // Some addresses give a page or data, as who asks prefers; what is kept stands under the address alone.
    const asksData = request.headers.accept?.includes('json') ?? false
    if (!visitor || !readable || asksData) return throughRooms(request, response)
    const key = `${request.headers.host ?? ''}${path}`
    const kept = services.memory.find(key)
    if (kept) return sendKept(request, response, kept)
    if (request.method === 'HEAD') return throughRooms(request, response)
    const generation = services.memory.generation
    return getRequestListener(async (asked) => {
      const { response: made, site: about } = await answer(asked, request)
      if (made.status !== 200 || !made.headers.has(keepMark) || !about || about.account) return secured(made)
      const { authorityId, timeZone } = about.authority
      const page = await services.memory.keep(
        key,
        { authorityId, until: dayEnds(timeZone, about.context.scope.now), generation },
        {
          type: made.headers.get('content-type') ?? 'text/html; charset=UTF-8',
          plain: Buffer.from(await made.arrayBuffer()),
        },
      )
      sendKept(request, response, page)
      return RESPONSE_ALREADY_SENT
    })(request, response)
  }
}
