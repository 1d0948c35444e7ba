import { say, shortDay } from '../../../../platform/i18n/index.ts'
import type { Change as ChangeRow } from '../../../../ui/story.tsx'
import { nameOf } from '../../queries/names.ts'
import type { Change } from './changes.ts'
import { itemHref } from './names.ts'
import type { PlanPage } from './page-of-plan.ts'
import { storyWords } from './story-words.ts'
import { Text } from './text.tsx'

/** The sentence under a change: what was said and by which organisation, or why it was computed. */
export function changeText(page: PlanPage, change: Change): string {
  const { site, view } = page
  if (change.passedDue && !change.text) {
    return say(storyWords.passed_due, site.language, { day: shortDay(change.passedDue, site.language) })
  }
  const by = nameOf(view.names, change.organisationId, site.language)
  const text = page.text(change.text)
  return by && text ? `${text} (${by})` : text
}

/** {@link changeText} for a page: what was said is marked with its language. */
function ChangeWords(props: { page: PlanPage; change: Change }) {
  const { page, change } = props
  const by = nameOf(page.view.names, change.organisationId, page.site.language)
  if (!change.text) return <>{changeText(page, change)}</>
  return (
    <>
      <Text of={change.text} page={page} />
      {by ? ` (${by})` : ''}
    </>
  )
}

/** Changes as the log draws them. */
export function changeRows(page: PlanPage, changes: readonly Change[]): ChangeRow[] {
  return changes.map((change) => ({
    day: change.day,
    number: change.item.number ?? undefined,
    title: <Text of={change.item.title} page={page} />,
    href: itemHref(page, change.item),
    text: changeText(page, change) ? <ChangeWords page={page} change={change} /> : undefined,
    from: change.from ?? undefined,
    to: change.to,
  }))
}
