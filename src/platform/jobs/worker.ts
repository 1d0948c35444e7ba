import { EventEmitter } from 'node:events'
import { parseCronItems, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import type { Services } from '../http/services.ts'
import { openPresence, type Presence } from './presence.ts'
import { quiet } from './quiet.ts'
import type { Tasks } from './task.ts'

export interface Worker {
  /** Resolves when jobs are being taken for the first time. */
  ready: Promise<void>
  /** Takes no more jobs, waits for those that run, and closes its connections. */
  stop(): Promise<void>
}

/**
 * Runs jobs and the tasks with set times in this process, until stopped. Starts over when the database
 * went away and came back.
 */
export function startWorker(
  services: Services,
  tasks: Tasks,
  options: { concurrency?: number; pollEvery?: number } = {},
): Worker {
  const list = listOf(services, tasks)
  let stopped = false
  let open: { runner: Runner; presence: Presence } | null = null
  let settle: () => void = () => undefined
  const ready = new Promise<void>((resolve) => {
    settle = resolve
  })
  const wake = new AbortController()

  const turn = async (): Promise<void> => {
    const presence = await openPresence(services.database.url)
    try {
      const events: WorkerEvents = new EventEmitter()
      events.on('pool:create', ({ workerPool }) => void presence.claim(workerPool.id))
      const runner = await run({
        connectionString: services.database.url,
        maxPoolSize: (options.concurrency ?? 2) + 2,
        concurrency: options.concurrency ?? 2,
        pollInterval: options.pollEvery ?? 2000,
        noHandleSignals: true,
        logger: quiet,
        events,
        taskList: list,
        parsedCronItems: parseCronItems(
          tasks.flatMap((task) => (task.every ? [{ task: task.name, match: task.every }] : [])),
        ),
      })
      open = { runner, presence }
      settle()
      if (stopped) await runner.stop()
      // Without its presence the jobs of this process would be taken for those of a dead one.
      await Promise.race([runner.promise, presence.lost.then(() => runner.stop())])
    } finally {
      open = null
      await presence.close()
    }
  }

  const running = (async () => {
    while (!stopped) {
      await turn().catch((error: Error) => {
        if (!stopped) quiet.warn(`the worker starts over: ${error.message}`)
      })
      if (!stopped) await pause(1000, wake.signal)
    }
  })()

  return {
    ready,
    async stop() {
      stopped = true
      wake.abort()
      await open?.runner.stop().catch(() => undefined)
      await running
    },
  }
}

function listOf(services: Services, tasks: Tasks): TaskList {
  const names = tasks.map((task) => task.name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice) throw new Error(`two tasks are called ${twice}`)
  return Object.fromEntries(
    tasks.map((task) => [
      task.name,
      async (payload: unknown) => task.run(services, task.payload.parse(payload)),
    ]),
  )
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
