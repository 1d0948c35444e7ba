import type { Command } from 'commander'
import { enterAsSystem } from '../../platform/access/index.ts'
import {
  type ActorOptions,
  chooseAuthority,
  columns,
  enterOffice,
  exitCodes,
  Failure,
  type Opened,
  print,
} from '../../platform/cli/index.ts'
import { listOutbox } from '../../platform/mail/index.ts'
import { withOpened } from './door.ts'

interface Options extends Partial<ActorOptions> {
  json?: boolean
  state?: 'waiting' | 'accepted' | 'given_up'
}

/**
 * The outbox. A letter may hold a link that signs someone in. Where no mail server is set, the command line
 * is the way to it, as it is in a demo; elsewhere only for an account whose role may read letters.
 */
async function outbox(opened: Opened, options: Options) {
  const authority = await chooseAuthority(opened, options.authority)
  const operator = !options.as && (authority.demo || !opened.config.smtp)
  if (!operator && !options.as) {
    throw new Failure(
      exitCodes.forbidden,
      '--as: letters leave by SMTP_URL here, so the outbox is read as an account that may: --as <email>',
    )
  }
  const context = operator
    ? enterAsSystem(opened.database, authority)
    : (await enterOffice(opened, { as: options.as!, authority: authority.slug })).context
  const found = await listOutbox(context, { state: options.state, most: 500 })
  if (!found.ok) throw new Failure(exitCodes.forbidden, `--as: ${options.as} may not read the outbox.`)
  return found.value
}

/** `mail list|show`. */
export function addMailCommands(regie: Command): void {
  const mail = regie.command('mail').description('The outbox: letters that wait, left, or were given up')
  const withActor = (command: Command) =>
    command
      .option('--as <email>', 'the account that reads; not needed in a demo, or where no SMTP_URL is set')
      .option('--authority <slug>', 'the authority; not needed where there is one')
      .option('--json', 'print as JSON')
  withActor(mail.command('list', { isDefault: true }))
    .description('Lists letters, the newest first')
    .option('--state <state>', 'only those that are waiting, accepted or given_up')
    .action((options: Options) =>
      withOpened(async (opened) => {
        if (options.state && !['waiting', 'accepted', 'given_up'].includes(options.state))
          throw new Failure(exitCodes.usage, '--state: waiting, accepted or given_up')
        const rows = await outbox(opened, options)
        const list = rows.map(({ letter, ...row }) => ({ ...row, subject: letter?.subject ?? null }))
        print(options.json, list, () =>
          list.length === 0
            ? 'The outbox is empty.'
            : columns(
                list.map((row) => [
                  row.id,
                  row.writtenAt.toISOString().slice(0, 16),
                  row.state,
                  row.address ?? `person ${row.personId}`,
                  row.subject ?? '(letter not kept, or not yours to read)',
                ]),
              ),
        )
      }),
    )
  withActor(mail.command('show').argument('<id>', 'the id that list shows'))
    .description('Shows one letter')
    .action((id: string, options: Options) =>
      withOpened(async (opened) => {
        const row = (await outbox(opened, options)).find((one) => one.id === id)
        if (!row) throw new Failure(exitCodes.no, `There is no letter ${id} in this outbox.`)
        print(options.json, row, () => [
          `To: ${row.address ?? `person ${row.personId}`}`,
          `State: ${row.state}${row.answer ? ` (${row.answer})` : ''}`,
          ...(row.letter
            ? [`Subject: ${row.letter.subject}`, '', row.letter.text]
            : ['The letter itself is not kept any more, or not yours to read.']),
        ])
      }),
    )
}
