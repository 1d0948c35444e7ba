import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fillDemo } from '../src/app/demo.ts'
import { type Running, serve } from '../src/app/serve.ts'
import { type Config, readConfig } from '../src/platform/config.ts'
import { freshDatabase, type TestDatabase } from './cluster.ts'

/** Regie as it is served, on a database of its own. */
export interface App {
  origin: string
  database: TestDatabase
  running: Running
  config: Config
  /** Every error that no page expected; a journey ends with none. */
  errors: Error[]
  stop(): Promise<void>
}

/** Serves Regie on a free port; with the invented demo authorities in it where asked. */
export async function startApp(
  given: { demo?: boolean; settings?: Record<string, string> } = {},
): Promise<App> {
  const data = mkdtempSync(join(tmpdir(), 'regie-app-'))
  const errors: Error[] = []
  const database = await freshDatabase()
  const config = readConfig({ PORT: '0', REGIE_DATA: data, ...given.settings })
  const nothing = async () => undefined
  if (given.demo)
    await fillDemo({ ...database, embedded: false, close: nothing, othersDone: nothing }, config)
  const running = await serve(config, database.appUrl, (error) => errors.push(error))
  return {
    origin: `http://localhost:${running.port}`,
    database,
    running,
    config,
    errors,
    async stop() {
      await running.stop()
      await database.drop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
