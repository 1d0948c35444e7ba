import pg from 'pg'

/** A connection that shows to other processes that this one lives, and lets go of what dead ones held. */
export interface Presence {
  /** Marks a pool of workers as alive for as long as this connection stands. */
  claim(pool: string): Promise<void>
  /** Resolves when the connection is gone. */
  lost: Promise<void>
  close(): Promise<void>
}

const every = 5000

/** Jobs that were taken by a pool whose mark is gone: their process died, so they may run again. */
const deadPools = `
  SELECT locked_by AS pool FROM graphile_worker._private_jobs
    WHERE locked_by IS NOT NULL AND locked_at < now() - interval '5 seconds'
  UNION SELECT locked_by FROM graphile_worker._private_job_queues
    WHERE locked_by IS NOT NULL AND locked_at < now() - interval '5 seconds'`

/**
 * Opens the connection and keeps looking for jobs of dead processes. The queue itself would wait four hours.
 */
export async function openPresence(url: string): Promise<Presence> {
  const client = new pg.Client({ connectionString: url })
  const own = new Set<string>()
  const lost = new Promise<void>((resolve) => {
    client.on('error', () => resolve())
    client.on('end', () => resolve())
  })
  await client.connect()

  const look = async () => {
    const { rows } = await client.query<{ pool: string }>(deadPools)
    for (const { pool } of rows) {
      if (own.has(pool)) continue
      const free = await client.query<{ free: boolean }>(
        "SELECT pg_try_advisory_lock(hashtext('regie.worker'), hashtext($1)) AS free",
        [pool],
      )
      if (!free.rows[0]!.free) continue
      await client.query('SELECT graphile_worker.force_unlock_workers($1::text[])', [[pool]])
      await client.query("SELECT pg_advisory_unlock(hashtext('regie.worker'), hashtext($1))", [pool])
    }
  }
  await look()
  const timer = setInterval(() => void look().catch(() => undefined), every)

  return {
    lost,
    async claim(pool) {
      own.add(pool)
      await client
        .query("SELECT pg_advisory_lock(hashtext('regie.worker'), hashtext($1))", [pool])
        .catch(() => undefined)
    },
    async close() {
      clearInterval(timer)
      await client.end().catch(() => undefined)
    },
  }
}
