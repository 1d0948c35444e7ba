/**
 * Figures of the reader of plan documents on the corpus: `node bench/reading.ts`.
 * `--formats` and `--languages` split each half; `--failed` lists what fails in the tuning half.
 * Of the held-out half only sums are ever printed, so that nobody tunes on it.
 */
import { read } from '../src/modules/plan/reading/read.ts'
import { documents, figures, halves, heading, line, type Measured, measure } from '../tests/corpus/measure.ts'

const wants = (name: string) => process.argv.includes(name)

const measured: Measured[] = []
const first = documents('tuning')[0]
if (first) await measure(first, read) // loads the parsers, so that the first document does not pay for them
for (const half of halves)
  for (const document of documents(half)) measured.push(await measure(document, read))

console.log(heading)
for (const half of halves) {
  const ours = measured.filter((one) => one.half === half)
  console.log(line(half, figures(ours)))
  if (wants('--formats')) split(ours, (one) => one.format)
  if (wants('--languages')) split(ours, (one) => one.language ?? '?')
}

if (wants('--failed')) {
  for (const one of measured.filter((each) => each.half === 'tuning' && each.failed.length > 0)) {
    console.log(`\n${one.name}: ${one.failed.length} of ${one.checks}`)
    for (const { key, expected, got } of one.failed)
      console.log(`  ${key}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`)
  }
}

/** One line per value of a property, indented under its half. */
function split(ours: Measured[], by: (one: Measured) => string) {
  for (const value of [...new Set(ours.map(by))].sort())
    console.log(line(`  ${value}`, figures(ours.filter((one) => by(one) === value))))
}
