export { CannotStart } from './refusal.ts'
export { makeDatabase, makeRoles, roleNames } from './roles.ts'
export { type Embedded, startEmbedded } from './server.ts'
export { stopOnSignals } from './signals.ts'
