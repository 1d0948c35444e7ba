import type { IconName } from './icons.ts'
import { markId, type ShownState, tones, type Verdict, verdictMarkId, verdictTones } from './state.ts'

/** A state's sign alone. Always beside a word, or inside something that says the word. */
export function Mark(props: { state: ShownState }) {
  return (
    <svg class={`mk c-${tones[props.state]}`} aria-hidden="true">
      <use href={`#${markId(props.state)}`} />
    </svg>
  )
}

/** The sign of a figure's direction: never used for a status. */
export function VerdictMark(props: { verdict: Verdict }) {
  return (
    <svg class={`mk c-${verdictTones[props.verdict]}`} aria-hidden="true">
      <use href={`#${verdictMarkId(props.verdict)}`} />
    </svg>
  )
}

/** An icon from the closed list, always with a word beside it. */
export function Icon(props: { name: IconName }) {
  return (
    <svg class="i" aria-hidden="true">
      <use href={`#i-${props.name}`} />
    </svg>
  )
}
