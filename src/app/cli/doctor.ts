import type { Command } from 'commander'
import pg from 'pg'
import { exitCodes, print } from '../../platform/cli/index.ts'
import { readConfig } from '../../platform/config.ts'
import { CannotStart } from '../../platform/db/embedded/index.ts'
import { allMigrations, appliedMigrations } from '../../platform/db/migrate.ts'
import { checkRole } from '../../platform/db/role.ts'
import type { Door } from '../database.ts'
import { withDoor } from './door.ts'

interface Finding {
  about: string
  ok: boolean
  says: string
}

async function onDatabase(door: Door): Promise<Finding[]> {
  const client = new pg.Client({ connectionString: door.ownerUrl })
  await client.connect()
  try {
    const version = (await client.query('SHOW server_version')).rows[0].server_version as string
    const applied = await appliedMigrations(client)
    const missing = allMigrations().filter((one) => !applied.has(one.name))
    const role = await checkRole(door.appUrl)
    return [
      { about: 'server', ok: Number.parseInt(version, 10) >= 15, says: `PostgreSQL ${version}` },
      {
        about: 'embedded',
        ok: true,
        says: door.embedded
          ? 'embedded server: for a first try or a pilot, not for many users, replicas or point-in-time recovery; an upgrade of PostgreSQL is backup and restore'
          : 'a server of your own',
      },
      {
        about: 'migrations',
        ok: missing.length === 0,
        says: missing.length ? `${missing.length} to apply: regie migrate` : 'up to date',
      },
      { about: 'role', ok: role.ok, says: role.ok ? 'can’t get round row-level security' : role.message.en },
    ]
  } finally {
    await client.end()
  }
}

/** `doctor`: looks whether everything that Regie needs is there and safe. */
export function addDoctorCommand(regie: Command): void {
  regie
    .command('doctor')
    .description('Looks whether all that Regie needs is there, and says what it is not for')
    .option('--json', 'print as JSON')
    .action(async (options: { json?: boolean }) => {
      const config = readConfig()
      const findings: Finding[] = [
        {
          about: 'node',
          ok: Number.parseInt(process.versions.node, 10) >= 24,
          says: `Node ${process.versions.node}`,
        },
        { about: 'data', ok: true, says: config.data },
        {
          about: 'mail',
          ok: true,
          says: config.smtp
            ? 'letters leave by SMTP_URL'
            : 'no SMTP_URL: letters stay in the outbox (regie mail)',
        },
      ]
      try {
        findings.push(...(await withDoor(onDatabase, { asItIs: true })))
      } catch (error) {
        const says =
          error instanceof CannotStart ? error.message : `can’t be reached: ${(error as Error).message}`
        findings.push({ about: 'database', ok: false, says })
      }
      print(options.json ?? false, findings, () =>
        findings.map((finding) => `${finding.ok ? 'ok  ' : 'MEND'} ${finding.about}: ${finding.says}`),
      )
      if (findings.some((finding) => !finding.ok)) process.exitCode = exitCodes.no
    })
}
