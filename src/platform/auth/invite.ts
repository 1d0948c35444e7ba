import { v7 } from 'uuid'
import { z } from 'zod'
import { command, refusal, success } from '../access/index.ts'
import { audit } from '../audit/index.ts'
import type { Site } from '../http/site.ts'
import { isLanguage } from '../i18n/index.ts'
import { sendMail } from '../mail/index.ts'
import { mayKeepOffice } from '../organisations/index.ts'
import { plainEmail } from './accounts.ts'
import { letter, makeLink } from './links.ts'
import { accountRef } from './trail.ts'

/**
 * Gives a person of this authority an account and mails a link to choose a password. Who has an account
 * already, elsewhere on this installation, keeps it: the letter then says that it works here too. What the
 * person may do follows from mandates.
 */
export function invite(site: Pick<Site, 'authority' | 'absolute' | 'context'>, given: { personId: string }) {
  return command({
    input: z.object({ personId: z.uuid() }),
    may: mayKeepOffice,
    async run(tx, { personId }) {
      const here = tx.scope.authorityId
      const person = await tx.db
        .selectFrom('platform.person as p')
        .innerJoin('platform.person_contact as c', (join) =>
          join.onRef('c.authority_id', '=', 'p.authority_id').onRef('c.person_id', '=', 'p.id'),
        )
        .select(['p.name', 'p.account_id', 'c.email', 'c.language'])
        .where('p.authority_id', '=', here)
        .where('p.id', '=', personId)
        .where('p.erased_at', 'is', null)
        .executeTakeFirst()
      if (!person) return refusal('not_found')
      if (!person.email) return refusal('no_email')
      const email = plainEmail(person.email)
      const language = isLanguage(person.language) ? person.language : tx.scope.language
      await tx.db
        .insertInto('auth.account')
        .values({ id: v7(), email, name: person.name ?? email, language })
        .onConflict((conflict) => conflict.column('email').doNothing())
        .execute()
      const account = await tx.db
        .selectFrom('auth.account')
        .select(['id', 'revoked_at'])
        .where('email', '=', email)
        .executeTakeFirstOrThrow()
      if (account.revoked_at) return refusal('revoked')
      if (person.account_id && person.account_id !== account.id) return refusal('other_account')
      const taken = await tx.db
        .updateTable('platform.person')
        .set({ account_id: account.id })
        .where('authority_id', '=', here)
        .where('id', '=', personId)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('platform.person as other')
                .select('other.id')
                .where('other.authority_id', '=', here)
                .where('other.account_id', '=', account.id)
                .where('other.id', '<>', personId),
            ),
          ),
        )
        .executeTakeFirst()
      if (taken.numUpdatedRows === 0n) return refusal('other_person')
      const known = await tx.db
        .selectFrom('auth.credential')
        .select('id')
        .where('account_id', '=', account.id)
        .where('password', 'is not', null)
        .executeTakeFirst()
      const path = known
        ? '/aanmelden'
        : `/aanmelden/wachtwoord/${await makeLink(tx, { accountId: account.id, purpose: 'password' })}`
      await sendMail(tx, {
        to: { address: email },
        ...letter(known ? 'known' : 'invitation', site, language, path),
      })
      await audit(tx, 'account.invite', accountRef(account.id), { person: personId })
      return success({ accountId: account.id })
    },
  })(site.context, given)
}
