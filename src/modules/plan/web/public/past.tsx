import type { Site } from '../../../../platform/http/site.ts'
import { longDay, say } from '../../../../platform/i18n/index.ts'
import { Button, Buttons } from '../../../../ui/button.tsx'
import { Form, Hidden } from '../../../../ui/forms/form.tsx'
import { DateField } from '../../../../ui/forms/text.tsx'
import { MarginRow } from '../../../../ui/margin-row.tsx'
import { Notification } from '../../../../ui/message.tsx'
import type { PlanPage } from './page-of-plan.ts'
import { publicWords } from './words.ts'

/** Says that a page shows the past, and the way back. Nothing where it shows today. */
export function PastNotice(props: { page: PlanPage; query?: string }) {
  const { site, view, t } = props.page
  if (!view.at) return null
  return (
    <Notification
      language={site.language}
      icon="clock-counter-clockwise"
      title={t('past_title', { day: longDay(view.at, site.language) })}
    >
      {t('past_note')} <a href={site.href(site.path)}>{t('back_to_today')}</a>
    </Notification>
  )
}

/** A small form that shows this very page as it stood on another day. */
export function DayForm(props: {
  site: Site
  value?: string
  error?: string
  keep?: Record<string, string>
}) {
  const { site } = props
  const { today } = site.context.scope
  return (
    <Form action={site.href(site.path)} method="get" label={say(publicWords.other_day, site.language)}>
      {Object.entries(props.keep ?? {}).map(([name, value]) => (
        <Hidden name={name} value={value} />
      ))}
      <DateField
        language={site.language}
        name="at"
        label={say(publicWords.which_day, site.language)}
        value={props.value ?? today}
        max={today}
        error={props.error}
      />
      <Buttons>
        <Button kind="second">{say(publicWords.show_day, site.language)}</Button>
      </Buttons>
    </Form>
  )
}

/** The row at the end of a page that leads to its past. */
export function OtherDay(props: { page: PlanPage }) {
  const { site, view, t } = props.page
  return (
    <MarginRow id="dag" title={t('other_day')} margin={<p>{t('other_day_note')}</p>}>
      <DayForm site={site} value={view.at ?? undefined} />
    </MarginRow>
  )
}
