import type { Context } from 'hono'
import type { Env } from '../http/site.ts'
import { firstField } from './first-field.ts'
import { expectedToken } from './form-token.ts'
import { sameText } from './secret.ts'
import { tokenField, tokenHeader } from './token-field.ts'
import { refusedForm } from './web/refused-form.tsx'

/** What a form without files may weigh, in bytes. */
const heaviest = 2 * 1024 * 1024

/**
 * Checks a request that could change something: it comes from a page of this very site and carries the token
 * of the session, or of the visitor's cookie. Called once for every such request, before any route sees it,
 * so that no route can forget it.
 * @returns the answer that refuses it, a page that says what to do; or null where it is right
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
  if (Number(c.req.header('content-length') ?? 0) > heaviest) return null
  const given = (await c.req.parseBody())[tokenField]
  return typeof given === 'string' ? given : null
}
