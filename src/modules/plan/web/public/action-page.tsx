import { speaker } from '../../../../platform/i18n/index.ts'
import { MarginRow } from '../../../../ui/margin-row.tsx'
import { Story } from '../../../../ui/story.tsx'
import type { ItemStory } from '../../queries/story.ts'
import type { Item } from '../../state/model.ts'
import { gapsOf } from '../../state/rules.ts'
import { Advocacy, Milestones, PilotRow, WorkingOut } from './action-records.tsx'
import { ActionState } from './action-state.tsx'
import { actionWords } from './action-words.ts'
import { AttachedRow } from './attached-row.tsx'
import { EvidenceRow } from './evidence-row.tsx'
import { KinRow } from './kin-row.tsx'
import { filterQuery } from './list.ts'
import { MoneyRow } from './money-row.tsx'
import type { PlanPage } from './page-of-plan.ts'
import { storyEntries } from './story.ts'
import { storyLines } from './story-lines.tsx'
import { TargetRow } from './target-row.tsx'

/** All that hangs on an action, from its state to its story. */
export function ActionBody(props: { page: PlanPage; item: Item; story: ItemStory }) {
  const { page, item, story } = props
  const t = speaker(actionWords, page.site.language)
  const targets = item.targetIds.flatMap((id) => page.view.state.targets.get(id) ?? [])
  return (
    <>
      <ActionState page={page} item={item} />
      <WorkingOut page={page} item={item} />
      <Advocacy page={page} item={item} />
      <PilotRow page={page} item={item} />
      {targets.map((target, index) => (
        <TargetRow page={page} item={item} target={target} title={t('target')} first={index === 0} />
      ))}
      {targets.length === 0 ? (
        <MarginRow id="doel" title={t('target')}>
          <p class="mute measure">{t('no_target')}</p>
        </MarginRow>
      ) : null}
      <Milestones page={page} item={item} />
      <MoneyRow page={page} item={item} />
      <EvidenceRow page={page} item={item} />
      <Gaps page={page} item={item} />
      <StoryRow page={page} item={item} story={story} />
      <KinRow page={page} kin={story.kin} />
      <AttachedRow page={page} story={story} />
    </>
  )
}

/** What the plan does not say of an action yet, each with the list of others that lack the same. */
function Gaps(props: { page: PlanPage; item: Item }) {
  const { page, item } = props
  const { view, within } = page
  const t = speaker(actionWords, page.site.language)
  const gaps = gapsOf(item, view.state, view.day)
  if (!page.showsGaps || gaps.length === 0) return null
  return (
    <MarginRow id="hiaten" title={t('gaps')} margin={<p>{t('gaps_note')}</p>}>
      <ul class="chips">
        {gaps.map((gap) => (
          <li>
            <a class="chip" href={within(`/acties${filterQuery({ gap, terms: {} })}`)}>
              {page.t(`gap_${gap}`)}
            </a>
          </li>
        ))}
      </ul>
    </MarginRow>
  )
}

/** From now back to the first proposal. */
export function StoryRow(props: { page: PlanPage; item: Item; story: ItemStory }) {
  const { page, item, story } = props
  const { language } = page.site
  const t = speaker(actionWords, language)
  const lines = storyLines(page, item, storyEntries(item, story.lines, page.view.day, page.silentAfter))
  return (
    <MarginRow id="verhaal" title={t('story')}>
      {lines.length === 0 ? (
        <p class="mute">{t('no_story')}</p>
      ) : (
        <>
          <p class="mute">{t('story_lede')}</p>
          <Story lines={lines} language={language} />
        </>
      )}
    </MarginRow>
  )
}
