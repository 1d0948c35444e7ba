import { createServer } from 'node:net'
import { makeCluster } from './cluster.ts'
import { layFolder, passwordsIn } from './folder.ts'
import { lockFolder } from './lock.ts'
import { stopOrphan } from './orphan.ts'
import { program } from './program.ts'
import { makeDatabase, makeRoles, roleNames } from './roles.ts'
import { address, type Door, settings, socketFits } from './settings.ts'
import { open, othersDone } from './share.ts'
import { supervise } from './supervise.ts'

export type Embedded = {
  /** The role that owns the database and migrates it. */
  ownerUrl: string
  /** The role that the application runs as. */
  appUrl: string
  /** Makes roles and databases: for tests and `regie doctor`, never for the application. */
  superuserUrl: string
  /** Undefined where the path was too long for a socket, and the server listens on loopback. */
  socketDirectory: string | undefined
  /** Process number of the server as it is now. */
  pid(): number
  /** Waits until no other command works on the server; newcomers then start one of their own. */
  othersDone(log: (line: string) => void): Promise<void>
  /** Stops the server in order and frees the folder. */
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL that comes with Regie on a folder of its own, making the cluster, the roles and the
 * database `regie` where they are not there yet. It is for a first try, a pilot and tests.
 * @param options.elsewhere where a new cluster goes that its unprivileged account can't reach in the folder
 * @param options.durable false trades safety against power failure for speed; for tests alone
 * @throws CannotStart with a message for the operator
 */
export async function startEmbedded(options: {
  folder: string
  log: (line: string) => void
  durable?: boolean
  elsewhere?: string
}): Promise<Embedded> {
  const { log, durable = true } = options
  const layout = layFolder(options.folder, options.elsewhere)
  if (layout.link) log(`database: kept in ${layout.root}; ${layout.link} is a link to it`)
  const lock = lockFolder(layout.root)
  try {
    const { bin, major } = program(layout.root)
    const passwords = passwordsIn(layout)
    open(layout.root)
    await stopOrphan(layout, log)
    await makeCluster(layout, { bin, major }, passwords, durable)
    const door: Door = socketFits(layout) ? { socket: layout.socket } : { port: await freePort() }
    const superuserUrl = address(door, 'postgres', passwords.superuser, 'postgres')
    const words = settings(layout, door, durable)
    const server = await supervise({ layout, bin, words, probe: superuserUrl, log })
    try {
      await makeRoles(superuserUrl, passwords)
      await makeDatabase(superuserUrl, 'regie')
    } catch (error) {
      await server.stop()
      throw error
    }
    // Asked for twice, it must not stop a server that another start has put there since.
    let stopped: Promise<void> | undefined
    return {
      ownerUrl: address(door, roleNames.owner, passwords.owner, 'regie'),
      appUrl: address(door, roleNames.app, passwords.app, 'regie'),
      superuserUrl,
      socketDirectory: 'socket' in door ? door.socket : undefined,
      pid: server.pid,
      othersDone: (tell) => othersDone(layout, tell),
      stop: () =>
        (stopped ??= server.stop().then(() => {
          open(layout.root)
          lock.release()
        })),
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
