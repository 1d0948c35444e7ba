import { enterAsSystem, tidyAs } from '../access/index.ts'
import type { Services } from '../http/services.ts'

/** Days that is kept what became of a letter, and a letter that was given up. */
export const daysKept = 30

/** Removes mail that was accepted or given up long ago: addresses are kept no longer than they serve. */
export async function purgeMail(services: Pick<Services, 'database' | 'authorities'>): Promise<void> {
  const before = new Date(Date.now() - daysKept * 86_400_000)
  for (const authority of await services.authorities.list()) {
    const { scope } = enterAsSystem(services.database, authority)
    await tidyAs(services.database, scope, (tx) =>
      tx.db
        .deleteFrom('platform.mail')
        .where('authority_id', '=', authority.authorityId)
        .where((eb) => eb.or([eb('accepted_at', '<', before), eb('given_up_at', '<', before)]))
        .execute(),
    )
  }
}
