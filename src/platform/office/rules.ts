import type { Scope } from '../access/index.ts'

/** Who reads the lists of organisations and bodies: everyone who works here. */
export function mayReadOffice(scope: Scope): boolean {
  return scope.reads.council.includes(scope.authorityId) || scope.roles.has('platform_administrator')
}

/** Who reads the audit. */
export function mayReadAudit(scope: Scope): boolean {
  return scope.roles.has('coordinator') || scope.roles.has('auditor')
}
