import { Client, escapeIdentifier, escapeLiteral } from 'pg'

/** Names of the two roles: one owns the database and migrates it, the other is what the application runs as. */
export const roleNames = { owner: 'regie_owner', app: 'regie_app' } as const

/**
 * Makes both roles, or sets their passwords where they stand already. The application's role may sign in,
 * and nothing else until the migrations grant it something.
 * @param url of a superuser
 */
export async function makeRoles(url: string, passwords: { owner: string; app: string }): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles')
    for (const [role, name] of Object.entries(roleNames)) {
      const verb = rows.some((row) => row.rolname === name) ? 'alter' : 'create'
      const password = escapeLiteral(passwords[role as keyof typeof roleNames])
      await client.query(
        `${verb} role ${name} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password ${password}`,
      )
    }
  } finally {
    await client.end()
  }
}

/**
 * Makes a database of the owner's that the application may connect to, unless it stands already. Rights on
 * a database are not copied from its template, so they are given here.
 * @param url of a superuser
 */
export async function makeDatabase(url: string, name: string, template = 'template1'): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const found = await client.query('select from pg_database where datname = $1', [name])
    const database = escapeIdentifier(name)
    if (found.rowCount === 0) {
      await client.query(
        `create database ${database} owner ${roleNames.owner} template ${escapeIdentifier(template)}`,
      )
    }
    await client.query(`revoke all on database ${database} from public`)
    await client.query(`grant connect on database ${database} to ${roleNames.app}`)
  } finally {
    await client.end()
  }
}
