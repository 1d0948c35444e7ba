import type { Child } from 'hono/jsx'
import { say } from '../../platform/i18n/index.ts'
import { Mark } from '../mark.tsx'
import type { ShownState } from '../state.ts'
import { uiWords } from '../words.ts'
import { ErrorLine } from './errors.tsx'
import { Field, type FieldProps, Fieldset, tied } from './field.tsx'
import type { FieldWidth } from './text.tsx'

export type Option = { value: string; label: string; disabled?: boolean }

/** Choosing one from a long list. Up to seven options: radios read better. */
export function SelectField(
  props: FieldProps & {
    options: (Option | { group: string; options: Option[] })[]
    value?: string
    width?: FieldWidth
    /** The first, empty option; default 'Maak een keuze'. `false`: there is none. */
    empty?: string | false
  },
) {
  const option = (each: Option) => (
    <option value={each.value} selected={each.value === props.value} disabled={each.disabled}>
      {each.label}
    </option>
  )
  return (
    <Field {...props}>
      <select
        {...tied(props)}
        class={`in w-${props.width ?? 'm'}`}
        required={!props.optional && props.empty !== false}
      >
        {props.empty === false ? null : (
          <option value="">{props.empty ?? say(uiWords.nothing_chosen, props.language)}</option>
        )}
        {props.options.map((each) =>
          'group' in each ? <optgroup label={each.group}>{each.options.map(option)}</optgroup> : option(each),
        )}
      </select>
    </Field>
  )
}

export type Choice = {
  value: string
  label: Child
  hint?: Child
  /** A status mark beside the label, where the choice is a state. */
  state?: ShownState
  disabled?: boolean
}

/** Choosing one of a few. `framed`: big targets in a frame, for a signed link on a phone. */
export function Radios(props: FieldProps & { choices: Choice[]; value?: string; framed?: boolean }) {
  return <Choices {...props} type="radio" values={props.value === undefined ? [] : [props.value]} />
}

/** Choosing any of a few. */
export function Checkboxes(props: FieldProps & { choices: Choice[]; values?: string[]; framed?: boolean }) {
  return <Choices {...props} type="checkbox" values={props.values ?? []} />
}

/**
 * The first control has the field's own id, so that the error summary's link lands on it.
 */
function Choices(
  props: FieldProps & { choices: Choice[]; values: string[]; type: 'radio' | 'checkbox'; framed?: boolean },
) {
  const id = props.id ?? props.name
  return (
    <Fieldset {...props}>
      <div class={props.framed ? 'opt framed' : 'opt'}>
        {props.choices.map((choice, index) => {
          const own = index === 0 ? id : `${id}-${index + 1}`
          return (
            <label for={own}>
              <input
                type={props.type}
                id={own}
                name={props.name}
                value={choice.value}
                checked={props.values.includes(choice.value)}
                disabled={choice.disabled}
                required={props.type === 'radio' && !props.optional}
              />
              {choice.state ? <Mark state={choice.state} /> : null}
              <span>
                {choice.label}
                {choice.hint ? <small>{choice.hint}</small> : null}
              </span>
            </label>
          )
        })}
      </div>
    </Fieldset>
  )
}

/** One yes-or-no, with its label beside it. */
export function Checkbox(props: FieldProps & { checked?: boolean; value?: string }) {
  const id = props.id ?? props.name
  return (
    <div class={props.error ? 'field bad' : 'field'}>
      {props.error ? <ErrorLine id={`${id}-error`} message={props.error} language={props.language} /> : null}
      <div class="opt">
        <label for={id}>
          <input {...tied(props)} type="checkbox" value={props.value ?? 'yes'} checked={props.checked} />
          <span>
            {props.label}
            {props.hint ? <small id={`${id}-hint`}>{props.hint}</small> : null}
          </span>
        </label>
      </div>
    </div>
  )
}
