import type { Context as HonoContext } from 'hono'
import type { Child } from 'hono/jsx'
import { renderPage } from '../../ui/document.tsx'
import type { Env } from './site.ts'

/** Marks an answer that a visitor got as one that may be kept in memory; taken off before it is sent. */
export const keepMark = 'x-keep'

/**
 * Sends a public page. It is kept in memory where a visitor asked for it and the answer depends on nothing but the
 * address.
 */
export async function publicPage(c: HonoContext<Env>, page: Child | Promise<Child>): Promise<Response> {
  return c.html(await renderPage(page), 200, { [keepMark]: '1', 'cache-control': 'no-cache' })
}

/** Sends a page that belongs to one account or one moment. */
export async function ownPage(
  c: HonoContext<Env>,
  page: Child | Promise<Child>,
  status: 200 | 400 | 403 | 404 | 409 | 413 | 422 | 500 = 200,
): Promise<Response> {
  return c.html(await renderPage(page), status, { 'cache-control': 'no-store' })
}

/** A machine-readable public answer that is kept like a public page. */
export function publicText(c: HonoContext<Env>, text: string, type: string): Response {
  return c.body(text, 200, { 'content-type': type, [keepMark]: '1', 'cache-control': 'no-cache' })
}
