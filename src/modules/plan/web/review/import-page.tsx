import { tokenOf } from '../../../../platform/auth/index.ts'
import { WorkspaceShell } from '../../../../platform/http/shell.tsx'
import type { Site } from '../../../../platform/http/site.ts'
import { speaker, textOf } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/button.tsx'
import { Radios, SelectField } from '../../../../ui/forms/choice.tsx'
import { ErrorSummary, errorFor, type FieldError } from '../../../../ui/forms/errors.tsx'
import { Form } from '../../../../ui/forms/form.tsx'
import { DateField, TextField } from '../../../../ui/forms/text.tsx'
import { Note } from '../../../../ui/message.tsx'
import type { Reading } from '../../reading/types.ts'
import type { Review } from '../../reviewing/queries.ts'
import { isAction } from '../../state/model.ts'
import { AdoptionFields } from './adoption-fields.tsx'
import { countsInWords } from './review-page.tsx'
import { reviewWords } from './words.ts'

/** What the form of step 3 holds, as typed. */
export type Typed = Record<string, string>

/** What the document itself says, to begin with. */
export function firstTyped(reading: Reading): Typed {
  const { period } = reading
  const whole = (year: string | undefined, end: string) =>
    year && /^\d{4}$/.test(year) ? `${year}-${end}` : (year ?? '')
  return {
    title: reading.title,
    slug: period ? `${period.from}-${period.to}` : '',
    standing: reading.standing,
    author: reading.author ?? '',
    fromDay: whole(period?.from, '01-01'),
    toDay: whole(period?.to, '12-31'),
    level: reading.standing === 'adopted' ? 'public' : 'internal',
  }
}

/** Step 3: as what the document stands in the plan, with what will be written. */
export function ImportPage(props: {
  site: Site
  review: Review
  reading: Reading
  typed: Typed
  errors: FieldError[]
}) {
  const { site, review, reading, typed, errors } = props
  const { language } = site
  const t = speaker(reviewWords, language)
  const actions = reading.items.filter(isAction)
  const field = (name: string) => ({ language, name, error: errorFor(errors, name) })
  const address = site.href(`/werk/documenten/${review.id}`)
  const plans = [
    { value: '', label: t('no_plan') },
    ...review.plans.map((plan) => ({ value: plan.id, label: textOf(plan.title, language) })),
  ]
  return (
    <WorkspaceShell
      site={site}
      head={{ title: t('as_what'), errors: errors.length }}
      above={t('step_3')}
      title={t('as_what')}
      notice={errors.length ? <ErrorSummary language={language} errors={errors} /> : undefined}
    >
      <Note>
        {t('preview', {
          counts: countsInWords(reading, site),
          leads: actions.filter((item) => !item.lead).length,
          open: actions.filter((item) => item.to_be_worked_out).length,
        })}
      </Note>
      <Form action={`${address}/overnemen`} csrf={tokenOf(site)}>
        <TextField
          {...field('title')}
          label={t('plan_title')}
          value={typed.title}
          width="full"
          maxlength={300}
        />
        <TextField
          {...field('slug')}
          label={t('slug')}
          hint={t('slug_hint')}
          value={typed.slug}
          width="m"
          spellcheck={false}
        />
        <DateField {...field('fromDay')} label={t('from_day')} value={typed.fromDay} optional />
        <DateField {...field('toDay')} label={t('to_day')} value={typed.toDay} optional />
        <Radios
          {...field('standing')}
          label={t('standing')}
          value={typed.standing}
          choices={(['adopted', 'draft', 'position', 'unknown'] as const).map((value) => ({
            value,
            label: t(`standing_${value}`),
          }))}
        />
        <DateField
          {...field('adoptedOn')}
          label={t('adopted_on')}
          value={typed.adoptedOn}
          max={site.context.scope.today}
          optional
        />
        <AdoptionFields site={site} review={review} typed={typed} errors={errors} />
        <TextField
          {...field('author')}
          label={t('author')}
          hint={t('author_hint')}
          value={typed.author}
          width="l"
          optional
        />
        <Radios
          {...field('level')}
          label={t('level')}
          value={typed.level}
          choices={(['public', 'council', 'internal'] as const).map((value) => ({
            value,
            label: t(`level_${value}`),
          }))}
        />
        <SelectField
          {...field('predecessorId')}
          label={t('predecessor')}
          value={typed.predecessorId ?? ''}
          options={plans}
          optional
        />
        <SelectField
          {...field('parentId')}
          label={t('within')}
          value={typed.parentId ?? ''}
          options={plans}
          optional
        />
        <div class="btns">
          <Button>{t('take_over', { n: actions.length })}</Button>
          <a href={address}>{t('back_to_review')}</a>
        </div>
      </Form>
    </WorkspaceShell>
  )
}
