import type { Level } from '../../../platform/access/index.ts'
import type { Day, Words } from '../../../platform/i18n/index.ts'
import type { ItemKind, Source } from '../reading/types.ts'

export type { ItemKind }

/** The authority's own words for one level of the plan, and how it numbers there. */
export interface LevelName {
  kind: ItemKind
  one: Words
  many: Words
  numbering: 'letter' | 'number' | 'dotted' | 'none'
}

export interface Plan {
  id: string
  slug: string
  title: Words
  summary: Words
  standing: 'adopted' | 'draft' | 'position' | 'unknown'
  /** Who wrote it, where that is not the authority: a position keeps its author in sight. */
  author: string | null
  fromDay: Day | null
  toDay: Day | null
  parentId: string | null
  predecessorId: string | null
  levels: LevelName[]
  schemeIds: string[]
  level: Level
  audience: string[]
  current: boolean
}

/** A version of the plan as a body adopted it. */
export interface Version {
  id: string
  no: number
  adoptedOn: Day
  bodyId: string | null
  decisionNumber: string | null
  asOf: string
  fileId: string | null
  note: Words
}

export interface Adoption {
  versionId: string | null
  adoptedOn: Day
  bodyId: string | null
  decisionNumber: string | null
}

export interface WorkingOut {
  charge: Words
  bodyId: string | null
  deadline: Day | null
  workedOutOn: Day | null
}

export const executionStates = ['not_begun', 'running', 'done', 'stopped', 'carried_over'] as const
export type ExecutionState = (typeof executionStates)[number]

export interface Execution {
  id: string
  state: ExecutionState
  onDay: Day
  reason: Words
}

/** For an item that advocates: asking makes it done, whatever the answer. */
export interface Asking {
  addressee: Words
  askedOn: Day | null
  answer: Words
  answeredOn: Day | null
}

export const leadWords = ['not_begun', 'on_plan', 'at_risk', 'done'] as const
export type LeadWord = (typeof leadWords)[number]

/** What a lead tells of an item, on a day. */
export interface Update {
  id: string
  onDay: Day
  text: Words
  said: LeadWord | null
  organisationId: string | null
  level: Level
}

export interface TargetValue {
  id: string
  onDay: Day
  value: number
  low: number | null
  high: number | null
  source: Words
}

export interface Target {
  id: string
  measure: Words
  unit: Words
  baseline: number | null
  baselineOn: Day | null
  value: number | null
  dueOn: Day | null
  /** Oldest first; one value a day, the newest correction. */
  values: TargetValue[]
  /** The items that share it: it counts once. */
  itemIds: string[]
}

export interface Milestone {
  id: string
  title: Words
  dueOn: Day
  doneOn: Day | null
}

/** In euro; null is unknown, which is not zero. */
export interface Money {
  id: string
  year: number
  planned: number | null
  spent: number | null
  source: Words
  scope: Words
}

/** On what an item rests. */
export const evidenceKinds = ['research', 'practice', 'values'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

export interface Evidence {
  id: string
  kind: EvidenceKind
  text: Words
  /** An http(s) address of the source. */
  link: string | null
}

export interface Pilot {
  scope: Words
  evaluation: Words
  decision: 'go' | 'no_go' | null
  decidedOn: Day | null
}

export interface Item {
  id: string
  planId: string
  key: string
  kind: ItemKind
  label: string | null
  number: string | null
  position: number
  parentId: string | null
  title: Words
  text: Words
  parts: Words[]
  mode: 'do' | 'advocate'
  beginsOn: Day | null
  dueOn: Day | null
  leadOrganisationId: string | null
  leadBodyId: string | null
  deputyOrganisationId: string | null
  followsBodyId: string | null
  pilot: Pilot | null
  continuesId: string | null
  source: Source | null
  level: Level
  audience: string[]
  levelReason: string | null
  levelReviewOn: Day | null
  adoption: Adoption | null
  workingOut: WorkingOut | null
  /** Oldest first; the last holds. */
  executions: Execution[]
  asking: Asking | null
  termIds: string[]
  partnerIds: string[]
  targetIds: string[]
  milestones: Milestone[]
  money: Money[]
  evidence: Evidence[]
  /** Oldest first. */
  updates: Update[]
  removed: { reason: string; at: string } | null
}

/** A cell of the balance matrix that is empty on purpose. */
export interface DeliberateGap {
  id: string
  termIds: string[]
  reason: Words
  decisionNumber: string | null
  decidedOn: Day | null
}

/** One plan as it stood at a moment, as far as the scope may see it. */
export interface PlanState {
  plan: Plan
  versions: Version[]
  /** In order of the tree, depth first; removed items are left out. */
  items: Item[]
  removed: Item[]
  targets: Map<string, Target>
  gaps: DeliberateGap[]
  byId: Map<string, Item>
  children: Map<string | null, Item[]>
}

/** Whether an item is one of those that are counted, marked and followed. */
export function isAction(item: Pick<Item, 'kind'>): boolean {
  return item.kind === 'action' || item.kind === 'project'
}
