import { WorkspaceShell } from '../../../../../platform/http/shell.tsx'
import type { Site } from '../../../../../platform/http/site.ts'
import { locales, longDay, shortDay, speaker, textOf } from '../../../../../platform/i18n/index.ts'
import { ActionList } from '../../../../../ui/action.tsx'
import { ButtonLink } from '../../../../../ui/button.tsx'
import { Empty } from '../../../../../ui/message.tsx'
import { Panel, Queue, type QueueItem, Section, TwoColumns } from '../../../../../ui/queue.tsx'
import { stateShortWord } from '../../../../../ui/state.ts'
import { Age } from '../../../../../ui/status.tsx'
import { nameOf } from '../../../queries/names.ts'
import type { PlanView } from '../../../queries/view.ts'
import type { WaitingDocument } from '../../../queries/waiting.ts'
import { mayEditPlan } from '../../../rules.ts'
import { ageOf, shownState } from '../../../state/rules.ts'
import { itemName } from '../choices.ts'
import { comingWeek, lastWeek, type Need, ownActions, queueOf, type Waiting } from './queue.ts'
import { todayWords } from './words.ts'

/** Rows of one need that are shown; the others are behind its link. */
const shown = 5

/** Which part of the working page mends a need. */
const mends: Record<Need, string> = {
  late: 'bericht',
  charge_late: 'uitwerken',
  silent: 'bericht',
  review: 'leesrecht',
  no_lead: 'trekker',
  due_soon: 'bericht',
}

/** What of the table shows all rows of a need. */
const tables: Partial<Record<Need, string>> = {
  late: '?stand=late',
  silent: '?stil=1',
  no_lead: '?trekker=none',
}

interface Props {
  site: Site
  view: PlanView
  documents: WaitingDocument[]
}

/** What needs this actor today, what comes this week, what was done last week. */
export function TodayPage(props: Props) {
  const { site, view, documents } = props
  const { language } = site
  const { scope } = site.context
  const t = speaker(todayWords, language)
  const edits = mayEditPlan(scope)
  const own = ownActions(view.state, scope)
  const queue = queueOf(own, view.day, site.authority.settings, edits)
  const total = [...queue.values()].reduce((sum, list) => sum + list.length, documents.length)
  const heading = new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  const title = heading.format(new Date(`${view.day}T12:00:00Z`))
  let first = true
  return (
    <WorkspaceShell
      site={site}
      head={{ title: `${title.charAt(0).toUpperCase()}${title.slice(1)}` }}
      title={`${title.charAt(0).toUpperCase()}${title.slice(1)}`}
    >
      {total ? <p class="mute">{t('lede', { n: total })}</p> : null}
      <TwoColumns aside={<Week {...props} items={own} />}>
        {total === 0 ? (
          <Empty
            title={t('empty')}
            verb={<ButtonLink href={site.href('/werk/plan')}>{t('open_plan')}</ButtonLink>}
          >
            {own.length ? t('empty_next') : t('empty_reader')}
          </Empty>
        ) : null}
        {[...queue].map(([need, list]) => {
          const table = edits ? tables[need] : undefined
          const items = list.slice(0, table ? shown : list.length).map((one) => {
            const row = rowOf(one, props, first)
            first = false
            return row
          })
          return (
            <Section
              id={need}
              title={t(`section_${need}`)}
              count={list.length}
              language={language}
              link={
                table && list.length > shown
                  ? { href: site.href('/werk/plan/tabel') + table, label: t('see_all', { n: list.length }) }
                  : undefined
              }
            >
              <Queue items={items} />
            </Section>
          )
        })}
        <Documents {...props} />
        {!edits && own.length ? (
          <Section id="own" title={t('own')} count={own.length} language={language}>
            <ActionList
              language={language}
              actions={own.map((item) => ({
                number: item.number ?? undefined,
                title: textOf(item.title, language),
                href: site.href(`/werk/plan/item/${item.key}`),
                state: shownState(item, view.day),
                days: ageOf(item, view.day),
              }))}
            />
          </Section>
        ) : null}
      </TwoColumns>
    </WorkspaceShell>
  )
}

function rowOf(one: Waiting, { site, view }: Props, first: boolean): QueueItem {
  const { item, need, days } = one
  const { language } = site
  const t = speaker(todayWords, language)
  const href = site.href(`/werk/plan/item/${item.key}`)
  const day = (need === 'charge_late' || !item.dueOn ? item.workingOut?.deadline : item.dueOn) ?? ''
  const why = {
    late: () => t('why_late', { day: longDay(day, language) }),
    charge_late: () => t('why_charge_late', { day: longDay(day, language) }),
    silent: () => t('why_silent', { state: stateShortWord(shownState(item, view.day), language) }),
    review: () => t('why_review'),
    no_lead: () => t('why_no_lead'),
    due_soon: () => t('why_due_soon', { day: longDay(day, language) }),
  }[need]()
  const lead = nameOf(view.names, item.leadOrganisationId ?? item.leadBodyId, language)
  const when =
    need === 'silent' ? (
      <Age days={days} language={language} />
    ) : days === null ? null : need === 'due_soon' ? (
      t('when_left', { n: days })
    ) : (
      t('when_late', { n: days })
    )
  return {
    state: shownState(item, view.day),
    number: item.number ?? undefined,
    title: textOf(item.title, language),
    href,
    why: lead ? `${why} ${t('leads', { lead })}` : why,
    when,
    verb: (
      <ButtonLink
        small
        kind={first ? 'main' : 'second'}
        href={`${href}?open=${mends[need]}#${mends[need]}`}
        of={itemName(item, language)}
      >
        {t(`verb_${need}`)}
      </ButtonLink>
    ),
  }
}

function Documents({ site, documents }: Props) {
  const t = speaker(todayWords, site.language)
  if (documents.length === 0) return null
  return (
    <Section id="documents" title={t('section_documents')} count={documents.length} language={site.language}>
      <Queue
        items={documents.map((one) => ({
          icon: 'file-text',
          title: one.name,
          href: site.href(`/werk/documenten/${one.id}`),
          why: t('document_why'),
          when: shortDay(one.uploadedOn, site.language),
          verb: (
            <ButtonLink small kind="second" href={site.href(`/werk/documenten/${one.id}`)} of={one.name}>
              {t('verb_document')}
            </ButtonLink>
          ),
        }))}
      />
    </Section>
  )
}

function Week({ site, view, items }: Props & { items: ReturnType<typeof ownActions> }) {
  const t = speaker(todayWords, site.language)
  const coming = comingWeek(items, view.day)
  const did = lastWeek(items, view.day)
  const lines = (['updates', 'milestones', 'done'] as const)
    .filter((what) => did[what] > 0)
    .map((what) => t(`did_${what}`, { n: did[what] }))
  return (
    <>
      <Panel title={t('this_week')}>
        {coming.length === 0 ? <p class="mute small">{t('nothing_this_week')}</p> : null}
        {coming.map((one) => (
          <p class="small">
            <time datetime={one.day}>{shortDay(one.day, site.language)}</time>{' '}
            <a href={site.href(`/werk/plan/item/${one.item.key}`)}>
              {[one.item.number, textOf(one.title, site.language)].filter(Boolean).join(' ')}
            </a>
            , {t(`what_${one.what}`)}
          </p>
        ))}
      </Panel>
      {lines.length ? (
        <section aria-labelledby="last-week">
          <h2 id="last-week">{t('last_week')}</h2>
          <p class="small mute">{lines.join(', ')}.</p>
        </section>
      ) : null}
    </>
  )
}
