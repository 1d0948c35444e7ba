import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { from } from 'pg-copy-streams'
import type { Table } from './catalogue.ts'
import { Refusal } from './refusal.ts'

/** Fills tables one after the other, each through one COPY that takes its pieces as they come. */
export class Loader {
  private current: { name: string; stream: ReturnType<typeof from>; done: Promise<void> } | undefined
  private readonly seen = new Set<string>()
  private readonly client: ClientBase
  private readonly tables: Table[]

  constructor(client: ClientBase, tables: Table[]) {
    this.client = client
    this.tables = tables
  }

  /** @throws Refusal 'damaged' where a table is unknown or comes twice */
  async add(name: string, data: Buffer): Promise<void> {
    if (this.current?.name !== name) await this.begin(name)
    const { stream, done } = this.current!
    if (!stream.write(data)) await Promise.race([once(stream, 'drain'), done])
  }

  /** Ends the table that is being filled, and waits for the server to have it. */
  async end(): Promise<void> {
    const { current } = this
    this.current = undefined
    current?.stream.end()
    await current?.done
  }

  private async begin(name: string): Promise<void> {
    await this.end()
    const table = this.tables.find((one) => one.name === name)
    if (!table || this.seen.has(name)) throw new Refusal('damaged', { what: `tables/${name}` })
    this.seen.add(name)
    const stream = this.client.query(from(`copy ${table.sql} (${table.columns}) from stdin`))
    const done = finished(stream)
    // Whoever waits gets the error; nobody waiting is no crash.
    done.catch(() => {})
    this.current = { name, stream, done }
  }
}
