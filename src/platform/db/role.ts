import { Client } from 'pg'
import { type Language, languages, say } from '../i18n/index.ts'
import { roleWords } from './role.words.ts'

type Reason = keyof typeof roleWords

/** The verdict on a role; the message stands in every language, as it is told to whoever starts Regie. */
export type RoleVerdict = { ok: true } | { ok: false; reason: Reason; message: Record<Language, string> }

/** Each question answers with what is wrong, or no row. Members count as what they can become. */
const questions: [Reason, string][] = [
  [
    'superuser',
    `select rolname as detail from pg_roles
     where pg_has_role(current_user, oid, 'member') and (rolsuper or rolname in
       ('pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program'))
     order by rolname <> current_user limit 1`,
  ],
  [
    'bypasses_rls',
    `select rolname as detail from pg_roles
     where rolbypassrls and pg_has_role(current_user, oid, 'member') order by rolname <> current_user limit 1`,
  ],
  [
    'owns_tables',
    `select detail from (
       select oid::regclass::text as detail, relowner as owner from pg_class where relpersistence <> 't'
       union all select 'schema ' || nspname, nspowner from pg_namespace where nspname !~ '^pg_(toast_)?temp_'
       union all select oid::regprocedure::text, proowner from pg_proc
       union all select 'database ' || datname, datdba from pg_database where datname = current_database()
     ) as owned where pg_has_role(current_user, owner, 'member') order by detail limit 1`,
  ],
  [
    'can_create',
    `select detail from (
       select 'schema ' || nspname as detail from pg_namespace
         where nspname !~ '^pg_(toast_)?temp_' and has_schema_privilege(oid, 'create')
       union all select 'database ' || current_database()
         where has_database_privilege(current_database(), 'create')
       union all select 'CREATEROLE ' || rolname from pg_roles
         where rolcreaterole and pg_has_role(current_user, oid, 'member')
       union all select 'CREATEDB ' || rolname from pg_roles
         where rolcreatedb and pg_has_role(current_user, oid, 'member')
     ) as creatable order by detail limit 1`,
  ],
]

/**
 * Whether Regie may serve as this role. Row-level security is the floor under the application's own
 * checks, and it holds only for a role that can't step around it: no superuser, no BYPASSRLS, owner of
 * nothing, maker of nothing.
 */
export async function checkRole(appUrl: string): Promise<RoleVerdict> {
  const client = new Client({ connectionString: appUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ role: string; version: string; number: number }>(
      `select current_user as role, current_setting('server_version') as version,
              current_setting('server_version_num')::int as number`,
    )
    const { role, version, number } = rows[0]!
    if (number < 150_000) return refusal('old_server', { version })
    for (const [reason, question] of questions) {
      const found = await client.query<{ detail: string }>(question)
      if (found.rows[0]) return refusal(reason, { role, detail: found.rows[0].detail })
    }
    return { ok: true }
  } finally {
    await client.end()
  }
}

function refusal(reason: Reason, filling: Record<string, string>): RoleVerdict {
  const told = languages.map((language) => [language, say(roleWords[reason], language, filling)])
  return { ok: false, reason, message: Object.fromEntries(told) as Record<Language, string> }
}
