/**
 * The same authority, alone with the demo's other two and among a thousand: an action's public page that is in
 * no memory, the plan as the workspace reads it, search, and the plan at a day in the past.
 * Run: node bench/authorities.ts [authorities] [rounds] [slug of the demo authority]
 */
import { startChild } from './harness/child.ts'
import { demoDatabase, type Filled } from './harness/demo.ts'
import { askOnce } from './harness/load.ts'
import { copyAuthority } from './harness/many.ts'
import { median, report, rounds } from './harness/report.ts'

const count = Number(process.argv[2] ?? 1000)
const times = Number(process.argv[3] ?? 25)
const slug = process.argv[4] ?? 'zoutkreek'

const { enter } = await import('../src/platform/access/index.ts')
const { openDatabase } = await import('../src/platform/db/connect.ts')
const { AuthorityDirectory } = await import('../src/platform/authorities/index.ts')
const { viewPlan } = await import('../src/modules/plan/queries/view.ts')
const { find } = await import('../src/modules/plan/queries/search.ts')

/** What is timed, on one database. */
async function side(filled: Filled) {
  const { owner, database } = filled
  const opened = openDatabase(database.appUrl, { connections: 2 })
  const authority = (await new AuthorityDirectory(opened).bySlug(slug))!
  const { rows } = await owner.query<{ account_id: string; path: string }>(
    `SELECT p.account_id, (SELECT '/plan/' || l.slug || '/item/' || i.key
       FROM plan.item i JOIN plan.plan l ON l.authority_id = i.authority_id AND l.id = i.plan_id
       WHERE i.authority_id = m.authority_id AND i.kind = 'action' AND i.level = 'public' AND l.current
       ORDER BY i.id LIMIT 1) AS path
     FROM platform.mandate m JOIN platform.person p ON p.authority_id = m.authority_id AND p.id = m.person_id
     WHERE m.authority_id = $1 AND m.role = 'coordinator' AND p.account_id IS NOT NULL`,
    [authority.authorityId],
  )
  const { account_id, path } = rows[0]!
  const coordinator = await enter(opened, authority, account_id, { door: 'web' })
  const regie = await startChild('regie.ts', { appUrl: database.appUrl, data: filled.data })
  const page = { port: regie.port, path: `/${slug}${path}`, headers: { 'accept-encoding': 'br' } }
  const zone = authority.timeZone
  const past = new Date(Date.now() - 200 * 86_400_000).toISOString().slice(0, 10)
  const search = (text: string) => () => find(coordinator, { text, language: 'nl', most: 20, offset: 0 })
  return {
    work: {
      'public action page, cold': async () => {
        await regie.forget()
        return askOnce(page)
      },
      'the plan as the workspace reads it': () => viewPlan(coordinator, { slug: null, at: null, zone }),
      'the plan at a day in the past': () => viewPlan(coordinator, { slug: null, at: past, zone }),
      'search, a word that many have': search('preventie'),
      'search, two words': search('jongeren haven'),
      'search, a typo': search('prevenntie'),
    } satisfies Record<string, () => Promise<unknown>>,
    async close() {
      await regie.stop()
      await opened.close()
    },
  }
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

const [few, many] = [await demoDatabase(), await demoDatabase()]
try {
  const { rows } = await many.owner.query('SELECT authority_id FROM platform.authority WHERE slug = $1', [
    slug,
  ])
  const began = performance.now()
  await copyAuthority(many.database.superuserUrl, rows[0].authority_id, count - 3)
  const [items] = (await many.owner.query('SELECT count(*) FROM plan.item')).rows
  console.log(
    `${count} authorities, ${items.count} items, made in ${((performance.now() - began) / 1000).toFixed(0)} s`,
  )
  const [alone, among] = [await side(few), await side(many)]
  const lines = []
  for (const what of Object.keys(alone.work) as (keyof typeof alone.work)[]) {
    const pairs = (
      await rounds(
        times + 5,
        () => took(alone.work[what]),
        () => took(among.work[what]),
      )
    ).slice(5)
    const [one, thousand] = [
      median(pairs.map((pair) => pair.first)),
      median(pairs.map((pair) => pair.second)),
    ]
    lines.push({
      what,
      shown: {
        'few authorities': `${one.toFixed(1)} ms`,
        [`${count} authorities`]: `${thousand.toFixed(1)} ms`,
      },
      figure: thousand / one,
      unit: 'ratio' as const,
      aim: { most: 1.2 },
    })
  }
  report('One authority among a thousand: time as a ratio to among three', lines)
  await alone.close()
  await among.close()
} finally {
  await few.close()
  await many.close()
}
