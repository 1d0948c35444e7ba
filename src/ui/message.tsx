import type { Child } from 'hono/jsx'
import type { Language } from '../platform/i18n/index.ts'
import { say } from '../platform/i18n/index.ts'
import type { IconName } from './icons.ts'
import { Icon, Mark } from './mark.tsx'
import { uiWords } from './words.ts'

/**
 * What just changed, and the way to see it. Stays until closed: `close` is the address of the same page
 * without it.
 */
export function Notification(props: {
  language: Language
  kind?: 'done' | 'plain' | 'late'
  icon?: IconName
  title: Child
  close?: string
  children?: Child
}) {
  const kind = props.kind ?? 'plain'
  return (
    <div class={`notice notice-${kind}`} role="status">
      {kind === 'done' ? (
        <Mark state="done" />
      ) : (
        <Icon name={props.icon ?? (kind === 'late' ? 'warning' : 'info')} />
      )}
      <div>
        <strong>{props.title}</strong> {props.children}
      </div>
      {props.close ? (
        <a class="small" href={props.close}>
          {say(uiWords.close, props.language)}
        </a>
      ) : null}
    </div>
  )
}

/** A remark in the flow of a page, in the colour of what it is about. */
export function Note(props: { tone?: 'late' | 'risk' | 'done'; children?: Child }) {
  return <div class={props.tone ? `note note-${props.tone}` : 'note'}>{props.children}</div>
}

/** Nothing here: why, and one verb. */
export function Empty(props: { title: Child; verb?: Child; children?: Child }) {
  return (
    <div class="empty">
      <p class="doc">{props.title}</p>
      {props.children ? <p class="mute measure">{props.children}</p> : null}
      {props.verb}
    </div>
  )
}

/** More for who wants it. */
export function Details(props: { summary: Child; open?: boolean; children?: Child }) {
  return (
    <details open={props.open}>
      <summary>{props.summary}</summary>
      {props.children}
    </details>
  )
}
