import { Command, CommanderError } from 'commander'
import { ConfigError } from '../platform/config.ts'
import { CannotStart } from '../platform/db/embedded/index.ts'
import { addAuditCommands } from './cli/audit.ts'
import { addAuthorityCommands } from './cli/authority.ts'
import { addBackupCommands } from './cli/backup.ts'
import { addDoctorCommand } from './cli/doctor.ts'
import { exitCodes, Failure } from './cli/exit.ts'
import { addStartCommands } from './cli/start.ts'
import { UnsafeDatabase } from './database.ts'
import { modules } from './modules.ts'

/** The program: every command of the platform and of each room. */
export function program(): Command {
  const regie = new Command('regie')
    .description('Regie runs a city’s integrated drug policy: a plan that knows whether it works.')
    .showHelpAfterError()
    .exitOverride()
  addStartCommands(regie)
  addAuthorityCommands(regie)
  addBackupCommands(regie)
  addAuditCommands(regie)
  addDoctorCommand(regie)
  for (const module of modules) module.cli?.(regie)
  return regie
}

/** Runs one command line; @returns the code that the process should end with */
export async function run(words: readonly string[]): Promise<number> {
  try {
    await program().parseAsync([...words], { from: 'user' })
    return Number(process.exitCode ?? exitCodes.ok)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
    if (error instanceof Failure) {
      console.error(error.message)
      return error.code
    }
    if (error instanceof ConfigError) {
      console.error(`A setting is wrong:\n${error.message}`)
      return exitCodes.settings
    }
    if (error instanceof CannotStart || error instanceof UnsafeDatabase) {
      console.error(error.message)
      return exitCodes.unavailable
    }
    throw error
  }
}

process.exitCode = await run(process.argv.slice(2))
