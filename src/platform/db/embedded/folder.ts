import { createHash, randomBytes } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { checkPassable, serverAccount } from './account.ts'
import { checkLink, movedElsewhere, shelter } from './elsewhere.ts'
import { CannotStart } from './refusal.ts'

/** Passwords of the cluster's roles, made once and kept beside it, readable by Regie's own account alone. */
export type Passwords = { superuser: string; owner: string; app: string }

/** What stands where in the embedded database's folder. */
export type Layout = {
  root: string
  /** The path that was given, where it is a link to the root. */
  link: string | undefined
  /** PostgreSQL's own folder. */
  cluster: string
  socket: string
  log: string
  passwords: string
  /** In the title of each of the cluster's processes, so that a later start knows them. */
  name: string
}

/**
 * Makes the folder ready, with rights that don't depend on the mask we run under.
 * @param elsewhere where a new cluster goes that the server's account could not reach here
 * @throws CannotStart 'not_writable', 'not_traversable' or 'link_broken'
 */
export function layFolder(given: string, elsewhere = shelter): Layout {
  const folder = resolve(given)
  checkLink(folder)
  try {
    const first = mkdirSync(folder, { recursive: true })
    // The folders that we made are opened for passage; what stood above is the operator's.
    for (let made = folder; first && made.length >= first.length; made = dirname(made)) chmodSync(made, 0o711)
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch {
    throw new CannotStart('not_writable', { folder })
  }
  movedElsewhere(folder, elsewhere)
  const root = realpathSync(folder)
  checkPassable(root)
  const socket = join(root, 'socket')
  giveToServer(socket)
  return {
    root,
    link: lstatSync(folder).isSymbolicLink() ? folder : undefined,
    cluster: join(root, 'cluster'),
    socket,
    log: join(root, 'postgres.log'),
    passwords: join(root, 'passwords.json'),
    name: `regie-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`,
  }
}

/** Makes a private folder of the server's account. */
export function giveToServer(folder: string): void {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o700)
  const account = serverAccount()
  if (account) chownSync(folder, account.uid, account.gid)
}

/**
 * The passwords, made where there is no cluster yet.
 * @throws CannotStart 'passwords_lost'
 */
export function passwordsIn(layout: Layout): Passwords {
  try {
    return JSON.parse(readFileSync(layout.passwords, 'utf8')) as Passwords
  } catch {
    if (existsSync(layout.cluster)) throw new CannotStart('passwords_lost', { folder: layout.passwords })
  }
  const made = () => randomBytes(24).toString('base64url')
  const passwords: Passwords = { superuser: made(), owner: made(), app: made() }
  writeFileSync(`${layout.passwords}.new`, JSON.stringify(passwords), { mode: 0o600 })
  renameSync(`${layout.passwords}.new`, layout.passwords)
  return passwords
}
