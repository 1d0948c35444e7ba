import type { AuthorityDirectory } from '../authorities/index.ts'
import type { Config } from '../config.ts'
import type { Database } from '../db/connect.ts'
import type { PageMemory } from './memory.ts'

/** What the process keeps open for all requests and jobs. */
export interface Services {
  config: Config
  database: Database
  authorities: AuthorityDirectory
  memory: PageMemory
  /** Where styles, fonts and scripts are found, by their plain name: styles['regie.css'] → '/assets/regie.1a2b.css'. */
  asset(name: string): string
}
