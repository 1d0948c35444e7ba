import type { Child } from 'hono/jsx'
import { say, shortDay } from '../../../../platform/i18n/index.ts'
import { type ShownState, stateShortWord } from '../../../../ui/state.ts'
import type { StoryLine } from '../../../../ui/story.tsx'
import { nameOf } from '../../queries/names.ts'
import type { Item } from '../../state/model.ts'
import type { PlanPage } from './page-of-plan.ts'
import type { Entry } from './story.ts'
import { storyWords } from './story-words.ts'
import { says, Text } from './text.tsx'

function stepTitle(page: PlanPage, from: ShownState, to: ShownState): string {
  const { language } = page.site
  const word = (state: ShownState) => stateShortWord(state, language)
  return say(storyWords.step, language, { from: word(from), to: word(to) })
}

/** Sentences after each other; nothing where there is none. */
function sentences(parts: (Child | undefined)[]): Child | undefined {
  const said = parts.filter((part) => part !== undefined && part !== '')
  return said.length === 0 ? undefined : said.map((part, index) => (index > 0 ? <> {part}</> : part))
}

/** 'Besluit GR-2024-118, 29 voor, 4 tegen, 2 onthoudingen.' */
function decisionText(page: PlanPage, detail: Record<string, unknown>): string | undefined {
  const { language } = page.site
  const number =
    typeof detail.number === 'string' ? say(storyWords.decision, language, { number: detail.number }) : ''
  const vote =
    typeof detail.for === 'number'
      ? say(storyWords.vote, language, {
          yes: detail.for,
          no: Number(detail.against ?? 0),
          abstained: Number(detail.abstained ?? 0),
        })
      : ''
  const text = [number, vote].filter(Boolean).join(', ')
  return text ? `${text}.` : undefined
}

function rowLine(page: PlanPage, entry: Extract<Entry, { kind: 'row' }>): StoryLine {
  const { row, step, day } = entry
  const { language } = page.site
  const by = nameOf(page.view.names, row.organisationId ?? row.bodyId, language)
  const title = <Text of={row.title} page={page} />
  const body = says(row.body) ? <Text of={row.body} page={page} /> : undefined
  const decision = decisionText(page, row.detail)
  if (row.kind === 'decision') {
    const decided = by ? (
      <>
        {by}: {title}
      </>
    ) : (
      title
    )
    return { kind: 'decision', day, title: decided, text: sentences([decision, body]) }
  }
  if (row.kind === 'update') {
    const from = by ? `${say(storyWords.update_by, language, { name: by })}.` : undefined
    if (!step) return { kind: 'event', day, title, text: from }
    return {
      kind: 'status',
      state: step.to,
      day,
      title: stepTitle(page, step.from, step.to),
      text: sentences([title, from]),
    }
  }
  if (step) {
    return {
      kind: 'status',
      state: step.to,
      day,
      title: step.from === 'proposed' ? title : stepTitle(page, step.from, step.to),
      text: sentences([row.kind === 'event' ? title : undefined, body, decision]),
    }
  }
  return { kind: 'event', day, title, text: sentences([body, decision, by]) }
}

function lineOf(page: PlanPage, item: Item, entry: Entry): StoryLine {
  const { language } = page.site
  switch (entry.kind) {
    case 'silence':
      return entry
    case 'row':
      return rowLine(page, entry)
    case 'step':
      return {
        kind: 'status',
        state: entry.step.to,
        day: entry.day,
        title: stepTitle(page, entry.step.from, entry.step.to),
        text:
          entry.step.to === 'late' && item.dueOn
            ? `${say(storyWords.passed_due, language, { day: shortDay(item.dueOn, language) })} ${say(storyWords.computed, language)}`
            : undefined,
      }
    case 'due':
      return { kind: 'ahead', day: entry.day, title: say(storyWords.due_ahead, language) }
    case 'deadline':
      return { kind: 'ahead', day: entry.day, title: say(storyWords.deadline_ahead, language) }
    case 'milestone':
    case 'missed': {
      const missed = entry.kind === 'missed'
      const title = (
        <>
          {say(missed ? storyWords.milestone_missed : storyWords.milestone_ahead, language)}{' '}
          <Text of={entry.milestone.title} page={page} />
        </>
      )
      return { kind: missed ? 'event' : 'ahead', day: entry.day, title }
    }
  }
}

/** The entries of a story in words. */
export function storyLines(page: PlanPage, item: Item, entries: readonly Entry[]): StoryLine[] {
  return entries.map((entry) => lineOf(page, item, entry))
}
