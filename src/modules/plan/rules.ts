import type { Level, Scope } from '../../platform/access/index.ts'

/** What the rules must know of an item to decide on it. */
export interface Owned {
  lead_organisation_id: string | null
  deputy_organisation_id: string | null
  lead_body_id: string | null
}

/** Coordinators and editors write the plan. */
export function mayEditPlan(scope: Scope): boolean {
  return scope.roles.has('coordinator') || scope.roles.has('editor')
}

/** Adoption, publication levels and removal are the coordinator's. */
export function mayDirect(scope: Scope): boolean {
  return scope.roles.has('coordinator')
}

/**
 * Who may report on an item: those who write the plan, members of the organisation that leads it or stands
 * in for the lead, and members of the body that leads it while it is being worked out.
 */
export function mayReport(scope: Scope, item: Owned): boolean {
  if (mayEditPlan(scope)) return true
  return scope.mandates.some(
    (mandate) =>
      (mandate.role === 'organisation_member' &&
        mandate.organisationId !== null &&
        [item.lead_organisation_id, item.deputy_organisation_id].includes(mandate.organisationId)) ||
      (mandate.role === 'body_member' && mandate.bodyId !== null && mandate.bodyId === item.lead_body_id),
  )
}

/** Who reads the plan in the workspace: everyone with a role that opens content; not auditors or administrators. */
export function mayReadPlan(scope: Scope): boolean {
  return scope.reads.council.includes(scope.authorityId)
}

/** Whether someone works in this authority at all, and so may open its workspace. */
export function mayWork(scope: Scope): boolean {
  return scope.roles.size > 0
}

const openness: readonly Level[] = ['public', 'council', 'internal', 'confidential']

/** The most open of several levels. */
export function mostOpen(levels: readonly Level[]): Level {
  return openness.find((level) => levels.includes(level)) ?? 'internal'
}
