import type { Context } from 'hono'
import { Hono } from 'hono'
import { invite } from '../auth/index.ts'
import { ownPage } from '../http/answer.ts'
import { type FormState, fromForm } from '../http/form/index.ts'
import { barred } from '../http/inside.tsx'
import type { Env } from '../http/site.ts'
import { endMandate, erasePerson, giveMandate, mayKeepOffice, savePerson } from '../organisations/index.ts'
import { officeForm, officeRefused } from './form.ts'
import { type PeopleData, PeoplePage, PersonPage } from './people-page.tsx'
import { viewPeople } from './queries.ts'
import type { OfficeReason } from './reason-words.ts'

/** People, their mandates and their accounts. */
export const peopleRoutes = new Hono<Env>()

async function dataOf(c: Context<Env>): Promise<PeopleData | null> {
  const found = await viewPeople(c.env.site.context, {})
  return found.ok ? { site: c.env.site, ...found.value } : null
}

const done = (c: Context<Env>) => c.req.query('gedaan') !== undefined
const keeps = (c: Context<Env>) => barred(c, (site) => mayKeepOffice(site.context.scope))

peopleRoutes.get('/werk/mensen', async (c) => {
  const shut = await keeps(c)
  if (shut) return shut
  const data = await dataOf(c)
  if (!data) return c.notFound()
  const form = officeForm(c.env.site, 'mens', { language: c.env.site.language })
  return ownPage(c, <PeoplePage data={data} form={form} done={done(c)} />)
})

peopleRoutes.get('/werk/mensen/:id', async (c) => {
  const shut = await keeps(c)
  if (shut) return shut
  const data = await dataOf(c)
  const person = data?.people.find((one) => one.id === c.req.param('id'))
  if (!data || !person) return c.notFound()
  return ownPage(
    c,
    <PersonPage data={data} person={person} form={officeForm(c.env.site, '')} done={done(c)} />,
  )
})

/** Answers what a form of a person's page ended in: back to the page, or the page with what was typed. */
async function answer(
  c: Context<Env>,
  form: FormState,
  ended: { ok: true } | { ok: false; reason: OfficeReason },
): Promise<Response> {
  const { site } = c.env
  const id = c.req.param('id')
  if (ended.ok) return c.redirect(`${site.href(`/werk/mensen${id ? `/${id}` : ''}`)}?gedaan`, 303)
  const data = await dataOf(c)
  const person = data?.people.find((one) => one.id === id)
  if (!data || (id && !person)) return c.notFound()
  const refused = officeRefused(form, ended)
  return ownPage(
    c,
    person ? (
      <PersonPage data={data} person={person} form={refused} />
    ) : (
      <PeoplePage data={data} form={refused} />
    ),
    422,
  )
}

peopleRoutes.post('/werk/mensen/:id?', async (c) => {
  const shut = await keeps(c)
  if (shut) return shut
  const { site } = c.env
  const filled = fromForm(await c.req.formData())
  const ended = await savePerson(site.context, {
    id: c.req.param('id'),
    name: filled.one('name'),
    email: filled.one('email'),
    phone: filled.one('phone'),
    language: filled.one('language') || undefined,
  })
  return answer(c, officeForm(site, 'mens', filled), ended)
})

peopleRoutes.post('/werk/mensen/:id/mandaat', async (c) => {
  const shut = await keeps(c)
  if (shut) return shut
  const { site } = c.env
  const filled = fromForm(await c.req.formData())
  const ended = await giveMandate(site.context, {
    personId: c.req.param('id'),
    role: filled.one('role'),
    organisationId: filled.one('organisationId') || null,
    bodyId: filled.one('bodyId') || null,
    fromDay: filled.one('fromDay'),
    toDay: filled.one('toDay') || null,
  })
  return answer(c, officeForm(site, 'mandaat', filled), ended)
})

peopleRoutes.post('/werk/mensen/:id/einde', async (c) => {
  const shut = await keeps(c)
  if (shut) return shut
  const { site } = c.env
  const filled = fromForm(await c.req.formData())
  const ended = await endMandate(site.context, { id: filled.one('id'), toDay: filled.one('toDay') })
  return answer(c, officeForm(site, `einde-${filled.one('id')}`, filled), ended)
})

peopleRoutes.post('/werk/mensen/:id/uitnodiging', async (c) => {
  const shut = await keeps(c)
  if (shut) return shut
  const { site } = c.env
  const ended = await invite(site, { personId: c.req.param('id') })
  return answer(c, officeForm(site, 'uitnodiging'), ended)
})

peopleRoutes.post('/werk/mensen/:id/wissen', async (c) => {
  const shut = await keeps(c)
  if (shut) return shut
  const { site } = c.env
  const filled = fromForm(await c.req.formData())
  const ended = await erasePerson(site.context, { id: c.req.param('id'), reason: filled.one('reason') })
  if (ended.ok) return c.redirect(`${site.href('/werk/mensen')}?gedaan`, 303)
  return answer(c, officeForm(site, 'wissen', filled), ended)
})
