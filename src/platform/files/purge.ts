import { sql } from 'kysely'
import { enterAsSystem, tidyAs } from '../access/index.ts'
import type { Services } from '../http/services.ts'
import { keyOf } from './store.ts'

/** Hours after which bytes without a row are nobody's: longer than a file may wait for its command. */
const hours = 36

/**
 * Removes bytes that no row tells of: uploads that were refused or broken off, commands that were rolled
 * back, files that were removed.
 * @returns how many files went
 */
export async function purgeFiles(
  services: Pick<Services, 'database' | 'authorities' | 'files'>,
  now = Date.now(),
): Promise<number> {
  let gone = 0
  for (const authority of await services.authorities.list()) {
    const { scope } = enterAsSystem(services.database, authority)
    let page: string | undefined
    do {
      const listed = await services.files
        .listAll(authority.authorityId, { paginationToken: page })
        // An authority without files has no folder.
        .catch(() => ({ objects: [], paginationToken: undefined }))
      page = listed.paginationToken
      const ids: string[] = []
      for (const object of listed.objects) {
        if (!object.isFile) continue
        const { lastModified } = await services.files.getMetaData(object.key)
        if (lastModified.getTime() < now - hours * 3_600_000) ids.push(object.name)
      }
      const known = await tidyAs(services.database, scope, async (tx) => {
        const { rows } = await sql<{ id: string }>`SELECT platform.files_known(${ids}::uuid[]) AS id`.execute(
          tx.db,
        )
        return new Set(rows.map((row) => row.id))
      })
      for (const id of ids.filter((one) => !known.has(one))) {
        await services.files.delete(keyOf(authority.authorityId, id))
        gone += 1
      }
    } while (page)
  }
  return gone
}
