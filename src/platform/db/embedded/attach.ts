import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { layFolder, passwordsIn } from './folder.ts'
import { roleNames } from './roles.ts'
import { address, type Door, socketFits } from './settings.ts'

/**
 * The addresses of the embedded server that another Regie on this folder runs at this moment, for a command
 * beside it. Nothing is started and nothing is to be stopped.
 * @throws where no server runs there
 */
export function attachEmbedded(folder: string): { ownerUrl: string; appUrl: string } {
  const layout = layFolder(folder)
  const port = Number(readFileSync(join(layout.cluster, 'postmaster.pid'), 'utf8').split('\n')[3])
  const door: Door = socketFits(layout) ? { socket: layout.socket } : { port }
  const passwords = passwordsIn(layout)
  return {
    ownerUrl: address(door, roleNames.owner, passwords.owner, 'regie'),
    appUrl: address(door, roleNames.app, passwords.app, 'regie'),
  }
}
