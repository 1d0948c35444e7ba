/**
 * Checks that the house is as CONTRIBUTING.md says: names of rooms and files, no junk drawers, files that are
 * not too long, settings read in one place. Prints what to do, and fails.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '../src/platform/config.ts'

const longest = 400
const unfinished = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b`)
const drawers = /(^|\/)(utils?|helpers?|misc|common|shared|lib)(\.tsx?|\/)/
/** What may stand at the top of a module. Folders by noun hold the rest. */
const roomFiles = new Set([
  'index.ts',
  'manifest.ts',
  'CONTEXT.md',
  'schema.ts',
  'rules.ts',
  'queries.ts',
  'commands.ts',
  'events.ts',
  'words.ts',
  'cli.ts',
  'seed.ts',
])

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

const problems: string[] = []
const sources = [
  ...filesIn(join(root, 'src')),
  ...filesIn(join(root, 'demo')),
  ...filesIn(join(root, 'build')),
]
for (const file of sources) {
  if (drawers.test(file))
    problems.push(
      `${file}: name the file or folder after what it holds; there is no drawer for odds and ends`,
    )
  if (!/\.(tsx?|mjs)$/.test(file) || file.endsWith('.d.ts')) continue
  const text = readFileSync(join(root, file), 'utf8')
  const lines = text.split('\n').length
  // A lexicon is a list of words, which no reader reads through.
  if (lines > longest && !/\.test\.tsx?$/.test(file) && !/\/lexicon\//.test(file))
    problems.push(
      `${file}: ${lines} lines; past ${longest} a file holds more than one idea, split it by noun`,
    )
  if (file.startsWith('src/') && /process\.env\b/.test(text) && file !== 'src/platform/config.ts') {
    problems.push(`${file}: reads the environment; add the setting to src/platform/config.ts and pass it on`)
  }
  if (unfinished.test(text)) problems.push(`${file}: finish it, or write an issue`)
}
for (const module of readdirSync(join(root, 'src/modules'))) {
  const here = join(root, 'src/modules', module)
  for (const entry of readdirSync(here, { withFileTypes: true })) {
    if (entry.isFile() && !roomFiles.has(entry.name) && !/\.test\.tsx?$/.test(entry.name)) {
      problems.push(
        `src/modules/${module}/${entry.name}: a module's own files are ${[...roomFiles].join(', ')}; put this in a folder by noun`,
      )
    }
  }
  for (const needed of ['index.ts', 'manifest.ts', 'CONTEXT.md']) {
    if (!readdirSync(here).includes(needed)) problems.push(`src/modules/${module}: ${needed} is missing`)
  }
}

for (const problem of problems) console.error(problem)
if (problems.length) process.exit(1)
console.log(`structure: ${sources.length} files in their rooms`)
