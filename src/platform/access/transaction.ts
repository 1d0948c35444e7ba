import pg from 'pg'
import { v7 } from 'uuid'
import { type Database, inReading, inTransaction, type Queries } from '../db/connect.ts'
import type { Scope } from './scope.ts'

declare const reading: unique symbol
declare const writing: unique symbol

/** An open transaction in which a scope may read. Made by {@link readAs} and {@link writeAs} alone. */
export interface ReadTx {
  readonly [reading]: true
  readonly scope: Scope
  readonly db: Queries
}

/** An open transaction of a command: what it writes is recorded under one change. */
export interface WriteTx extends ReadTx {
  readonly [writing]: true
  readonly change: string
  /** What has been told to the audit so far; a command that changed something and told nothing is a bug. */
  readonly told: string[]
  /** What listeners hear after the commit (see events). */
  readonly events: { name: string; detail: Record<string, unknown> }[]
}

/** Unset settings read as empty, so that an empty one need not be sent. */
function setting(name: string, value: string): string {
  return value === '' ? '' : `SET LOCAL ${name} = ${pg.escapeLiteral(value)};`
}

function opening(scope: Scope, change: string | null): string {
  return [
    setting('app.authority', scope.authorityId),
    setting('app.public', scope.reads.public.join(',')),
    setting('app.council', scope.reads.council.join(',')),
    setting('app.internal', scope.reads.internal.join(',')),
    setting('app.audience', scope.audience.join(',')),
    setting('app.roles', [...scope.roles].join(',')),
    setting('app.actor', scope.accountId ?? ''),
    change
      ? setting('app.writing', 'on') +
        setting('app.change', change) +
        setting('app.at', scope.now.toISOString())
      : '',
  ].join('')
}

/** Runs queries as a scope, in a transaction that can't write. */
export function readAs<T>(database: Database, scope: Scope, work: (tx: ReadTx) => Promise<T>): Promise<T> {
  return inReading(database, opening(scope, null), (db) => work({ scope, db } as ReadTx))
}

/** Thrown to roll back a command that ended in an expected refusal; caught by {@link writeAs}. */
class Refused extends Error {
  readonly outcome: unknown
  constructor(outcome: unknown) {
    super('refused')
    this.outcome = outcome
  }
}

/**
 * Runs a command's work as a scope, in one transaction. An outcome with `ok: false` rolls everything back.
 * After the commit, other processes are told that the authority changed.
 * @throws where something succeeded without a word in the audit
 */
export async function writeAs<T extends { ok: boolean }>(
  database: Database,
  scope: Scope,
  work: (tx: WriteTx) => Promise<T>,
): Promise<T> {
  const change = v7()
  try {
    return await inTransaction(database, opening(scope, change), async (db, client) => {
      const tx = { scope, db, change, told: [], events: [] } as unknown as WriteTx
      const outcome = await work(tx)
      if (!outcome.ok) throw new Refused(outcome)
      if (tx.told.length === 0) throw new Error('a command ended without telling the audit what it did')
      // Signing in and reading change nothing that a page in memory shows.
      if (tx.told.some((verb) => !/^account\.|\.read$/.test(verb))) {
        await client.query(`NOTIFY regie_changed, ${pg.escapeLiteral(scope.authorityId)}`)
      }
      return outcome
    })
  } catch (error) {
    if (error instanceof Refused) return error.outcome as T
    throw error
  }
}

/**
 * Runs Regie's own housekeeping in one transaction: what it writes (that a mail was accepted, that old bytes
 * are gone) is a record in itself and changes no page, so neither the audit nor other processes hear of it.
 * @throws where the scope is not the system's
 */
export async function tidyAs<T>(
  database: Database,
  scope: Scope,
  work: (tx: WriteTx) => Promise<T>,
): Promise<T> {
  if (!scope.roles.has('system')) throw new Error('only the system keeps house')
  const change = v7()
  return inTransaction(database, opening(scope, change), (db) =>
    work({ scope, db, change, told: [], events: [] } as unknown as WriteTx),
  )
}
