import type { Site } from '../../../../platform/http/site.ts'
import type { PlanView } from '../../queries/view.ts'

/** Names in a plan that belong to no person: organisations, bodies, terms, the authority, and the plan's own titles. */
export function knownNames(site: Site, view: PlanView): string[] {
  const { organisations, bodies, terms } = view.names
  return [
    site.authority.name,
    view.state.plan.title,
    ...[...organisations.values(), ...bodies.values()].map((one) => one.name),
    ...[...terms.values()].map((term) => term.label),
    ...view.state.items.map((item) => item.title),
  ].flatMap((words) => Object.values(words))
}
