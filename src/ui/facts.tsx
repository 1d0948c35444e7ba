import type { Child } from 'hono/jsx'
import type { Language } from '../platform/i18n/index.ts'
import { say } from '../platform/i18n/index.ts'
import { uiWords } from './words.ts'

/** Who, when, for whom: names and values. A value that nobody gave reads 'niet bekend', and is not left out. */
export function Facts(props: { facts: { label: string; value: Child }[]; language: Language }) {
  return (
    <dl class="facts">
      {props.facts.map((fact) => {
        const missing = fact.value === undefined || fact.value === null || fact.value === ''
        return (
          <div>
            <dt>{fact.label}</dt>
            <dd class={missing ? 'mute' : undefined}>
              {missing ? say(uiWords.not_known, props.language) : fact.value}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
