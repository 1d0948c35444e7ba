import { join } from 'node:path'
import type { ClientBase } from 'pg'
import { begin, copyOut, quietClient, tables } from './catalogue.ts'
import { FileMeter, type FileSum, filesIn, metered, openIfThere } from './files.ts'
import { RowSum, type TableSum } from './sum.ts'

export type Digests = { tables: Record<string, TableSum>; files: Record<string, FileSum> }

/** The digest of every table in the transaction that the client is in. */
export async function tableSums(client: ClientBase): Promise<Record<string, TableSum>> {
  const sums: Record<string, TableSum> = {}
  for (const table of await tables(client)) {
    const sum = new RowSum()
    for await (const part of copyOut(client, table)) sum.add(part)
    sums[table.name] = sum.total()
  }
  return sums
}

/** The digest of every table, as of one moment, and of every file. Two equal ones mean equal content. */
export async function digests(ownerUrl: string, filesFolder: string): Promise<Digests> {
  const client = quietClient(ownerUrl)
  await client.connect()
  try {
    await begin(client, 'isolation level repeatable read, read only')
    const files: Record<string, FileSum> = {}
    const sums = await tableSums(client)
    for (const path of await filesIn(filesFolder)) {
      const file = await openIfThere(join(filesFolder, path))
      if (!file) continue
      const meter = new FileMeter()
      for await (const _ of metered(file, meter));
      files[path] = meter.total()
    }
    return { tables: sums, files }
  } finally {
    await client.end()
  }
}
