import { longDay, speaker } from '../../../../platform/i18n/index.ts'
import type { Term } from '../../../../platform/vocabularies/index.ts'
import { Chips } from '../../../../ui/filter.tsx'
import { MarginRow, PageTitle } from '../../../../ui/margin-row.tsx'
import { Legend, Matrix } from '../../../../ui/matrix.tsx'
import { Empty } from '../../../../ui/message.tsx'
import { countStates, type ShownState } from '../../../../ui/state.ts'
import { shownState } from '../../state/rules.ts'
import { axisOf, balanceTables, cellViews, onlyIn, turned } from './balance.ts'
import { DeliberateGaps } from './deliberate-gaps.tsx'
import { PlanFrame } from './frame.tsx'
import { filterQuery } from './list.ts'
import { actionsOf, capital } from './names.ts'
import { overviewWords } from './overview-words.ts'
import type { PlanPage } from './page-of-plan.ts'
import { soft } from './soft.ts'

/** Which actions the matrix may be narrowed to. */
export const balanceShows = {
  alles: null,
  loopt: ['on_plan', 'at_risk', 'late'],
  klaar: ['done'],
} as const satisfies Record<string, readonly ShownState[] | null>
export type BalanceShow = keyof typeof balanceShows

/** Pillar × setting, a table per target group; empty cells drawn, those on purpose with their decision. */
export function BalancePage(props: { page: PlanPage; show: BalanceShow }) {
  const { page, show } = props
  const { site, view } = page
  const t = speaker(overviewWords, site.language)
  const axis = (facet: 'pillar' | 'target_group' | 'setting') => axisOf(view.state, view.names, facet)
  const [pillars, groups, settings] = [axis('pillar'), axis('target_group'), axis('setting')]
  const title = t('balance')
  const crumbs = [{ label: t('balance_crumb') }]
  if ([pillars, groups, settings].some((one) => one.used.length === 0)) {
    return (
      <PlanFrame page={page} title={title} path="/balans" crumbs={crumbs}>
        <PageTitle title={title} />
        <MarginRow>
          <Empty
            title={t('balance_none')}
            verb={<a href={page.within('/acties')}>{page.t('all_actions')}</a>}
          >
            {t('balance_none_why')}
          </Empty>
        </MarginRow>
      </PlanFrame>
    )
  }
  const state = onlyIn(view.state, view.day, balanceShows[show])
  const [rows, columns] = turned(pillars.used, settings.used)
  const tables = balanceTables(state, groups.used, rows, columns)
  const sum = (count: (table: (typeof tables)[number]) => number) =>
    tables.reduce((all, table) => all + count(table), 0)
  const open = sum((table) => table.empty)
  const deliberate = sum((table) => table.deliberate)
  const label = (term: Term) => capital(page.text(term.label))
  const code = (id: string) => view.names.terms.get(id)?.code
  const href = (group: Term) => (rowId: string, columnId: string) => {
    const [pillar, setting] = rows === pillars.used ? [rowId, columnId] : [columnId, rowId]
    return page.within(
      `/acties${filterQuery({ terms: { pillar: code(pillar), target_group: group.code, setting: code(setting) } })}`,
    )
  }
  const actions = actionsOf(view.state)
  const has = (ids: readonly string[], terms: readonly Term[]) => terms.some((term) => ids.includes(term.id))
  const outside = actions.filter(
    ({ termIds }) => ![pillars.used, groups.used, settings.used].every((terms) => has(termIds, terms)),
  ).length
  const nowhere = [...groups.unused, ...settings.unused, ...pillars.unused].map((term) =>
    page.text(term.label),
  )
  return (
    <PlanFrame
      page={page}
      title={title}
      path="/balans"
      crumbs={crumbs}
      query={show === 'alles' ? undefined : `toon=${show}`}
    >
      <PageTitle
        title={title}
        lede={t('balance_lede', {
          pillars: pillars.used.length,
          groups: groups.used.length,
          settings: settings.used.length,
          cells: pillars.used.length * groups.used.length * settings.used.length,
          empty: open + deliberate,
          deliberate,
          open,
        })}
        margin={
          <>
            <p>{t('as_of', { day: longDay(view.day, site.language) })}</p>
            <p>{page.t('several_cells')}</p>
          </>
        }
      />
      <MarginRow plain>
        <div class="stack">
          <Chips
            language={site.language}
            label={t('show')}
            chips={(Object.keys(balanceShows) as BalanceShow[]).map((key) => ({
              label: t(({ alles: 'show_all', loopt: 'show_running', klaar: 'show_done' } as const)[key]),
              href: page.within(key === 'alles' ? '/balans' : `/balans?toon=${key}`),
              on: key === show,
            }))}
          />
          <Matrix
            language={site.language}
            rowsAre={page.t(rows === pillars.used ? 'facet_pillar' : 'facet_setting')}
            rows={rows.map((term) => soft(label(term)))}
            columns={columns.map((term) => soft(label(term)))}
            tables={tables.map((table) => ({
              title: label(table.group),
              summary: t('group_summary', {
                times: table.times,
                open: table.empty,
                deliberate: table.deliberate,
              }),
              cells: cellViews(table.cells, view.day, href(table.group)),
            }))}
          />
          <Legend
            counts={countStates(actionsOf(state).map((item) => shownState(item, view.day)))}
            language={site.language}
          />
          {nowhere.length > 0 ? (
            <p class="small measure">{t('nowhere', { terms: nowhere.join(', ') })}</p>
          ) : null}
          {outside > 0 ? <p class="small measure">{t('incomplete', { n: outside })}</p> : null}
        </div>
      </MarginRow>
      <DeliberateGaps page={page} />
    </PlanFrame>
  )
}
