import { Hono } from 'hono'
import { ownPage } from '../../../../../platform/http/answer.ts'
import { errorsOf, type FormState, fieldId, fromForm } from '../../../../../platform/http/form/index.ts'
import { barred } from '../../../../../platform/http/inside.tsx'
import type { Env, Site } from '../../../../../platform/http/site.ts'
import { say } from '../../../../../platform/i18n/index.ts'
import { bulkEdit, type RefusedRow } from '../../../items/bulk.ts'
import { mayEditPlan, mayReadPlan } from '../../../rules.ts'
import { planOf } from '../../page.ts'
import { itemName } from '../choices.ts'
import { fieldLabel } from '../field-words.ts'
import { askAboutPersons } from '../item/submit.ts'
import { NoPlan } from '../no-plan.tsx'
import { reasonWords } from '../reason-words.ts'
import { readAsked } from './asked.ts'
import { BulkPage } from './bulk-page.tsx'
import { TablePage } from './page.tsx'

/** The plan as a table, and the change of many rows. */
export const tableRoutes = new Hono<Env>()

tableRoutes.get('/werk/plan/tabel', async (c) => {
  const shut = await barred(c, (site) => mayReadPlan(site.context.scope))
  if (shut) return shut
  const view = await planOf(c, c.req.query('plan') || null)
  if (!view) return ownPage(c, <NoPlan site={c.env.site} />)
  const query = new URL(c.req.url).searchParams
  const changed = Number(query.get('gewijzigd') ?? Number.NaN)
  return ownPage(
    c,
    <TablePage
      site={c.env.site}
      view={view}
      asked={readAsked(query)}
      changed={Number.isInteger(changed) ? changed : undefined}
    />,
  )
})

function bulkForm(site: Site, filled: FormState['filled']): FormState {
  return {
    id: 'veel',
    language: site.language,
    languages: site.authority.languages,
    filled,
    errors: [],
    persons: [],
    label: (name) => fieldLabel(name, site.language),
  }
}

/** The part of an address behind '?', and nothing else. */
function queryOnly(given: string): string {
  return /^\?[^#\s]*$/.test(given) ? given : ''
}

/** Choosing posts here (nothing changes yet); the form that it shows posts here again, to change. */
tableRoutes.post('/werk/plan/keuze', async (c) => {
  const { site } = c.env
  const shut = await barred(c, (one) => mayEditPlan(one.context.scope))
  if (shut) return shut
  const filled = fromForm(await c.req.formData())
  const view = await planOf(c, filled.one('plan') || null)
  if (!view) return c.notFound()
  const back = queryOnly(filled.one('terug'))
  const items = [...new Set(filled.many('item'))].flatMap((id) => view.state.byId.get(id) ?? [])
  const show = (form: FormState, refused: readonly RefusedRow[] = []) =>
    ownPage(
      c,
      <BulkPage site={site} view={view} items={items} form={form} refused={refused} back={back} />,
      form.errors.length ? 422 : 200,
    )
  const form = bulkForm(site, filled)
  if (filled.one('stap') !== 'wijzig' || items.length === 0) return show(form)
  const asked = askAboutPersons(form, { worded: ['reason'] }, site, view)
  if (asked) return show(asked)
  const given = (name: string) => filled.one(name) || undefined
  const ended = await bulkEdit(site.context, {
    itemIds: items.map((item) => item.id),
    leadOrganisationId: given('leadOrganisationId'),
    deputyOrganisationId: given('deputyOrganisationId'),
    followsBodyId: given('followsBodyId'),
    dueOn: given('dueOn'),
    reason: filled.words('reason'),
    level: given('level'),
    addTermIds: [...new Set(filled.many('addTermIds'))],
  })
  if (ended.ok) {
    const start = back ? `${back}&` : '?'
    return c.redirect(`${site.href('/werk/plan/tabel')}${start}gewijzigd=${ended.value.changed}`, 303)
  }
  if (ended.reason === 'invalid') return show({ ...form, errors: errorsOf(form, ended.problems) })
  const rows = ended.reason === 'refused_rows' ? (ended.rows as RefusedRow[]) : []
  const whole = {
    field: ended.reason === 'nothing_to_change' ? fieldId(form, 'leadOrganisationId') : '',
    message: say(reasonWords[ended.reason], site.language),
  }
  const perRow = rows.flatMap((row) => {
    const item = view.state.byId.get(row.itemId)
    const message = say(reasonWords[row.reason], site.language)
    return item ? [{ field: `row-${item.key}`, message: `${itemName(item, site.language)}: ${message}` }] : []
  })
  return show({ ...form, errors: [whole, ...perRow] }, rows)
})
