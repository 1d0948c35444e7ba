export { type ActorOptions, addActor, chooseAuthority, enterAs, enterOffice } from './actor.ts'
export { columns, exitCodes, exitHelp, Failure, print } from './exit.ts'
export type { CommandLine, Opened } from './line.ts'
