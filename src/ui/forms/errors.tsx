import type { Child } from 'hono/jsx'
import type { Language } from '../../platform/i18n/index.ts'
import { speaker } from '../../platform/i18n/index.ts'
import { Icon, Mark } from '../mark.tsx'
import { uiWords } from '../words.ts'

/** What is wrong with one field. `field` is the field's id; '' where no single field is to blame. */
export type FieldError = { field: string; message: string }

/** The message for a field, from the list that the error summary shows too. */
export function errorFor(errors: readonly FieldError[] | undefined, field: string): string | undefined {
  return errors?.find((error) => error.field === field)?.message
}

/**
 * All errors of a form, at the top of the page's content, taking the focus on arrival, each linked to its
 * field. Nothing without errors. What was typed stays in the fields: give them the posted values.
 */
export function ErrorSummary(props: { errors: readonly FieldError[]; language: Language }) {
  if (props.errors.length === 0) return null
  return (
    <div class="errs" role="alert" tabindex={-1} autofocus aria-labelledby="error-summary">
      <h2 id="error-summary">
        <Mark state="late" />
        {speaker(uiWords, props.language)('errors_title', { n: props.errors.length })}
      </h2>
      <ul>
        {props.errors.map((error) => (
          <li>{error.field ? <a href={`#${error.field}`}>{error.message}</a> : error.message}</li>
        ))}
      </ul>
    </div>
  )
}

/** The message above a field. */
export function ErrorLine(props: { id: string; message: Child; language: Language }) {
  return (
    <p class="err" id={props.id}>
      <Icon name="x-bold" />
      <span>
        <span class="vh">{speaker(uiWords, props.language)('error')} </span>
        {props.message}
      </span>
    </p>
  )
}
