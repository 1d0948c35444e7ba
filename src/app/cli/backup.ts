import { join } from 'node:path'
import type { Command } from 'commander'
import { secretFile } from '../../platform/auth/index.ts'
import { backup, type Progress, restore } from '../../platform/backup/index.ts'
import { exitCodes, Failure, print } from '../../platform/cli/index.ts'
import { withDoor } from './door.ts'

const aboutSecret = {
  none: 'No secret was put back: the archive has none, or REGIE_SECRET takes its place.',
  put_back: 'The installation’s secret was put back: authenticators go on working.',
  same: 'The installation’s secret was the same already.',
  other:
    'Another secret stands in the data folder and was left: authenticators of the archive do not work with it.',
}

/** Shows how far a long command is, on one line, where somebody watches. */
function progress(): (at: Progress) => void {
  if (!process.stderr.isTTY) return () => undefined
  return (at) => process.stderr.write(`\r\u001b[K${at.doing} ${at.name} ${at.done}/${at.total}`)
}

/** `backup` and `restore`. */
export function addBackupCommands(regie: Command): void {
  regie
    .command('backup')
    .argument('<file>', 'where the archive goes')
    .description('Writes everything (tables and files, as they stand at one moment) into one archive')
    .option('--json', 'print as JSON')
    .action((file: string, options: { json?: boolean }) =>
      withDoor(async (door, config) => {
        const done = await backup(door.ownerUrl, join(config.data, 'files'), file, {
          onProgress: progress(),
          secretFile: secretFile(config),
        })
        if (!done.ok) throw new Failure(exitCodes.input, done.message[config.language])
        print(options.json ?? false, done, () => [
          `${file}: ${done.tables} tables, ${done.rows} rows, ${done.files} files.`,
          done.secret
            ? 'The installation’s secret is in it: whoever has the archive can read what accounts sign in with.'
            : 'The installation’s secret is not in it: keep REGIE_SECRET elsewhere, authenticators need it.',
        ])
      }),
    )
  regie
    .command('restore')
    .argument('<file>', 'an archive that backup wrote')
    .description('Puts an archive into an empty Regie: all of it, or nothing')
    .option('--json', 'print as JSON')
    .action((file: string, options: { json?: boolean }) =>
      withDoor(async (door, config) => {
        const done = await restore(file, door.ownerUrl, join(config.data, 'files'), {
          onProgress: progress(),
          secretFile: secretFile(config),
        })
        if (!done.ok) throw new Failure(exitCodes.input, done.message[config.language])
        print(options.json ?? false, done, () => [
          `Restored what was kept on ${done.madeAt}.`,
          ...Object.entries(done.rows).map(([table, rows]) => `${table}\t${rows}`),
          `files\t${done.files}`,
          aboutSecret[done.secret],
        ])
      }),
    )
}
