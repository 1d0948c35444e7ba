import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Layout } from './folder.ts'
import { startOf } from './processes.ts'

const prefix = 'regie.use.'
const closing = (root: string) => join(root, 'regie.closing')

/** Notes that this process works on the server that another one runs; take it back when done. */
export function noteUse(root: string): () => void {
  const file = join(root, `${prefix}${process.pid}`)
  writeFileSync(file, startOf(process.pid) ?? '', { mode: 0o600 })
  return () => rmSync(file, { force: true })
}

/** Living processes that work on the server beside the one that runs it. */
function users(root: string): number[] {
  return readdirSync(root)
    .filter((name) => name.startsWith(prefix))
    .map((name) => ({ file: join(root, name), pid: Number(name.slice(prefix.length)) }))
    .filter(({ file, pid }) => {
      try {
        if (startOf(pid) === readFileSync(file, 'utf8')) return true
        rmSync(file, { force: true })
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      }
      return false
    })
    .map(({ pid }) => pid)
}

/** Whether the one that runs the server is about to stop it; whoever comes now has to wait and start its own. */
export const isClosing = (root: string): boolean => existsSync(closing(root))

/** A new server is open to others. */
export function open(root: string): void {
  rmSync(closing(root), { force: true })
}

/**
 * Waits until nobody else works on the server, and shuts the door to newcomers. The mark goes up before
 * the others are counted and newcomers note themselves before they look for it, so that one of both sees.
 */
export async function othersDone(layout: Pick<Layout, 'root'>, log: (line: string) => void): Promise<void> {
  for (let told = false; ; ) {
    writeFileSync(closing(layout.root), '', { mode: 0o600 })
    const left = users(layout.root)
    if (left.length === 0) return
    open(layout.root)
    if (!told) log(`database: waiting for what still works on it (process ${left.join(', ')})`)
    told = true
    await wait(50)
  }
}
