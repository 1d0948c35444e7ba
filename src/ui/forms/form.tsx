import type { Child } from 'hono/jsx'

/**
 * A form. Browsers' own bubbles are off, because the server answers in our words and keeps what was typed;
 * `csrf` is the token that every post needs.
 */
export function Form(props: {
  action: string
  method?: 'get' | 'post'
  csrf?: { name: string; value: string }
  upload?: boolean
  label?: string
  class?: string
  id?: string
  children?: Child
}) {
  return (
    <form
      id={props.id}
      class={props.class ?? 'form'}
      action={props.action}
      method={props.method ?? 'post'}
      enctype={props.upload ? 'multipart/form-data' : undefined}
      aria-label={props.label}
      novalidate
    >
      {props.csrf ? <input type="hidden" name={props.csrf.name} value={props.csrf.value} /> : null}
      {props.children}
    </form>
  )
}

/** A value that the form carries along. */
export function Hidden(props: { name: string; value: string | number }) {
  return <input type="hidden" name={props.name} value={String(props.value)} />
}

/** Several controls that one heading explains. */
export function FormSection(props: { title: Child; hint?: Child; children?: Child }) {
  return (
    <fieldset class="form-section">
      <legend>
        <span class="form-title">{props.title}</span>
      </legend>
      {props.hint ? <p class="hint">{props.hint}</p> : null}
      {props.children}
    </fieldset>
  )
}
