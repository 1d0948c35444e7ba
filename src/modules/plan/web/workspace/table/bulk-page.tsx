import { controlsOf, FormBox, type FormState } from '../../../../../platform/http/form/index.ts'
import { WorkspaceShell } from '../../../../../platform/http/shell.tsx'
import type { Site } from '../../../../../platform/http/site.ts'
import { say, speaker } from '../../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../../ui/button.tsx'
import { ErrorSummary } from '../../../../../ui/forms/errors.tsx'
import { Empty } from '../../../../../ui/message.tsx'
import { Section } from '../../../../../ui/queue.tsx'
import { Status } from '../../../../../ui/status.tsx'
import type { RefusedRow } from '../../../items/bulk.ts'
import type { PlanView } from '../../../queries/view.ts'
import { mayDirect } from '../../../rules.ts'
import type { Item } from '../../../state/model.ts'
import { shownState } from '../../../state/rules.ts'
import { bodyOptions, itemName, levelOptions, organisationOptions, termGroups } from '../choices.ts'
import { reasonWords } from '../reason-words.ts'
import { workWords } from '../words.ts'
import { tableWords } from './words.ts'

/** One form for the rows that were chosen in the table; refused rows stand with their reason. */
export function BulkPage(props: {
  site: Site
  view: PlanView
  items: Item[]
  form: FormState
  refused: readonly RefusedRow[]
  /** What the table asked for, to go back to it. */
  back: string
}) {
  const { site, view, items, form } = props
  const t = speaker(tableWords, site.language)
  const f = controlsOf(form)
  const title = t('bulk_title', { n: items.length })
  const table = site.href('/werk/plan/tabel') + props.back
  const organisations = organisationOptions(view.names, site.language)
  const leave = { optional: true, empty: t('leave') }
  return (
    <WorkspaceShell
      site={site}
      head={{ title, errors: form.errors.length }}
      crumbs={[
        { label: say(workWords.plan, site.language), href: site.href('/werk/plan') },
        { label: say(workWords.table, site.language), href: table },
        { label: title },
      ]}
      title={items.length ? title : t('bulk_none')}
      notice={<ErrorSummary errors={form.errors} language={site.language} />}
    >
      {items.length === 0 ? (
        <Empty title={t('bulk_none')} verb={<ButtonLink href={table}>{t('back')}</ButtonLink>}>
          {t('bulk_none_next')}
        </Empty>
      ) : (
        <>
          <p class="measure">{t('bulk_lede')}</p>
          <FormBox site={site} form={form} action={site.href('/werk/plan/keuze')} verb={t('bulk_verb')} main>
            <input type="hidden" name="stap" value="wijzig" />
            <input type="hidden" name="plan" value={view.state.plan.slug} />
            <input type="hidden" name="terug" value={props.back} />
            <ChosenRows {...props} />
            {f.select('leadOrganisationId', organisations, leave)}
            {f.select('deputyOrganisationId', organisations, leave)}
            {f.select('followsBodyId', bodyOptions(view.names, site.language), leave)}
            {f.day('dueOn', { optional: true })}
            {f.words('reason', { optional: true })}
            {mayDirect(site.context.scope)
              ? f.select('level', levelOptions(site.language, ['public', 'council', 'internal']), leave)
              : null}
            {termGroups(view.names, site.language, view.state.plan).map(({ group, options }, index) =>
              f.checks('addTermIds', options, { label: group, suffix: String(index), optional: true }),
            )}
          </FormBox>
        </>
      )}
    </WorkspaceShell>
  )
}

function ChosenRows(props: Parameters<typeof BulkPage>[0]) {
  const { site, view } = props
  const reasons = new Map(props.refused.map((row) => [row.itemId, row.reason]))
  return (
    <Section
      id="chosen"
      title={say(tableWords.bulk_chosen, site.language)}
      count={props.items.length}
      language={site.language}
    >
      <ul class="l">
        {props.items.map((item) => {
          const reason = reasons.get(item.id)
          return (
            <li id={`row-${item.key}`}>
              <input type="hidden" name="item" value={item.id} />
              <a href={site.href(`/werk/plan/item/${item.key}`)}>{itemName(item, site.language)}</a>{' '}
              <Status state={shownState(item, view.day)} language={site.language} size="inline" />
              {reason ? <p class="err">{say(reasonWords[reason], site.language)}</p> : null}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
