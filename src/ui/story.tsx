import type { Child } from 'hono/jsx'
import type { Day, Language } from '../platform/i18n/index.ts'
import { shortDay, speaker } from '../platform/i18n/index.ts'
import { Mark } from './mark.tsx'
import { type ShownState, stateShortWord, tones } from './state.ts'
import { Ticks } from './status.tsx'
import { uiWords } from './words.ts'

/** One line of a story, as the platform keeps it; newest first. */
export type StoryLine =
  | { kind: 'event' | 'decision' | 'ahead'; day: Day; title: Child; text?: Child; href?: string }
  | { kind: 'status'; day: Day; state: ShownState; title: Child; text?: Child; href?: string }
  | { kind: 'silence'; days: number }

/**
 * From now back to the first proposal: the margin line becomes the line of time. A square is a decision, a
 * dot an event, a mark a change of status; what lies ahead is dashed, silence is dotted with its days.
 */
export function Story(props: { lines: StoryLine[]; language: Language }) {
  const t = speaker(uiWords, props.language)
  return (
    <ol class="line story">
      {props.lines.map((line) =>
        line.kind === 'silence' ? (
          <li class="silence">
            <span class="age age-silent">
              <Ticks days={line.days} />
              <span>{t('no_news', { n: line.days })}</span>
            </span>
          </li>
        ) : (
          <li class={line.kind === 'ahead' ? 'ahead' : undefined}>
            <Node line={line} />
            <time datetime={line.day}>{shortDay(line.day, props.language)}</time>
            <p class={line.kind === 'ahead' ? undefined : 't'}>
              {line.href ? <a href={line.href}>{line.title}</a> : line.title}
            </p>
            {line.text ? <p class="small mute">{line.text}</p> : null}
          </li>
        ),
      )}
    </ol>
  )
}

function Node(props: { line: Exclude<StoryLine, { kind: 'silence' }> }) {
  const { line } = props
  if (line.kind === 'status') return <Mark state={line.state} />
  const shape = { event: 'node', decision: 'node square', ahead: 'node open' }[line.kind]
  return <span class={shape} aria-hidden="true" />
}

export type Change = {
  day: Day
  number?: string
  title: Child
  href: string
  text?: Child
  from?: ShownState
  to: ShownState
}

/** What changed lately, over all actions: the date left of the margin line, the step from state to state right. */
export function ChangeLog(props: { changes: Change[]; language: Language }) {
  const t = speaker(uiWords, props.language)
  const word = (state: ShownState) => stateShortWord(state, props.language)
  return (
    <ol class="line log">
      {props.changes.map((change) => (
        <li>
          <Mark state={change.to} />
          <time datetime={change.day}>{shortDay(change.day, props.language)}</time>
          <div>
            <p class="t">
              <a href={change.href}>
                {change.number ? <span class="k">{change.number}</span> : null} {change.title}
              </a>
            </p>
            {change.text ? <p class="small mute">{change.text}</p> : null}
          </div>
          {change.from ? (
            <p class="small mute step">
              <span class="vh">{t('from_to', { from: word(change.from), to: word(change.to) })}</span>
              <span aria-hidden="true">
                {word(change.from)} <span class="arrow">›</span>{' '}
                <strong class={`c-${tones[change.to]}`}>{word(change.to)}</strong>
              </span>
            </p>
          ) : (
            <p class={`small step c-${tones[change.to]}`}>
              <strong>{word(change.to)}</strong>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
