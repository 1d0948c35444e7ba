import { longDay, speaker } from '../../../../platform/i18n/index.ts'
import { Timeline } from '../../../../ui/charts/timeline.tsx'
import { MarginRow, PageTitle } from '../../../../ui/margin-row.tsx'
import { Empty } from '../../../../ui/message.tsx'
import type { Item } from '../../state/model.ts'
import { shownState } from '../../state/rules.ts'
import { PlanFrame } from './frame.tsx'
import { actionsOf, itemHref, rootOf } from './names.ts'
import { overviewWords } from './overview-words.ts'
import type { PlanPage } from './page-of-plan.ts'
import { spanOf } from './span.ts'
import { Text } from './text.tsx'

/** The actions on the time of the plan, a table per part. */
export function TimelinePage(props: { page: PlanPage }) {
  const { page } = props
  const { site, view } = page
  const t = speaker(overviewWords, site.language)
  const actions = actionsOf(view.state)
  const span = spanOf(view.state, view.day)
  const groups = Map.groupBy(actions, (item) => rootOf(view.state, item))
  const undated = actions.filter((item) => !item.dueOn).length
  return (
    <PlanFrame page={page} title={t('timeline')} path="/tijdlijn" crumbs={[{ label: t('timeline') }]}>
      <PageTitle
        title={t('timeline')}
        lede={
          undated > 0
            ? t('timeline_lede_undated', { n: actions.length, undated })
            : t('timeline_lede', { n: actions.length })
        }
        margin={<p>{t('as_of', { day: longDay(view.day, site.language) })}</p>}
      />
      {actions.length === 0 ? (
        <MarginRow>
          <Empty title={page.t('lede_none')} />
        </MarginRow>
      ) : (
        [...groups].map(([root, items]) => <Part page={page} root={root} items={items} span={span} />)
      )}
    </PlanFrame>
  )
}

function Part(props: { page: PlanPage; root: Item; items: Item[]; span: { from: string; to: string } }) {
  const { page, root, items, span } = props
  const { site, view } = page
  return (
    <MarginRow
      id={`deel-${root.key}`}
      title={
        <>
          {root.number ? `${root.number} ` : ''}
          <Text of={root.title} page={page} />
        </>
      }
      margin={<p>{page.t('n_actions', { n: items.length })}</p>}
    >
      <Timeline
        caption={page.text(root.title)}
        from={span.from}
        to={span.to}
        today={view.day}
        language={site.language}
        actions={items.map((item) => ({
          number: item.number ?? undefined,
          title: <Text of={item.title} page={page} />,
          href: itemHref(page, item),
          state: shownState(item, view.day),
          from: item.beginsOn ?? undefined,
          to: item.dueOn ?? undefined,
        }))}
      />
    </MarginRow>
  )
}
