import { z } from 'zod'
import { task } from '../jobs/task.ts'
import { deliverOutbox } from './deliver.ts'
import { purgeMail } from './purge.ts'

/** Runs after every commit that put a letter in the outbox, and every minute for those that wait. */
export const deliverMail = task({
  name: 'mail.deliver',
  payload: z.object({}),
  every: '* * * * *',
  run: async (services) => {
    await deliverOutbox(services)
  },
})

export const purgeOldMail = task({
  name: 'mail.purge',
  payload: z.object({}),
  every: '20 2 * * *',
  run: purgeMail,
})
