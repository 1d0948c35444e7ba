/**
 * What grows with a plan: the workspace's table and tree, the public front page, list and timeline, reading the
 * plan and writing its cards, at 500 actions against 56. Ten times the rows should take no more than ten times
 * as long. Run: node bench/plan-table.ts [actions] [rounds]
 */
import './harness/jsx.ts'
import { demoDatabase, type Filled } from './harness/demo.ts'
import { growPlan } from './harness/grow.ts'
import { median, report, rounds } from './harness/report.ts'

const large = Number(process.argv[2] ?? 500)
const times = Number(process.argv[3] ?? 9)
const slug = 'havenrade'

const { work } = await import('./harness/plan-work.tsx')

async function took(one: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await one()
  return performance.now() - began
}

const filled: Filled[] = [await demoDatabase(), await demoDatabase()]
const [few, many] = filled as [Filled, Filled]
try {
  await growPlan(many.owner, slug, large)
  const [small, grown] = [await work(few, slug), await work(many, slug)]
  const lines = []
  for (const [what, one] of Object.entries(small.does)) {
    const pairs = (
      await rounds(
        times + 3,
        () => took(one),
        () => took(grown.does[what]!),
      )
    ).slice(3)
    const [before, after] = [
      median(pairs.map((pair) => pair.first)),
      median(pairs.map((pair) => pair.second)),
    ]
    lines.push({
      what,
      shown: {
        [`${small.actions} actions`]: `${before.toFixed(1)} ms`,
        [`${grown.actions} actions`]: `${after.toFixed(1)} ms`,
      },
      figure: after / before,
      unit: 'ratio' as const,
      aim: { most: grown.actions / small.actions },
    })
  }
  report('A larger plan: time as a ratio, against how many times as many actions it has', lines)
  await small.close()
  await grown.close()
} finally {
  for (const one of filled) await one.close()
}
