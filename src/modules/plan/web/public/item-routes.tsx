import { Hono } from 'hono'
import { publicPage } from '../../../../platform/http/answer.ts'
import type { Env } from '../../../../platform/http/site.ts'
import { itemAddress } from '../../items/cards.ts'
import { onceNumbered } from '../../queries/numbered.ts'
import { itemStory } from '../../queries/story.ts'
import { endOfDay, viewPlan } from '../../queries/view.ts'
import type { ItemKind } from '../../state/model.ts'
import { notYet, onPlan } from './answer.tsx'
import { ItemPage } from './item-page.tsx'
import { filterQuery } from './list.ts'
import { kindPaths } from './names.ts'
import type { PlanPage } from './page-of-plan.ts'

/** Pages of one thing in a plan, and the addresses by number that lead to them. */
export const itemRoutes = new Hono<Env>()

itemRoutes.get(
  '/plan/:plan/item/:key',
  onPlan(async (page, c) => {
    const { site, view } = page
    const key = c.req.param('key')
    const item = view.state.items.find((one) => one.key === key)
    if (!item) {
      if (!view.at) return c.notFound()
      const slug = view.state.plan.slug
      const today = await viewPlan(site.context, { slug, at: null, zone: site.authority.timeZone })
      const stands = today.ok && today.value.state.items.some((one) => one.key === key)
      return stands ? notYet(c, 'item_not_yet', view.at) : c.notFound()
    }
    const until = view.at ? endOfDay(view.at, site.authority.timeZone) : undefined
    const story = await itemStory(site.context, { itemId: item.id, continuesId: item.continuesId, until })
    if ('ok' in story) return c.notFound()
    return publicPage(c, <ItemPage page={page} item={item} story={story} />)
  }),
)

/** The kinds that a path segment names: actions and projects share one, because a reader cannot tell them apart. */
function kindsOf(path: string): ItemKind[] {
  const kinds = (Object.keys(kindPaths) as ItemKind[]).filter((kind) => kindPaths[kind] === path)
  return kinds[0] === 'action' || kinds[0] === 'project' ? ['action', 'project'] : kinds
}

const plainNumber = (number: string) => number.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Where a number leads: the item that has it, the list where several have it, the one that had it last. */
async function addressOf(page: PlanPage, path: string, number: string): Promise<string | null> {
  const { state } = page.view
  const kinds = kindsOf(path)
  const ofKind = state.items.filter((item) => kinds.includes(item.kind) && item.number !== null)
  const exact = ofKind.filter((item) => item.number!.toLowerCase() === number.toLowerCase())
  // Whoever types 'c4' means 'C.4'.
  const now = exact.length
    ? exact
    : ofKind.filter((item) => plainNumber(item.number!) === plainNumber(number))
  const [only, ...more] = now
  if (only && more.length > 0 && kinds.includes('action')) {
    return page.within(`/acties${filterQuery({ number, terms: {} })}`)
  }
  if (only) return page.link(itemAddress(state.plan, only))
  const once = await onceNumbered(page.site.context, { planId: state.plan.id, number, kinds })
  if (!Array.isArray(once)) return null
  const item = once.flatMap((id) => state.byId.get(id) ?? [])[0]
  return item ? page.link(itemAddress(state.plan, item)) : null
}

for (const path of new Set(Object.values(kindPaths))) {
  itemRoutes.get(
    `/plan/:plan/${path}/:number`,
    onPlan(async (page, c) => {
      const address = await addressOf(page, path, c.req.param('number') ?? '')
      return address ? c.redirect(address, 302) : c.notFound()
    }),
  )
}
