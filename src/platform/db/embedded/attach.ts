import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { layFolder, passwordsIn } from './folder.ts'
import { CannotStart } from './refusal.ts'
import { roleNames } from './roles.ts'
import { address, type Door, socketFits } from './settings.ts'
import { isClosing, noteUse } from './share.ts'

export interface Attached {
  ownerUrl: string
  appUrl: string
  /** Lets go of the server, which may stop from then on. */
  release(): void
}

/**
 * The embedded server that another Regie on this folder runs at this moment, for a command beside it.
 * Nothing is started; a server that is on its way up is waited for.
 * @param patience in milliseconds
 * @throws CannotStart 'not_ready' where it does not answer by then, or is stopping
 */
export async function attachEmbedded(folder: string, patience = 20_000): Promise<Attached> {
  const layout = layFolder(folder)
  const release = noteUse(layout.root)
  const until = Date.now() + patience
  try {
    for (;;) {
      const found = isClosing(layout.root) ? undefined : addresses()
      if (found && (await answers(found.ownerUrl)) && (await answers(found.appUrl))) {
        return { ...found, release }
      }
      if (isClosing(layout.root) || Date.now() > until) {
        throw new CannotStart('not_ready', { folder: layout.root })
      }
      await wait(100)
    }
  } catch (error) {
    release()
    throw error
  }

  function addresses(): { ownerUrl: string; appUrl: string } | undefined {
    const pidFile = join(layout.cluster, 'postmaster.pid')
    if (!existsSync(pidFile) || !existsSync(layout.passwords)) return undefined
    const port = Number(readFileSync(pidFile, 'utf8').split('\n')[3])
    const door: Door = socketFits(layout) ? { socket: layout.socket } : { port }
    const passwords = passwordsIn(layout)
    return {
      ownerUrl: address(door, roleNames.owner, passwords.owner, 'regie'),
      appUrl: address(door, roleNames.app, passwords.app, 'regie'),
    }
  }
}

/** Whether the role can sign in: roles and database are made after the server is up. */
async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  return client.connect().then(
    () => client.end().then(() => true),
    () =>
      client.end().then(
        () => false,
        () => false,
      ),
  )
}
