import { controlsOf, FormBox, type FormState } from '../../../../../platform/http/form/index.ts'
import { WorkspaceShell } from '../../../../../platform/http/shell.tsx'
import type { Site } from '../../../../../platform/http/site.ts'
import { speaker } from '../../../../../platform/i18n/index.ts'
import { ErrorSummary } from '../../../../../ui/forms/errors.tsx'
import type { PlanView } from '../../../queries/view.ts'
import { kindOptions, parentOptions } from '../choices.ts'
import { workWords } from '../words.ts'

/** Adding an item to the plan: a proposal until a body adopts it. */
export function AddPage(props: { site: Site; view: PlanView; form: FormState }) {
  const { site, view, form } = props
  const t = speaker(workWords, site.language)
  const f = controlsOf(form)
  return (
    <WorkspaceShell
      site={site}
      head={{ title: t('add'), errors: form.errors.length }}
      crumbs={[{ label: t('plan'), href: site.href('/werk/plan') }, { label: t('add') }]}
      title={t('add')}
      notice={<ErrorSummary errors={form.errors} language={site.language} />}
    >
      <FormBox site={site} form={form} action={site.href('/werk/plan/nieuw')} verb={t('add')} main>
        <input type="hidden" name="plan" value={view.state.plan.slug} />
        {f.words('title')}
        {f.select('kind', kindOptions(view.state.plan, site.language), { empty: false })}
        {f.select('parentId', parentOptions(view.state, site.language), {
          optional: true,
          empty: t('top'),
          width: 'full',
        })}
        {f.text('number', { optional: true, width: 'xs' })}
        {f.words('text', { optional: true, rows: 4, doc: true })}
        {f.radios('mode', [
          { value: 'do', label: t('mode_do') },
          { value: 'advocate', label: t('mode_advocate') },
        ])}
      </FormBox>
    </WorkspaceShell>
  )
}
