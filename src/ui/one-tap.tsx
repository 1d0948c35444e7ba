import type { Child } from 'hono/jsx'
import type { Language } from '../platform/i18n/index.ts'
import { say } from '../platform/i18n/index.ts'
import { Icon, Mark } from './mark.tsx'
import type { ShownState } from './state.ts'
import { uiWords } from './words.ts'

/**
 * The one answer that most people give, as one big button: 'Geen verandering'. It posts, so that a mail
 * scanner that opens the link changes nothing.
 */
export function OneTap(props: {
  state: ShownState
  name?: string
  value?: string
  small?: Child
  children?: Child
}) {
  return (
    <button class="btn once" type="submit" name={props.name} value={props.value}>
      <span class="seal">
        <Mark state={props.state} />
      </span>
      <span>
        {props.children}
        {props.small ? <small>{props.small}</small> : null}
      </span>
      <Icon name="arrow-right-bold" />
    </button>
  )
}

/** Between the one tap and the rest: 'Of meld wat er veranderde'. */
export function Or(props: { language: Language; children?: Child }) {
  return <p class="or">{props.children ?? say(uiWords.or, props.language)}</p>
}
