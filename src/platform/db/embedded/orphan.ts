import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Layout } from './folder.ts'
import { processesOf } from './processes.ts'

/**
 * A server that outlived a killed Regie is stopped the clean way, so that the new one starts with its own
 * settings; the pid files of a server that is no more are removed. Only to be called with the folder's lock.
 */
export async function stopOrphan(layout: Layout, log: (line: string) => void): Promise<void> {
  const { postmaster, all } = processesOf(layout.cluster, layout.name)
  if (postmaster !== undefined) {
    log(`database: an earlier server (process ${postmaster}) was left behind; stopping it`)
  }
  // Children without a postmaster go by themselves once they notice; data are safe only after the last.
  const signals: [number, NodeJS.Signals][] = [
    [0, 'SIGINT'],
    [20_000, 'SIGQUIT'],
    [25_000, 'SIGKILL'],
  ]
  const began = Date.now()
  let left = all
  while (left.length > 0) {
    while (signals.length > 0 && Date.now() - began >= signals[0]![0])
      send(signals.shift()![1], postmaster, left)
    await wait(20)
    left = processesOf(layout.cluster, layout.name).all
  }
  // The number in these may be another program's by now, and PostgreSQL would then refuse to start.
  rmSync(join(layout.cluster, 'postmaster.pid'), { force: true })
  for (const name of readdirSync(layout.socket)) rmSync(join(layout.socket, name), { force: true })
}

function send(signal: NodeJS.Signals, postmaster: number | undefined, left: number[]): void {
  for (const pid of signal === 'SIGKILL' || postmaster === undefined ? left : [postmaster]) {
    try {
      process.kill(pid, signal)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
}
