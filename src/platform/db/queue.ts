import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { quiet } from '../jobs/quiet.ts'

/**
 * Brings the tables of the job queue (schema graphile_worker) up to date as the owner and lets the
 * application's role work with them. They belong to no authority: a job holds ids, never content.
 */
export async function migrateQueue(
  client: pg.ClientBase,
  ownerUrl: string,
  application: string,
): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, maxPoolSize: 1, logger: quiet })
  const role = pg.escapeIdentifier(application)
  await client.query(`
    GRANT USAGE ON SCHEMA graphile_worker TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO ${role};
    REVOKE INSERT, UPDATE, DELETE ON graphile_worker.migrations FROM ${role};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO ${role};`)
  const { rows } = await client.query<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c
     WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity
       AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'queue')`,
  )
  for (const { name } of rows)
    await client.query(`CREATE POLICY queue ON ${name} USING (true) WITH CHECK (true)`)
}
