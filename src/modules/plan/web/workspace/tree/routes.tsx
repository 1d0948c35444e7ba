import type { Context } from 'hono'
import { Hono } from 'hono'
import { ownPage } from '../../../../../platform/http/answer.ts'
import { type FormState, fromForm } from '../../../../../platform/http/form/index.ts'
import { barred } from '../../../../../platform/http/inside.tsx'
import type { Env } from '../../../../../platform/http/site.ts'
import { addItem, moveItem } from '../../../items/commands.ts'
import type { PlanView } from '../../../queries/view.ts'
import { mayEditPlan, mayReadPlan } from '../../../rules.ts'
import { planOf } from '../../page.ts'
import { askAboutPersons, freshForm, refusedForm } from '../item/submit.ts'
import { NoPlan } from '../no-plan.tsx'
import { planAddress } from '../plan-tabs.tsx'
import { workWords } from '../words.ts'
import { AddPage } from './add-page.tsx'
import { stepOf } from './move.ts'
import { TreePage } from './page.tsx'

/** The plan as a tree: looking, adding, moving. */
export const treeRoutes = new Hono<Env>()

treeRoutes.get('/werk/plan', async (c) => {
  const shut = await barred(c, (site) => mayReadPlan(site.context.scope))
  if (shut) return shut
  const { site } = c.env
  const view = await planOf(c, c.req.query('plan') || null)
  if (!view) return ownPage(c, <NoPlan site={site} />)
  return ownPage(c, <TreePage site={site} view={view} done={c.req.query('gedaan') !== undefined} />)
})

treeRoutes.post('/werk/plan/verplaats', async (c) => {
  const shut = await barred(c, (site) => mayEditPlan(site.context.scope))
  if (shut) return shut
  const { site } = c.env
  const filled = fromForm(await c.req.formData())
  const view = await planOf(c, filled.one('plan') || null)
  const way = filled.one('up') ? 'up' : 'down'
  const item = view?.state.byId.get(filled.one(way))
  if (!view || !item) return c.notFound()
  const step = stepOf(view.state, item, way)
  if (step) {
    const moved = await moveItem(site.context, step)
    if (!moved.ok) return c.notFound()
  }
  return c.redirect(`${planAddress(site, view, '/werk/plan')}#item-${item.key}`, 303)
})

const adding = { path: 'nieuw', worded: ['title', 'text'] } as const

function addForm(c: Context<Env>, view: PlanView): FormState {
  const parent = view.state.items.find((item) => item.key === c.req.query('onder'))
  const values = { kind: 'action', mode: 'do', parentId: parent?.id ?? '' }
  return freshForm(c.env.site, adding, { key: '', values, verb: workWords.add })
}

treeRoutes.get('/werk/plan/nieuw', async (c) => {
  const shut = await barred(c, (site) => mayEditPlan(site.context.scope))
  if (shut) return shut
  const { site } = c.env
  const view = await planOf(c, c.req.query('plan') || null)
  if (!view) return ownPage(c, <NoPlan site={site} />)
  return ownPage(c, <AddPage site={site} view={view} form={addForm(c, view)} />)
})

treeRoutes.post('/werk/plan/nieuw', async (c) => {
  const shut = await barred(c, (site) => mayEditPlan(site.context.scope))
  if (shut) return shut
  const { site } = c.env
  const filled = fromForm(await c.req.formData())
  const view = await planOf(c, filled.one('plan') || null)
  if (!view) return c.notFound()
  const form = { ...addForm(c, view), filled }
  const asked = askAboutPersons(form, adding, site, view)
  if (asked) return ownPage(c, <AddPage site={site} view={view} form={asked} />, 422)
  const ended = await addItem(site.context, {
    planId: view.state.plan.id,
    parentId: filled.one('parentId'),
    kind: filled.one('kind'),
    number: filled.one('number'),
    title: filled.words('title'),
    text: filled.words('text'),
    mode: filled.one('mode') || undefined,
  })
  if (!ended.ok) {
    return ownPage(c, <AddPage site={site} view={view} form={refusedForm(form, adding, ended)} />, 422)
  }
  const after = await planOf(c, view.state.plan.slug)
  const key = after?.state.byId.get(ended.value.id)?.key
  return c.redirect(
    site.href(key ? `/werk/plan/item/${key}` : '/werk/plan') + (key ? '?gedaan=nieuw' : ''),
    303,
  )
})
