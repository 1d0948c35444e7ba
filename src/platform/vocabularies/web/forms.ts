import type { FieldProblem } from '../../access/index.ts'
import { errorsOf, type Filled, type FormState, fieldId, fromValues } from '../../http/form/index.ts'
import type { Site } from '../../http/site.ts'
import { type Language, languages, say, type Words } from '../../i18n/index.ts'
import type { Scheme, Term } from '../vocabularies.ts'
import { type Reason, reasonFields, reasonWords } from './reason-words.ts'
import { workWords } from './work-words.ts'

type Ended = { ok: false; reason: Reason; problems?: FieldProblem[] }

function formOf(site: Site, id: string, filled: Filled): FormState {
  return {
    id,
    language: site.language,
    languages: site.authority.languages,
    filled,
    errors: [],
    persons: [],
    label: (name) => say(workWords[name as keyof typeof workWords], site.language),
  }
}

/** The form of a term: what stands, what was sent, or empty with a place in the tree. */
export function termForm(site: Site, given: Term | Filled | { broaderId: string | null }): FormState {
  if ('one' in given) return formOf(site, 'term', given)
  if (!('label' in given)) return formOf(site, 'term', fromValues({ broaderId: given.broaderId }))
  const also = Object.fromEntries(Object.entries(given.also).map(([key, list]) => [key, list.join('\n')]))
  const { label, definition, broaderId } = given
  return formOf(site, 'term', fromValues({ label, also, definition, broaderId }))
}

/** The form of a new version: the title and source of the one before. */
export function versionForm(site: Site, given: Scheme | Filled): FormState {
  if ('one' in given) return formOf(site, 'versie', given)
  return formOf(site, 'versie', fromValues({ title: given.title, source: given.source }))
}

/** The form with what was typed and why the command refused it. */
export function refused(form: FormState, ended: Ended): FormState {
  if (ended.reason === 'invalid' && ended.problems) {
    const problems = ended.problems.map((each) => ({
      ...each,
      field: each.field.replace(/^(also\.\w+)\.\d+$/, '$1'),
    }))
    return { ...form, errors: errorsOf(form, problems, ['label', 'title']) }
  }
  const name = reasonFields[ended.reason]
  const field = name ? fieldId(form, name) : ''
  return { ...form, errors: [{ field, message: say(reasonWords[ended.reason], form.language) }] }
}

/** What was sent in the authority's languages, with what stands in languages that the form does not show. */
function kept<T>(
  site: Site,
  before: Partial<Record<Language, T>> | undefined,
  sent: Partial<Record<Language, T>>,
) {
  const unseen = languages.filter((language) => !site.authority.languages.includes(language))
  const rest = unseen.flatMap((language) => (before?.[language] ? [[language, before[language]]] : []))
  return { ...Object.fromEntries(rest), ...sent } as Partial<Record<Language, T>>
}

/** What the form of a term says, as the command takes it. */
export function termInputOf(site: Site, schemeId: string, term: Term | null, filled: Filled) {
  const lists = Object.entries(filled.words('also')).map(([language, text]) => [
    language,
    text
      .split(/[\n;]/)
      .map((word) => word.trim())
      .filter(Boolean),
  ])
  return {
    schemeId,
    id: term?.id,
    code: term ? undefined : filled.one('code').trim(),
    label: kept(site, term?.label, filled.words('label')),
    also: kept(site, term?.also, Object.fromEntries(lists)),
    definition: kept(site, term?.definition, filled.words('definition')),
    broaderId: filled.one('broaderId'),
  }
}

/** What the form of a new version says, as the command takes it. */
export function versionInputOf(site: Site, scheme: Scheme, filled: Filled) {
  const title: Words = kept(site, scheme.title, filled.words('title'))
  return { schemeId: scheme.id, fromDay: filled.one('fromDay'), title, source: filled.one('source') }
}
