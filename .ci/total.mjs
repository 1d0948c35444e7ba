/** Adds up the results of several runs of the tests, as vitest writes them, into one last line. */
import { existsSync, readFileSync } from 'node:fs'

let passed = 0
let failed = 0
let skipped = 0
for (const file of process.argv.slice(2)) {
  if (!existsSync(file)) {
    // A run that ended before it wrote anything is a failure, not nothing.
    failed += 1
    continue
  }
  const run = JSON.parse(readFileSync(file, 'utf8'))
  passed += run.numPassedTests
  failed += run.numFailedTests
  skipped += run.numPendingTests + run.numTodoTests
  // A file that broke before its first test counts as one.
  failed += run.testResults.filter(
    (one) => one.status === 'failed' && !one.assertionResults.some((test) => test.status === 'failed'),
  ).length
}
if (skipped) console.log(`${skipped} skipped`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
