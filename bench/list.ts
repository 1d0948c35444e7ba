/**
 * A page of fifty rows from the database, as a visitor gets it from Regie (the gate, a transaction of the
 * application's role, row-level security), against the same page by Hono alone with the same query on the
 * owner's role, whom row-level security does not concern. Run: node bench/list.ts [seconds] [rounds]
 */
import { measured, startChild } from './harness/child.ts'
import { demoDatabase } from './harness/demo.ts'
import { median, report, rounds } from './harness/report.ts'

const seconds = Number(process.argv[2] ?? 1.5)
const times = Number(process.argv[3] ?? 7)

const filled = await demoDatabase()
const { database, data } = filled
const slug = filled.paths.front.slice(1)
const path = `${filled.paths.front}/lijst`
try {
  const regie = await startChild('list.tsx', { url: database.appUrl, data, bare: 'no', slug })
  const bare = await startChild('list.tsx', { url: database.ownerUrl, data, bare: 'yes', slug })
  const body = async (port: number) => (await fetch(`http://127.0.0.1:${port}${path}`)).text()
  const [ours, theirs] = [await body(regie.port), await body(bare.port)]
  if (ours !== theirs || ours.split('<tr>').length !== 51) throw new Error('the two pages differ')
  const pairs = (
    await rounds(
      times + 1,
      () => measured(regie, { path }, seconds),
      () => measured(bare, { path }, seconds),
    )
  ).slice(1)
  const of = (pick: (pair: (typeof pairs)[number]) => number) => median(pairs.map(pick))
  report('A list of fifty rows: requests per second as a ratio to Hono alone', [
    {
      what: 'list of 50 rows, as a visitor',
      shown: {
        Regie: `${Math.round(of((pair) => pair.first.perSecond))}/s, ${Math.round(of((pair) => pair.first.micros))} µs`,
        'Hono alone': `${Math.round(of((pair) => pair.second.perSecond))}/s, ${Math.round(of((pair) => pair.second.micros))} µs`,
        'ratio of processor time': of((pair) => pair.second.micros / pair.first.micros).toFixed(2),
      },
      figure: of((pair) => pair.first.perSecond / pair.second.perSecond),
      unit: 'ratio',
      aim: { least: 0.8 },
    },
  ])
  await regie.stop()
  await bare.stop()
} finally {
  await filled.close()
}
