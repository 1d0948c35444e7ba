import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startOf } from './processes.ts'
import { CannotStart } from './refusal.ts'

type Holder = { pid: number; started: string }

function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

const lives = (holder: Holder): boolean => startOf(holder.pid) === holder.started

/**
 * One Regie per folder. The lock names its process and the moment at which it started, so that it frees
 * itself when that process is gone, also after `kill -9`, and a later process with the same number is not
 * mistaken for it.
 * @throws CannotStart 'in_use', naming folder and process
 */
export function lockFolder(folder: string): { release(): void } {
  const file = join(folder, 'regie.lock')
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }), { mode: 0o644 })
  try {
    for (;;) {
      try {
        // A link appears whole and at once, or not at all.
        linkSync(mine, file)
        return { release: () => rmSync(file, { force: true }) }
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
      const holder = read(file)
      if (holder && lives(holder)) throw new CannotStart('in_use', { folder, pid: String(holder.pid) })
      putAside(file)
    }
  } finally {
    rmSync(mine, { force: true })
  }
}

/** Takes a stale lock away, and puts it back where another start replaced it in the meantime. */
function putAside(file: string): void {
  const aside = `${file}.stale.${process.pid}`
  try {
    renameSync(file, aside)
    const moved = read(aside)
    if (moved && lives(moved)) linkSync(aside, file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error
  } finally {
    rmSync(aside, { force: true })
  }
}
