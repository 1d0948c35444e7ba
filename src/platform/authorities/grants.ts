import { z } from 'zod'
import { command, refusal, type Scope, success } from '../access/index.ts'
import { audit } from '../audit/index.ts'

/** Who lets another authority read along. */
function mayLetIn(scope: Scope): boolean {
  return scope.roles.has('coordinator')
}

const grantInput = z.object({
  granteeId: z.uuid(),
  level: z.enum(['council', 'internal']),
  fromDay: z.iso.date(),
  toDay: z.iso.date().nullable().default(null),
})

/**
 * Lets another authority read what this one keeps above the public level, between two days; given again from
 * the same day, it ends on the new one. Confidential things stay with their audience.
 */
export const grantReading = command({
  input: grantInput,
  may: mayLetIn,
  async run(tx, input) {
    const here = tx.scope.authorityId
    if (input.granteeId === here) return refusal('itself')
    if (input.toDay && input.toDay < input.fromDay) return refusal('ends_before_it_begins')
    const grantee = await tx.db
      .selectFrom('platform.authority')
      .select('authority_id')
      .where('authority_id', '=', input.granteeId)
      .executeTakeFirst()
    if (!grantee) return refusal('not_found')
    await tx.db
      .insertInto('platform.authority_grant')
      .values({
        authority_id: here,
        grantee_id: input.granteeId,
        level: input.level,
        from_day: input.fromDay,
        to_day: input.toDay,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['authority_id', 'grantee_id', 'level', 'from_day'])
          .doUpdateSet({ to_day: input.toDay }),
      )
      .execute()
    await audit(tx, 'authority.grant', `platform/authority/${here}`, {
      grantee: input.granteeId,
      level: input.level,
      from: input.fromDay,
      to: input.toDay,
    })
    return success()
  },
})
