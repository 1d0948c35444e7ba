import pg from 'pg'
import { v7 } from 'uuid'
import type { Place } from '../src/platform/access/index.ts'

/** An authority to try things in, made as the command line makes one: by the owner. */
export async function makeAuthority(
  ownerUrl: string,
  given: { slug?: string; demo?: boolean } = {},
): Promise<Place & { slug: string }> {
  const authorityId = v7()
  const slug = given.slug ?? `proefstad-${authorityId.slice(-12)}`
  await asOwner(ownerUrl, (client) =>
    client.query(
      `INSERT INTO platform.authority (authority_id, slug, kind, name, languages, demo)
       VALUES ($1, $2, 'city', $3, '{nl,fr,en}', $4)`,
      [authorityId, slug, { nl: slug }, given.demo ?? false],
    ),
  )
  return { authorityId, slug, timeZone: 'Europe/Brussels', languages: ['nl', 'fr', 'en'] }
}

/** An account's id with a person and a mandate of each role given; what the account itself holds is not made. */
export async function makeActor(
  ownerUrl: string,
  authorityId: string,
  roles: string[],
  given: { email?: string; organisationId?: string; bodyId?: string } = {},
): Promise<{ accountId: string; personId: string }> {
  const accountId = v7()
  const personId = v7()
  await asOwner(ownerUrl, async (client) => {
    await client.query(
      'INSERT INTO platform.person (authority_id, id, name, account_id) VALUES ($1, $2, $3, $4)',
      [authorityId, personId, 'Lotte Voorbeeld', accountId],
    )
    if (given.email) {
      await client.query(
        'INSERT INTO platform.person_contact (authority_id, person_id, email) VALUES ($1, $2, $3)',
        [authorityId, personId, given.email],
      )
    }
    for (const role of roles) {
      await client.query(
        `INSERT INTO platform.mandate (authority_id, id, person_id, role, organisation_id, body_id, from_day)
         VALUES ($1, $2, $3, $4, $5, $6, '2020-01-01')`,
        [authorityId, v7(), personId, role, given.organisationId ?? null, given.bodyId ?? null],
      )
    }
  })
  return { accountId, personId }
}

/** Runs statements on a connection of the owner's. */
export async function asOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
