import { longDay, speaker } from '../../../../platform/i18n/index.ts'
import { MarginRow, PageTitle } from '../../../../ui/margin-row.tsx'
import { Empty } from '../../../../ui/message.tsx'
import { Status } from '../../../../ui/status.tsx'
import { Table } from '../../../../ui/table.tsx'
import { gapsOf, shownState } from '../../state/rules.ts'
import { PlanFrame } from './frame.tsx'
import { GapFigures } from './front-blind-spots.tsx'
import { actionsOf, itemHref, rootOf } from './names.ts'
import { overviewWords } from './overview-words.ts'
import type { PlanPage } from './page-of-plan.ts'
import { Text } from './text.tsx'

/** What the plan does not say: how many actions lack what, and which. */
export function BlindSpotsPage(props: { page: PlanPage }) {
  const { page } = props
  const { site, view } = page
  const t = speaker(overviewWords, site.language)
  const actions = actionsOf(view.state)
  const lacking = actions
    .map((item) => ({ item, gaps: gapsOf(item, view.state, view.day) }))
    .filter(({ gaps }) => gaps.length > 0)
  const groups = Map.groupBy(lacking, ({ item }) => rootOf(view.state, item))
  return (
    <PlanFrame
      page={page}
      title={t('blind')}
      path="/blinde-vlekken"
      crumbs={[{ label: page.t('blind_spots') }]}
    >
      <PageTitle
        title={t('blind')}
        lede={lacking.length > 0 ? t('blind_lede', { n: lacking.length, all: actions.length }) : undefined}
        margin={<p>{t('as_of', { day: longDay(view.day, site.language) })}</p>}
      />
      {lacking.length === 0 ? (
        <MarginRow>
          <Empty title={t('blind_none')} verb={<a href={page.within('/acties')}>{page.t('all_actions')}</a>}>
            {t('blind_none_why')}
          </Empty>
        </MarginRow>
      ) : (
        <MarginRow id="tellen" title={t('counted')} margin={<p>{t('counted_note')}</p>}>
          <GapFigures page={page} />
        </MarginRow>
      )}
      {[...groups].map(([root, list]) => (
        <MarginRow
          id={`deel-${root.key}`}
          title={
            <>
              {root.number ? `${root.number} ` : ''}
              <Text of={root.title} page={page} />
            </>
          }
          margin={<p>{page.t('n_actions', { n: list.length })}</p>}
        >
          <Table
            caption={page.text(root.title)}
            columns={[
              { label: t('action'), size: 'l' },
              { label: t('state'), size: 'm' },
              { label: t('lacks') },
            ]}
            rows={list.map(({ item, gaps }) => ({
              head: (
                <>
                  {item.number ? <span class="k">{item.number} </span> : null}
                  <a href={itemHref(page, item)}>
                    <Text of={item.title} page={page} />
                  </a>
                </>
              ),
              cells: [
                <Status state={shownState(item, view.day)} language={site.language} short />,
                gaps.map((gap) => page.t(`gap_${gap}`)).join(', '),
              ],
            }))}
          />
        </MarginRow>
      ))}
    </PlanFrame>
  )
}
