import { longDay, speaker } from '../../../../platform/i18n/index.ts'
import { MarginRow, PageTitle } from '../../../../ui/margin-row.tsx'
import { Empty } from '../../../../ui/message.tsx'
import { AmbitionTable } from './ambition-table.tsx'
import { ambitionWords } from './ambition-words.ts'
import { PlanFrame } from './frame.tsx'
import { itemHref, kindName, rootOf } from './names.ts'
import { overviewWords } from './overview-words.ts'
import type { PlanPage } from './page-of-plan.ts'
import { Text } from './text.tsx'

/** What the plan is to change, and what the figures allow to be said of it, by part of the plan. */
export function AmbitionsPage(props: { page: PlanPage }) {
  const { page } = props
  const { site, view } = page
  const t = speaker(ambitionWords, site.language)
  const ambitions = view.state.items.filter((item) => item.kind === 'ambition')
  const groups = Map.groupBy(ambitions, (item) => rootOf(view.state, item))
  const title = kindName(page, 'ambition', 'many')
  return (
    <PlanFrame page={page} title={title} path="/ambities" crumbs={[{ label: title }]}>
      <PageTitle
        title={title}
        lede={ambitions.length > 0 ? t('lede') : undefined}
        margin={
          <p>{speaker(overviewWords, site.language)('as_of', { day: longDay(view.day, site.language) })}</p>
        }
      />
      {ambitions.length === 0 ? (
        <MarginRow>
          <Empty title={t('none')} verb={<a href={page.within('/acties')}>{page.t('all_actions')}</a>}>
            {t('none_why')}
          </Empty>
        </MarginRow>
      ) : null}
      {[...groups].map(([root, items]) => (
        <MarginRow
          id={`deel-${root.key}`}
          title={
            root.kind === 'ambition' ? (
              title
            ) : (
              <a href={itemHref(page, root)}>
                {root.number ? `${root.number} ` : ''}
                <Text of={root.title} page={page} />
              </a>
            )
          }
        >
          <AmbitionTable page={page} ambitions={items} caption={page.text(root.title)} goals />
        </MarginRow>
      ))}
    </PlanFrame>
  )
}
