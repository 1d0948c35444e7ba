import { Command, CommanderError } from 'commander'
import { exitCodes, exitHelp, Failure } from '../platform/cli/index.ts'
import { ConfigError, readConfig } from '../platform/config.ts'
import { CannotStart } from '../platform/db/embedded/index.ts'
import { addAccountCommands } from './cli/account.ts'
import { addAuditCommands } from './cli/audit.ts'
import { addAuthorityCommands } from './cli/authority.ts'
import { addBackupCommands } from './cli/backup.ts'
import { addDoctorCommand } from './cli/doctor.ts'
import { withOpened } from './cli/door.ts'
import { addMailCommands } from './cli/mail.ts'
import { addStartCommands } from './cli/start.ts'
import { UnsafeDatabase } from './database.ts'
import { modules } from './modules.ts'

/** The program: every command of the platform and of each room. */
function program(): Command {
  const regie = new Command('regie')
    .description('Regie runs a city’s integrated drug policy: a plan that knows whether it works.')
    .addHelpText('after', exitHelp)
    .showHelpAfterError('(add --help for what this command takes)')
    .exitOverride()
  addStartCommands(regie)
  addAuthorityCommands(regie)
  addAccountCommands(regie)
  for (const module of modules) module.cli?.(regie, { config: readConfig, open: withOpened })
  addMailCommands(regie)
  addBackupCommands(regie)
  addAuditCommands(regie)
  addDoctorCommand(regie)
  return regie
}

/** Whether an error tells that the database went away in the middle of the work. */
function isLost(error: Error): boolean {
  const { code } = error as { code?: string }
  return (
    ['57P01', '57P02', '57P03', 'ECONNRESET', 'ECONNREFUSED', 'ENOTFOUND', '28P01', '3D000'].includes(
      code ?? '',
    ) || /Connection terminated/.test(error.message)
  )
}

/** What an error ends the process with, and what is said about it. */
function ending(error: unknown): { code: number; says: string } {
  if (error instanceof CommanderError) {
    return { code: error.exitCode === 0 ? exitCodes.ok : exitCodes.usage, says: '' }
  }
  if (error instanceof Failure) return { code: error.code, says: error.message }
  if (error instanceof ConfigError) {
    return { code: exitCodes.settings, says: `A setting is wrong:\n${error.message}` }
  }
  if (error instanceof CannotStart || error instanceof UnsafeDatabase) {
    return { code: exitCodes.unavailable, says: error.message }
  }
  if (!(error instanceof Error)) return { code: exitCodes.broken, says: String(error) }
  if (isLost(error)) {
    return {
      code: exitCodes.unavailable,
      says: `The database can’t be reached, or went away while this command worked: ${error.message}. What was not finished is not kept; run it again.`,
    }
  }
  return { code: exitCodes.broken, says: `A fault of Regie’s own: ${error.stack ?? error.message}` }
}

/** Runs one command line; @returns the code that the process should end with */
async function run(words: readonly string[]): Promise<number> {
  try {
    await program().parseAsync([...words], { from: 'user' })
    return Number(process.exitCode ?? exitCodes.ok)
  } catch (error) {
    const { code, says } = ending(error)
    if (says) console.error(says)
    return code
  }
}

process.exitCode = await run(process.argv.slice(2))
