import type { FieldError } from '../../../ui/forms/errors.tsx'
import type { FieldProblem } from '../../access/index.ts'
import { type Language, say } from '../../i18n/index.ts'
import type { PersonLike } from '../../language/index.ts'
import type { Filled } from './filled.ts'
import { formWords, problemWords } from './words.ts'

/** One form on a page: what stands in it, and what is wrong with it. */
export interface FormState {
  /** Begins the ids of its fields, so that several forms on a page can hold the same names. */
  id: string
  language: Language
  /** The languages in which the authority writes. */
  languages: readonly Language[]
  filled: Filled
  errors: readonly FieldError[]
  /** What was typed that looks as if it names someone; asks for a confirmation. */
  persons: readonly PersonLike[]
  /** The name of a field in the reader's language. */
  label(name: string): string
}

export function fieldId(form: Pick<FormState, 'id'>, name: string): string {
  return `${form.id}-${name.replaceAll('.', '-')}`
}

/** The label of a field; of a text per language with the language where there are several. */
export function labelOf(form: Pick<FormState, 'language' | 'languages' | 'label'>, name: string): string {
  const [field = '', language] = name.split('.')
  const own = form.languages.find((one) => one === language)
  const label = form.label(field)
  return own && form.languages.length > 1 ? `${label} (${say(formWords[own], form.language)})` : label
}

/**
 * The problems of a command's input as errors of the form's fields.
 * @param worded fields that hold a text per language: one that misses altogether is asked for in the first
 */
export function errorsOf(
  form: Pick<FormState, 'id' | 'language' | 'languages' | 'label'>,
  problems: readonly FieldProblem[],
  worded: readonly string[] = [],
): FieldError[] {
  const found = new Map<string, FieldError>()
  for (const { field, code } of problems) {
    const plain = field.replace(/\.\d+$/, '')
    const name = worded.includes(plain) ? `${plain}.${form.languages[0]}` : plain
    const error = {
      field: fieldId(form, name),
      message: `${labelOf(form, name)}: ${say(problemWords[code], form.language)}`,
    }
    if (!found.has(error.field)) found.set(error.field, error)
  }
  return [...found.values()]
}
