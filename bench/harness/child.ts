import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type Asking, load } from './load.ts'

/** A server in a process of its own. */
export interface Child {
  port: number
  /** Microseconds of processor time that it has used so far. */
  used(): Promise<number>
  /** Lets go of what it keeps in memory. */
  forget(): Promise<void>
  stop(): Promise<void>
}

/** Starts a file of this folder as a server; it must answer over {@link answerParent}. */
export async function startChild(name: string, settings: unknown): Promise<Child> {
  const child = fork(fileURLToPath(new URL(`./${name}`, import.meta.url)), [JSON.stringify(settings)], {
    execArgv: ['--import', new URL('./jsx.ts', import.meta.url).href],
  })
  const waiting: PromiseWithResolvers<number>[] = []
  child.on('message', (message) => waiting.shift()?.resolve(Number(message)))
  child.on('exit', () => {
    for (const one of waiting) one.reject(new Error(`${name} ended`))
  })
  const answer = (): Promise<number> => {
    const one = Promise.withResolvers<number>()
    waiting.push(one)
    return one.promise
  }
  const ask = (word: string): Promise<number> => {
    const answered = answer()
    child.send(word)
    return answered
  }
  return {
    port: await answer(),
    used: () => ask('used'),
    forget: async () => void (await ask('forget')),
    async stop() {
      const ended = once(child, 'exit')
      child.send('stop')
      await ended
    },
  }
}

/** The other side of {@link startChild}, in the server's process. */
export function answerParent(port: number, does: { forget?(): void; stop(): Promise<void> | void }): void {
  process.on('message', async (word) => {
    if (word === 'used') {
      const { user, system } = process.cpuUsage()
      process.send?.(user + system)
    }
    if (word === 'forget') {
      does.forget?.()
      process.send?.(0)
    }
    if (word === 'stop') {
      await does.stop()
      process.exit(0)
    }
  })
  process.on('disconnect', () => process.exit())
  process.send?.(port)
}

/** What one side of a comparison did: answers per second, and microseconds of the server's processor each. */
export interface Side {
  perSecond: number
  micros: number
}

/** Loads a server for some seconds and measures it from outside and from inside. */
export async function measured(
  child: Child,
  asking: Omit<Asking, 'port'>,
  seconds: number,
  connections?: number,
): Promise<Side> {
  const before = await child.used()
  const began = performance.now()
  const perSecond = await load({ ...asking, port: child.port }, seconds, connections)
  const answers = (perSecond * (performance.now() - began)) / 1000
  return { perSecond, micros: ((await child.used()) - before) / answers }
}
