import { tokenOf } from '../../../../platform/auth/index.ts'
import { WorkspaceShell } from '../../../../platform/http/shell.tsx'
import type { Site } from '../../../../platform/http/site.ts'
import { dayIn, shortDay, speaker, textOf } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/button.tsx'
import { SelectField } from '../../../../ui/forms/choice.tsx'
import { ErrorSummary } from '../../../../ui/forms/errors.tsx'
import { Form } from '../../../../ui/forms/form.tsx'
import { FileField } from '../../../../ui/forms/text.tsx'
import { Empty } from '../../../../ui/message.tsx'
import { refusalMessage } from '../../reading/extract/refusal.ts'
import type { Refusal } from '../../reading/types.ts'
import type { listReadings, Review } from '../../reviewing/queries.ts'
import { reviewWords } from './words.ts'

type Readings = Extract<Awaited<ReturnType<typeof listReadings>>, { ok: true }>['value']

/** Step 1: hand in a document; and those that were handed in before. */
export function DocumentsPage(props: {
  site: Site
  readings: Readings
  plans: Review['plans']
  problem?: string
  planId?: string
}) {
  const { site, readings, problem } = props
  const t = speaker(reviewWords, site.language)
  return (
    <WorkspaceShell
      site={site}
      head={{ title: t('documents'), errors: problem ? 1 : 0, scripts: [site.services.asset('upload.js')] }}
      title={t('documents')}
      notice={
        problem ? (
          <ErrorSummary language={site.language} errors={[{ field: 'file', message: problem }]} />
        ) : undefined
      }
    >
      <p class="lede">{t('documents_lede')}</p>
      <upload-progress data-sending={t('uploading')} data-reading={t('sent_reading')}>
        <Form action={site.href('/werk/documenten')} csrf={tokenOf(site)} upload>
          <FileField
            language={site.language}
            name="file"
            label={t('file')}
            hint={t('file_hint')}
            error={problem}
            accept=".txt,.md,.docx,.odt,.pdf,.xlsx,.csv"
          />
          {props.plans.length > 0 ? (
            <SelectField
              language={site.language}
              name="planId"
              label={t('edition_of')}
              value={props.planId ?? ''}
              options={[
                { value: '', label: t('new_plan') },
                ...props.plans.map((plan) => ({ value: plan.id, label: textOf(plan.title, site.language) })),
              ]}
            />
          ) : null}
          <Button>{t('upload')}</Button>
        </Form>
      </upload-progress>
      <section class="sec" aria-labelledby="earlier">
        <div class="bar">
          <h2 id="earlier">{t('earlier')}</h2>
        </div>
        {readings.length === 0 ? (
          <Empty title={t('none_yet')} />
        ) : (
          <ul class="l documents">
            {readings.map((reading) => (
              <li>
                <p class="t">
                  <a href={site.href(`/werk/documenten/${reading.id}`)}>{reading.name}</a>
                </p>
                <p class="m small mute">
                  {shortDay(dayIn(site.authority.timeZone, reading.uploaded_at), site.language)},{' '}
                  {t(`state_${reading.state}`)}
                  {reading.refusal
                    ? `: ${refusalMessage(JSON.parse(reading.refusal) as { reason: Refusal }, reading.name, site.language)}`
                    : null}
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
    </WorkspaceShell>
  )
}

/** The document is being read, or could not be. */
export function WaitingPage(props: { site: Site; review: Review }) {
  const { site, review } = props
  const t = speaker(reviewWords, site.language)
  const { refusal } = review
  const title = refusal ? t('refused') : t('still_reading')
  return (
    <WorkspaceShell site={site} head={{ title }} title={title} above={t('step_1')}>
      <p class="lede">
        {refusal
          ? refusalMessage(
              { reason: refusal.reason as Refusal, limit: refusal.limit },
              review.fileName,
              site.language,
            )
          : t('still_reading_lede')}
      </p>
      <p>
        <a href={site.href(refusal ? '/werk/documenten' : `/werk/documenten/${review.id}`)}>
          {refusal ? t('another') : t('look_again')}
        </a>
      </p>
    </WorkspaceShell>
  )
}
