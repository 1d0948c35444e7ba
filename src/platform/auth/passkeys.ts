import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { parse, v7, validate } from 'uuid'
import type { WriteTx } from '../access/index.ts'
import type { Account, Site } from '../http/site.ts'
import { challengeIn, noteChallenge, party, takeChallenge } from './challenges.ts'
import { mayChangeFactors } from './factors.ts'
import { recorded } from './trail.ts'

/** A passkey as its owner sees it. */
export interface PasskeyRow {
  id: string
  name: string
  createdAt: Date
  usedAt: Date | null
  /** Whether the device keeps a copy elsewhere, so that losing it does not lose the passkey. */
  backedUp: boolean
}

/** Passkeys of an account, the oldest first. */
export async function listPasskeys(site: Site, accountId: string): Promise<PasskeyRow[]> {
  const { rows } = await site.services.database.pool.query<PasskeyRow>(
    `SELECT id, name, created_at AS "createdAt", used_at AS "usedAt", backed_up AS "backedUp"
     FROM auth.passkey WHERE account_id = $1 ORDER BY created_at`,
    [accountId],
  )
  return rows
}

/** What a browser needs to make a passkey for this account. */
export async function passkeyToMake(site: Site, account: Account) {
  const { rows } = await site.services.database.pool.query<{ credential_id: string }>(
    'SELECT credential_id FROM auth.passkey WHERE account_id = $1',
    [account.id],
  )
  const options = await generateRegistrationOptions({
    rpName: 'Regie',
    rpID: party(site).rpID,
    userID: Uint8Array.from(parse(account.id)),
    userName: account.email,
    userDisplayName: account.name,
    attestationType: 'none',
    excludeCredentials: rows.map((row) => ({ id: row.credential_id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await noteChallenge(site.services, 'register', options.challenge, account.formToken)
  return options
}

/**
 * Keeps the passkey that a browser made. It counts as two factors: the device, and what opens the device, which
 * the answer says was checked. The session in which it was made counts from now on as one that showed two.
 */
export async function keepPasskey(
  site: Site,
  account: Account,
  given: { answer: unknown; name: string },
): Promise<{ ok: true } | { ok: false; reason: 'refused' }> {
  const { rpID, origin } = party(site)
  const challenge = challengeIn(given.answer)
  const asked = await takeChallenge(site.services, 'register', challenge, account.formToken)
  if (!asked || !(await mayChangeFactors(site, account))) return { ok: false, reason: 'refused' }
  // The library throws for every answer that does not hold; to the browser they are all the same.
  const made = await verifyRegistrationResponse({
    response: given.answer as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
  }).catch(() => undefined)
  if (!made?.verified) return { ok: false, reason: 'refused' }
  const { credential, credentialBackedUp } = made.registrationInfo
  const id = v7()
  const detail = { factor: 'passkey', passkey: id }
  const kept = await recorded(
    site,
    { verb: 'account.factor.add', accountId: account.id, detail },
    async (tx) => {
      const { numInsertedOrUpdatedRows } = await tx.db
        .insertInto('auth.passkey')
        .values({
          id,
          account_id: account.id,
          rp_id: rpID,
          credential_id: credential.id,
          public_key: Buffer.from(credential.publicKey),
          counter: credential.counter,
          transports: credential.transports ?? [],
          name: given.name,
          backed_up: credentialBackedUp,
        })
        .onConflict((conflict) => conflict.column('credential_id').doNothing())
        .executeTakeFirst()
      if (!numInsertedOrUpdatedRows) return undefined
      await tx.db
        .updateTable('auth.session')
        .set({ second_factor: true })
        .where('id', '=', account.sessionId)
        .execute()
      return true
    },
  )
  return kept ? { ok: true } : { ok: false, reason: 'refused' }
}

/** Takes a passkey away. @returns whether the account had it */
export async function removePasskey(site: Site, account: Account, passkeyId: string): Promise<boolean> {
  if (!validate(passkeyId) || !(await mayChangeFactors(site, account))) return false
  const detail = { factor: 'passkey', passkey: passkeyId }
  const gone = await recorded(
    site,
    { verb: 'account.factor.remove', accountId: account.id, detail },
    async (tx) => {
      const { numDeletedRows } = await tx.db
        .deleteFrom('auth.passkey')
        .where('account_id', '=', account.id)
        .where('id', '=', passkeyId)
        .executeTakeFirst()
      if (numDeletedRows === 0n) return undefined
      await forgetFactorWhereNone(tx, account.id)
      return true
    },
  )
  return gone === true
}

/** Once an account has no second factor left, none of its sessions counts as one that showed it. */
async function forgetFactorWhereNone(tx: WriteTx, accountId: string): Promise<void> {
  await tx.db
    .updateTable('auth.session')
    .set({ second_factor: false })
    .where('account_id', '=', accountId)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('auth.passkey').select('id').where('account_id', '=', accountId))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('auth.account')
            .select('id')
            .where('id', '=', accountId)
            .where('two_factor_enabled', '=', true),
        ),
      ),
    )
    .execute()
}
