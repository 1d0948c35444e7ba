import type { Command } from 'commander'
import { headsFolder, verifyAudit } from '../../platform/audit/index.ts'
import { listAuthorities } from '../../platform/authorities/index.ts'
import { exitCodes, print } from '../../platform/cli/index.ts'
import { openDatabase } from '../../platform/db/connect.ts'
import { withDoor } from './door.ts'

const meaning = {
  edited: 'was changed after it was sealed',
  gap: 'is gone',
  cut_tail: 'was cut from the end',
  unsealed: 'was never sealed and does not wait for it',
  head_mismatch: 'is not the chain whose heads were kept outside',
}

/** `audit verify`. */
export function addAuditCommands(regie: Command): void {
  regie
    .command('audit')
    .description('The audit trail')
    .command('verify')
    .description('Recomputes the whole trail: finds edits, gaps, a cut tail and rows without a seal')
    .option('--json', 'print as JSON')
    .action((options: { json?: boolean }) =>
      withDoor(async (door, config) => {
        const verdicts = await verifyAudit(door.ownerUrl, headsFolder(config.data))
        const database = openDatabase(door.appUrl, { connections: 1 })
        const known = await listAuthorities(database).finally(() => database.close())
        const nameOf = (id: string) => known.find((one) => one.authorityId === id)?.slug ?? id
        print(options.json, verdicts, () =>
          verdicts.length === 0
            ? 'Nothing to check: there is no authority yet.'
            : verdicts.flatMap(({ authority, sealed, waiting, erased, problems }) => [
                `${problems.length ? 'BROKEN' : 'whole '}  ${nameOf(authority)}: ${sealed} changes sealed, ${waiting} waiting for the next seal, ${erased} rows erased`,
                ...problems.map((one) => `  ${one.where} ${meaning[one.kind]} (${one.kind})`),
              ]),
        )
        if (verdicts.some((one) => one.problems.length)) process.exitCode = exitCodes.no
      }),
    )
}
