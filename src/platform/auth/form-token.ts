import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Env } from '../http/site.ts'
import { doorkeeperOf } from './auth.ts'
import { keyed } from './secret.ts'

/** The token of every form that a session sends. */
export function sessionToken(key: Buffer, sessionId: string): string {
  return keyed(key, `session ${sessionId}`)
}

function visitorToken(key: Buffer, cookie: string): string {
  return keyed(key, `visitor ${cookie}`)
}

function visitorCookieName(c: Context<Env>): string {
  return `${doorkeeperOf(c.env.site.services).prefix}.visitor`
}

/**
 * The token for a form on the page that answers this request: of the session, or for a visitor of a cookie
 * that this call sets where there is none. Pages with a visitor's form may not be kept in memory.
 */
export function formTokenFor(c: Context<Env>): string {
  const { account, services } = c.env.site
  if (account) return account.formToken
  const keeper = doorkeeperOf(services)
  const name = visitorCookieName(c)
  let value = getCookie(c, name)
  if (!value || !/^[\w-]{43}$/.test(value)) {
    value = randomBytes(32).toString('base64url')
    setCookie(c, name, value, { path: '/', httpOnly: true, sameSite: 'Lax', secure: keeper.secure })
  }
  return visitorToken(keeper.formKey, value)
}

/** The token that a form of this request has to carry, or null where the browser has no cookie at all. */
export function expectedToken(c: Context<Env>): string | null {
  const { account, services } = c.env.site
  if (account) return account.formToken
  const value = getCookie(c, visitorCookieName(c))
  return value ? visitorToken(doorkeeperOf(services).formKey, value) : null
}
