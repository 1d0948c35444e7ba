/**
 * Reads mutated and very large files and prints how each ended.
 *   node bench/mutate.ts [--count 10000] [--task extract|read] [--large]
 * `--large` only reads the files of 200 MB, each in a process of its own.
 */
import { parseArgs } from 'node:util'
import { type Finding, runMutants } from '../tests/mutations/run.ts'
import { seeds } from '../tests/mutations/seeds.ts'
import { runLarge } from './large-files.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    task: { type: 'string', default: 'extract' },
    large: { type: 'boolean', default: false },
  },
})

async function mutated(count: number, task: 'extract' | 'read'): Promise<boolean> {
  const findings: Finding[] = []
  const numbers = Array.from({ length: count }, (_, at) => at)
  const start = performance.now()
  await runMutants(await seeds(), numbers, task, (finding) => {
    findings.push(finding)
    if (finding.fault) console.error(`${finding.number} ${finding.kind} ${finding.name}: ${finding.fault}`)
  })
  const rows = new Map<string, Finding[]>()
  for (const one of findings) {
    const key = `${one.kind} ${one.name.split('.').at(-1)}`
    rows.set(key, [...(rows.get(key) ?? []), one])
  }
  console.table(
    Object.fromEntries(
      [...rows].sort().map(([key, found]) => {
        const ends = Object.groupBy(found, (one) => one.end)
        return [
          key,
          {
            files: found.length,
            ends: Object.entries(ends)
              .map(([end, all]) => `${end} ${all!.length}`)
              .join(', '),
            'slowest ms': Math.round(Math.max(...found.map((one) => one.ms))),
            'MB above start': Math.max(...found.map((one) => one.rss)),
          },
        ]
      }),
    ),
  )
  const faults = findings.filter((one) => one.fault || one.end === 'exception')
  const slow = findings.filter((one) => one.ms > 10_000)
  const heavy = findings.filter((one) => one.rss > 512)
  console.log(
    `${findings.length} files in ${Math.round((performance.now() - start) / 1000)} s: ${faults.length} faults, ${slow.length} over 10 s, ${heavy.length} over 512 MB`,
  )
  return !faults.length && !slow.length && !heavy.length
}

const task = values.task === 'read' ? 'read' : 'extract'
const small = values.large || (await mutated(Number(values.count), task))
const large = await runLarge(task)
process.exitCode = small && large ? 0 : 1
