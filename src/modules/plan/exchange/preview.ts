import type { FieldProblem } from '../../../platform/access/index.ts'
import { isLanguage, type Language, textOf } from '../../../platform/i18n/index.ts'
import type { ImportInput } from '../importing/schema.ts'
import type { Reading } from '../reading/types.ts'
import type { PlanFile } from './shape.ts'

/** What may be said on the command line in the place of what a document says. */
export interface Said {
  slug?: string
  title?: string
  adoptedOn?: string
  decision?: string
  level?: ImportInput['level']
  language?: Language
}

type Draft = Omit<ImportInput, 'fileId' | 'bodyId' | 'predecessorId' | 'parentId'>

/** A short name for addresses, made of a title. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return plain.slice(0, 60).replace(/^-+|-+$/g, '') || 'plan'
}

/** What would be imported of a document. */
export function draftOfReading(reading: Reading, said: Said, own: readonly Language[]): Draft {
  const language = said.language ?? (isLanguage(reading.language) ? reading.language : own[0]!)
  const title = said.title ?? reading.title
  return {
    slug: said.slug ?? slugOf(title),
    title: { [language]: title },
    language,
    standing: said.adoptedOn ? 'adopted' : reading.standing,
    author: reading.author,
    fromDay: reading.period ? `${reading.period.from.slice(0, 4)}-01-01` : null,
    toDay: reading.period ? `${reading.period.to.slice(0, 4)}-12-31` : null,
    level: said.level ?? 'internal',
    adoptedOn: said.adoptedOn ?? null,
    decisionNumber: said.decision ?? '',
    items: reading.items,
  }
}

/** What would be imported of a plan's file. */
export function draftOfFile(file: PlanFile, said: Said): Draft {
  const { plan } = file
  const language = said.language ?? file.language
  return {
    slug: said.slug ?? plan.slug,
    title: said.title ? { [language]: said.title } : plan.title,
    language,
    standing: said.adoptedOn ? 'adopted' : plan.standing,
    author: plan.author,
    fromDay: plan.from_day,
    toDay: plan.to_day,
    level: said.level ?? 'internal',
    adoptedOn: said.adoptedOn ?? plan.adopted_on,
    decisionNumber: said.decision ?? plan.decision_number ?? '',
    items: file.items,
  }
}

const openness = ['public', 'council', 'internal', 'confidential']

/** Items of a file that stand at a stricter level than the import would give them: it would publish them. */
export function wouldOpen(file: PlanFile, level: string): number {
  return file.items.filter((item) => openness.indexOf(item.level) > openness.indexOf(level)).length
}

/** The preview in lines: what it is, and how many of each kind. */
export function previewLines(draft: Draft, counts: Record<string, number>): string[] {
  return [
    `${textOf(draft.title, draft.language)}  (/plan/${draft.slug})`,
    `standing: ${draft.standing}${draft.adoptedOn ? ` on ${draft.adoptedOn}` : ''}`,
    `period: ${draft.fromDay ?? '?'} to ${draft.toDay ?? '?'}`,
    `level: ${draft.level}, texts in ${draft.language}`,
    ...Object.entries(counts).map(([kind, count]) => `${String(count).padStart(5)} ${kind}`),
  ]
}

/** What refuses an import, in words that name the option to mend it with. */
export function refusalLine(outcome: { reason: string; [detail: string]: unknown }): string {
  const known: Record<string, string> = {
    slug_taken: '--slug: there is a plan with that short name already',
    adoption_day_missing:
      'the document says that the plan was adopted; say when with --adopted-on YYYY-MM-DD',
    ends_before_it_begins: 'the period ends before it begins',
    items_twice: 'two items have the same id',
    parent_missing: `the parent of item ${String(outcome.item)} is not in the file`,
    counts_differ: `read ${JSON.stringify(outcome.read)}, wrote ${JSON.stringify(outcome.written)}: nothing is kept`,
    not_allowed: 'only a coordinator imports a plan',
  }
  if (outcome.reason === 'invalid') {
    return (outcome.problems as FieldProblem[]).map(({ field, message }) => `${field}: ${message}`).join('\n')
  }
  return known[outcome.reason] ?? outcome.reason
}
