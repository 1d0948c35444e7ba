import { afterAll, beforeEach, expect, test } from 'vitest'
import { asOwner, makeAuthority } from '../../../tests/authority.ts'
import { freshDatabase, type TestDatabase } from '../../../tests/cluster.ts'
import { AuthorityDirectory } from '../authorities/index.ts'
import { type Database, openDatabase } from '../db/connect.ts'
import { resolveAddress } from './resolve.ts'
import { addressing } from './site.ts'

let base: TestDatabase | undefined
let database: Database | undefined

async function close(): Promise<void> {
  await database?.close()
  await base?.drop()
}
beforeEach(async () => {
  await close()
  base = await freshDatabase()
  database = openDatabase(base.appUrl)
})
afterAll(close)

async function city(slug: string, languages: string[], host: string | null = null): Promise<void> {
  const { authorityId } = await makeAuthority(base!.ownerUrl, { slug })
  await asOwner(base!.ownerUrl, (client) =>
    client.query('UPDATE platform.authority SET languages = $2, host = $3 WHERE authority_id = $1', [
      authorityId,
      languages,
      host,
    ]),
  )
}

/** What an address means, in short; and whether the address made of it is the same again. */
async function meaning(path: string, host = 'localhost') {
  const resolved = await resolveAddress(new AuthorityDirectory(database!), host, path)
  if (!resolved) return null
  if ('choose' in resolved) return resolved.choose.map((one) => one.slug).sort()
  const { authority, base, language, path: rest } = resolved.found
  const { href } = addressing(authority, base, language, 'http://localhost')
  return [authority.slug, language, rest, href(rest)]
}

test('the only authority stands at the root; with one language no address has a prefix', async () => {
  await city('alleenstad', ['fr'])
  expect(await meaning('/')).toEqual(['alleenstad', 'fr', '/', '/'])
  expect(await meaning('/plan/x')).toEqual(['alleenstad', 'fr', '/plan/x', '/plan/x'])
  for (const prefix of ['fr', 'nl', 'en']) {
    expect(await meaning(`/${prefix}/plan`)).toEqual([
      'alleenstad',
      'fr',
      `/${prefix}/plan`,
      `/${prefix}/plan`,
    ])
  }
})

test('with several languages the first has no prefix, the others have theirs, and no more', async () => {
  await city('tweestad', ['nl', 'fr'])
  expect(await meaning('/plan')).toEqual(['tweestad', 'nl', '/plan', '/plan'])
  expect(await meaning('/fr')).toEqual(['tweestad', 'fr', '/', '/fr'])
  expect(await meaning('/fr/plan')).toEqual(['tweestad', 'fr', '/plan', '/fr/plan'])
  expect(await meaning('/en/plan')).toEqual(['tweestad', 'nl', '/en/plan', '/en/plan'])
})

test('several share a host by their slug; a host of one’s own needs none', async () => {
  await city('eenstad', ['nl'])
  await city('tweestad', ['nl', 'fr'], 'drugs.tweestad.example')
  expect(await meaning('/')).toEqual(['eenstad', 'tweestad'])
  expect(await meaning('/eenstad/plan')).toEqual(['eenstad', 'nl', '/plan', '/eenstad/plan'])
  expect(await meaning('/tweestad/fr/plan')).toEqual(['tweestad', 'fr', '/plan', '/tweestad/fr/plan'])
  expect(await meaning('/niemand/plan')).toBeNull()
  expect(await meaning('/fr/plan', 'drugs.tweestad.example')).toEqual(['tweestad', 'fr', '/plan', '/fr/plan'])
})
