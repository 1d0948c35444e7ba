import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmdirSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { passable, serverAccount } from './account.ts'
import { CannotStart } from './refusal.ts'

/** Where clusters go that the server's account could not reach in their data folder. */
export const shelter = '/var/lib/regie'

/**
 * Refuses a link whose target is gone: beginning anew in its place would hide that the data are missing.
 * @throws CannotStart 'link_broken'
 */
export function checkLink(folder: string): void {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() || existsSync(folder)) return
  throw new CannotStart('link_broken', { folder, target: readlinkSync(folder) })
}

/**
 * Started by root from a folder that shuts the server's account out (a clone in /root), a new cluster goes
 * to a folder under `under`, and a link stands in its place. Folders with something in them stay where they
 * are.
 * @returns whether the folder is a link now
 */
export function movedElsewhere(folder: string, under: string): boolean {
  if (!serverAccount() || passable(folder)) return false
  if (lstatSync(folder).isSymbolicLink() || readdirSync(folder).length > 0) return false
  try {
    const target = freeTarget(join(realpathSync(dirname(folder)), basename(folder)), under)
    if (!passable(target)) return false
    rmdirSync(folder)
    symlinkSync(target, folder)
    return true
  } catch {
    // A system without such a folder, or one that may not be written to: the refusal says what else to do.
    return false
  }
}

/** A folder named after the path it serves. One that holds the cluster of an earlier such path is left alone. */
function freeTarget(path: string, under: string): string {
  mkdirSync(under, { recursive: true, mode: 0o711 })
  const name = createHash('sha256').update(path).digest('hex').slice(0, 16)
  for (let no = 1; ; no += 1) {
    const target = join(under, no === 1 ? name : `${name}-${no}`)
    if (existsSync(join(target, 'passwords.json'))) continue
    mkdirSync(target, { recursive: true })
    chmodSync(target, 0o711)
    return target
  }
}
