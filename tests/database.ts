import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { Client } from 'pg'
import { makeDatabase } from '../src/platform/db/embedded/index.ts'
import { type Cluster, inDatabase, runFolder, startCluster } from './server.ts'

export type TestDatabase = {
  /** The role that owns and migrates: for arranging. */
  ownerUrl: string
  /** The role that the application runs as: for what is tested. */
  appUrl: string
  superuserUrl: string
  drop(): Promise<void>
}

/**
 * A migrated database, empty of content, for one test file; drop it in `afterAll`. Outside the tests (a
 * build step that reads the schema) a cluster is started for it alone and stopped with it.
 */
export async function freshDatabase(): Promise<TestDatabase> {
  if (process.env.VITEST) {
    asked ??= askForCluster()
    return databaseOn(await asked)
  }
  const folder = runFolder()
  const running = await startCluster(folder)
  const database = await databaseOn(running.cluster)
  return {
    ...database,
    async drop() {
      await database.drop()
      await running.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

let asked: Promise<Cluster> | undefined

async function askForCluster(): Promise<Cluster> {
  const { inject } = await import('vitest')
  return new Promise((resolve, reject) => {
    request({ socketPath: inject('clusterDoor'), path: '/' }, async (response) => {
      const answer = await text(response)
      if (response.statusCode === 200) resolve(JSON.parse(answer))
      else reject(new Error(answer))
    })
      .once('error', reject)
      .end()
  })
}

async function databaseOn({ superuserUrl, ownerUrl, appUrl, template }: Cluster): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`
  await makeDatabase(superuserUrl, name, template)
  return {
    ownerUrl: inDatabase(ownerUrl, name),
    appUrl: inDatabase(appUrl, name),
    superuserUrl: inDatabase(superuserUrl, name),
    async drop() {
      const client = new Client({ connectionString: superuserUrl })
      await client.connect()
      await client.query(`drop database if exists ${name} with (force)`).finally(() => client.end())
    },
  }
}
