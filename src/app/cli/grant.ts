import type { Command } from 'commander'
import { grantReading } from '../../platform/authorities/index.ts'
import {
  addActor,
  chooseAuthority,
  enterOffice,
  exitCodes,
  Failure,
  print,
} from '../../platform/cli/index.ts'
import { withOpened } from './door.ts'

interface Options {
  as: string
  authority?: string
  to: string
  level: string
  from: string
  until?: string
  json?: boolean
}

/** `authority grant`: who may read along with an authority, between which days. */
export function addGrantCommand(authority: Command): void {
  addActor(
    authority
      .command('grant')
      .description('Lets another authority read along, up to a level, between two days'),
  )
    .requiredOption('--to <slug>', 'the authority that may read along')
    .requiredOption('--level <level>', 'council or internal; what is confidential stays with its audience')
    .requiredOption('--from <day>', 'the first day, such as 2026-01-31')
    .option('--until <day>', 'the last day; without it, until further notice')
    .option('--json', 'print as JSON')
    .action((options: Options) =>
      withOpened(async (opened) => {
        const { context } = await enterOffice(opened, options)
        const grantee = await chooseAuthority(opened, options.to)
        const done = await grantReading(context, {
          granteeId: grantee.authorityId,
          level: options.level,
          fromDay: options.from,
          toDay: options.until ?? null,
        })
        if (!done.ok) {
          if (done.reason === 'not_allowed')
            throw new Failure(exitCodes.forbidden, '--as: only a coordinator lets others read along.')
          const fields = 'problems' in done && Array.isArray(done.problems) ? done.problems : []
          throw new Failure(
            exitCodes.input,
            fields.map((one) => `${one.field}: ${one.message}`).join('\n') || done.reason,
          )
        }
        print(options.json ?? false, { grantee: grantee.slug }, () => `${grantee.slug} may read along.`)
      }),
    )
}
