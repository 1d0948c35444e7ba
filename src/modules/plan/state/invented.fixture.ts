import type { PlanView } from '../queries/view.ts'
import type { Item, Plan, PlanState, Target } from './model.ts'

const blank: Item = {
  id: '',
  key: '',
  planId: 'plan',
  kind: 'action',
  label: null,
  number: null,
  position: 0,
  parentId: null,
  title: {},
  text: {},
  parts: [],
  mode: 'do',
  beginsOn: null,
  dueOn: null,
  leadOrganisationId: null,
  leadBodyId: null,
  deputyOrganisationId: null,
  followsBodyId: null,
  pilot: null,
  continuesId: null,
  source: null,
  level: 'public',
  audience: [],
  levelReason: null,
  levelReviewOn: null,
  adoption: null,
  workingOut: null,
  executions: [],
  asking: null,
  termIds: [],
  partnerIds: [],
  targetIds: [],
  milestones: [],
  money: [],
  evidence: [],
  updates: [],
  removed: null,
}

/** The day from which the invented plan is looked at. */
export const inventedDay = '2026-06-15'

/** An item by its id; an action that was adopted, unless said otherwise. */
export function inventedItem(id: string, given: Partial<Item> = {}): Item {
  const adoption = { versionId: null, adoptedOn: '2026-05-01', bodyId: null, decisionNumber: null }
  return { ...blank, id, key: `key${id}`, title: { nl: `Actie ${id}` }, adoption, ...given }
}

const plan: Plan = {
  id: 'plan',
  slug: 'plan',
  title: { nl: 'Plan' },
  summary: {},
  standing: 'adopted',
  author: null,
  fromDay: '2025-01-01',
  toDay: '2028-12-31',
  parentId: null,
  predecessorId: null,
  levels: [],
  schemeIds: [],
  level: 'public',
  audience: [],
  current: true,
}

/** A plan that holds some items, in their order, looked at on {@link inventedDay}. */
export function inventedView(items: Item[], targets: Target[] = []): PlanView {
  const state: PlanState = {
    plan,
    versions: [],
    items,
    removed: [],
    targets: new Map(targets.map((target) => [target.id, target])),
    gaps: [],
    byId: new Map(items.map((item) => [item.id, item])),
    children: Map.groupBy(items, (item) => item.parentId),
  }
  const organisation = (id: string, nl: string) =>
    [id, { id, name: { nl }, website: null, sector: 'care', since: null, until: null }] as const
  return {
    state,
    names: {
      organisations: new Map([organisation('anker', 'Anker'), organisation('zeil', 'Zeilhuis')]),
      bodies: new Map(),
      terms: new Map(),
    },
    day: inventedDay,
    at: null,
    plans: [],
  }
}
