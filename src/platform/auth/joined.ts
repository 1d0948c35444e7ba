import { AsyncLocalStorage } from 'node:async_hooks'
import { CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { ReadTx } from '../access/index.ts'
import type { Database } from '../db/connect.ts'

/** A database client for the sign-in library, which can be made to work inside a transaction of ours. */
export interface Joined {
  readonly db: Kysely<unknown>
  /** While `work` runs, what the library reads and writes belongs to `tx`. */
  within<T>(tx: ReadTx, work: () => Promise<T>): Promise<T>
}

/**
 * Lets better-auth, which has a client of its own, take part in our transactions: what it changes then
 * commits together with the audit that tells of it, and needs no second connection.
 */
export function joinedDatabase(database: Database): Joined {
  const open = new AsyncLocalStorage<ReadTx>()
  const connect = async () => {
    const tx = open.getStore()
    return tx ? clientOn(tx) : database.pool.connect()
  }
  const pool = { connect, end: async () => undefined } as unknown as pg.Pool
  return {
    db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }),
    within: (tx, work) => open.run(tx, work),
  }
}

function clientOn(tx: ReadTx) {
  return {
    async query(text: string, values: unknown[] = []) {
      const result = await tx.db.executeQuery(CompiledQuery.raw(text, values))
      const affected = result.numAffectedRows
      return {
        // The dialect reads the number of rows for commands that change some; any such name will do.
        command: affected === undefined ? 'SELECT' : 'UPDATE',
        rowCount: Number(affected ?? result.rows.length),
        rows: result.rows,
      }
    },
    release: () => undefined,
  }
}
