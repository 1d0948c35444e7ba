import type { z } from 'zod'
import type { Services } from '../http/services.ts'

/** Work that is done after a commit, or at set times. It may run more than once, so it must be idempotent. */
export interface Task<Payload = unknown> {
  /** '<module>.<verb>'; stands in the table of jobs, so it stays what it is. */
  name: string
  /** Ids and counts only: the table of jobs is no place for names or texts. */
  payload: z.ZodType<Payload>
  run(services: Services, payload: Payload): Promise<void>
  /** Times at which it runs by itself, as a crontab line in UTC: '* * * * *' is every minute. */
  every?: string
  /** How often it is tried, with growing pauses. */
  attempts?: number
}

/** Declares a task; a module's manifest lists those that it brings. */
export function task<Payload>(spec: Task<Payload>): Task<Payload> {
  return spec
}

/** A task in a list of tasks: what it takes is checked by its own schema when it runs. */
// biome-ignore lint/suspicious/noExplicitAny: a list holds tasks with payloads of all kinds
export type AnyTask = Task<any>

/** The tasks that a module brings. */
export type Tasks = readonly AnyTask[]
