/**
 * A plan's front page and an action's page as visitors get them, from the database and from memory, against
 * a bare node:http server that sends the same bytes. Run: node bench/pages.ts [seconds] [rounds]
 */
import { measured, type Side, startChild } from './harness/child.ts'
import { demoDatabase } from './harness/demo.ts'
import { askOnce } from './harness/load.ts'
import { type Line, median, report, rounds } from './harness/report.ts'

const seconds = Number(process.argv[2] ?? 1.5)
const times = Number(process.argv[3] ?? 5)
const headers = { 'accept-encoding': 'gzip, br' }

const filled = await demoDatabase()
const regie = await startChild('regie.ts', { appUrl: filled.database.appUrl, data: filled.data })
const paths = { 'front page': filled.paths.front, 'action page': filled.paths.action }
const answers: Record<string, string> = {}
for (const path of Object.values(paths)) {
  await askOnce({ port: regie.port, path, headers })
  answers[path] = (await askOnce({ port: regie.port, path, headers })).toString('base64')
}
const bare = await startChild('bare.ts', { answers })

/** Milliseconds of a page that is in no memory: median of some. */
async function cold(path: string): Promise<number> {
  const took: number[] = []
  for (let run = 0; run < times * 4; run += 1) {
    await regie.forget()
    const began = performance.now()
    await askOnce({ port: regie.port, path, headers })
    took.push(performance.now() - began)
  }
  return median(took)
}

const lines: Line[] = []
const side = (one: Side) => `${Math.round(one.perSecond)}/s, ${Math.round(one.micros)} µs`
try {
  for (const [name, path] of Object.entries(paths)) {
    // One round to warm both up, then the rounds that count.
    const pairs = (
      await rounds(
        times + 1,
        () => measured(regie, { path, headers }, seconds),
        () => measured(bare, { path, headers }, seconds),
      )
    ).slice(1)
    const ratio = median(pairs.map((pair) => pair.first.perSecond / pair.second.perSecond))
    const work = median(pairs.map((pair) => pair.second.micros / pair.first.micros))
    const last = pairs.at(-1)!
    lines.push({
      what: `${name}, from memory`,
      shown: {
        Regie: side(last.first),
        bare: side(last.second),
        'ratio of processor time': work.toFixed(2),
      },
      figure: ratio,
      unit: 'ratio',
      aim: { least: 0.6 },
    })
    const one = await cold(path)
    const plain: number[] = []
    for (let run = 0; run < times * 4; run += 1) {
      const began = performance.now()
      await askOnce({ port: bare.port, path, headers })
      plain.push(performance.now() - began)
    }
    lines.push({
      what: `${name}, cold`,
      shown: { Regie: `${one.toFixed(1)} ms`, bare: `${median(plain).toFixed(1)} ms` },
      figure: median(plain) / one,
      unit: 'ratio',
    })
  }
  report('Public pages: requests per second as a ratio to a bare node:http server', lines)
} finally {
  await bare.stop()
  await regie.stop()
  await filled.close()
}
