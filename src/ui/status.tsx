import type { Language } from '../platform/i18n/index.ts'
import { speaker } from '../platform/i18n/index.ts'
import { Mark, VerdictMark } from './mark.tsx'
import {
  type ShownState,
  settled,
  stateShortWord,
  stateWord,
  tones,
  type Verdict,
  verdictTones,
  verdictWord,
} from './state.ts'
import { uiWords } from './words.ts'

/** After so many days without news an action is silent. */
export const silentAfter = 90

/** How many of the four ticks are left at an age in days: one fewer past 30, 90, 180 and 270. */
export function ticksLeft(days: number): number {
  return [30, 90, 180, 270].filter((limit) => days <= limit).length
}

/** Four ticks that run out: the shape of an age, with the number always beside it. */
export function Ticks(props: { days: number }) {
  const left = ticksLeft(props.days)
  return (
    <svg class="ticks" viewBox="0 0 18 10" aria-hidden="true">
      {[0, 1, 2, 3].map((n) =>
        n < left ? (
          <rect class="on" x={0.5 + n * 4.5} y="0" width="3" height="10" />
        ) : (
          <rect class="off" x={1 + n * 4.5} y=".5" width="2.2" height="9" />
        ),
      )}
    </svg>
  )
}

/**
 * How old the last news is. Past 90 days it reads 'n dagen stil' in the colour of late, unless the action
 * is settled (done, stopped, carried over). `days` null: nobody ever said anything.
 */
export function Age(props: {
  days: number | null
  language: Language
  settled?: boolean
  /** 'bericht 12 dagen oud' instead of '12 dagen': where the margin does not say what the age is of. */
  sentence?: boolean
}) {
  const t = speaker(uiWords, props.language)
  const { days } = props
  if (days === null) return <span class="age">{t('never')}</span>
  const count = days <= 0 ? t('today') : days === 1 ? t('yesterday') : t('days', { n: days })
  if (props.settled) return <span class="age">{count}</span>
  const silent = days > silentAfter
  const sentence =
    days <= 0
      ? t('last_update_today')
      : days === 1
        ? t('last_update_yesterday')
        : t('last_update', { age: t('days', { n: days }) })
  return (
    <span class={silent ? 'age age-silent' : 'age'}>
      <Ticks days={days} />
      <span>{silent ? t('silent', { n: days }) : props.sentence ? sentence : count}</span>
    </span>
  )
}

/**
 * Mark, word and age: the one way to show how an action stands. `inline` in a sentence (no age), `list` in
 * rows and tables, `large` at the top of an action.
 */
export function Status(props: {
  state: ShownState
  language: Language
  size?: 'inline' | 'list' | 'large'
  short?: boolean
  days?: number | null
}) {
  const { state, language, size = 'list' } = props
  const word = props.short || size === 'inline' ? stateShortWord(state, language) : stateWord(state, language)
  const status = (
    <span class={`st c-${tones[state]}${size === 'large' ? ' st-l' : ''}`}>
      <Mark state={state} />
      <span class={props.short && size !== 'inline' ? 'cap' : undefined}>{word}</span>
    </span>
  )
  if (props.days === undefined) return status
  return (
    <span class="st-age">
      {status} <Age days={props.days} language={language} settled={settled.has(state)} />
    </span>
  )
}

/** Which way a figure moves against its goal. */
export function Direction(props: { verdict: Verdict; language: Language }) {
  return (
    <span class={`st st-wrap c-${verdictTones[props.verdict]}`}>
      <VerdictMark verdict={props.verdict} />
      <span>{verdictWord(props.verdict, props.language)}</span>
    </span>
  )
}
