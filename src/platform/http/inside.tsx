import type { Context } from 'hono'
import { ownPage } from './answer.ts'
import { MessageShell } from './shell.tsx'
import type { Env, Site } from './site.ts'

/** This very page, as signing in brings one back to it. */
function backTo(c: Context<Env>): string {
  const { site } = c.env
  const query = new URL(c.req.url).search
  return c.req.method === 'GET' ? site.href(site.path) + query : site.href('/werk')
}

/**
 * Who may not come into the workspace, or not onto a page of it, and where they are sent: to signing in, to
 * setting up what the role asks for, or to a page that says why.
 * @param may whether this actor may open the page at all
 * @returns null where the actor may go on
 */
export async function barred(c: Context<Env>, may: (site: Site) => boolean): Promise<Response | null> {
  const { site } = c.env
  if (!site.account) {
    return c.redirect(`${site.href('/aanmelden')}?naar=${encodeURIComponent(backTo(c))}`, 303)
  }
  if (site.mustSetUp) return c.redirect(site.href('/werk/account'), 303)
  if (site.context.scope.roles.size > 0 && may(site)) return null
  return ownPage(c, <MessageShell site={site} kind="not_allowed" code="403" />, 403)
}
