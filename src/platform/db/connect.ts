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
  // With `pipeline` a statement is sent before the one ahead of it is answered, so that statements that don't
  // wait for each other (BEGIN and the first query, several readings) share a round trip.
  const pool = new pg.Pool({ connectionString: url, max: options.connections ?? 16, types, pipeline: true })
  // An idle connection that the server ends (a restart) is not an error of any request.
  pool.on('error', () => undefined)
  // Nor is one that it ends in the middle of a transaction: the next statement on it fails and says so.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return { pool, url, close: () => pool.end() }
}

type Statement = (text: string, values: unknown[]) => Promise<pg.QueryResult>

function queriesThrough(query: Statement): Queries {
  const borrowed = { query, release: () => undefined }
  return new Client<DB>({
    dialect: new PostgresDialect({
      pool: { connect: async () => borrowed, end: async () => undefined } as unknown as pg.Pool,
    }),
  })
}

/** Kysely on a connection that somebody else opened and will release. */
export function queriesOn(client: pg.PoolClient | pg.Client): Queries {
  return queriesThrough(client.query.bind(client))
}

/** How many statements each connection keeps planned, at most. */
const mostNamed = 250
const names = new Map<string, string>()

/** The name under which a statement is kept planned on a connection; the rarer ones go without. */
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= mostNamed) return known
  const name = `r${names.size}`
  names.set(text, name)
  return name
}

/** A statement that was planned before a migration changed what it gives. */
const staleStatement = '0A000'

/**
 * Runs `work` in one transaction that only reads: sent with its first query, not waited for at its end, and with
 * its statements kept planned, for planning a query under row-level security takes longer than running it.
 * @param opening statements such as SET LOCAL; where they fail, every policy shows no rows and this throws
 */
export async function inReading<T>(
  database: Database,
  opening: string,
  work: (queries: Queries) => Promise<T>,
): Promise<T> {
  const client = await database.pool.connect()
  let broken = false
  let over = false
  try {
    const begun = client.query(`BEGIN READ ONLY; ${opening}`)
    const queries = queriesThrough(async (text, values) => {
      // Where one of several readings fails, another may still be going on: not in somebody else's transaction.
      if (over) throw new Error('this transaction is over')
      return client.query({ name: nameOf(text), text, values })
    })
    const [result] = await Promise.all([work(queries), begun])
    return result
  } catch (error) {
    broken = (error as { code?: string }).code === staleStatement
    throw error
  } finally {
    over = true
    client.query('COMMIT').then(
      () => client.release(broken),
      (lost: Error) => client.release(lost),
    )
  }
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
