import './jsx.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { freshDatabase, type TestDatabase } from '../../tests/database.ts'

/** A database with the demo in it, and a data folder. */
export interface Filled {
  database: TestDatabase
  data: string
  owner: pg.Client
  /** The permanent path of an action of the demo city's plan, and its front page. */
  paths: { front: string; action: string; plan: string }
  close(): Promise<void>
}

/** Fills a database of the benchmark's own with the demo. */
export async function demoDatabase(): Promise<Filled> {
  const database = await freshDatabase()
  const data = mkdtempSync(join(tmpdir(), 'regie-bench-'))
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  // The pages are imported after jsx.ts has run, which a static import would not wait for.
  const { fillDemo } = await import('../../src/app/demo.ts')
  const { readConfig } = await import('../../src/platform/config.ts')
  const door = { ownerUrl: database.ownerUrl, appUrl: database.appUrl, embedded: true }
  const nothing = async () => undefined
  try {
    await fillDemo({ ...door, close: nothing, othersDone: nothing }, readConfig({ REGIE_DATA: data }))
  } catch (error) {
    // Else the cluster that was started for it would outlive this process.
    await owner.end()
    await database.drop()
    throw error
  }
  await owner.query('VACUUM ANALYZE')
  const { rows } = await owner.query<{ authority: string; slug: string; key: string }>(`
    SELECT a.slug AS authority, p.slug, i.key
    FROM platform.authority a JOIN plan.plan p USING (authority_id) JOIN plan.item i USING (authority_id)
    WHERE i.plan_id = p.id AND p.current AND p.level = 'public' AND i.kind = 'action' AND i.level = 'public'
    ORDER BY (SELECT count(*) FROM plan.item o WHERE o.plan_id = p.id) DESC, i.position LIMIT 1`)
  const { authority, slug, key } = rows[0]!
  return {
    database,
    data,
    owner,
    paths: {
      front: `/${authority}`,
      plan: `/${authority}/plan/${slug}`,
      action: `/${authority}/plan/${slug}/item/${key}`,
    },
    async close() {
      await owner.end()
      await database.drop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
