import { readFile, rename, stat, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Command, Option } from 'commander'
import {
  type ActorOptions,
  addActor,
  type CommandLine,
  columns,
  enterAs,
  exitCodes,
  Failure,
  type Opened,
  print,
} from '../../platform/cli/index.ts'
import { type Received, receiveFile } from '../../platform/files/index.ts'
import { type Language, languages, textOf } from '../../platform/i18n/index.ts'
import {
  draftOfFile,
  draftOfReading,
  previewLines,
  refusalLine,
  type Said,
  wouldOpen,
} from './exchange/preview.ts'
import { readingJson, readingLines } from './exchange/reading-lines.ts'
import { type PlanFile, planFileSchema } from './exchange/shape.ts'
import { leftOutOfTable, planTable } from './exchange/table.ts'
import { seenPlans, takePlan } from './exchange/take.ts'
import { countsOf, planFile } from './exchange/write.ts'
import { viewPlan } from './queries/view.ts'
import { refusalMessage } from './reading/extract/index.ts'
import { readIsolated } from './reading/extract/isolated.ts'
import type { Reading } from './reading/types.ts'

interface ImportOptions extends Said, ActorOptions {
  body?: string
  yes?: boolean
  json?: boolean
}

/** A document's reading, or the words that say why there is none. */
async function readDocument(file: string, language: Language): Promise<Reading> {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) throw new Failure(exitCodes.input, `${file}: there is no such file.`)
  const outcome = await readIsolated(file, basename(file))
  if (!outcome.ok) throw new Failure(exitCodes.input, refusalMessage(outcome, basename(file), language))
  return outcome.reading
}

/** A plan's own file, as `plan export` writes it; undefined for every other document. */
async function planFileIn(file: string): Promise<PlanFile | undefined> {
  if (!/\.json$/i.test(file)) return undefined
  try {
    const parsed = planFileSchema.safeParse(JSON.parse(await readFile(file, 'utf8')))
    if (parsed.success) return parsed.data
    const { path, message } = parsed.error.issues[0]!
    throw new Failure(exitCodes.input, `${file}: ${path.join('.') || 'the file'}: ${message}`)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(
      exitCodes.input,
      `${file}: this is no JSON file of a plan (${(error as Error).message})`,
    )
  }
}

/** The body that adopted a plan, by its name in any language or its id. */
async function findBody(context: Parameters<typeof viewPlan>[0], named: string): Promise<string> {
  const found = await seenPlans(context, {})
  const bodies = found.ok ? found.value.bodies : []
  const wanted = named.trim().toLowerCase()
  const body = bodies.find(
    (one) => one.id === named || Object.values(one.name).some((name) => name.toLowerCase() === wanted),
  )
  if (body) return body.id
  const known = bodies.map((one) => textOf(one.name, 'nl')).join(', ')
  throw new Failure(exitCodes.input, `--body: there is no body ${named}. There are: ${known || 'none'}`)
}

async function keepDocument(
  context: Awaited<ReturnType<typeof enterAs>>['context'],
  opened: Opened,
  file: string,
): Promise<Received> {
  const body = await readFile(file)
  const received = await receiveFile(context.scope, opened.files, { name: basename(file), body })
  if (!received.ok) throw new Failure(exitCodes.input, `${file}: ${received.reason}`)
  return received.value
}

async function importFile(opened: Opened, file: string, options: ImportOptions): Promise<void> {
  const { context, authority } = await enterAs(opened, options)
  const own = await planFileIn(file)
  const draft = own
    ? draftOfFile(own, options)
    : draftOfReading(await readDocument(file, opened.config.language), options, authority.languages)
  const counts = countsOf(draft.items)
  if (draft.items.length === 0) throw new Failure(exitCodes.input, `${file}: no items were recognised in it.`)
  const opens = own ? wouldOpen(own, draft.level) : 0
  if (opens) {
    throw new Failure(
      exitCodes.input,
      `--level: ${opens} items of the file are less open than ${draft.level}; importing would publish them. Use --level internal.`,
    )
  }
  const bodyId = options.body ? await findBody(context, options.body) : null
  if (!options.yes) {
    print(options.json, { written: false, slug: draft.slug, standing: draft.standing, counts }, () => [
      ...previewLines(draft, counts),
      '',
      'Nothing is written yet. Add --yes to import this.',
    ])
    return
  }
  const kept = own ? null : await keepDocument(context, opened, file)
  const done = await takePlan(context, { ...draft, bodyId, file: kept })
  if (!done.ok) {
    const code = done.reason === 'not_allowed' ? exitCodes.forbidden : exitCodes.input
    throw new Failure(code, refusalLine(done))
  }
  print(options.json, { written: true, ...done.value }, () => [
    ...previewLines(draft, done.value.counts),
    '',
    `Imported: ${done.value.items} items read, ${done.value.items} written.`,
    ...(own
      ? ['What was recorded since (states, updates, figures) stays in the file; a backup carries it.']
      : []),
  ])
}

interface ExportOptions extends ActorOptions {
  out: string
  format: 'json' | 'csv'
  json?: boolean
}

async function exportPlan(opened: Opened, slug: string | undefined, options: ExportOptions): Promise<void> {
  const { context, authority } = await enterAs(opened, options)
  const found = await viewPlan(context, { slug: slug ?? null, at: null, zone: authority.timeZone })
  if (!found.ok) throw new Failure(exitCodes.no, `There is no plan ${slug ?? ''} that ${options.as} may see.`)
  const made = planFile(found.value, { ...authority, now: context.scope.now })
  const table = options.format === 'csv'
  const half = `${options.out}.half`
  await writeFile(half, table ? planTable(made) : `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 })
  await rename(half, options.out)
  const leftOut = table ? leftOutOfTable(made) : made.left_out
  const told = {
    file: options.out,
    slug: made.plan.slug,
    rows: made.items.length,
    counts: made.counts,
    left_out: leftOut,
  }
  print(options.json, told, () => [
    `${options.out}: ${made.items.length} items, as ${options.as} may see them.`,
    ...Object.entries(made.counts).map(([kind, count]) => `${String(count).padStart(5)} ${kind}`),
    ...leftOut.map((one) => `Left out: ${one.count} ${one.what}: ${one.why}.`),
  ])
}

const languageOption = (about: string) => new Option('--language <language>', about).choices(languages)

/** `plan list|read|import|export`. */
export function addPlanCommands(regie: Command, line: CommandLine): void {
  const plan = regie.command('plan').description('Plans: read a document, import it, export what stands')
  addActor(plan.command('list'))
    .description('Lists the plans that the account may see')
    .option('--json', 'print as JSON')
    .action((options: ActorOptions & { json?: boolean }) =>
      line.open(async (opened) => {
        const { context } = await enterAs(opened, options)
        const found = await seenPlans(context, {})
        if (!found.ok) throw new Failure(exitCodes.forbidden, `--as: ${options.as} may not read plans.`)
        const { plans } = found.value
        print(options.json, plans, () =>
          plans.length === 0
            ? 'No plan yet. Import one with: regie plan import <file> --as …'
            : columns(
                plans.map((one) => [
                  one.slug,
                  one.standing,
                  `${one.from_day ?? '?'} to ${one.to_day ?? '?'}`,
                  one.level,
                  textOf(one.title, 'nl'),
                ]),
              ),
        )
      }),
    )
  plan
    .command('read')
    .argument('<file>', 'a .txt, .md, .docx, .odt, .pdf, .xlsx or .csv')
    .description('Shows what is recognised in a document; needs no database and writes nothing')
    .option('--json', 'print as JSON')
    .addOption(languageOption('of warnings, and of messages about files that can’t be read'))
    .action(async (file: string, options: { json?: boolean; language?: Language }) => {
      const reading = await readDocument(file, options.language ?? line.config().language)
      const language = options.language ?? 'en'
      print(options.json, readingJson(reading, language), () => readingLines(reading, language))
    })
  addActor(plan.command('import'))
    .argument('<file>', 'a document, or the JSON that plan export writes')
    .description(
      'Makes a plan of a document: shows what it would be, and writes it with --yes, all or nothing',
    )
    .option('--yes', 'write it')
    .option('--slug <slug>', 'its short name for addresses; made of the title if left out')
    .option('--title <title>', 'its title, instead of the document’s')
    .option('--adopted-on <day>', 'the day on which it was adopted, YYYY-MM-DD')
    .option('--body <name>', 'the body that adopted it, by name or id')
    .option('--decision <number>', 'the number of the decision')
    .addOption(
      new Option('--level <level>', 'who may see it')
        .choices(['public', 'council', 'internal'])
        .default('internal'),
    )
    .addOption(languageOption('of the texts; the document’s own if left out'))
    .option('--json', 'print as JSON')
    .action((file: string, options: ImportOptions) =>
      line.open((opened) => importFile(opened, file, options)),
    )
  addActor(plan.command('export'))
    .argument('[slug]', 'the plan; the current one if left out')
    .description('Writes a plan to a file, as far as the account may see it, and says what is left out')
    .requiredOption('--out <file>', 'where it goes')
    .addOption(
      new Option('--format <format>', 'json can be imported again').choices(['json', 'csv']).default('json'),
    )
    .option('--json', 'print the account of it as JSON')
    .action((slug: string | undefined, options: ExportOptions) =>
      line.open((opened) => exportPlan(opened, slug, options)),
    )
}
