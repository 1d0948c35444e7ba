import type { Command } from 'commander'

/** `audit verify`. */
export function addAuditCommands(regie: Command): void {
  regie.command('audit').description('The audit trail')
}
