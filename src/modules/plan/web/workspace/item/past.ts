import type { Language } from '../../../../../platform/i18n/index.ts'
import { longDay, say, textOf } from '../../../../../platform/i18n/index.ts'
import type { PastChange } from '../../../queries/past.ts'
import type { PlanView } from '../../../queries/view.ts'
import type { Row } from '../../../state/assemble.ts'
import { itemName } from '../choices.ts'
import { fieldWords } from '../field-words.ts'
import { sectionWords } from '../section-words.ts'
import { workWords } from '../words.ts'

/** One field of a change, in words. */
export interface PastField {
  label: string
  was: string
  becomes: string
}

/** Columns that say nothing to a reader. */
const silent = new Set(
  'authority_id id plan_id item_id key recorded_at position removed_at audience term_id organisation_id target_id'.split(
    ' ',
  ),
)

/** Columns whose field goes by another name in the forms. */
const other: Record<string, keyof typeof fieldWords> = {
  level_reason: 'reason',
  level_review_on: 'reviewOn',
  due_on: 'dueOn',
}

function fieldOf(column: string): keyof typeof fieldWords | null {
  const camel = column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  const field = other[column] ?? camel
  return field in fieldWords ? (field as keyof typeof fieldWords) : null
}

/** A kept value as a reader understands it: names for ids, dates in full, texts in the reader's language. */
export function valueInWords(column: string, value: unknown, view: PlanView, language: Language): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') {
    return Array.isArray(value) ? value.length.toString() : textOf(value as object, language)
  }
  const text = String(value)
  const { organisations, bodies, terms } = view.names
  const named = organisations.get(text) ?? bodies.get(text)
  if (named) return textOf(named.name, language)
  const term = terms.get(text)
  if (term) return textOf(term.label, language)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return longDay(text, language)
  const version = view.state.versions.find((one) => one.id === text)
  if (version)
    return say(workWords.version, language, {
      no: String(version.no),
      day: longDay(version.adoptedOn, language),
    })
  const item = view.state.byId.get(text)
  if (item) return itemName(item, language)
  const word = [`${column}_${text}`, `execution_${text}`, `evidence_${text}`].find((key) => key in workWords)
  return word ? say(workWords[word as keyof typeof workWords], language) : text
}

/** What each table's rows are called in the history. */
const tables: Record<string, keyof typeof sectionWords> = {
  'plan.item': 'text',
  'plan.adoption': 'adoption',
  'plan.working_out': 'working_out',
  'plan.asking': 'asking',
  'plan.facet': 'terms',
  'plan.partner': 'lead',
  'plan.item_target': 'targets',
  'plan.milestone': 'milestones',
  'plan.money': 'money',
  'plan.evidence': 'evidence',
  'plan.removal': 'removal',
  'plan.execution': 'execution',
}

/** The name of what a change was about. */
export function aboutOf(change: PastChange, language: Language): string {
  const key = tables[change.table]
  return key ? say(sectionWords[key], language) : change.table
}

/** The fields that a change touched: was, becomes. A term or a partner is the row itself. */
export function fieldsOf(change: PastChange, view: PlanView, language: Language): PastField[] {
  const { was, becomes } = change
  const whole = { 'plan.facet': 'term_id', 'plan.partner': 'organisation_id' }[change.table]
  if (whole) {
    const named = (row: Row | null) => (row ? valueInWords(whole, row[whole], view, language) : '')
    return [{ label: aboutOf(change, language), was: named(was), becomes: named(becomes) }]
  }
  const columns = [...new Set([...Object.keys(was ?? {}), ...Object.keys(becomes ?? {})])]
  return columns.flatMap((column) => {
    const field = silent.has(column) ? null : fieldOf(column)
    if (!field || JSON.stringify(was?.[column]) === JSON.stringify(becomes?.[column])) return []
    const before = valueInWords(column, was?.[column], view, language)
    const after = valueInWords(column, becomes?.[column], view, language)
    return before === after ? [] : [{ label: say(fieldWords[field], language), was: before, becomes: after }]
  })
}
