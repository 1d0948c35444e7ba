import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOwner, makeAuthority } from '../../../tests/authority.ts'
import { freshDatabase, type TestDatabase } from '../../../tests/cluster.ts'
import { type Database, openDatabase } from '../db/connect.ts'
import { AuthorityDirectory } from './authorities.ts'

let base: TestDatabase
let database: Database

beforeAll(async () => {
  base = await freshDatabase()
  database = openDatabase(base.appUrl)
})

afterAll(async () => {
  await database?.close()
  await base?.drop()
})

test('what changed in one authority is read again for that one alone', async () => {
  const one = await makeAuthority(base.ownerUrl, { slug: 'eerste' })
  const two = await makeAuthority(base.ownerUrl, { slug: 'tweede' })
  const directory = new AuthorityDirectory(database)
  const before = await directory.bySlug('tweede')
  expect((await directory.list()).map((each) => each.slug)).toEqual(['eerste', 'tweede'])
  await asOwner(base.ownerUrl, (client) =>
    client.query(
      "UPDATE platform.authority SET slug = 'zesde', host = 'zesde.example' WHERE authority_id = $1",
      [one.authorityId],
    ),
  )
  expect(await directory.byHost('zesde.example')).toBeUndefined()
  directory.forget(one.authorityId)
  expect((await directory.byHost('zesde.example'))?.authorityId).toBe(one.authorityId)
  expect(await directory.bySlug('eerste')).toBeUndefined()
  expect((await directory.list()).map((each) => each.slug)).toEqual(['tweede', 'zesde'])
  expect(await directory.byId(two.authorityId)).toBe(before)
})

test('an authority that is new is found once it is heard of', async () => {
  const directory = new AuthorityDirectory(database)
  await directory.list()
  const three = await makeAuthority(base.ownerUrl, { slug: 'derde' })
  directory.forget(three.authorityId)
  expect((await directory.bySlug('derde'))?.authorityId).toBe(three.authorityId)
})
