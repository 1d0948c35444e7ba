import type { Context } from 'hono'
import { Hono } from 'hono'
import { ownPage } from '../http/answer.ts'
import { fromForm } from '../http/form/index.ts'
import { barred } from '../http/inside.tsx'
import type { Env } from '../http/site.ts'
import { mayKeepOffice, saveBody, saveOrganisation } from '../organisations/index.ts'
import { officeForm, officeRefused } from './form.ts'
import {
  BodyPage,
  type OrganisationData,
  OrganisationPage,
  OrganisationsPage,
} from './organisations-page.tsx'
import { viewOrganisations } from './queries.ts'
import { mayReadOffice } from './rules.ts'

/** Organisations and bodies. */
export const organisationRoutes = new Hono<Env>()

async function dataOf(c: Context<Env>): Promise<OrganisationData | null> {
  const { site } = c.env
  const found = await viewOrganisations(site.context, {})
  if (!found.ok) return null
  const told = await Promise.all(site.services.modules.map((module) => module.carriedBy?.(site) ?? null))
  return { site, ...found.value, carried: told.filter((one) => one !== null) }
}

const done = (c: Context<Env>) => c.req.query('gedaan') !== undefined

organisationRoutes.get('/werk/organisaties', async (c) => {
  const shut = await barred(c, (site) => mayReadOffice(site.context.scope))
  if (shut) return shut
  const data = await dataOf(c)
  if (!data) return c.notFound()
  return ownPage(c, <OrganisationsPage data={data} form={officeForm(c.env.site, '')} done={done(c)} />)
})

organisationRoutes.post('/werk/organisaties/:id?', async (c) => {
  const { site } = c.env
  const shut = await barred(c, (one) => mayKeepOffice(one.context.scope))
  if (shut) return shut
  const data = await dataOf(c)
  const id = c.req.param('id')
  const organisation = data?.organisations.find((one) => one.id === id)
  if (!data || (id && !organisation)) return c.notFound()
  const filled = fromForm(await c.req.formData())
  const form = officeForm(site, 'organisatie', filled)
  const ended = await saveOrganisation(site.context, {
    id,
    name: filled.words('name'),
    sector: filled.one('sector'),
    website: filled.one('website'),
    since: filled.one('since'),
    until: filled.one('until'),
  })
  if (ended.ok) return c.redirect(`${site.href(site.path)}?gedaan`, 303)
  const refused = officeRefused(form, ended)
  return ownPage(
    c,
    organisation ? (
      <OrganisationPage data={data} organisation={organisation} form={refused} />
    ) : (
      <OrganisationsPage data={data} form={refused} />
    ),
    422,
  )
})

organisationRoutes.get('/werk/organisaties/:id', async (c) => {
  const { site } = c.env
  const shut = await barred(c, (one) => mayKeepOffice(one.context.scope))
  if (shut) return shut
  const data = await dataOf(c)
  const organisation = data?.organisations.find((one) => one.id === c.req.param('id'))
  if (!data || !organisation) return c.notFound()
  const { name, sector, website, since, until } = organisation
  const form = officeForm(site, 'organisatie', { name, sector, website, since, until })
  return ownPage(c, <OrganisationPage data={data} organisation={organisation} form={form} done={done(c)} />)
})

organisationRoutes.get('/werk/overleg/:id', async (c) => {
  const { site } = c.env
  const shut = await barred(c, (one) => mayKeepOffice(one.context.scope))
  if (shut) return shut
  const body = (await dataOf(c))?.bodies.find((one) => one.id === c.req.param('id'))
  if (!body) return c.notFound()
  const form = officeForm(site, 'overleg', { name: body.name, kind: body.kind })
  return ownPage(c, <BodyPage site={site} body={body} form={form} done={done(c)} />)
})

organisationRoutes.post('/werk/overleg/:id?', async (c) => {
  const { site } = c.env
  const shut = await barred(c, (one) => mayKeepOffice(one.context.scope))
  if (shut) return shut
  const data = await dataOf(c)
  const id = c.req.param('id')
  const body = data?.bodies.find((one) => one.id === id)
  if (!data || (id && !body)) return c.notFound()
  const filled = fromForm(await c.req.formData())
  const ended = await saveBody(site.context, { id, name: filled.words('name'), kind: filled.one('kind') })
  if (ended.ok) return c.redirect(`${site.href(id ? site.path : '/werk/organisaties')}?gedaan`, 303)
  const refused = officeRefused(officeForm(site, 'overleg', filled), ended)
  return ownPage(
    c,
    body ? (
      <BodyPage site={site} body={body} form={refused} />
    ) : (
      <OrganisationsPage data={data} form={refused} />
    ),
    422,
  )
})
