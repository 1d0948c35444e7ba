import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { root } from '../config.ts'
import { migrateQueue } from './queue.ts'

export interface Migration {
  /** 'platform/0001_scope': the room it belongs to, and its file. */
  name: string
  sql: string
  digest: string
}

function migrationsIn(space: string, folder: string): Migration[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => /^\d{4}_\w+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const sql = readFileSync(join(folder, file), 'utf8')
      return {
        name: `${space}/${file.replace(/\.sql$/, '')}`,
        sql,
        digest: createHash('sha256').update(sql).digest('hex'),
      }
    })
}

/** Every migration in the order in which it is applied: the platform's first, then each module's. */
export function allMigrations(): Migration[] {
  const modules = join(root, 'src/modules')
  return [
    ...migrationsIn('platform', join(root, 'src/platform/db/migrations')),
    ...readdirSync(modules)
      .sort()
      .flatMap((module) => migrationsIn(module, join(modules, module, 'migrations'))),
  ]
}

/** What is applied to the database, by name, with the digest of its text then. */
export async function appliedMigrations(client: pg.ClientBase): Promise<Map<string, string>> {
  const exists = await client.query("SELECT to_regclass('platform.migration') AS found")
  if (!exists.rows[0].found) return new Map()
  const { rows } = await client.query('SELECT name, digest FROM platform.migration')
  return new Map(rows.map((row) => [row.name, row.digest]))
}

/**
 * Brings the database up to date as its owner, then gives the application's role what it may do.
 * Each migration runs in a transaction of its own; two processes that start together wait for each other.
 * @param ownerUrl connection of the role that owns the database
 * @param application name of the role that serves; created elsewhere
 * @throws where a migration that was applied has another text now
 */
export async function migrate(ownerUrl: string, application = 'regie_app'): Promise<{ applied: string[] }> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const done: string[] = []
  try {
    await client.query("SELECT pg_advisory_lock(hashtext('regie.migrate'))")
    await client.query('CREATE SCHEMA IF NOT EXISTS platform')
    const applied = await appliedMigrations(client)
    if (applied.size === 0) {
      await client.query(
        'CREATE TABLE IF NOT EXISTS platform.migration (name text PRIMARY KEY, digest text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())',
      )
      await client.query(
        "COMMENT ON TABLE platform.migration IS '@global @recorded Migrations that were applied.'",
      )
    }
    for (const migration of allMigrations()) {
      const known = applied.get(migration.name)
      if (known && known !== migration.digest) {
        throw new Error(
          `migration ${migration.name} was applied with another text: migrations are forward only, add a new one`,
        )
      }
      if (known) continue
      const space = migration.name.split('/')[0]!
      await client.query('BEGIN')
      try {
        await client.query(`CREATE SCHEMA IF NOT EXISTS ${pg.escapeIdentifier(space)}`)
        await client.query(migration.sql)
        await client.query('INSERT INTO platform.migration (name, digest) VALUES ($1, $2)', [
          migration.name,
          migration.digest,
        ])
        await client.query('COMMIT')
      } catch (error) {
        await client.query('ROLLBACK')
        throw new Error(`migration ${migration.name} failed: ${(error as Error).message}`, { cause: error })
      }
      done.push(migration.name)
    }
    await client.query(`CALL platform.grant_application(${pg.escapeLiteral(application)})`)
    await migrateQueue(client, ownerUrl, application)
  } finally {
    await client.end()
  }
  return { applied: done }
}
