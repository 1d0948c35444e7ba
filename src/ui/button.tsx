import type { Child } from 'hono/jsx'
import type { IconName } from './icons.ts'
import { Icon } from './mark.tsx'

type Look = {
  /** `main`: filled, one per screen; `second`: outlined; `link`: reads as a link. */
  kind?: 'main' | 'second' | 'link'
  small?: boolean
  wide?: boolean
  icon?: IconName
  /** Words for who cannot see what the button stands beside: ': C.4 Twaalf containers'. */
  of?: string
  children?: Child
}

function classes(props: Look): string {
  const names = ['btn', props.kind === 'second' && 'q', props.kind === 'link' && 'link']
  return [...names, props.small && 't', props.wide && 'wide'].filter(Boolean).join(' ')
}

function Inside(props: Look) {
  return (
    <>
      {props.icon ? <Icon name={props.icon} /> : null}
      <span>
        {props.children}
        {props.of ? <span class="vh">: {props.of}</span> : null}
      </span>
    </>
  )
}

/** A button that sends its form. A verb: 'Leg besluit vast', never 'OK'. */
export function Button(
  props: Look & { name?: string; value?: string; form?: string; formaction?: string; disabled?: boolean },
) {
  return (
    <button
      class={classes(props)}
      type="submit"
      name={props.name}
      value={props.value}
      form={props.form}
      formaction={props.formaction}
      disabled={props.disabled}
    >
      <Inside {...props} />
    </button>
  )
}

/** A link that looks like a button: it leads to a page where something starts. */
export function ButtonLink(props: Look & { href: string; current?: boolean; download?: boolean }) {
  return (
    <a
      class={classes(props)}
      href={props.href}
      aria-current={props.current ? 'true' : undefined}
      download={props.download ? '' : undefined}
    >
      <Inside {...props} />
    </a>
  )
}

/** Buttons in a row. */
export function Buttons(props: { children?: Child }) {
  return <div class="btns">{props.children}</div>
}
