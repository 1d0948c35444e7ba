import type { StoryRow } from '../../../../platform/cards/index.ts'
import { type Day, daysBetween } from '../../../../platform/i18n/index.ts'
import type { Item, Milestone } from '../../state/model.ts'
import { isSilent, lastHeard, shownState, type Transition, transitions } from '../../state/rules.ts'

/** One entry of an action's story before it is put in words; newest first. */
export type Entry =
  | { kind: 'row'; day: Day; row: StoryRow; step: Transition | null }
  | { kind: 'step'; day: Day; step: Transition }
  | { kind: 'due'; day: Day }
  | { kind: 'deadline'; day: Day }
  | { kind: 'milestone'; day: Day; milestone: Milestone }
  | { kind: 'missed'; day: Day; milestone: Milestone }
  | { kind: 'silence'; days: number }

type Dated = Exclude<Entry, { kind: 'silence' }>

/** What lies ahead, the furthest first. */
function ahead(item: Item, day: Day): Dated[] {
  const settled = ['done', 'stopped', 'carried_over'].includes(shownState(item, day))
  if (settled) return []
  const entries: Dated[] = item.milestones
    .filter((one) => !one.doneOn && one.dueOn >= day)
    .map((milestone) => ({ kind: 'milestone', day: milestone.dueOn, milestone }))
  if (item.dueOn && item.dueOn >= day) entries.push({ kind: 'due', day: item.dueOn })
  const open = item.workingOut && !item.workingOut.workedOutOn ? item.workingOut.deadline : null
  if (open && open >= day) entries.push({ kind: 'deadline', day: open })
  return entries.sort((a, b) => (a.day < b.day ? 1 : -1))
}

/** Which kinds of lines a step of the state may have come from, so that it is told once. */
const carriers: readonly StoryRow['kind'][] = ['status', 'update', 'event']

function past(item: Item, rows: readonly StoryRow[], day: Day): Dated[] {
  const steps = transitions(item, day)
  const entries: Dated[] = rows
    .filter((row) => row.kind !== 'ahead' && row.day <= day)
    .map((row) => ({ kind: 'row', day: row.day, row, step: null }))
  for (const step of steps) {
    const onDay = entries.filter((entry) => entry.kind === 'row' && entry.day === step.day)
    const carrier = onDay.find((entry) => entry.kind === 'row' && carriers.includes(entry.row.kind))
    if (carrier?.kind === 'row') carrier.step = step
    // Adoption is told by its decision.
    else if (step.from !== 'proposed' || onDay.length === 0)
      entries.push({ kind: 'step', day: step.day, step })
  }
  for (const milestone of item.milestones) {
    if (milestone.dueOn < day && (milestone.doneOn === null || milestone.doneOn > milestone.dueOn)) {
      entries.push({ kind: 'missed', day: milestone.dueOn, milestone })
    }
  }
  return entries.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
}

/** Whether an entry is news: somebody told or decided something; a computed step is none. */
function isNews(entry: Dated): boolean {
  return entry.kind === 'row'
}

/**
 * The story of an action: what its records tell, steps of the state that only the dates brought about, what
 * lies ahead, and the silences longer than `after` days in between.
 */
export function storyEntries(item: Item, rows: readonly StoryRow[], day: Day, after: number): Entry[] {
  const told = past(item, rows, day)
  const entries: Entry[] = ahead(item, day)
  const heard = lastHeard(item, day)
  if (isSilent(item, day, after)) {
    const since = heard ?? item.adoption?.adoptedOn
    if (since) entries.push({ kind: 'silence', days: daysBetween(since, day) })
  }
  const adopted = item.adoption?.adoptedOn ?? null
  for (const [index, entry] of told.entries()) {
    entries.push(entry)
    if (!isNews(entry)) continue
    const before = told.slice(index + 1).find(isNews)
    // Before its adoption nobody owed anything.
    if (!before || adopted === null || before.day < adopted) continue
    const days = daysBetween(before.day, entry.day)
    if (days > after) entries.push({ kind: 'silence', days })
  }
  return entries
}
