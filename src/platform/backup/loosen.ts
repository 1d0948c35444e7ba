import { type ClientBase, escapeIdentifier } from 'pg'

/**
 * Takes away what gets in the way of loading rows as they were (foreign keys, which would ask for an order,
 * and triggers, which would record the loading as if someone had done it) and gives back the statements
 * that restore it all. An owner may do this without being superuser; the transaction keeps it from others.
 */
export async function loosen(client: ClientBase): Promise<string[]> {
  const again: string[] = []
  const keys = await client.query<{ tab: string; name: string; definition: string }>(`
    select conrelid::regclass::text as tab, conname as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_namespace n on n.oid = k.connamespace
    where contype = 'f' and conparentid = 0 and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    order by 1, 2`)
  for (const { tab, name, definition } of keys.rows) {
    const named = escapeIdentifier(name)
    await client.query(`alter table ${tab} drop constraint ${named}`)
    again.push(`alter table ${tab} add constraint ${named} ${definition}`)
  }
  const triggers = await client.query<{ tab: string; name: string; enabled: string }>(`
    select tgrelid::regclass::text as tab, tgname as name, tgenabled as enabled
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where not tgisinternal and tgenabled <> 'D' and c.relkind = 'r'
      and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    order by 1, 2`)
  const how: Record<string, string> = { O: 'enable', R: 'enable replica', A: 'enable always' }
  for (const { tab, name, enabled } of triggers.rows) {
    const named = escapeIdentifier(name)
    await client.query(`alter table ${tab} disable trigger ${named}`)
    again.push(`alter table ${tab} ${how[enabled]} trigger ${named}`)
  }
  return again
}
