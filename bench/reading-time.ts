/**
 * How long the reader takes over a whole plan: a city's plan of 56 actions as text, and the demo's document in
 * each format. Run: node bench/reading-time.ts [rounds]
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { read } from '../src/modules/plan/reading/read.ts'
import { type Line, median, report } from './harness/report.ts'

const times = Number(process.argv[2] ?? 7)
const city = new URL('../../shared/sources/ghent.txt', import.meta.url)
const demo = ['txt', 'md', 'docx', 'pdf'].map(
  (format) => new URL(`../demo/documents/havenrade-2024-2029.${format}`, import.meta.url),
)
if (!existsSync(city)) console.log('the folder ../shared is absent: the text of a real plan is not measured')

const lines: Line[] = []
for (const file of [city, ...demo].filter((url) => existsSync(url))) {
  const name = file.pathname.split('/').at(-1)!
  const bytes = new Uint8Array(await readFile(file))
  const took: number[] = []
  let actions = 0
  for (let round = 0; round < times; round += 1) {
    const began = performance.now()
    // A copy, because a parser may take the bytes for its own.
    const outcome = await read(bytes.slice(), name)
    took.push(performance.now() - began)
    if (!outcome.ok) throw new Error(`${name}: ${outcome.reason}`)
    actions = outcome.reading.items.filter((item) => item.kind === 'action').length
  }
  lines.push({
    what: name,
    shown: {
      size: `${Math.round(bytes.length / 1000)} kB`,
      actions: String(actions),
      first: `${Math.round(took[0]!)} ms`,
    },
    figure: median(took),
    unit: 'ms',
    aim: { most: 1000 },
  })
}
report('Reading a plan: the whole document, in one thread', lines)
