import { Client, type ClientBase, escapeIdentifier } from 'pg'
import { to } from 'pg-copy-streams'

export type Table = {
  /** 'platform.card' */
  name: string
  /** Ready for SQL. */
  sql: string
  /** Those that are stored and not computed, ready for SQL, in a fixed order. */
  columns: string
}

/**
 * What each part of the schema records of its own version, and how to read it. These tables are written by
 * migrations, so they are compared rather than copied.
 */
const versionTables: Record<string, string> = {
  'platform.migration': "select name || ' ' || digest as line from platform.migration",
  'graphile_worker.migrations': 'select id::text as line from graphile_worker.migrations',
}

const ownTable = `
  c.relkind = 'r' and c.relpersistence = 'p'
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (select from pg_depend d
    where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`

/** Every table with content, by name. */
export async function tables(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<{ space: string; name: string; columns: string[] }>(`
    select n.nspname as space, c.relname as name,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        order by a.attname collate "C") as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${ownTable} order by n.nspname collate "C", c.relname collate "C"`)
  return rows
    .filter(({ space, name }) => !(`${space}.${name}` in versionTables))
    .map(({ space, name, columns }) => ({
      name: `${space}.${name}`,
      sql: `${escapeIdentifier(space)}.${escapeIdentifier(name)}`,
      columns: columns.map(escapeIdentifier).join(', '),
    }))
}

/** Tables whose rows row-level security keeps from their very owner. */
export async function hiddenTables(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${ownTable} and row_security_active(c.oid) order by name`)
  return rows.map(({ name }) => name)
}

/** The version of each part of the schema, as lines that can be compared. */
export async function versions(client: ClientBase): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const [name, sql] of Object.entries(versionTables)) {
    const exists = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [
      name,
    ])
    if (!exists.rows[0]!.there) continue
    const { rows } = await client.query<{ line: string }>(sql)
    found[name] = rows.map(({ line }) => line).sort()
  }
  return found
}

/** Where each sequence stands, by name ready for SQL; one that gave nothing yet is left out. */
export async function sequences(client: ClientBase): Promise<Record<string, string>> {
  const { rows } = await client.query<{ space: string; name: string; value: string }>(`
    select schemaname as space, sequencename as name, last_value::text as value from pg_sequences
    where last_value is not null and schemaname !~ '^pg_' and schemaname <> 'information_schema'`)
  return Object.fromEntries(
    rows.map(({ space, name, value }) => [`${escapeIdentifier(space)}.${escapeIdentifier(name)}`, value]),
  )
}

/** A connection that, when it breaks, rejects what is being waited for and does not end the process. */
export function quietClient(url: string): Client {
  const client = new Client({ connectionString: url })
  client.on('error', () => {})
  return client
}

/** Begins a transaction in which values are written the same way on every server. */
export async function begin(client: ClientBase, mode: string): Promise<void> {
  await client.query(`begin transaction ${mode};
    set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'; set local intervalstyle = 'postgres';
    set local extra_float_digits = 1; set local bytea_output = 'hex'; set local client_encoding = 'UTF8';
    set local row_security = off; set local statement_timeout = 0; set local lock_timeout = 0`)
}

/** Streams the rows of a table as COPY writes them. */
export function copyOut(client: ClientBase, table: Table): AsyncIterable<Buffer> {
  return client.query(to(`copy ${table.sql} (${table.columns}) to stdout`))
}
