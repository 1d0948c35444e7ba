import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Running, runFolder, startCluster } from './server.ts'

export { freshDatabase, type TestDatabase } from './database.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where a test asks for the run's cluster, which starts at the first time. */
    clusterDoor: string
  }
}

/**
 * One cluster per run of the tests, started by the first file that asks for a database, so that files
 * which need none don't wait for one.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = runFolder()
  let running: Promise<Running> | undefined
  const door = createServer(async (_, response) => {
    try {
      running ??= startCluster(folder)
      response.end(JSON.stringify((await running).cluster))
    } catch (error) {
      response.statusCode = 500
      response.end(error instanceof Error ? (error.stack ?? error.message) : String(error))
    }
  })
  const path = join(folder, 'door')
  await new Promise<void>((resolve) => door.listen(path, resolve))
  project.provide('clusterDoor', path)
  return async () => {
    door.close()
    const started = await running?.catch(() => undefined)
    await started?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
