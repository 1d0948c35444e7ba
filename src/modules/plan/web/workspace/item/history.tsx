import type { Role } from '../../../../../platform/access/index.ts'
import { type Language, longDay, say, speaker, textOf } from '../../../../../platform/i18n/index.ts'
import { roleWords } from '../../../../../platform/organisations/index.ts'
import { FieldChanges } from '../../../../../ui/difference.tsx'
import { Story, type StoryLine } from '../../../../../ui/story.tsx'
import type { ShownState } from '../../../state/rules.ts'
import { sectionWords } from '../section-words.ts'
import { aboutOf, fieldsOf } from './past.ts'
import type { ItemData } from './section.ts'

/** The states that a story line can carry, as their marks. */
const marks: Record<string, ShownState> = {
  not_begun: 'not_begun',
  running: 'on_plan',
  done: 'done',
  stopped: 'stopped',
  carried_over: 'carried_over',
}

/** What happened, newest first. */
export function ItemStory(props: { data: ItemData }) {
  const { site, story } = props.data
  const lines = story.map((line): StoryLine => {
    const told = {
      day: line.day,
      title: textOf(line.title, site.language),
      text: textOf(line.body, site.language),
    }
    const state = line.kind === 'status' ? marks[String(line.detail.state)] : undefined
    if (state) return { ...told, kind: 'status', state }
    return { ...told, kind: line.kind === 'decision' || line.kind === 'ahead' ? line.kind : 'event' }
  })
  return <Story lines={lines} language={site.language} />
}

/** 'coördinator, redacteur' for the roles that the audit keeps with a change; Regie's own work has none. */
function roleOf(kept: string | null, language: Language): string {
  return (kept ?? '')
    .split(',')
    .flatMap((role) => (role in roleWords ? [say(roleWords[role as Role], language)] : []))
    .join(', ')
}

/** What was changed, by whom in which role: field, was, becomes; what was changed together stands together. */
export function ItemPast(props: { data: ItemData }) {
  const { site, view, past } = props.data
  const t = speaker(sectionWords, site.language)
  const changes = Map.groupBy(
    past
      .map((change) => ({ change, fields: fieldsOf(change, view, site.language) }))
      .filter(({ fields }) => fields.length > 0),
    ({ change }) => change.change,
  )
  if (changes.size === 0) return <p class="mute">{t('history_empty')}</p>
  return (
    <ol class="l stack">
      {[...changes.values()].map((together) => {
        const { at, role } = together[0]!.change
        const about = [...new Set(together.map(({ change }) => aboutOf(change, site.language)))].join(', ')
        return (
          <li>
            <p class="small mute">
              {[longDay(at.toISOString(), site.language), about, roleOf(role, site.language)]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <FieldChanges changes={together.flatMap(({ fields }) => fields)} language={site.language} />
          </li>
        )
      })}
    </ol>
  )
}
