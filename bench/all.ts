/**
 * Runs every benchmark in turn; each prints a table: `npm run bench`, or some: `npm run bench -- pages search`.
 * A benchmark is a file here whose first lines tell how to run it (`node bench/<name>.ts`).
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const wanted = process.argv.slice(2)
const all = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'all.ts')
  .filter((file) => readFileSync(join(import.meta.dirname, file), 'utf8').includes(`node bench/${file}`))
  .map((file) => file.slice(0, -3))
const unknown = wanted.filter((name) => !all.includes(name))
if (unknown.length) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${all.join(', ')}`)
  process.exit(64)
}
const failed: string[] = []
for (const name of wanted.length ? wanted : all) {
  console.log(`\n== ${name}`)
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`)], {
    stdio: 'inherit',
  })
  if (status !== 0) failed.push(name)
}
if (failed.length) console.error(`\nDid not end well, or missed an aim: ${failed.join(', ')}`)
process.exitCode = failed.length ? 1 : 0
