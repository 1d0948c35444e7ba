import { sql } from 'kysely'
import type { WriteTx } from '../access/index.ts'
import type { Task } from './task.ts'

/**
 * Adds a job in the command's own transaction: it runs after the commit, or never.
 * @param options.at not before this moment
 * @param options.key another job with this key that has not begun is replaced by this one
 */
export async function enqueue<Payload>(
  tx: WriteTx,
  task: Task<Payload>,
  payload: Payload,
  options: { at?: Date; key?: string } = {},
): Promise<void> {
  await sql`SELECT graphile_worker.add_job(
    ${task.name}::text,
    payload => ${JSON.stringify(task.payload.parse(payload))}::json,
    run_at => ${options.at ?? null}::timestamptz,
    max_attempts => ${task.attempts ?? 8}::int,
    job_key => ${options.key ?? null}::text)`.execute(tx.db)
}
