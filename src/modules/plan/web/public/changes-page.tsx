import { monthOf, speaker } from '../../../../platform/i18n/index.ts'
import { MarginRow, PageTitle } from '../../../../ui/margin-row.tsx'
import { Empty } from '../../../../ui/message.tsx'
import { Pagination } from '../../../../ui/navigation.tsx'
import { ChangeLog } from '../../../../ui/story.tsx'
import { changeRows } from './change-rows.tsx'
import { changesOf } from './changes.ts'
import { PlanFrame } from './frame.tsx'
import { capital } from './names.ts'
import { overviewWords } from './overview-words.ts'
import type { PlanPage } from './page-of-plan.ts'

const perPage = 50

/** Every change and update of the plan, newest first, by month. */
export function ChangesPage(props: { page: PlanPage; number: number }) {
  const { page } = props
  const { site, view } = page
  const t = speaker(overviewWords, site.language)
  const changes = changesOf(view.state, view.day)
  const pages = Math.max(1, Math.ceil(changes.length / perPage))
  const number = Math.min(Math.max(1, props.number), pages)
  const months = Map.groupBy(changes.slice((number - 1) * perPage, number * perPage), (change) =>
    change.day.slice(0, 7),
  )
  return (
    <PlanFrame
      page={page}
      title={t('changes')}
      path="/veranderingen"
      query={number > 1 ? `bladzijde=${number}` : undefined}
      crumbs={[{ label: t('changes') }]}
    >
      <PageTitle
        title={t('changes')}
        lede={changes.length > 0 ? t('changes_lede', { n: changes.length }) : undefined}
        margin={pages > 1 ? <p>{t('changes_page', { page: number, pages })}</p> : undefined}
      />
      {changes.length === 0 ? (
        <MarginRow>
          <Empty
            title={t('changes_none')}
            verb={<a href={page.within('/acties')}>{page.t('all_actions')}</a>}
          >
            {t('changes_none_why')}
          </Empty>
        </MarginRow>
      ) : null}
      {[...months].map(([month, list]) => (
        <MarginRow id={`maand-${month}`} title={capital(monthOf(`${month}-01`, site.language))}>
          <ChangeLog changes={changeRows(page, list)} language={site.language} />
        </MarginRow>
      ))}
      {pages > 1 ? (
        <MarginRow>
          <Pagination
            page={number}
            pages={pages}
            language={site.language}
            href={(n) => page.within(n === 1 ? '/veranderingen' : `/veranderingen?bladzijde=${n}`)}
          />
        </MarginRow>
      ) : null}
    </PlanFrame>
  )
}
