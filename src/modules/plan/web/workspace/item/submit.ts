import {
  errorsOf,
  type Filled,
  type FormState,
  fieldId,
  fromValues,
  personsError,
  personsField,
} from '../../../../../platform/http/form/index.ts'
import type { Site } from '../../../../../platform/http/site.ts'
import { say } from '../../../../../platform/i18n/index.ts'
import { personsIn } from '../../../../../platform/language/index.ts'
import type { PlanView } from '../../../queries/view.ts'
import { fieldLabel } from '../field-words.ts'
import { knownNames } from '../known-names.ts'
import { reasonFields, reasonWords } from '../reason-words.ts'
import type { Ended, Section, SectionForm } from './section.ts'

/** The form of a section as it stands before anyone typed. */
export function freshForm(site: Site, section: Pick<Section, 'path'>, form: SectionForm): FormState {
  return {
    id: form.key ? `${section.path}-${form.key}` : section.path,
    language: site.language,
    languages: site.authority.languages,
    filled: fromValues(form.values),
    errors: [],
    persons: [],
    label: (name) => fieldLabel(name, site.language),
  }
}

/** Everything that was typed as free text, to be read for names. */
function freeText(section: Pick<Section, 'worded' | 'free'>, filled: Filled): string {
  const worded = section.worded.flatMap((name) => Object.values(filled.words(name)))
  return [...worded, ...(section.free ?? []).map((name) => filled.one(name))].join('\n')
}

/**
 * The form with what was typed, where it asks whether a text names someone and nobody confirmed yet.
 * @returns null where there is nothing to ask
 */
export function askAboutPersons(
  form: FormState,
  section: Pick<Section, 'worded' | 'free'>,
  site: Site,
  view: PlanView,
): FormState | null {
  if (form.filled.one(personsField) === 'yes') return null
  const persons = personsIn(freeText(section, form.filled), knownNames(site, view))
  if (persons.length === 0) return null
  const asked = { ...form, persons }
  return { ...asked, errors: [personsError(asked)] }
}

/** The form with what was typed and why the command refused it. */
export function refusedForm(
  form: FormState,
  section: Pick<Section, 'worded'>,
  ended: Extract<Ended, { ok: false }>,
): FormState {
  if (ended.reason === 'invalid' && ended.problems) {
    return { ...form, errors: errorsOf(form, ended.problems, section.worded) }
  }
  const field = reasonFields[ended.reason]
  const name = field && section.worded.includes(field) ? `${field}.${form.languages[0]}` : field
  return {
    ...form,
    errors: [
      { field: name ? fieldId(form, name) : '', message: say(reasonWords[ended.reason], form.language) },
    ],
  }
}
