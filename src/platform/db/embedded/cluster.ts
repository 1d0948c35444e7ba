import { spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serverAccount } from './account.ts'
import { giveToServer, type Layout, type Passwords } from './folder.ts'
import { CannotStart } from './refusal.ts'

/** What PostgreSQL's programs get to see of our environment: nothing. */
export const bareEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/**
 * Makes the cluster once; half of one, left by an earlier attempt, is thrown away first.
 * @throws CannotStart 'did_not_start' with what initdb said, or 'other_version'
 */
export async function makeCluster(
  layout: Layout,
  { bin, major }: { bin: string; major: string },
  passwords: Passwords,
  durable: boolean,
): Promise<void> {
  if (existsSync(layout.cluster)) {
    const found = readFileSync(join(layout.cluster, 'PG_VERSION'), 'utf8').trim()
    if (found === major) return
    throw new CannotStart('other_version', { folder: layout.cluster, found, wanted: major })
  }
  const half = `${layout.cluster}.half`
  rmSync(half, { recursive: true, force: true })
  giveToServer(half)
  const account = serverAccount()
  const passwordFile = join(layout.socket, 'superuser')
  writeFileSync(passwordFile, passwords.superuser)
  chmodSync(passwordFile, 0o600)
  if (account) chownSync(passwordFile, account.uid, account.gid)
  try {
    const initdb = (characters: string) =>
      run(join(bin, 'initdb'), [
        ...['-D', half, '-U', 'postgres', '--pwfile', passwordFile, '--auth=scram-sha-256'],
        // Sorting and case from PostgreSQL itself, the same on every system. What counts as a letter in
        // full text search still comes from the system, hence its own C.UTF-8 where it has one.
        ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8'],
        ...['--locale=C', `--lc-ctype=${characters}`, '--data-checksums', '--no-instructions'],
        ...(durable ? [] : ['--no-sync']),
      ])
    let made = await initdb('C.UTF-8')
    if (made.code !== 0 && made.output.includes('invalid locale')) made = await initdb('C')
    if (made.code !== 0) {
      throw new CannotStart('did_not_start', { folder: layout.root, detail: made.output.trim() })
    }
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(half, layout.cluster)
}

function run(command: string, words: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { ...serverAccount(), cwd: '/', env: bareEnvironment })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
