/** Prints the test files that work on the run's database server: those whose imports lead to tests/database.ts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { root } from '../src/platform/config.ts'

const goal = join(root, 'tests/database.ts')
const known = new Map<string, boolean>()

function leadsThere(file: string): boolean {
  const found = known.get(file)
  if (found !== undefined) return found
  known.set(file, false)
  const imports = [...readFileSync(file, 'utf8').matchAll(/from '(\.{1,2}\/[^']+\.tsx?)'/g)]
    .map(([, path]) => resolve(dirname(file), path!))
    .filter((path) => path.startsWith(join(root, 'tests')) && existsSync(path))
  const leads = imports.some((path) => path === goal || leadsThere(path))
  known.set(file, leads)
  return leads
}

for (const folder of ['src', 'demo', 'tests']) {
  for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join(root, folder, name)
    if (/\.test\.tsx?$/.test(name) && leadsThere(file)) console.log(relative(root, file))
  }
}
