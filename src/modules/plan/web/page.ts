import type { Context as HonoContext } from 'hono'
import type { Env, Site } from '../../../platform/http/site.ts'
import { keepsView, keepView, type PlanView, viewPlan } from '../queries/view.ts'

/** Whether a text is a calendar day that exists. */
function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
}

/** The day that `?at=` asks for; null for today, undefined for something that is no day in the past. */
export function askedDay(c: HonoContext<Env>): string | null | undefined {
  const at = c.req.query('at')
  if (!at) return null
  try {
    return isDay(at) && at <= c.env.site.context.scope.today ? at : undefined
  } catch {
    return undefined
  }
}

/**
 * The plan that an address names (`:plan`, else the current one), as far as the asker may see it, at the day
 * that `?at=` says. @returns null where there is none, so that the page ends as not found
 */
export async function planOf(c: HonoContext<Env>, slug: string | null): Promise<PlanView | null> {
  const { site } = c.env
  const at = askedDay(c)
  if (at === undefined) return null
  const { memory } = site.services
  const { generation } = memory
  const key = `${site.authority.authorityId}/${slug ?? ''}/${at ?? ''}/${site.context.scope.today}`
  const shared =
    site.account === null ? keepsView(key, memory.changedAt(site.authority.authorityId)) : undefined
  if (shared) return shared
  const found = await viewPlan(site.context, { slug, at, zone: site.authority.timeZone })
  if (!found.ok) return null
  if (site.account === null && memory.hears) keepView(key, generation, found.value)
  return found.value
}

/** An address with the page's `?at=` carried along, so that whoever looks at the past stays there. */
export function linker(site: Site, view: Pick<PlanView, 'at'>) {
  return (path: string): string => {
    const href = site.href(path)
    if (!view.at) return href
    return `${href}${href.includes('?') ? '&' : '?'}at=${view.at}`
  }
}
