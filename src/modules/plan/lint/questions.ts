import type { Day } from '../../../platform/i18n/index.ts'
import { type Item, isAction, type PlanState } from '../state/model.ts'
import { shownState } from '../state/rules.ts'

/** The five questions that every action answers before a vote. */
export const questions = ['who', 'when', 'much', 'measure', 'evidence'] as const
export type Question = (typeof questions)[number]

/** What is not right yet about an action's answer to a question, from a closed list. */
export const findings = [
  'no_lead',
  'no_deputy',
  'body_leads',
  'no_due',
  'due_after_plan',
  'due_before_plan',
  'no_deadline',
  'no_money',
  'money_without_source',
  'no_target',
  'no_value',
  'no_baseline',
  'no_target_day',
  'no_evidence',
  'evidence_without_source',
] as const
export type Finding = (typeof findings)[number]

/** How a question stands: answered, answered in part, or not. */
export type Verdict = 'answered' | 'partly' | 'open'

export interface Answer {
  question: Question
  verdict: Verdict
  findings: Finding[]
}

export interface Checked {
  item: Item
  answers: Answer[]
}

/** Findings that leave a question without any answer; the others leave it answered in part. */
const blocking: ReadonlySet<Finding> = new Set([
  'no_lead',
  'no_due',
  'no_deadline',
  'no_money',
  'no_target',
  'no_evidence',
])

type Check = (item: Item, state: PlanState, day: Day) => Finding[]

const open = (item: Item, day: Day) => shownState(item, day) === 'to_be_worked_out' || unworked(item)

/** A charge without a text yet, also while the action is still a proposal. */
function unworked(item: Item): boolean {
  return item.workingOut !== null && item.workingOut.workedOutOn === null
}

const who: Check = (item, _, day) => {
  const found: Finding[] = []
  if (item.leadBodyId && !open(item, day)) found.push('body_leads')
  if (!item.leadOrganisationId && !item.leadBodyId) found.push('no_lead')
  else if (!item.deputyOrganisationId && !item.leadBodyId) found.push('no_deputy')
  return found
}

const when: Check = (item, state, day) => {
  if (open(item, day)) return item.workingOut?.deadline ? [] : ['no_deadline']
  if (item.mode === 'advocate' && item.asking?.askedOn) return []
  if (!item.dueOn) return ['no_due']
  const { fromDay, toDay } = state.plan
  if (toDay && item.dueOn > toDay) return ['due_after_plan']
  return fromDay && item.dueOn < fromDay ? ['due_before_plan'] : []
}

const much: Check = (item) => {
  const known = item.money.filter((line) => line.planned !== null)
  if (known.length === 0) return ['no_money']
  return known.some((line) => Object.keys(line.source).length === 0) ? ['money_without_source'] : []
}

const measure: Check = (item, state) => {
  const targets = item.targetIds.flatMap((id) => state.targets.get(id) ?? [])
  if (targets.length === 0) return ['no_target']
  const found: Finding[] = []
  if (targets.some((target) => target.value === null)) found.push('no_value')
  if (targets.some((target) => target.baseline === null)) found.push('no_baseline')
  if (targets.some((target) => target.dueOn === null)) found.push('no_target_day')
  return found
}

const evidence: Check = (item) => {
  if (item.evidence.length === 0) return ['no_evidence']
  return item.evidence.some((one) => one.kind === 'research' && !one.link) ? ['evidence_without_source'] : []
}

const checks: Record<Question, Check> = { who, when, much, measure, evidence }

/** Asks the five questions of one action. */
export function checkItem(item: Item, state: PlanState, day: Day): Checked {
  return {
    item,
    answers: questions.map((question) => {
      const found = checks[question](item, state, day)
      const verdict = found.some((one) => blocking.has(one)) ? 'open' : found.length ? 'partly' : 'answered'
      return { question, verdict, findings: found }
    }),
  }
}

/** Asks them of every action that is not over: what is done, stopped or carried over needs no vote. */
export function checkPlan(state: PlanState, day: Day): Checked[] {
  return state.items
    .filter((item) => isAction(item) && !['done', 'stopped', 'carried_over'].includes(shownState(item, day)))
    .map((item) => checkItem(item, state, day))
}

/** How many actions answer each question, in part, or not. */
export function countAnswers(checked: readonly Checked[]): Record<Question, Record<Verdict, number>> {
  const count = (question: Question, verdict: Verdict) =>
    checked.filter(({ answers }) =>
      answers.some((answer) => answer.question === question && answer.verdict === verdict),
    ).length
  return Object.fromEntries(
    questions.map((question) => [
      question,
      {
        answered: count(question, 'answered'),
        partly: count(question, 'partly'),
        open: count(question, 'open'),
      },
    ]),
  ) as Record<Question, Record<Verdict, number>>
}
