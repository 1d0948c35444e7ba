import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { CannotStart } from './refusal.ts'

/** PostgreSQL refuses to run as root; every system has this account, so none needs to be made. */
const nobody = { uid: 65534, gid: 65534 }

/** Under which account initdb and postgres run: nobody where Regie was started by root, else our own. */
export function serverAccount(): { uid: number; gid: number } | undefined {
  return process.getuid?.() === 0 ? nobody : undefined
}

/** Whether that account may pass through a folder. Asked of the system itself, as access lists count too. */
export function passable(folder: string): boolean {
  const account = serverAccount()
  const probe = spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], { ...account, cwd: '/', env: {} })
  if (probe.error) throw probe.error
  return probe.status === 0
}

/**
 * Refuses a folder that the server's account can't reach, naming the first folder that shuts it out.
 * @throws CannotStart 'not_traversable'
 */
export function checkPassable(folder: string): void {
  if (passable(folder)) return
  const parents = [folder]
  while (dirname(parents[0]!) !== parents[0]) parents.unshift(dirname(parents[0]!))
  throw new CannotStart('not_traversable', { folder: parents.find((one) => !passable(one)) ?? folder })
}
