/** Runs every benchmark in turn, each in a process of its own. Run: node bench/all.ts */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const names = [
  'pages',
  'list',
  'plan-table',
  'reading-time',
  'first-visit',
  'authorities',
  'search',
  'reading',
]

const missed = names.filter((name) => {
  console.log(`\n${name}`)
  const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url))
  return spawnSync(process.execPath, [file], { stdio: 'inherit' }).status !== 0
})
console.log(
  missed.length === 0 ? '\nevery aim was met' : `\nmissed, or ended with an error: ${missed.join(', ')}`,
)
if (missed.length > 0) process.exitCode = 1
