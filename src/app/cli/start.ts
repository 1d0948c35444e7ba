import type { Command } from 'commander'
import { print } from '../../platform/cli/index.ts'
import { readConfig } from '../../platform/config.ts'
import { stopOnSignals } from '../../platform/db/embedded/index.ts'
import { type Door, openDoor, prepare } from '../database.ts'
import { fillDemo } from '../demo.ts'
import { type Running, serve } from '../serve.ts'
import { withDoor } from './door.ts'

/** `start`, `migrate` and `demo`. */
export function addStartCommands(regie: Command): void {
  regie
    .command('start')
    .description('Migrates the database and serves Regie until it is stopped')
    .option('--demo', 'fill an empty database with the invented demo authorities first')
    .action(async (options: { demo?: boolean }) => {
      const config = readConfig()
      let opened: Door | undefined
      let running: Running | undefined
      // Before the server is there: ending the process takes along one that is on its way up.
      stopOnSignals(async () => {
        await running?.stop()
        await opened?.close()
      })
      const door = await openDoor(config, (line) => console.error(line), false)
      opened = door
      try {
        const { applied } = await prepare(door, config.language)
        if (applied.length) console.log(`Migrated: ${applied.length} steps.`)
        // The demo's passwords are known to all, so it is never put on somebody's own server by a start.
        const accounts = options.demo && door.embedded ? await fillDemo(door, config) : []
        if (options.demo && !door.embedded)
          console.log('No demo: DATABASE_URL names a server of your own. To fill it all the same: regie demo')
        running = await serve(config, door.appUrl, (error) => console.error(error.stack ?? error.message))
        console.log(`Regie serves ${config.address} (port ${running.port}).`)
        if (door.embedded) console.log('Database: embedded, for a first try or a pilot. See: regie doctor')
        if (!config.smtp)
          console.log('Mail: no SMTP_URL, so letters stay in the outbox. Read them with: regie mail')
        for (const line of accounts) console.log(line)
      } catch (error) {
        await door.close()
        throw error
      }
    })

  regie
    .command('migrate')
    .description('Brings the database up to date')
    .option('--json', 'print as JSON')
    .action((options: { json?: boolean }) =>
      withDoor(
        async (door, config) => {
          const done = await prepare(door, config.language)
          print(options.json, done, () =>
            done.applied.length ? done.applied.map((name) => `applied ${name}`) : 'up to date',
          )
        },
        { asItIs: true },
      ),
    )

  regie
    .command('demo')
    .description('Fills an empty database with the invented demo authorities')
    .action(() =>
      withDoor(async (door, config) => {
        for (const line of await fillDemo(door, config)) console.log(line)
      }),
    )
}
