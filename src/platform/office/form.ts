import type { FieldError } from '../../ui/forms/errors.tsx'
import type { FieldProblem } from '../access/index.ts'
import { errorsOf, type Filled, type FormState, fieldId, fromValues } from '../http/form/index.ts'
import type { Site } from '../http/site.ts'
import { type Message, say } from '../i18n/index.ts'
import { type OfficeReason, officeReasonFields, officeReasons } from './reason-words.ts'
import { officeFields } from './words.ts'

/** A form of the office, filled from a record or from what was sent. */
export function officeForm(
  site: Site,
  id: string,
  given: Filled | Parameters<typeof fromValues>[0] = {},
  errors: FieldError[] = [],
): FormState {
  return {
    id,
    language: site.language,
    languages: site.authority.languages,
    filled:
      typeof given.one === 'function'
        ? (given as Filled)
        : fromValues(given as Parameters<typeof fromValues>[0]),
    errors,
    persons: [],
    label(name) {
      const message = (officeFields as Record<string, Message>)[name]
      if (!message) throw new Error(`no words for the field ${name}`)
      return say(message, site.language)
    },
  }
}

/** The form with why its command refused. */
export function officeRefused(
  form: FormState,
  ended: { ok: false; reason: OfficeReason; problems?: FieldProblem[] },
): FormState {
  if (ended.reason === 'invalid' && ended.problems) {
    return { ...form, errors: errorsOf(form, ended.problems, form.id === 'mens' ? [] : ['name']) }
  }
  const field = officeReasonFields[ended.reason]
  return {
    ...form,
    errors: [
      { field: field ? fieldId(form, field) : '', message: say(officeReasons[ended.reason], form.language) },
    ],
  }
}
