import type { Child } from 'hono/jsx'
import type { Day, Language } from '../platform/i18n/index.ts'
import { say, shortDay } from '../platform/i18n/index.ts'
import type { IconName } from './icons.ts'
import { Icon } from './mark.tsx'
import { type DiffPart, diffWords } from './word-diff.ts'
import { uiWords } from './words.ts'

/** A word that went, struck. */
export function Removed(props: { language: Language; children?: Child }) {
  return (
    <del>
      <span class="vh">{say(uiWords.removed, props.language)} </span>
      {props.children}
    </del>
  )
}

/** A word that came, underlined. */
export function Added(props: { language: Language; children?: Child }) {
  return (
    <ins>
      <span class="vh">{say(uiWords.added, props.language)} </span>
      {props.children}
    </ins>
  )
}

/** A text with what went and what came, word by word. */
export function TextDifference(props: { before: string; after: string; language: Language }) {
  return (
    <p class="doc diff-text">
      {diffWords(props.before, props.after).map((part) => (
        <Part part={part} language={props.language} />
      ))}
    </p>
  )
}

function Part(props: { part: DiffPart; language: Language }) {
  const { part, language } = props
  if (part.kind === 'same') return <>{part.text}</>
  const text = part.text.trimEnd()
  const space = part.text.slice(text.length)
  return (
    <>
      {part.kind === 'removed' ? (
        <Removed language={language}>{text}</Removed>
      ) : (
        <Added language={language}>{text}</Added>
      )}
      {space || ' '}
    </>
  )
}

export type FieldChange = { label: string; was?: Child; becomes?: Child; beside?: Child }

/** Fields that changed: was, becomes. */
export function FieldChanges(props: { changes: FieldChange[]; language: Language }) {
  return (
    <dl class="diff-fields">
      {props.changes.map((change) => (
        <>
          <dt>{change.label}</dt>
          <dd>
            {change.was ? <Removed language={props.language}>{change.was}</Removed> : null}{' '}
            {change.becomes ? <Added language={props.language}>{change.becomes}</Added> : null}{' '}
            {change.beside ? <span class="small mute">{change.beside}</span> : null}
          </dd>
        </>
      ))}
    </dl>
  )
}

export type ChangeKind = 'new' | 'changed' | 'moved' | 'gone' | 'stopped'

const kindIcons: Record<ChangeKind, IconName> = {
  new: 'plus-bold',
  changed: 'pencil-simple-bold',
  moved: 'arrow-right-bold',
  gone: 'minus-bold',
  stopped: 'minus-bold',
}

/** What happened to an item between two versions, as a word with a sign. */
export function ChangeTag(props: { kind: ChangeKind; language: Language }) {
  return (
    <span class={`change change-${props.kind}`}>
      <Icon name={kindIcons[props.kind]} />
      {say(uiWords[`change_${props.kind}`], props.language)}
    </span>
  )
}

export type ItemChange = {
  kind: ChangeKind
  /** The decision that made the change, and its date, for the margin. */
  decision?: { label: string; href?: string; day?: Day }
  number?: string
  title: Child
  href?: string
  children: Child
}

/** Everything that changed, each with its decision in the margin. */
export function ChangeList(props: { changes: ItemChange[]; language: Language }) {
  return (
    <ol class="line changes">
      {props.changes.map((change) => (
        <li>
          <span class="node square" aria-hidden="true" />
          <p class="when">
            {change.decision?.href ? (
              <a href={change.decision.href}>{change.decision.label}</a>
            ) : (
              change.decision?.label
            )}
            {change.decision?.day ? (
              <time datetime={change.decision.day}>{shortDay(change.decision.day, props.language)}</time>
            ) : null}
          </p>
          <div>
            <p class="t">
              {change.number ? <span class="k">{change.number}</span> : null}{' '}
              {change.href ? <a href={change.href}>{change.title}</a> : change.title}{' '}
              <ChangeTag kind={change.kind} language={props.language} />
            </p>
            <Difference kind={change.kind}>{change.children}</Difference>
          </div>
        </li>
      ))}
    </ol>
  )
}

/** The edge beside a difference, in the colour of what happened. */
export function Difference(props: { kind?: ChangeKind; children?: Child }) {
  return <div class={`diff diff-${props.kind ?? 'changed'}`}>{props.children}</div>
}

/**
 * A decision, framed because it binds: its number, where it stands, the sentence, what it changes, whether it
 * still fits, and the buttons.
 */
export function Decision(props: {
  number: Child
  standing?: Child
  sentence: Child
  changes?: Child
  fits?: Child
  language: Language
  children?: Child
}) {
  return (
    <section class="decision">
      <div class="bar">
        <h2>{props.number}</h2>
        {props.standing ? <span class="small mute">{props.standing}</span> : null}
      </div>
      <p class="doc">{props.sentence}</p>
      {props.changes ? (
        <>
          <h3>{say(uiWords.this_changes, props.language)}</h3>
          <Difference>{props.changes}</Difference>
        </>
      ) : null}
      {props.fits ? <div class="note">{props.fits}</div> : null}
      {props.children}
    </section>
  )
}
