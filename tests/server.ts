import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import {
  CannotStart,
  clearAway,
  makeDatabase,
  makeRoles,
  roleNames,
  startEmbedded,
} from '../src/platform/db/embedded/index.ts'

/** What one needs to make test databases; the addresses are of the migrated template. */
export type Cluster = { superuserUrl: string; ownerUrl: string; appUrl: string; template: string }
export type Running = { cluster: Cluster; stop(): Promise<void> }

const prefix = 'regie-test-'

/** A folder of this run's own, which the database's account may pass through. */
export function runFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  chmodSync(folder, 0o711)
  return folder
}

/**
 * A cluster with a migrated template: the embedded server in the folder given, or the server whose
 * superuser's address REGIE_TEST_SERVER holds.
 */
export function startCluster(folder: string): Promise<Running> {
  const server = process.env.REGIE_TEST_SERVER
  return server ? onServer(server) : onOwn(join(folder, 'database'))
}

async function onOwn(folder: string): Promise<Running> {
  await clearLeftovers()
  mkdirSync(folder)
  const embedded = await startEmbedded({ folder, log: () => {}, durable: false })
  const { superuserUrl } = embedded
  const template = 'regie_template'
  await makeDatabase(superuserUrl, template)
  const cluster = {
    superuserUrl,
    template,
    ownerUrl: inDatabase(embedded.ownerUrl, template),
    appUrl: inDatabase(embedded.appUrl, template),
  }
  await migrateTemplate(cluster)
  return { cluster, stop: embedded.stop }
}

async function onServer(superuserUrl: string): Promise<Running> {
  const template = `regie_template_${randomBytes(6).toString('hex')}`
  // The same in every run, so that runs side by side don't change them under each other.
  const passwords = { owner: 'regie-test-owner', app: 'regie-test-app' }
  await makeRoles(superuserUrl, passwords)
  const on = async (sql: string) => {
    const client = new Client({ connectionString: superuserUrl })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  await on(
    `create database ${template} owner ${roleNames.owner} template template0 encoding 'UTF8' locale 'C.UTF-8'`,
  )
  await makeDatabase(superuserUrl, template)
  const cluster = {
    superuserUrl,
    template,
    ownerUrl: inDatabase(superuserUrl, template, roleNames.owner, passwords.owner),
    appUrl: inDatabase(superuserUrl, template, roleNames.app, passwords.app),
  }
  await migrateTemplate(cluster)
  return { cluster, stop: () => on(`drop database ${template} with (force)`) }
}

async function migrateTemplate(cluster: Cluster): Promise<void> {
  const { migrate } = await import('../src/platform/db/migrate.ts')
  await migrate(cluster.ownerUrl)
}

/** The same address with another database, and another role where one is given. */
export function inDatabase(address: string, database: string, role?: string, password?: string): string {
  const url = new URL(address)
  url.pathname = `/${database}`
  if (role) url.username = role
  if (password) url.password = password
  return url.href
}

/** Clusters of earlier runs that were killed; what is younger than a minute may be about to start. */
async function clearLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(prefix))) {
    const folder = join(tmpdir(), name)
    const database = join(folder, 'database')
    const made = statSync(database, { throwIfNoEntry: false })?.birthtimeMs ?? Date.now()
    if (made > Date.now() - 60_000) continue
    try {
      await clearAway(database)
      rmSync(folder, { recursive: true, force: true })
    } catch (error) {
      if (!(error instanceof CannotStart)) throw error
    }
  }
}
