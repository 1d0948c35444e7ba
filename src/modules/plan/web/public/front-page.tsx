import { longDay, textOf } from '../../../../platform/i18n/index.ts'
import { ThemeList } from '../../../../ui/action.tsx'
import { MarginRow, PageTitle } from '../../../../ui/margin-row.tsx'
import { Note } from '../../../../ui/message.tsx'
import { countStates } from '../../../../ui/state.ts'
import { ChangeLog } from '../../../../ui/story.tsx'
import { Tally } from '../../../../ui/tally.tsx'
import { isSilent, shownState } from '../../state/rules.ts'
import { AmbitionTable } from './ambition-table.tsx'
import { changeRows } from './change-rows.tsx'
import { changesOf, daysBefore } from './changes.ts'
import { PlanFrame } from './frame.tsx'
import { BalanceSummary } from './front-balance.tsx'
import { BlindSpots } from './front-blind-spots.tsx'
import { OtherPlans } from './front-plans.tsx'
import { filterQuery } from './list.ts'
import { actionsOf, kindName } from './names.ts'
import type { PlanPage } from './page-of-plan.ts'
import { OtherDay } from './past.tsx'
import { partSummary, partsOf } from './summaries.tsx'
import { Text } from './text.tsx'
import { VersionMargin } from './version-margin.tsx'

/** The front page of a plan: counts per state first, then what changed, themes, ambitions, blind spots. */
export function FrontPage(props: { page: PlanPage }) {
  const { page } = props
  const { site, view, t } = page
  const title = page.text(view.state.plan.title)
  return (
    <PlanFrame
      page={page}
      title={title}
      path=""
      description={page.text(view.state.plan.summary) || undefined}
    >
      <PageTitle
        title={<Text of={view.state.plan.title} page={page} />}
        lede={ledeOf(page)}
        margin={<VersionMargin page={page} />}
      />
      <Standing page={page} />
      <Lately page={page} />
      <Parts page={page} />
      <Ambitions page={page} />
      <BalanceSummary page={page} />
      <BlindSpots page={page} />
      <OtherPlans page={page} name={textOf(site.authority.name, site.language)} />
      <OtherDay page={page} />
    </PlanFrame>
  )
  function ledeOf({ site, view }: PlanPage): string {
    const actions = actionsOf(view.state)
    if (actions.length === 0) return t('lede_none')
    const proposed = actions.filter((item) => shownState(item, view.day) === 'proposed').length
    const adopted = actions.length - proposed
    if (adopted === 0) return t('lede_proposed', { n: actions.length })
    const sum = t('lede', { name: textOf(site.authority.name, site.language), n: adopted })
    return proposed > 0 ? `${sum} ${t('also_proposed', { n: proposed })}` : sum
  }
}

function Standing(props: { page: PlanPage }) {
  const { site, view, t, within, silentAfter } = props.page
  const actions = actionsOf(view.state)
  if (actions.length === 0) return null
  const silent = actions.filter((item) => isSilent(item, view.day, silentAfter)).length
  return (
    <MarginRow
      id="stand"
      title={t('standing_now')}
      margin={
        <>
          <p>
            <time datetime={view.day}>{longDay(view.day, site.language)}</time>
          </p>
          <p>{t('counted_once')}</p>
        </>
      }
    >
      <Tally
        counts={countStates(actions.map((item) => shownState(item, view.day)))}
        language={site.language}
        href={(state) => within(`/acties${filterQuery({ state, terms: {} })}`)}
      />
      {silent > 0 ? (
        <Note tone="late">
          <strong>{t('silence', { n: silent, days: silentAfter })}</strong> {t('silence_means')}{' '}
          <a href={within(`/acties${filterQuery({ silent: true, terms: {} })}`)}>{t('see_silent')}</a>
        </Note>
      ) : null}
    </MarginRow>
  )
}

const shownChanges = 5

function Lately(props: { page: PlanPage }) {
  const { page } = props
  const { site, view, t } = page
  const changes = changesOf(view.state, view.day)
  const since = daysBefore(view.day, 30)
  const recent = changes.filter((change) => change.day > since).length
  const newest = changes.slice(0, shownChanges)
  return (
    <MarginRow id="nieuw" title={t('lately')}>
      {newest.length === 0 ? (
        <p class="mute">{t('never_changed')}</p>
      ) : (
        <>
          <p class="mute">
            {recent > 0
              ? t('lately_count', { n: recent, shown: newest.length })
              : t('lately_none', { shown: newest.length })}
          </p>
          <ChangeLog changes={changeRows(page, newest)} language={site.language} />
          <p class="more">
            <a href={page.within('/veranderingen')}>{t('changes_to_start')}</a>
          </p>
        </>
      )}
    </MarginRow>
  )
}

function Parts(props: { page: PlanPage }) {
  const { page } = props
  const parts = partsOf(page.view.state).filter((item) => item.kind !== 'action' && item.kind !== 'project')
  const [first] = parts
  if (!first) return null
  return (
    <MarginRow
      id="delen"
      title={kindName(page, first.kind, 'many')}
      margin={
        <p>
          <a href={page.within('/acties')}>{page.t('all_actions')}</a>
        </p>
      }
    >
      <ThemeList themes={parts.map((part) => partSummary(page, part))} language={page.site.language} />
    </MarginRow>
  )
}

const shownAmbitions = 4

function Ambitions(props: { page: PlanPage }) {
  const { page } = props
  const { t } = page
  const ambitions = page.view.state.items.filter((item) => item.kind === 'ambition')
  if (ambitions.length === 0) return null
  // Those with figures first: a front page full of 'no figure yet' would hide what is known.
  const figures = (id: string) => page.view.state.targets.get(id)?.values.length ?? 0
  const known = (item: (typeof ambitions)[number]) => Math.max(0, ...item.targetIds.map(figures))
  const measured = ambitions.filter((item) => known(item) > 0).slice(0, shownAmbitions - 1)
  const others = ambitions.filter((item) => !measured.includes(item))
  const shown = [...measured, ...others].slice(0, shownAmbitions)
  return (
    <MarginRow
      id="ambities"
      title={kindName(page, 'ambition', 'many')}
      margin={<p>{t('ambitions_margin', { n: ambitions.length, shown: shown.length })}</p>}
    >
      <AmbitionTable page={page} ambitions={shown} caption={t('ambitions')} />
      <p class="more">
        <a href={page.within('/ambities')}>{t('all_ambitions', { n: ambitions.length })}</a>
      </p>
    </MarginRow>
  )
}
