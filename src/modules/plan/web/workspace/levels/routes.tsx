import { Hono } from 'hono'
import { ownPage } from '../../../../../platform/http/answer.ts'
import {
  controlsOf,
  FormBox,
  type FormState,
  fromForm,
  fromValues,
} from '../../../../../platform/http/form/index.ts'
import { barred } from '../../../../../platform/http/inside.tsx'
import { WorkspaceShell } from '../../../../../platform/http/shell.tsx'
import type { Env, Site } from '../../../../../platform/http/site.ts'
import { say, speaker } from '../../../../../platform/i18n/index.ts'
import { ErrorSummary } from '../../../../../ui/forms/errors.tsx'
import { FormSection } from '../../../../../ui/forms/form.tsx'
import { Notification } from '../../../../../ui/message.tsx'
import { setLevelNames } from '../../../items/levels.ts'
import type { PlanView } from '../../../queries/view.ts'
import { itemKinds } from '../../../reading/types.ts'
import { mayDirect } from '../../../rules.ts'
import { kindWords } from '../../kind-words.ts'
import { planOf } from '../../page.ts'
import { planAddress } from '../plan-tabs.tsx'
import { reasonWords } from '../reason-words.ts'
import { workWords } from '../words.ts'

/** What the plan calls its levels. */
export const levelRoutes = new Hono<Env>()

function levelForm(site: Site, view: PlanView): FormState {
  const values = view.state.plan.levels.flatMap((level) => [
    [`${level.kind}_one`, level.one] as const,
    [`${level.kind}_many`, level.many] as const,
  ])
  return {
    id: 'niveaus',
    language: site.language,
    languages: site.authority.languages,
    filled: fromValues(Object.fromEntries(values)),
    errors: [],
    persons: [],
    label: (name) => say(workWords[name.endsWith('_many') ? 'level_many' : 'level_one'], site.language),
  }
}

function LevelsPage(props: { site: Site; view: PlanView; form: FormState; done?: boolean }) {
  const { site, view, form } = props
  const t = speaker(workWords, site.language)
  const f = controlsOf(form)
  const used = itemKinds.filter((kind) => view.state.items.some((item) => item.kind === kind))
  return (
    <WorkspaceShell
      site={site}
      head={{ title: t('levels'), errors: form.errors.length }}
      crumbs={[{ label: t('plan'), href: planAddress(site, view, '/werk/plan') }, { label: t('levels') }]}
      title={t('levels')}
      notice={
        <>
          <ErrorSummary errors={form.errors} language={site.language} />
          {props.done ? (
            <Notification
              language={site.language}
              kind="done"
              title={t('saved')}
              close={planAddress(site, view, '/werk/plan/niveaus')}
            />
          ) : null}
        </>
      }
    >
      <FormBox site={site} form={form} action={site.href('/werk/plan/niveaus')} verb={t('save')} main>
        <p class="measure">{t('levels_hint')}</p>
        <input type="hidden" name="plan" value={view.state.plan.slug} />
        {used.map((kind) => (
          <FormSection title={say(kindWords[`${kind}_one`], site.language)}>
            <input type="hidden" name="kind" value={kind} />
            {f.words(`${kind}_one`, { optional: true })}
            {f.words(`${kind}_many`, { optional: true })}
          </FormSection>
        ))}
      </FormBox>
    </WorkspaceShell>
  )
}

levelRoutes.get('/werk/plan/niveaus', async (c) => {
  const shut = await barred(c, (site) => mayDirect(site.context.scope))
  if (shut) return shut
  const { site } = c.env
  const view = await planOf(c, c.req.query('plan') || null)
  if (!view) return c.notFound()
  const done = c.req.query('gedaan') !== undefined
  return ownPage(c, <LevelsPage site={site} view={view} form={levelForm(site, view)} done={done} />)
})

levelRoutes.post('/werk/plan/niveaus', async (c) => {
  const shut = await barred(c, (site) => mayDirect(site.context.scope))
  if (shut) return shut
  const { site } = c.env
  const filled = fromForm(await c.req.formData())
  const view = await planOf(c, filled.one('plan') || null)
  if (!view) return c.notFound()
  const ended = await setLevelNames(site.context, {
    planId: view.state.plan.id,
    names: filled.many('kind').map((kind) => ({
      kind,
      one: filled.words(`${kind}_one`),
      many: filled.words(`${kind}_many`),
    })),
  })
  if (ended.ok) return c.redirect(planAddress(site, view, '/werk/plan/niveaus', { gedaan: '' }), 303)
  const errors = [{ field: '', message: say(reasonWords[ended.reason], site.language) }]
  return ownPage(
    c,
    <LevelsPage site={site} view={view} form={{ ...levelForm(site, view), filled, errors }} />,
    422,
  )
})
