import type { AuthorityDirectory } from '../authorities/index.ts'
import type { Config } from '../config.ts'
import type { Database } from '../db/connect.ts'
import type { FileStore } from '../files/store.ts'
import type { Mailer } from '../mail/mailer.ts'
import type { PageMemory } from './memory.ts'
import type { Module } from './module.ts'

/** What the process keeps open for all requests and jobs. */
export interface Services {
  config: Config
  database: Database
  authorities: AuthorityDirectory
  memory: PageMemory
  /** The way to the mail server; null where none is set and mail stays in the outbox. */
  mailer: Mailer | null
  /** Where the bytes of files are. */
  files: FileStore
  /** The rooms of the house, for menus and mounting. */
  modules: readonly Module[]
  /** Where a built asset is found: asset('regie.css') gives '/assets/regie.1a2b3c4d5e.css'. */
  asset(name: string): string
}
