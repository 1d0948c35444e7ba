import { type Language, pick, textOf } from '../../../platform/i18n/index.ts'
import { type Names, nameOf } from '../queries/names.ts'
import type { PlanView } from '../queries/view.ts'
import type { Item, Target } from '../state/model.ts'
import { type FileItem, type LeftOut, type PlanFile, planFormat } from './shape.ts'

interface Place {
  slug: string
  languages: readonly Language[]
  now: Date
}

function targetIn(target: Target, language: Language): FileItem['targets'] {
  if (target.value === null) return []
  const unit = textOf(target.unit, language) || null
  return [{ value: target.value, unit, baseline: target.baseline, due: target.dueOn }]
}

/** What was recorded of an item since it was adopted, with names in the place of Regie's own ids. */
function recordedOf(item: Item, view: PlanView, names: Names, language: Language): Record<string, unknown> {
  const name = (id: string | null) => nameOf(names, id, language) || null
  return {
    key: item.key,
    texts: { title: item.title, text: item.text, parts: item.parts },
    begins_on: item.beginsOn,
    lead_body: name(item.leadBodyId),
    deputy: name(item.deputyOrganisationId),
    followed_by: name(item.followsBodyId),
    terms: item.termIds.flatMap((id) => {
      const term = names.terms.get(id)
      return term ? [{ facet: term.facet, term: term.label }] : []
    }),
    adoption: item.adoption && {
      adopted_on: item.adoption.adoptedOn,
      body: name(item.adoption.bodyId),
      decision_number: item.adoption.decisionNumber,
    },
    working_out: item.workingOut,
    executions: item.executions.map(({ state, onDay, reason }) => ({ state, on_day: onDay, reason })),
    asking: item.asking,
    milestones: item.milestones.map(({ title, dueOn, doneOn }) => ({
      title,
      due_on: dueOn,
      done_on: doneOn,
    })),
    money: item.money.map(({ year, planned, spent, source }) => ({ year, planned, spent, source })),
    evidence: item.evidence.map(({ kind, text, link }) => ({ kind, text, link })),
    updates: item.updates.map(({ onDay, text, said }) => ({ on_day: onDay, text, said })),
    values: item.targetIds.flatMap((id) => {
      const target = view.state.targets.get(id)
      return target
        ? [{ measure: target.measure, values: target.values.map(({ id: _, ...value }) => value) }]
        : []
    }),
    pilot: item.pilot,
  }
}

/**
 * A plan as a file, of what the one who looks may see. What is confidential stays inside, for a file has no
 * audience; it is named, as everything else is that the file does not carry.
 */
export function planFile(view: PlanView, place: Place): PlanFile {
  const { state, names } = view
  const language = pick(state.plan.title, place.languages[0] ?? 'nl', place.languages).language
  const items = state.items.filter((item) => item.level !== 'confidential')
  const written = new Set(items.map((item) => item.id))
  const words = (text: Item['title']) => pick(text, language, place.languages).text
  const version = state.versions.at(-1)
  const targets = (item: Item) => item.targetIds.flatMap((id) => state.targets.get(id) ?? [])
  const rows = items.map(
    (item): FileItem => ({
      id: item.key,
      kind: item.kind,
      label: item.label,
      number: item.number,
      title: words(item.title),
      text: words(item.text),
      parts: item.parts.map((part) => ({
        text: words(part),
        source: item.source ?? { line: item.position },
      })),
      parent: item.parentId && written.has(item.parentId) ? state.byId.get(item.parentId)!.key : null,
      to_be_worked_out: item.workingOut !== null && item.workingOut.workedOutOn === null,
      lead: nameOf(names, item.leadOrganisationId, language) || null,
      partners: item.partnerIds.map((id) => nameOf(names, id, language)).filter(Boolean),
      due: item.dueOn,
      mode: item.mode,
      targets: targets(item).flatMap((target) => targetIn(target, language)),
      refers_to: [],
      source: item.source ?? { line: item.position },
      level: item.level,
      recorded: recordedOf(item, view, names, language),
    }),
  )
  return {
    format: planFormat,
    exported_at: place.now.toISOString(),
    authority: place.slug,
    language,
    plan: {
      slug: state.plan.slug,
      title: state.plan.title,
      standing: state.plan.standing,
      author: state.plan.author,
      from_day: state.plan.fromDay,
      to_day: state.plan.toDay,
      adopted_on: version?.adoptedOn ?? null,
      decision_number: version?.decisionNumber ?? null,
    },
    counts: countsOf(rows),
    items: rows,
    left_out: leftOut(view, items),
  }
}

/** How many items of each kind. */
export function countsOf(items: readonly { kind: string }[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

function leftOut({ state }: PlanView, items: readonly Item[]): LeftOut[] {
  const all: LeftOut[] = [
    {
      what: 'confidential items',
      count: state.items.length - items.length,
      why: 'a file has no audience; read them in Regie',
    },
    {
      what: 'removed items',
      count: state.removed.length,
      why: 'they do not stand in the plan any more; their history stays in Regie',
    },
    {
      what: 'deliberate gaps of the balance',
      count: state.gaps.length,
      why: 'they belong to the matrix, not to an item',
    },
    {
      what: 'targets without a value',
      count: [...state.targets.values()].filter((target) => target.value === null).length,
      why: 'there is no number to carry yet',
    },
    {
      what: 'earlier versions',
      count: Math.max(0, state.versions.length - 1),
      why: 'the file holds the plan as it stands; a backup holds all of its past',
    },
  ]
  return all.filter((one) => one.count > 0)
}
