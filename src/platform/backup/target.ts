import { isDeepStrictEqual } from 'node:util'
import type { ClientBase } from 'pg'
import { type Table, tables, versions } from './catalogue.ts'
import { Refusal } from './refusal.ts'
import type { About } from './shape.ts'

/** What the job queue notes by itself at every start: no content, so it stands in nobody's way. */
function isQueue(table: Table): boolean {
  return table.name.startsWith('graphile_worker.')
}

/** Makes way for the queue that the archive holds. To be called after the keys between its tables were taken away. */
export async function emptyQueue(client: ClientBase, own: Table[]): Promise<void> {
  for (const table of own.filter(isQueue)) await client.query(`delete from ${table.sql}`)
}

/**
 * Whether the archive fits the database: the same migrations, the same tables and columns, and no row yet.
 * @throws Refusal 'other_version' or 'not_empty', naming where
 */
export async function checkTarget(client: ClientBase, about: About): Promise<Table[]> {
  const here = await versions(client)
  for (const part of new Set([...Object.keys(here), ...Object.keys(about.versions)])) {
    const [mine, theirs] = [here[part] ?? [], about.versions[part] ?? []]
    const differs = mine.find((line) => !theirs.includes(line)) ?? theirs.find((line) => !mine.includes(line))
    if (differs) throw new Refusal('other_version', { what: `${part}: ${differs.split(' ')[0]}` })
  }
  const own = await tables(client)
  const shape = own.map(({ name, columns }) => ({ name, columns }))
  if (!isDeepStrictEqual(shape, about.tables)) {
    const differs = [...shape, ...about.tables].find(
      (one) =>
        !shape.some((x) => isDeepStrictEqual(x, one)) || !about.tables.some((x) => isDeepStrictEqual(x, one)),
    )
    throw new Refusal('other_version', { what: differs?.name ?? '' })
  }
  for (const table of own) {
    if (isQueue(table)) continue
    const { rows } = await client.query<{ some: boolean }>(`select exists (select from ${table.sql}) as some`)
    if (rows[0]!.some) throw new Refusal('not_empty', { what: table.name })
  }
  return own
}
