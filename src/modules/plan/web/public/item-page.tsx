import { longDay, shortDay, speaker } from '../../../../platform/i18n/index.ts'
import type { Crumb } from '../../../../ui/breadcrumb.tsx'
import { Adopted, PageTitle } from '../../../../ui/margin-row.tsx'
import { itemAddress } from '../../items/cards.ts'
import type { ItemStory } from '../../queries/story.ts'
import { type Item, isAction } from '../../state/model.ts'
import { ActionBody } from './action-page.tsx'
import { actionWords } from './action-words.ts'
import { PlanFrame } from './frame.tsx'
import { itemHref, itemName, kindName } from './names.ts'
import type { PlanPage } from './page-of-plan.ts'
import { PartBody } from './part-page.tsx'
import { OtherDay } from './past.tsx'
import { Paragraphs, says, Text } from './text.tsx'
import { versionSentence } from './version-margin.tsx'

export function crumbsOf(page: PlanPage, item: Item): Crumb[] {
  const above: Item[] = []
  const { byId } = page.view.state
  for (let up = byId.get(item.parentId ?? ''); up; up = byId.get(up.parentId ?? '')) above.unshift(up)
  return [
    ...above.map((one) => ({ label: itemName(page, one), href: itemHref(page, one) })),
    { label: item.number ?? page.text(item.title) },
  ]
}

/** The page of one thing that the plan says: an action with all that hangs on it, or a theme with its actions. */
export function ItemPage(props: { page: PlanPage; item: Item; story: ItemStory }) {
  const { page, item } = props
  const title = itemName(page, item)
  return (
    <PlanFrame
      page={page}
      title={title}
      path={itemAddress(page.view.state.plan, item).slice(`/plan/${page.view.state.plan.slug}`.length)}
      description={page.text(item.text) || undefined}
      crumbs={crumbsOf(page, item)}
    >
      <PageTitle
        title={<Text of={item.title} page={page} />}
        number={item.number ?? undefined}
        margin={<p>{item.label ?? kindName(page, item.kind, 'one')}</p>}
      >
        {says(item.text) || item.parts.length > 0 ? (
          <Adopted>
            <Paragraphs of={item.text} page={page} />
            {item.parts.length > 0 ? (
              <ul class="parts">
                {item.parts.map((part) => (
                  <li>
                    <Text of={part} page={page} />
                  </li>
                ))}
              </ul>
            ) : null}
          </Adopted>
        ) : null}
        <Provenance page={page} item={item} />
      </PageTitle>
      {isAction(item) ? <ActionBody {...props} /> : <PartBody {...props} />}
      <OtherDay page={page} />
    </PlanFrame>
  )
}

/** By which decision the text stands there, and where it stood in the document. */
function Provenance(props: { page: PlanPage; item: Item }) {
  const { page, item } = props
  const { language } = page.site
  const t = speaker(actionWords, language)
  const { adoption } = item
  const { view } = page
  if (!adoption || adoption.adoptedOn > view.day) return <p class="xs mute">{t('not_adopted')}</p>
  const adopted = versionSentence(page, adoption)
  const place = item.source && 'page' in item.source ? item.source.page : undefined
  const then = page.site.href(`${itemAddress(view.state.plan, item)}?at=${adoption.adoptedOn}`)
  return (
    <p class="xs mute">
      {view.at
        ? t('adopted_text_then', { day: longDay(view.at, language), adopted })
        : t('adopted_text', { adopted })}{' '}
      {typeof place === 'number' ? `${t('source_page', { n: place })} ` : ''}
      {view.at === adoption.adoptedOn ? null : (
        <a href={then} title={shortDay(adoption.adoptedOn, language)}>
          {t('as_adopted')}
        </a>
      )}
    </p>
  )
}
