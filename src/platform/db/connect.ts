import { Kysely as Client, type Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from './schema.d.ts'

/** Queries bound to one open transaction. */
export type Queries = Kysely<DB>

// Calendar days stay text, counts and amounts are numbers; only instants become Date.
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.DATE, (value: string) => value)
types.setTypeParser(pg.types.builtins.INT8, Number)
types.setTypeParser(pg.types.builtins.NUMERIC, Number)

/** The pool of connections that the process works with. */
export interface Database {
  readonly pool: pg.Pool
  /** The address that it was opened with, for the one connection that listens. */
  readonly url: string
  close(): Promise<void>
}

/** Opens a pool on the application's role. Nothing connects before the first use. */
export function openDatabase(url: string, options: { connections?: number } = {}): Database {
  const pool = new pg.Pool({ connectionString: url, max: options.connections ?? 16, types })
  // An idle connection that the server ends (a restart) is not an error of any request.
  pool.on('error', () => undefined)
  // Nor is one that it ends in the middle of a transaction: the next statement on it fails and says so.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return { pool, url, close: () => pool.end() }
}

/** Kysely on a connection that somebody else opened and will release. */
export function queriesOn(client: pg.PoolClient | pg.Client): Queries {
  const borrowed = { query: client.query.bind(client), release: () => undefined }
  return new Client<DB>({
    dialect: new PostgresDialect({
      pool: { connect: async () => borrowed, end: async () => undefined } as unknown as pg.Pool,
    }),
  })
}

/**
 * Runs `work` in one transaction that begins with `opening` (statements such as SET LOCAL, sent in the same
 * round trip as BEGIN), commits when it returns and rolls back when it throws.
 */
export async function inTransaction<T>(
  database: Database,
  opening: string,
  work: (queries: Queries, client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await database.pool.connect()
  let broken: Error | undefined
  try {
    await client.query(`BEGIN; ${opening}`)
    const result = await work(queriesOn(client), client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch((lost: Error) => {
      broken = lost
    })
    throw error
  } finally {
    client.release(broken)
  }
}
