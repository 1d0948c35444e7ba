import type { Scope } from '../access/index.ts'

/** Who looks after the terms of a version. */
export function mayEditTerms(scope: Scope): boolean {
  return scope.roles.has('coordinator') || scope.roles.has('editor')
}

/** Who opens a new version of a vocabulary. */
export function mayOpenVersion(scope: Scope): boolean {
  return scope.roles.has('coordinator')
}
