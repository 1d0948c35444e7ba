import type { Day, Language } from '../i18n/index.ts'

/** Publication levels, from what anyone may read to what only a named audience may. */
export const levels = ['public', 'council', 'internal', 'confidential'] as const
export type Level = (typeof levels)[number]

/** Roles that a mandate gives in one authority. */
export const roles = [
  'coordinator',
  'editor',
  'organisation_member',
  'body_member',
  'council_member',
  'auditor',
  'platform_administrator',
] as const
export type Role = (typeof roles)[number]

/** Through which door an actor came; told in the audit. */
export type Door = 'web' | 'api' | 'cli' | 'job' | 'link'

export interface Mandate {
  personId: string
  role: Role
  organisationId: string | null
  bodyId: string | null
}

declare const minted: unique symbol

/**
 * Who acts, where, and what that lets it read. Only the gate (gate.ts) mints one, from mandates that the
 * database holds today; no other code can make a value of this type.
 */
export interface Scope {
  readonly [minted]: true
  readonly authorityId: string
  /** The account, or null for a visitor and for the system. */
  readonly accountId: string | null
  readonly personId: string | null
  readonly roles: ReadonlySet<Role | 'system'>
  readonly mandates: readonly Mandate[]
  /** Authorities that may be read, per level. */
  readonly reads: Readonly<Record<Exclude<Level, 'confidential'>, readonly string[]>>
  /** Organisations, bodies and the person itself: what an audience may name to include this actor. */
  readonly audience: readonly string[]
  readonly door: Door
  readonly now: Date
  /** The calendar day in the authority's time zone. */
  readonly today: Day
  readonly language: Language
}

/** What decides who may read a thing. */
export interface Levelled {
  authorityId: string
  level: Level
  audience: readonly string[]
}

/**
 * Whether a scope may read a levelled thing: the same rule as row-level security, kept here as well so that
 * neither alone decides.
 */
export function maySee(scope: Scope, thing: Levelled): boolean {
  if (thing.level !== 'confidential') return scope.reads[thing.level].includes(thing.authorityId)
  return thing.authorityId === scope.authorityId && thing.audience.some((id) => scope.audience.includes(id))
}

/** Organisations that the actor acts for. */
export function organisationsOf(scope: Scope): string[] {
  return scope.mandates.flatMap((mandate) => mandate.organisationId ?? [])
}

/** Bodies that the actor sits in. */
export function bodiesOf(scope: Scope): string[] {
  return scope.mandates.flatMap((mandate) => mandate.bodyId ?? [])
}
