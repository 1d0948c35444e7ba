import type { Context, MiddlewareHandler } from 'hono'
import type { Env } from '../http/site.ts'
import { firstField } from './first-field.ts'
import { expectedToken, tokenField, tokenHeader } from './form-token.ts'
import { sameText } from './secret.ts'
import { refusedForm } from './web/refused-form.tsx'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Guards every request that could change something: it comes from a page of this very site and carries the
 * token of the session, or of the visitor's cookie. All others are answered with a page that says what to
 * do. Mounted once, before all routes, so that no route can forget it.
 */
export const formGuard: MiddlewareHandler<Env> = async (c, next) => {
  if (reading.has(c.req.method)) return next()
  const refused = await checkForm(c)
  return refused ?? next()
}

/**
 * Checks the form of one request.
 * @returns the answer that refuses it, or null where it is right
 */
export async function checkForm(c: Context<Env>): Promise<Response | null> {
  if (!fromHere(c)) return refusedForm(c)
  const expected = expectedToken(c)
  const given = expected === null ? null : await givenToken(c)
  if (expected === null || given === null || !sameText(given, expected)) return refusedForm(c)
  return null
}

/**
 * Whether the browser says that the request comes from this site. `Origin` is 'null' on our own forms too,
 * because our pages send no referrer; browsers that tell no more than that are judged by the token alone.
 */
function fromHere(c: Context<Env>): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = c.req.header('origin')
  if (!origin || origin === 'null') return true
  return URL.canParse(origin) && new URL(origin).host === (c.req.header('host') ?? new URL(c.req.url).host)
}

async function givenToken(c: Context<Env>): Promise<string | null> {
  const header = c.req.header(tokenHeader)
  if (header) return header
  const type = c.req.header('content-type') ?? ''
  if (type.startsWith('multipart/form-data')) return firstField(c, tokenField)
  if (!type.startsWith('application/x-www-form-urlencoded')) return null
  const given = (await c.req.parseBody())[tokenField]
  return typeof given === 'string' ? given : null
}
