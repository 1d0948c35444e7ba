import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AuthorityDirectory } from '../platform/authorities/index.ts'
import type { Config } from '../platform/config.ts'
import { openDatabase } from '../platform/db/connect.ts'
import { openFileStore } from '../platform/files/index.ts'
import { listenForChanges } from '../platform/http/listen.ts'
import { PageMemory } from '../platform/http/memory.ts'
import type { Services } from '../platform/http/services.ts'
import { startWorker } from '../platform/jobs/index.ts'
import { openMailer } from '../platform/mail/index.ts'
import { openAssets } from './assets.ts'
import { handler } from './handle.ts'
import { modules } from './modules.ts'
import { openRooms } from './rooms.ts'
import { platformTasks } from './tasks.ts'

export interface Running {
  server: Server
  services: Services
  /** Where it listens; differs from the settings where they asked for port 0. */
  port: number
  stop(): Promise<void>
}

/** What a process needs whatever it does: pool, authorities, memory, assets. */
export async function openServices(config: Config, appUrl: string): Promise<Services> {
  const assets = await openAssets()
  const database = openDatabase(appUrl)
  return {
    config,
    database,
    authorities: new AuthorityDirectory(database),
    memory: new PageMemory(),
    mailer: openMailer(config.smtp, config.mailFrom),
    files: openFileStore(config.data),
    modules,
    asset: assets.href,
  }
}

/**
 * Serves Regie on a database that is migrated: pages, and jobs in the same process.
 * @param report told of every error that no page expected; never of addresses or of what people wrote
 */
export async function serve(
  config: Config,
  appUrl: string,
  report: (error: Error) => void,
): Promise<Running> {
  const services = await openServices(config, appUrl)
  const assets = await openAssets()
  const listening = listenForChanges(services)
  const rooms = openRooms(modules, report)
  const handle = handler(services, rooms, assets)
  const server = createServer((request, response) => {
    handle(request, response).catch((error) => {
      report(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  server.headersTimeout = 20_000
  server.requestTimeout = 120_000
  await listening.ready
  const worker = await startWorker(services, [
    ...platformTasks,
    ...modules.flatMap((module) => module.tasks ?? []),
  ])
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return {
    server,
    services,
    port: (server.address() as AddressInfo).port,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await worker.stop()
      services.mailer?.close()
      await listening.stop()
      await services.database.close()
    },
  }
}
