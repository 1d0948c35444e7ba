import type { Context } from 'hono'
import { Hono } from 'hono'
import { ownPage } from '../../../../../platform/http/answer.ts'
import { fromForm } from '../../../../../platform/http/form/index.ts'
import { barred } from '../../../../../platform/http/inside.tsx'
import type { Env } from '../../../../../platform/http/site.ts'
import { placeOfItem, viewPast } from '../../../queries/past.ts'
import { mayReadPlan } from '../../../rules.ts'
import { planOf } from '../../page.ts'
import { sectionsFor } from './all-sections.ts'
import { ItemPage } from './page.tsx'
import type { ItemData } from './section.ts'
import { askAboutPersons, freshForm, refusedForm } from './submit.ts'

/** The working page of an item, and what its forms send. */
export const itemRoutes = new Hono<Env>()

async function dataOf(c: Context<Env>): Promise<ItemData | null> {
  const { site } = c.env
  const place = await placeOfItem(site.context, { key: c.req.param('key') ?? '' })
  if (!place.ok || !place.value) return null
  const view = await planOf(c, place.value.slug)
  const { id } = place.value
  const item = view?.state.byId.get(id) ?? view?.state.removed.find((one) => one.id === id)
  if (!view || !item) return null
  const past = await viewPast(site.context, { itemId: id })
  return past.ok ? { site, view, item, ...past.value } : null
}

itemRoutes.get('/werk/plan/item/:key', async (c) => {
  const shut = await barred(c, (site) => mayReadPlan(site.context.scope))
  if (shut) return shut
  const data = await dataOf(c)
  if (!data) return c.notFound()
  return ownPage(
    c,
    <ItemPage data={data} done={c.req.query('gedaan') !== undefined} open={c.req.query('open')} />,
  )
})

itemRoutes.post('/werk/plan/item/:key/:section', async (c) => {
  const { site } = c.env
  const shut = await barred(c, (one) => mayReadPlan(one.context.scope))
  if (shut) return shut
  const data = await dataOf(c)
  const section =
    data && sectionsFor(site.context.scope, data.item).find((one) => one.path === c.req.param('section'))
  if (!data || !section) return c.notFound()
  const filled = fromForm(await c.req.formData())
  const each = { key: filled.one('form'), values: {}, verb: section.title }
  const form = { ...freshForm(site, section, each), filled }
  const asked = askAboutPersons(form, section, site, data.view)
  if (asked) return ownPage(c, <ItemPage data={data} refused={asked} />, 422)
  const ended = await section.run(site.context, filled, data.item)
  if (!ended.ok) {
    const status = ended.reason === 'not_allowed' ? 403 : 422
    return ownPage(c, <ItemPage data={data} refused={refusedForm(form, section, ended)} />, status)
  }
  return c.redirect(
    `${site.href(site.path.replace(/\/[^/]+$/, ''))}?gedaan=${section.path}#${section.path}`,
    303,
  )
})
