/**
 * The demo's content as plain data: invented authorities with their plans, and all that hangs on them.
 *
 * Keys are short names, unique within their kind over the whole demo (ambitions: within their plan; an
 * organisation's key returns with each authority that works with it); a reference is always such a key, a
 * decision's number or an action's number. Days are ISO days as seen from {@link ANCHOR}; whoever fills a
 * database moves them by whole days with `shift` (anchor.ts). Amounts are whole euros.
 */
import type { Language, Words } from '../src/platform/i18n/languages.ts'
import type { Pillar, PolicyField, PreventionType, Sector, Setting, TargetGroup } from './terms.ts'

/** An ISO day (yyyy-mm-dd) as seen from the anchor day. */
export type Day = string

/** A text of the authority's: a plain string stands in the authority's first language. */
export type Text = string | Words

/** What an organisation is to one authority; the same key with another authority is the same organisation. */
export interface DemoOrganisation {
  key: string
  name: Text
  sector: Sector
  /** One sentence: what it does here. */
  about: Text
  /** True for one that hands over or left; its actions are to look for a new lead. */
  leaving?: Day
}

export type BodyKind =
  | 'council'
  | 'steering_group'
  | 'working_group'
  | 'core_team'
  | 'open_meeting'
  | 'focus_group'
  | 'executive'

export interface DemoBody {
  key: string
  name: Text
  kind: BodyKind
  about: Text
}

export type Role =
  | 'coordinator'
  | 'editor'
  | 'organisation_member'
  | 'body_member'
  | 'council_member'
  | 'auditor'
  | 'platform_administrator'

/** A person, invented; `account` is the role with which the person can sign in here, if any. */
export interface DemoPerson {
  key: string
  /** A pseudonym for whoever brings lived experience. */
  name: string
  /** Always under a domain reserved for examples. */
  mail: string
  languages: Language[]
  account?: Role
  mandates: DemoMandate[]
}

/** What a person is, on behalf of whom and between which days; no organisation: of the authority itself. */
export interface DemoMandate {
  role: Role
  title: Text
  organisation?: string
  body?: string
  from: Day
  until?: Day
}

/** A decision of a body. `number` is its key; what it changed stands with the actions' revisions and executions. */
export interface DemoDecision {
  number: string
  body: string
  on: Day
  title: Text
  text: Text
  vote?: { for: number; against: number; abstained: number }
  /** Numbers of the actions that it touches, in `plan`. */
  touches: string[]
  plan: string
}

export type ItemKind =
  | 'theme'
  | 'objective'
  | 'action'
  | 'project'
  | 'ambition'
  | 'principle'
  | 'condition'
  | 'pillar'
  | 'target_group'
  | 'setting'

/** The authority's own word for a level, and how it numbers: 'A' per letter, '1' restarting or running on. */
export interface DemoLevel {
  kind: ItemKind
  /** Depth in the tree, from 1; the same kind may stand at two depths. */
  depth: number
  singular: Words
  plural: Words
  numbering: 'letter' | 'restart' | 'continuous' | 'dotted' | 'none'
}

export interface DemoFacets {
  pillars: Pillar[]
  targetGroups?: TargetGroup[]
  settings?: Setting[]
  /** EUDA treatment-demand codes and the local ones ('1.1', '2.2', '7', 'L1', 'L4' …). */
  substances?: string[]
  prevention?: PreventionType[]
  fields: PolicyField[]
}

/** A target of one or more actions; it counts once. */
export interface DemoTarget {
  key: string
  title: Text
  unit: Text
  baseline: { value: number; on: Day } | null
  /** As adopted in version 1; revisions of its actions may change it. */
  value: number
  due: Day
  /** Which way is better; 'up' readings of a `cumulative` target never fall. */
  direction: 'up' | 'down'
  cumulative?: boolean
  /** Numbers of the actions that share it. */
  actions: string[]
  readings: DemoReading[]
}

export interface DemoReading {
  on: Day
  value: number
  /** 95 % interval, where the figure is an estimate. */
  low?: number
  high?: number
}

/** What shows whether an ambition comes nearer; no baseline and no reading: it cannot be known yet. */
export interface DemoMeasure {
  title: Text
  unit: Text
  source: Text
  direction: 'up' | 'down'
  baseline: { value: number; on: Day } | null
  target: { value: number; due: Day } | null
  readings: DemoReading[]
}

export interface DemoAmbition {
  /** 'A1' …: theme and place. */
  key: string
  title: Text
  text: Text
  theme: string
  /** The actions that should contribute to it. */
  contributing: string[]
  measures: DemoMeasure[]
  /** What would change our mind, written at adoption. */
  wouldChangeOurMind?: Text
}

export type LeadsWord = 'on_plan' | 'at_risk' | 'late' | 'done'

/** A 'bericht': by an organisation, or by a body while the action is worked out. */
export interface DemoUpdate {
  on: Day
  by: string
  text: Text
  word?: LeadsWord
}

export type ExecutionState = 'not_begun' | 'running' | 'done' | 'stopped' | 'carried_over'

/** From `on`, the action is in `state`; `decision` where a body brought it about. */
export interface DemoExecution {
  on: Day
  state: ExecutionState
  reason?: Text
  decision?: string
}

export interface DemoMilestone {
  title: Text
  due: Day
  done?: Day
}

/** Money of one year; what is not known is left out, and shown as a gap. */
export interface DemoMoney {
  year: number
  planned?: number
  spent?: number
  source?: Text
  /** What the amount is for. */
  scope?: Text
}

/** The charge to work an action out; not `done` means that it still is to be worked out. */
export interface DemoWorkingOut {
  charge: Text
  body: string
  deadline: Day
  done?: Day
}

/**
 * What a later decision changed, in order. The action itself holds what version 1 said; `current` (current.ts)
 * applies these. `version` is the first version in which it stands.
 */
export interface DemoRevision {
  version: number
  decision: string
  title?: Text
  text?: Text
  due?: Day
  lead?: string
  /** A target's new value. */
  target?: { key: string; from: number; to: number }
  reason: Text
}

export interface DemoAdvocacy {
  /** What is asked. */
  ask: Text
  of: Text
  asked?: Day
  answer?: Text
  answered?: Day
}

export interface DemoPilot {
  scope: Text
  evaluation: Text
  decide: Day
  verdict?: { on: Day; go: boolean; decision: string; reason: Text }
}

/** Who may read it; confidential names its audience (keys of bodies and organisations), reason and review. */
export type DemoPublication =
  | { level: 'public' | 'council' | 'internal' }
  | { level: 'confidential'; audience: string[]; reason: Text; review: Day }

/** On what an action rests. */
export interface DemoEvidence {
  kind: 'research' | 'practice' | 'values'
  text: Text
  link?: string
}

export interface DemoAction {
  /** As printed with its theme: 'A.4', '2.1.3', '3.4-b'. Unique in the plan. */
  number: string
  /** The group under which it stands, where its number doesn't tell. */
  group?: string
  /** The action on which a project hangs. */
  parent?: string
  kind: 'action' | 'project'
  mode: 'do' | 'advocate'
  /** Title, text, lead and due as adopted in version 1. */
  title: Text
  text: Text
  /** Adopted as still to be worked out. */
  toWorkOut?: DemoWorkingOut
  facets: DemoFacets
  /** An organisation; while it is worked out a body may lead. Missing is a gap that is shown. */
  lead?: string
  deputy?: string
  /** The body that follows it. */
  follows?: string
  partners?: string[]
  begin?: Day
  due?: Day
  milestones?: DemoMilestone[]
  money?: DemoMoney[]
  evidence?: DemoEvidence[]
  /** In order of day; the first entry is the standing at adoption. */
  execution: DemoExecution[]
  updates?: DemoUpdate[]
  revisions?: DemoRevision[]
  advocacy?: DemoAdvocacy
  pilot?: DemoPilot
  publication?: DemoPublication
  /** The action of an earlier plan that it carries on. */
  continues?: { plan: string; number: string }
}

/** A grouping level above actions: theme, objective, numbered measure. */
export interface DemoGroup {
  /** Unique in the plan; the parent's number is its prefix. */
  number: string
  kind: 'theme' | 'objective'
  depth: number
  parent?: string
  title: Text
  /** One line for the front page. */
  subtitle?: Text
  /** Narrative, in paragraphs. */
  text: Text
}

/** A principle, condition, pillar, target group or setting as the plan words it. */
export interface DemoStatement {
  kind: 'principle' | 'condition' | 'pillar' | 'target_group' | 'setting'
  number: string
  title: Text
  text: Text
  /** The facet term that it stands for. */
  term?: Pillar | TargetGroup | Setting
}

export interface DemoVersion {
  number: number
  decision: string
  adopted: Day
  summary: Text
}

export interface DemoEmptyCell {
  pillar: Pillar
  targetGroup: TargetGroup
  setting: Setting
  decision: string
  reason: Text
  review: Day
}

export interface DemoPlan {
  key: string
  title: Text
  kind: 'policy_plan' | 'action_plan'
  /** The plan within which it stands. */
  within?: string
  predecessor?: string
  period: { from: Day; until: Day }
  goal: Text
  intro: Text[]
  levels: DemoLevel[]
  groups: DemoGroup[]
  /** Own actions; each stands under `group`, or else under the longest group number that opens its own. */
  actions: DemoAction[]
  /** For a plan within another: numbers of that plan's actions that it takes up. */
  takesUp?: string[]
  targets: DemoTarget[]
  ambitions: DemoAmbition[]
  statements: DemoStatement[]
  versions: DemoVersion[]
  emptyCells: DemoEmptyCell[]
}

export interface DemoAuthority {
  key: string
  kind: 'city' | 'region'
  name: Words
  /** The first is the authority's own. */
  languages: Language[]
  /** The region that it belongs to. */
  within?: string
  inhabitants: number
  about: Text
  /** Tokens of the look (LOOK.md): brand and marker. */
  theme: { brand: string; marker: string }
  organisations: DemoOrganisation[]
  bodies: DemoBody[]
  people: DemoPerson[]
  decisions: DemoDecision[]
  plans: DemoPlan[]
}
