import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Config } from '../platform/config.ts'
import { attachEmbedded, CannotStart, startEmbedded } from '../platform/db/embedded/index.ts'
import { migrate } from '../platform/db/migrate.ts'
import { checkRole } from '../platform/db/role.ts'

/** Addresses of the database that Regie works with, and how to let go of it. */
export interface Door {
  ownerUrl: string
  appUrl: string
  /** True where Regie runs the server itself. */
  embedded: boolean
  /** Waits until no other command works on the server that this one runs. */
  othersDone(log: (line: string) => void): Promise<void>
  close(): Promise<void>
}

/** Regie can't serve on this database; the message says why and what to do. */
export class UnsafeDatabase extends Error {
  override name = 'UnsafeDatabase'
}

const nothing = async () => undefined

/**
 * Opens the way to the database: the operator's own server where DATABASE_URL names one, else the embedded
 * one, which a command may share with the Regie that runs it.
 * @param share whether a server that already runs on the folder may be used
 * @throws CannotStart
 */
export async function openDoor(config: Config, log: (line: string) => void, share: boolean): Promise<Door> {
  if (config.database) return { ...config.database, embedded: false, close: nothing, othersDone: nothing }
  const folder = join(config.data, 'postgres')
  const until = Date.now() + 30_000
  for (;;) {
    try {
      const { ownerUrl, appUrl, stop, othersDone } = await startEmbedded({ folder, log })
      return { ownerUrl, appUrl, embedded: true, close: stop, othersDone }
    } catch (error) {
      if (!(share && error instanceof CannotStart && error.reason === 'in_use')) throw error
    }
    try {
      const { release, ...addresses } = await attachEmbedded(folder)
      return { ...addresses, embedded: true, close: async () => release(), othersDone: nothing }
    } catch (error) {
      // The one that ran it may just be stopping: then the next turn starts a server of our own.
      if (!(error instanceof CannotStart && error.reason === 'not_ready') || Date.now() > until) throw error
    }
    await wait(100)
  }
}

/**
 * Migrates as the owner and makes sure that the role that serves can't get round row-level security.
 * @throws UnsafeDatabase
 */
export async function prepare(door: Door, language: Config['language']): Promise<{ applied: string[] }> {
  const role = decodeURIComponent(new URL(door.appUrl).username)
  // First of all, so that a superuser's address is refused before anything is written.
  const before = await checkRole(door.appUrl)
  if (!before.ok) throw new UnsafeDatabase(before.message[language])
  const done = await migrate(door.ownerUrl, role)
  const after = await checkRole(door.appUrl)
  if (!after.ok) throw new UnsafeDatabase(after.message[language])
  return done
}
