/**
 * Writes src/platform/db/schema.d.ts, the types of the migrated schema, from a fresh embedded database.
 * Run by `npm run schema` after a migration was added; a test fails where the file is out of date.
 */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../src/platform/config.ts'

/** Columns whose JSON is a text per language. */
const inWords = [
  'title',
  'name',
  'label',
  'definition',
  'text',
  'summary',
  'charge',
  'reason',
  'answer',
  'addressee',
  'measure',
  'unit',
  'scope',
  'note',
]
const wordTables = [
  'platform.authority',
  'platform.organisation',
  'platform.body',
  'platform.scheme',
  'platform.term',
  'platform.card',
  'platform.story_line',
  'platform.link',
  'plan.plan',
  'plan.version',
  'plan.item',
  'plan.working_out',
  'plan.execution',
  'plan.evidence',
  'plan.asking',
  'plan.target',
  'plan.milestone',
  'plan.money',
  'plan.update',
  'plan.deliberate_gap',
]

/** Generates the types from the database behind `url` into `file`. */
export function generateTypes(url: string, file = join(root, 'src/platform/db/schema.d.ts')): void {
  const columns: Record<string, string> = {
    'platform.card.body': 'Words',
    'platform.story_line.body': 'Words',
    'plan.money.source': 'Generated<Words>',
    'plan.target_value.source': 'Generated<Words>',
    'platform.term.also': 'Generated<WordLists>',
  }
  for (const table of wordTables)
    for (const column of inWords) columns[`${table}.${column}`] = 'Generated<Words>'
  for (const column of ['plan.item.label', 'platform.authority.label']) delete columns[column]
  execFileSync(
    join(root, 'node_modules/.bin/kysely-codegen'),
    [
      '--dialect',
      'postgres',
      '--url',
      url,
      '--include-pattern',
      '(platform|plan|auth).*',
      '--out-file',
      file,
      '--date-parser',
      'string',
      '--numeric-parser',
      'number',
      '--type-mapping',
      JSON.stringify({ int8: 'number' }),
      '--custom-imports',
      JSON.stringify({ Words: '../i18n/index.ts', WordLists: './json.ts' }),
      '--overrides',
      JSON.stringify({ columns }),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
}

if (process.argv[1] === import.meta.filename) {
  const { freshDatabase } = await import('../tests/cluster.ts')
  const database = await freshDatabase()
  try {
    generateTypes(database.ownerUrl)
  } finally {
    await database.drop()
  }
}
