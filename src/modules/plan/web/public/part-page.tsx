import { speaker } from '../../../../platform/i18n/index.ts'
import { ActionList, ThemeList } from '../../../../ui/action.tsx'
import { MarginRow } from '../../../../ui/margin-row.tsx'
import { countStates } from '../../../../ui/state.ts'
import { Tally } from '../../../../ui/tally.tsx'
import type { ItemStory } from '../../queries/story.ts'
import { type Item, isAction } from '../../state/model.ts'
import { shownState } from '../../state/rules.ts'
import { actionWords } from './action-words.ts'
import { AmbitionTable } from './ambition-table.tsx'
import { AttachedRow } from './attached-row.tsx'
import { KinRow } from './kin-row.tsx'
import { filterQuery } from './list.ts'
import { itemHref, kindName, rootOf } from './names.ts'
import type { PlanPage } from './page-of-plan.ts'
import { actionSummary, actionsUnder, partSummary } from './summaries.tsx'
import { TargetRow } from './target-row.tsx'
import { Text } from './text.tsx'

/** What stands under a theme or objective; the figures of an ambition; the story of what was decided on it. */
export function PartBody(props: { page: PlanPage; item: Item; story: ItemStory }) {
  const { page, item, story } = props
  const { site, view } = page
  const t = speaker(actionWords, site.language)
  const actions = actionsUnder(view.state, item)
  const children = view.state.children.get(item.id) ?? []
  const parts = children.filter((child) => !isAction(child) && actionsUnder(view.state, child).length > 0)
  const direct = children.filter(isAction)
  const targets = item.targetIds.flatMap((id) => view.state.targets.get(id) ?? [])
  const ambitions = children.filter((child) => child.kind === 'ambition')
  const others = children.filter(
    (child) => !isAction(child) && !parts.includes(child) && child.kind !== 'ambition',
  )
  const root = rootOf(view.state, item)
  return (
    <>
      {actions.length > 0 ? (
        <MarginRow
          id="stand"
          title={t('standing_now')}
          margin={<p>{page.t('n_actions', { n: actions.length })}</p>}
        >
          <Tally
            counts={countStates(actions.map((action) => shownState(action, view.day)))}
            language={site.language}
            href={
              root === item
                ? (state) => page.within(`/acties${filterQuery({ state, part: item.key, terms: {} })}`)
                : undefined
            }
          />
        </MarginRow>
      ) : null}
      {targets.map((target, index) => (
        <TargetRow page={page} item={item} target={target} title={t('measures')} first={index === 0} />
      ))}
      {item.kind === 'ambition' ? (
        <MarginRow id="lezing" title={page.t('ambitions')}>
          <AmbitionTable page={page} ambitions={[item]} caption={page.text(item.title)} />
          <p class="more">
            <a href={page.within('/ambities')}>
              {page.t('all_ambitions', {
                n: view.state.items.filter((one) => one.kind === 'ambition').length,
              })}
            </a>
          </p>
        </MarginRow>
      ) : null}
      {parts.length > 0 ? (
        <MarginRow id="delen" title={kindName(page, parts[0]!.kind, 'many')}>
          <ThemeList themes={parts.map((part) => partSummary(page, part))} language={site.language} />
        </MarginRow>
      ) : null}
      {direct.length > 0 ? (
        <MarginRow id="acties" title={kindName(page, direct[0]!.kind, 'many')}>
          <ActionList
            actions={direct.map((action) => actionSummary(page, action))}
            language={site.language}
          />
        </MarginRow>
      ) : null}
      {ambitions.length > 0 ? (
        <MarginRow id="ambities" title={kindName(page, 'ambition', 'many')}>
          <AmbitionTable page={page} ambitions={ambitions} caption={page.t('ambitions')} />
        </MarginRow>
      ) : null}
      {others.length > 0 ? (
        <MarginRow id="verder" title={t('within')}>
          <ul>
            {others.map((other) => (
              <li>
                <a href={itemHref(page, other)}>
                  <Text of={other.title} page={page} />
                </a>
              </li>
            ))}
          </ul>
        </MarginRow>
      ) : null}
      <KinRow page={page} kin={story.kin} />
      <AttachedRow page={page} story={story} />
    </>
  )
}
