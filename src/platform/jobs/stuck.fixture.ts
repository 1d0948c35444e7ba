import { z } from 'zod'
import type { Services } from '../http/services.ts'
import { startWorker, task } from './index.ts'

/** A process of its own for the tests: takes a job, says so and never ends it. */
const [, , url, name] = process.argv
startWorker({ database: { url } } as unknown as Services, [
  task({
    name: name!,
    payload: z.unknown(),
    run: () => {
      process.send!('taken')
      return new Promise(() => undefined)
    },
  }),
])
