import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { serverAccount } from './account.ts'
import { bareEnvironment } from './cluster.ts'
import type { Layout } from './folder.ts'
import { stopOrphan } from './orphan.ts'
import { CannotStart } from './refusal.ts'

const logLimit = 10_000_000
const restartsPerMinute = 5

type Start = { layout: Layout; bin: string; words: string[]; probe: string; log: (line: string) => void }

/**
 * Runs the server and keeps it running: where it ends without being told to, it is started again, at most
 * five times a minute.
 * @param start.probe address of a superuser's database that answers once the server is ready
 */
export async function supervise(start: Start): Promise<{ pid(): number; stop(): Promise<void> }> {
  const { layout, log } = start
  let stopping = false
  const restarts: number[] = []
  let child = await launch(start)
  watch()

  function watch(): void {
    child.once('exit', async () => {
      if (stopping) return
      log('database: the server ended unexpectedly; starting it again')
      restarts.push(Date.now())
      try {
        if (restarts.filter((at) => at > Date.now() - 60_000).length > restartsPerMinute)
          throw lastWords(layout)
        await stopOrphan(layout, log)
        if (stopping) return
        child = await launch(start)
        watch()
      } catch (error) {
        log(`database: ${error instanceof Error ? error.message : error}`)
      }
    })
  }

  // Whoever ends without stopping us first still takes the server along.
  const atExit = () => child.kill('SIGINT')
  process.on('exit', atExit)
  return {
    pid: () => child.pid!,
    async stop() {
      if (stopping) return
      stopping = true
      process.off('exit', atExit)
      await stopOrphan(layout, () => {})
    },
  }
}

async function launch({ layout, bin, words, probe }: Start): Promise<ChildProcess> {
  rotate(layout.log)
  const out = openSync(layout.log, 'a', 0o600)
  // A session of its own: Ctrl-C in a terminal reaches Regie alone, which then stops the server in order.
  const child = spawn(join(bin, 'postgres'), words, {
    ...serverAccount(),
    cwd: '/',
    env: bareEnvironment,
    stdio: ['ignore', out, out],
    detached: true,
  })
  closeSync(out)
  child.unref()
  let failed: Error | undefined
  child.once('error', (error) => (failed = error))
  const ended = () => (failed ??= lastWords(layout))
  child.once('exit', ended)
  // A crash before can mean minutes of recovery: as long as the server lives, it is waited for.
  for (;;) {
    if (failed) throw failed
    if (await answers(probe)) {
      child.off('exit', ended)
      return child
    }
    await wait(20)
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
    return true
  } catch (error) {
    const { code } = error as { code?: string }
    // Not there yet, or starting up; anything else (a wrong password) won't mend itself.
    if (code && ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', '57P03', '53300'].includes(code)) return false
    if (/terminated unexpectedly/.test(String(error))) return false
    throw error
  }
}

function rotate(file: string): void {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > logLimit) renameSync(file, `${file}.1`)
}

function lastWords(layout: Layout): CannotStart {
  const lines = readFileSync(layout.log, 'utf8').trimEnd().split('\n')
  return new CannotStart('did_not_start', { folder: layout.root, detail: lines.slice(-5).join(' / ') })
}
