import type { Child } from 'hono/jsx'
import type { Language } from '../platform/i18n/index.ts'
import { formatNumber } from '../platform/i18n/index.ts'
import type { IconName } from './icons.ts'
import { Icon, Mark } from './mark.tsx'
import type { ShownState } from './state.ts'

export type QueueItem = {
  /** A mark where it is about an action, else an icon. */
  state?: ShownState
  icon?: IconName
  number?: string
  title: string
  href: string
  why: Child
  /** Since when, or until when: an {@link Age} or words. */
  when: Child
  /** One button; a {@link ButtonLink} of kind 'second', small. */
  verb?: Child
}

/** What needs somebody today: mark, what, why, since when, one verb. */
export function Queue(props: { items: QueueItem[] }) {
  return (
    <ul class="queue">
      {props.items.map((item) => (
        <li>
          {item.state ? <Mark state={item.state} /> : <Icon name={item.icon ?? 'bell'} />}
          <div class="what">
            <p class="t">
              <a href={item.href}>
                {item.number ? <span class="k">{item.number}</span> : null} {item.title}
              </a>
            </p>
            <p class="why">{item.why}</p>
          </div>
          <p class="when">{item.when}</p>
          <div class="do">{item.verb}</div>
        </li>
      ))}
    </ul>
  )
}

/** A titled part of a workspace page, with its count and one link to all of it. */
export function Section(props: {
  id: string
  title: Child
  count?: number
  language: Language
  link?: { href: string; label: string }
  children?: Child
}) {
  return (
    <section class="sec" aria-labelledby={props.id}>
      <div class="bar">
        <h2 id={props.id}>
          {props.title}
          {props.count === undefined ? null : (
            <span class="n"> {formatNumber(props.count, props.language)}</span>
          )}
        </h2>
        {props.link ? (
          <a class="push small" href={props.link.href}>
            {props.link.label}
          </a>
        ) : null}
      </div>
      {props.children}
    </section>
  )
}

/** Something beside the queue: the next meeting, this week. */
export function Panel(props: { title: Child; children?: Child }) {
  return (
    <div class="panel">
      <h2>{props.title}</h2>
      {props.children}
    </div>
  )
}

/** Two columns from 76rem: the work, and what stands beside it. */
export function TwoColumns(props: { aside: Child; children?: Child }) {
  return (
    <div class="two">
      <div>{props.children}</div>
      <aside class="stack">{props.aside}</aside>
    </div>
  )
}
