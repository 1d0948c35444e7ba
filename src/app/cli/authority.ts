import type { Command } from 'commander'
import { v7 } from 'uuid'
import { z } from 'zod'
import { enterAsSystem, success, writeAs } from '../../platform/access/index.ts'
import { audit } from '../../platform/audit/index.ts'
import { listAuthorities } from '../../platform/authorities/index.ts'
import { exitCodes, Failure, print } from '../../platform/cli/index.ts'
import { openDatabase } from '../../platform/db/connect.ts'
import { languages, textOf } from '../../platform/i18n/index.ts'
import { seedVocabularies } from '../../platform/vocabularies/index.ts'
import { withDoor } from './door.ts'
import { addGrantCommand } from './grant.ts'

const newAuthority = z.object({
  slug: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, 'must be short: small letters, digits and dashes'),
  kind: z.enum(['city', 'region', 'partnership']),
  name: z.string().trim().min(1),
  languages: z.array(z.enum(languages)).min(1),
  host: z.string().min(1).optional(),
  parent: z.string().optional(),
})
export type NewAuthority = z.input<typeof newAuthority>

/**
 * Makes an authority, with the vocabularies to start with. Works as the owner: only whoever runs the
 * installation makes authorities.
 */
export async function createAuthority(ownerUrl: string, given: NewAuthority): Promise<string> {
  const input = newAuthority.parse(given)
  const database = openDatabase(ownerUrl, { connections: 1 })
  try {
    const known = await listAuthorities(database)
    if (known.some((one) => one.slug === input.slug)) {
      throw new Failure(exitCodes.input, `--slug: there is an authority ${input.slug} already`)
    }
    const parent = input.parent ? known.find((one) => one.slug === input.parent) : undefined
    if (input.parent && !parent)
      throw new Failure(exitCodes.input, `--parent: there is no authority ${input.parent}`)
    const authorityId = v7()
    await database.pool.query(
      `INSERT INTO platform.authority (authority_id, slug, kind, name, languages, host, parent_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        authorityId,
        input.slug,
        input.kind,
        Object.fromEntries(input.languages.map((language) => [language, input.name])),
        input.languages,
        input.host ?? null,
        parent?.authorityId ?? null,
      ],
    )
    const { scope } = enterAsSystem(database, {
      authorityId,
      timeZone: 'Europe/Brussels',
      languages: input.languages,
    })
    await writeAs(database, scope, async (tx) => {
      await seedVocabularies(tx)
      await audit(tx, 'authority.add', `platform/authority/${authorityId}`)
      return success()
    })
    return authorityId
  } finally {
    await database.close()
  }
}

/** `authority list|create`. */
export function addAuthorityCommands(regie: Command): void {
  const authority = regie
    .command('authority')
    .description('The cities, regions and partnerships on this installation')
  authority
    .command('list')
    .description('Lists the authorities of this installation')
    .option('--json', 'print as JSON')
    .action((options: { json?: boolean }) =>
      withDoor(async (door) => {
        const database = openDatabase(door.appUrl, { connections: 1 })
        const list = await listAuthorities(database).finally(() => database.close())
        print(options.json ?? false, list, () =>
          list.length
            ? list.map(
                (one) => `${one.slug}\t${one.kind}\t${textOf(one.name, 'nl')}\t${one.languages.join(',')}`,
              )
            : 'None yet. Make one with: regie authority create --slug … --name …',
        )
      }),
    )
  authority
    .command('create')
    .description('Makes a new authority, with vocabularies to start with')
    .requiredOption('--slug <slug>', 'short name for addresses')
    .requiredOption('--name <name>', 'its name, such as "Stad Voorbeeld"')
    .option('--kind <kind>', 'city, region or partnership', 'city')
    .option('--languages <list>', 'its languages, the first one leading', 'nl')
    .option('--host <host>', 'host name under which it is served')
    .option('--parent <slug>', 'the region or partnership that it belongs to')
    .option('--json', 'print as JSON')
    .action((options: Record<string, string> & { json?: boolean }) =>
      withDoor(async (door) => {
        const parsed = newAuthority.safeParse({ ...options, languages: options.languages?.split(',') })
        if (!parsed.success) {
          const lines = parsed.error.issues.map((issue) => `--${String(issue.path[0])}: ${issue.message}`)
          throw new Failure(exitCodes.input, lines.join('\n'))
        }
        const id = await createAuthority(door.ownerUrl, parsed.data)
        print(options.json ?? false, { authorityId: id }, () => `Made ${parsed.data.slug}.`)
      }),
    )
  addGrantCommand(authority)
}
