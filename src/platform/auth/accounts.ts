import { hashPassword } from 'better-auth/crypto'
import { v7 } from 'uuid'
import { z } from 'zod'
import { type Outcome, refusal, success } from '../access/index.ts'
import type { Database } from '../db/connect.ts'
import type { Language } from '../i18n/index.ts'
import { type PasswordProblem, passwordProblem } from './passwords.ts'
import { tellAuthorities } from './trail.ts'

/** An account as those who look after accounts see it. */
export interface AccountRow {
  id: string
  email: string
  name: string
  hasPassword: boolean
  /** Whether a code is asked after the password. */
  hasCodes: boolean
  passkeys: number
  sessions: number
  revokedAt: Date | null
  createdAt: Date
}

/** What can run a statement: a pool, or a client with an open transaction. */
export type Runs = Pick<Database['pool'], 'query'>

export interface NewAccount {
  email: string
  name: string
  password?: string
  language?: Language
}

/** An address as accounts are known by: without spaces around it, in lower case. */
export function plainEmail(given: string): string {
  return given.trim().toLowerCase()
}

/**
 * Makes an account; without a password it signs in by link, or sets one by link. What it may do follows from
 * mandates, not from having an account. Works as the owner or as the application's role.
 */
export async function createAccount(
  database: Pick<Database, 'pool'>,
  given: NewAccount,
): Promise<Outcome<{ id: string }, 'bad_email' | 'no_name' | 'exists' | 'weak_password'>> {
  const email = plainEmail(given.email)
  const name = given.name.trim()
  if (!z.email().safeParse(email).success) return refusal('bad_email')
  if (!name) return refusal('no_name')
  if (given.password !== undefined) {
    const problem = passwordProblem(given.password, [name, email])
    if (problem) return refusal('weak_password', { problem })
  }
  const id = await insertAccount(database.pool, { ...given, email, name })
  if (!id) return refusal('exists')
  if (given.password !== undefined) await storePassword(database.pool, id, given.password)
  return success({ id })
}

/** Adds the row of an account; undefined where the address has one. */
export async function insertAccount(db: Runs, account: NewAccount): Promise<string | undefined> {
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO auth.account (id, email, name, language) VALUES ($1, $2, $3, $4)
     ON CONFLICT (email) DO NOTHING RETURNING id`,
    [v7(), plainEmail(account.email), account.name.trim(), account.language ?? null],
  )
  return rows[0]?.id
}

/** Keeps a password as its scrypt hash, in the place of the one before. Whether it is a good one was checked. */
export async function storePassword(db: Runs, accountId: string, password: string): Promise<void> {
  await db.query(
    `INSERT INTO auth.credential (id, account_id, provider, provider_account, password)
     VALUES ($1, $2::uuid, 'credential', $2::uuid::text, $3)
     ON CONFLICT (provider, provider_account) DO UPDATE SET password = excluded.password, updated_at = now()`,
    [v7(), accountId, await hashPassword(password)],
  )
}

/** Puts a new password in the place of the old one and ends the account's sessions. */
export async function replacePassword(db: Runs, accountId: string, password: string): Promise<void> {
  await storePassword(db, accountId, password)
  await db.query('DELETE FROM auth.session WHERE account_id = $1', [accountId])
}

/** Sets the password of an account by the command line, and ends all its sessions. */
export async function setPassword(
  database: Database,
  accountId: string,
  password: string,
): Promise<Outcome<undefined, PasswordProblem | 'not_found'>> {
  const account = await findAccount(database.pool, accountId)
  if (!account) return refusal('not_found')
  const problem = passwordProblem(password, [account.name, account.email])
  if (problem) return refusal(problem)
  await replacePassword(database.pool, accountId, password)
  await tellAuthorities(database, accountId, 'account.password.set')
  return success()
}

/** Shuts an account out: it signs in nowhere any more, and its sessions end now. Its id stays in the trail. */
export async function revokeAccount(database: Database, accountId: string): Promise<boolean> {
  const { rowCount } = await database.pool.query(
    'UPDATE auth.account SET revoked_at = now(), updated_at = now() WHERE id = $1 AND revoked_at IS NULL',
    [accountId],
  )
  await database.pool.query('DELETE FROM auth.session WHERE account_id = $1', [accountId])
  await database.pool.query('DELETE FROM auth.link WHERE account_id = $1 AND used_at IS NULL', [accountId])
  if (rowCount === 1) await tellAuthorities(database, accountId, 'account.revoke')
  return rowCount === 1
}

/** An account by its id or by its address. */
export async function findAccount(
  db: Runs,
  idOrEmail: string,
): Promise<{ id: string; email: string; name: string; revokedAt: Date | null } | undefined> {
  const { rows } = await db.query(
    'SELECT id, email, name, revoked_at AS "revokedAt" FROM auth.account WHERE email = $1 OR id::text = $1',
    [plainEmail(idOrEmail)],
  )
  return rows[0]
}

/** All accounts of the installation, by address. */
export async function listAccounts(database: Pick<Database, 'pool'>): Promise<AccountRow[]> {
  const { rows } = await database.pool.query<AccountRow>(
    `SELECT a.id, a.email, a.name, a.revoked_at AS "revokedAt", a.created_at AS "createdAt",
       EXISTS (SELECT 1 FROM auth.credential c WHERE c.account_id = a.id AND c.password IS NOT NULL) AS "hasPassword",
       coalesce(a.two_factor_enabled, false) AS "hasCodes",
       (SELECT count(*) FROM auth.passkey p WHERE p.account_id = a.id) AS passkeys,
       (SELECT count(*) FROM auth.session s WHERE s.account_id = a.id AND s.expires_at > now()) AS sessions
     FROM auth.account a ORDER BY a.email`,
  )
  return rows
}
