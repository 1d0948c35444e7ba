import type { Config } from '../config.ts'
import type { Services } from '../http/services.ts'

/** What a command works with while it runs: the database as the application's role, and what stands beside it. */
export type Opened = Pick<Services, 'config' | 'database' | 'authorities' | 'files'>

/** What the program gives to the commands of a room. */
export interface CommandLine {
  /** The settings; read when a command runs, so that help needs none. */
  config(): Config
  /** Runs one command on the migrated database, and lets go of it afterwards, whatever happens. */
  open<T>(work: (opened: Opened) => Promise<T>): Promise<T>
}
