import type { Child } from 'hono/jsx'
import type { Language } from '../../platform/i18n/index.ts'
import { say } from '../../platform/i18n/index.ts'
import { uiWords } from '../words.ts'
import { ErrorLine } from './errors.tsx'

/** What every field has. */
export type FieldProps = {
  language: Language
  name: string
  /** Defaults to the name; needed where one page holds a name twice. */
  id?: string
  label: Child
  hint?: Child
  error?: string
  /** Says 'mag, hoeft niet' after the label; fields are required unless they say so. */
  optional?: boolean
  /** Makes the label the question of the page: an h1 around it. */
  question?: boolean
}

/** The ids and aria attributes that tie a control to its hint and error. */
export function tied(props: FieldProps) {
  const id = props.id ?? props.name
  const described = [props.hint ? `${id}-hint` : '', props.error ? `${id}-error` : ''].filter(Boolean)
  return {
    id,
    name: props.name,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': props.error ? ('true' as const) : undefined,
  }
}

/** Label, hint, error and control, in that order. Used by the controls below; rarely by a page. */
export function Field(props: FieldProps & { children?: Child }) {
  const id = props.id ?? props.name
  const label = (
    <label for={id} class={props.question ? 'question' : undefined}>
      {props.label}
      <OptionalWord {...props} />
    </label>
  )
  return (
    <div class={props.error ? 'field bad' : 'field'}>
      {props.question ? <h1>{label}</h1> : label}
      <HintAndError {...props} />
      {props.children}
    </div>
  )
}

/** A group of controls with one question: radios, checkboxes. */
export function Fieldset(props: FieldProps & { children?: Child }) {
  const id = props.id ?? props.name
  const { 'aria-describedby': described } = tied(props)
  return (
    <fieldset class={props.error ? 'field bad' : 'field'} aria-describedby={described} id={`${id}-group`}>
      <legend class="lb">
        {props.question ? <h1>{props.label}</h1> : props.label}
        <OptionalWord {...props} />
      </legend>
      <HintAndError {...props} />
      {props.children}
    </fieldset>
  )
}

function OptionalWord(props: FieldProps) {
  if (!props.optional) return null
  return <span class="optional"> ({say(uiWords.optional, props.language)})</span>
}

function HintAndError(props: FieldProps) {
  const id = props.id ?? props.name
  return (
    <>
      {props.hint ? (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      ) : null}
      {props.error ? <ErrorLine id={`${id}-error`} message={props.error} language={props.language} /> : null}
    </>
  )
}
