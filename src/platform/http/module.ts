import type { Command } from 'commander'
import type { Hono } from 'hono'
import type { Place } from '../../ui/site.ts'
import type { CommandLine } from '../cli/line.ts'
import type { Task } from '../jobs/task.ts'
import type { Env, Site } from './site.ts'

/** A place in the workspace, with the group that it stands in. */
export interface MenuPlace extends Place {
  group: 'daily' | 'parts' | 'keeping'
}

/** What a room of the house offers to the rest; its manifest.ts exports one. */
export interface Module {
  name: string
  routes: Hono<Env>
  /** Places in the public menu, for this request. */
  publicPlaces?(site: Site): Place[]
  /** Places in the workspace, for whoever may open them. */
  workspacePlaces?(site: Site): MenuPlace[] | Promise<MenuPlace[]>
  /** What organisations carry in this room ('actions'), by their ids, for the pages about organisations. */
  carriedBy?(site: Site): Promise<{ label: string; counts: ReadonlyMap<string, number> }>
  // biome-ignore lint/suspicious/noExplicitAny: each task has a payload of its own
  tasks?: readonly Task<any>[]
  /** Adds the module's own commands to the program. */
  cli?(program: Command, line: CommandLine): void
}
