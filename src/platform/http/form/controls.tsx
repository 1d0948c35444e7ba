import type { Child } from 'hono/jsx'
import { Checkbox, Checkboxes, type Choice, Radios, SelectField } from '../../../ui/forms/choice.tsx'
import { errorFor } from '../../../ui/forms/errors.tsx'
import { DateField, TextArea, TextField } from '../../../ui/forms/text.tsx'
import type { Language } from '../../i18n/index.ts'
import { type FormState, fieldId, labelOf } from './state.ts'

type More = {
  hint?: Child
  optional?: boolean
  /** Instead of the field's own name. */
  label?: string
  /** Tells apart several groups of one name. */
  suffix?: string
}
type Options = Parameters<typeof SelectField>[0]['options']
type Width = 'xs' | 's' | 'm' | 'l' | 'full'

/** The fields of one form by their names: label, value, error and id come from the form's state. */
export interface Controls {
  text(name: string, more?: More & { width?: Width; type?: 'text' | 'email' | 'url' | 'tel' }): Child
  area(name: string, more?: More & { rows?: number }): Child
  /** A text in each of the authority's languages; required in one of them, so each alone is optional. */
  words(name: string, more?: More & { rows?: number; doc?: boolean }): Child
  day(name: string, more?: More): Child
  /** A number, typed with a comma or a point. */
  number(name: string, more?: More & { after?: Child; width?: Width }): Child
  select(name: string, options: Options, more?: More & { empty?: string | false; width?: Width }): Child
  radios(name: string, choices: Choice[], more?: More): Child
  checks(name: string, choices: Choice[], more?: More): Child
  /** One yes or no. */
  check(name: string, more?: More): Child
  /** A value that goes along unseen. */
  hidden(name: string): Child
}

/** Binds the fields to a form. */
export function controlsOf(form: FormState): Controls {
  const { filled, language } = form
  const own = (name: string, more: More = {}) => {
    const id = fieldId(form, more.suffix ? `${name}.${more.suffix}` : name)
    const { hint, optional, label = labelOf(form, name) } = more
    return { language, name, id, label, error: errorFor(form.errors, id), hint, optional }
  }
  const one = (name: string) => filled.one(name)
  return {
    text: (name, more) => (
      <TextField {...own(name, more)} value={one(name)} width={more?.width ?? 'l'} type={more?.type} />
    ),
    area: (name, more) => <TextArea {...own(name, more)} value={one(name)} rows={more?.rows ?? 4} />,
    words: (name, more) =>
      form.languages.map((each: Language, index) => {
        const field = `${name}.${each}`
        const props = {
          ...own(field, more),
          optional: more?.optional || index > 0,
          hint: index ? undefined : more?.hint,
        }
        return more?.rows ? (
          <TextArea {...props} value={one(field)} rows={more.rows} doc={more.doc} lang={each} />
        ) : (
          <TextField {...props} value={one(field)} width="full" />
        )
      }),
    day: (name, more) => <DateField {...own(name, more)} value={one(name)} />,
    number: (name, more) => (
      <TextField {...own(name, more)} value={one(name)} width={more?.width ?? 's'} after={more?.after} />
    ),
    select: (name, options, more) => (
      <SelectField
        {...own(name, more)}
        options={options}
        value={one(name)}
        empty={more?.empty}
        width={more?.width ?? 'm'}
      />
    ),
    radios: (name, choices, more) => <Radios {...own(name, more)} choices={choices} value={one(name)} />,
    checks: (name, choices, more) => (
      <Checkboxes {...own(name, more)} choices={choices} values={filled.many(name)} />
    ),
    check: (name, more) => <Checkbox {...own(name, more)} checked={one(name) === 'yes'} />,
    hidden: (name) => <input type="hidden" name={name} value={one(name)} />,
  }
}
