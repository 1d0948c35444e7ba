import type { Child } from 'hono/jsx'
import { Field, type FieldProps, tied } from './field.tsx'

/** Widths follow what is expected in a field, not the page. */
export type FieldWidth = 'xs' | 's' | 'm' | 'l' | 'full'

/** As attribute text: a boolean false would leave the attribute out, which means the opposite. */
const unchecked: Record<string, string> = { spellcheck: 'false', autocapitalize: 'none' }

/** One line of text, or what browsers have a keyboard for: mail, number, address, phone. */
export function TextField(
  props: FieldProps & {
    value?: string | number
    type?: 'text' | 'email' | 'url' | 'tel' | 'search' | 'number'
    width?: FieldWidth
    autocomplete?: string
    maxlength?: number
    min?: number
    max?: number
    step?: number | 'any'
    /** Stands after the control: a unit. */
    after?: Child
    spellcheck?: boolean
    big?: boolean
  },
) {
  const number = props.type === 'number'
  return (
    <Field {...props}>
      <span class="control">
        <input
          {...tied(props)}
          class={`in w-${props.width ?? 'm'}${props.big ? ' big-in' : ''}`}
          type={props.type ?? 'text'}
          value={props.value}
          autocomplete={props.autocomplete}
          maxlength={props.maxlength}
          min={number ? props.min : undefined}
          max={number ? props.max : undefined}
          step={number ? props.step : undefined}
          {...(props.spellcheck === false ? unchecked : {})}
          required={!props.optional}
        />
        {props.after ? <span class="after">{props.after}</span> : null}
      </span>
    </Field>
  )
}

/** A text of more than a line. `doc`: it will stand as adopted text, so it is typed in that face. */
export function TextArea(
  props: FieldProps & { value?: string; rows?: number; maxlength?: number; doc?: boolean; lang?: string },
) {
  return (
    <Field {...props}>
      <textarea
        {...tied(props)}
        class={props.doc ? 'in doc-in' : 'in'}
        rows={props.rows ?? 5}
        maxlength={props.maxlength}
        lang={props.lang}
        required={!props.optional}
      >
        {props.value ?? ''}
      </textarea>
    </Field>
  )
}

/** A calendar day, as ISO text in `value`. */
export function DateField(props: FieldProps & { value?: string; min?: string; max?: string }) {
  return (
    <Field {...props}>
      <input
        {...tied(props)}
        class="in w-s"
        type="date"
        value={props.value}
        min={props.min}
        max={props.max}
        required={!props.optional}
      />
    </Field>
  )
}

/** A file to hand in; `accept` as in HTML. Say the accepted kinds and the largest size in the hint. */
export function FileField(props: FieldProps & { accept?: string; multiple?: boolean }) {
  return (
    <Field {...props}>
      <input
        {...tied(props)}
        class="in file"
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        required={!props.optional}
      />
    </Field>
  )
}

/** A password. For a new one, give the requirements: they stand in full before anything is typed. */
export function PasswordField(props: FieldProps & { fresh?: boolean; requirements?: Child[] }) {
  const id = props.id ?? props.name
  const described = [
    tied(props)['aria-describedby'],
    props.requirements?.length ? `${id}-requirements` : '',
  ].filter(Boolean)
  return (
    <Field {...props}>
      {props.requirements?.length ? (
        <ul class="requirements" id={`${id}-requirements`}>
          {props.requirements.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      ) : null}
      <input
        {...tied(props)}
        aria-describedby={described.length > 0 ? described.join(' ') : undefined}
        class="in w-m"
        type="password"
        autocomplete={props.fresh ? 'new-password' : 'current-password'}
        required={!props.optional}
      />
    </Field>
  )
}
