import { AuthorityDirectory } from '../../platform/authorities/index.ts'
import type { Opened } from '../../platform/cli/index.ts'
import { type Config, readConfig } from '../../platform/config.ts'
import { openDatabase } from '../../platform/db/connect.ts'
import { stopOnSignals } from '../../platform/db/embedded/index.ts'
import { openFileStore } from '../../platform/files/index.ts'
import { type Door, openDoor, prepare } from '../database.ts'

const tell = (line: string) => console.error(line)

/**
 * Runs a command on the database, migrated unless `asItIs`, and lets go of it afterwards, whatever happens,
 * also on Ctrl-C. Shares the embedded server with a Regie that runs on the same folder; where this command
 * runs it itself, it waits for others that came to share it.
 */
export async function withDoor<T>(
  work: (door: Door, config: Config) => Promise<T>,
  options: { asItIs?: boolean } = {},
): Promise<T> {
  const config = readConfig()
  const opening = openDoor(config, () => undefined, true)
  // A signal may come while the server is on its way up: then it is let up first, and stopped in order.
  stopOnSignals(() => opening.then((door) => door.close()))
  const door = await opening
  try {
    if (!options.asItIs) await prepare(door, config.language)
    return await work(door, config)
  } finally {
    await door.othersDone(tell)
    await door.close()
  }
}

/** {@link withDoor} for commands that work as the application's role, as web pages do. */
export function withOpened<T>(work: (opened: Opened) => Promise<T>): Promise<T> {
  return withDoor(async (door, config) => {
    const database = openDatabase(door.appUrl, { connections: 2 })
    try {
      const authorities = new AuthorityDirectory(database)
      return await work({ config, database, authorities, files: openFileStore(config.data) })
    } finally {
      await database.close()
    }
  })
}
