import { z } from 'zod'
import { task } from '../jobs/task.ts'
import { purgeFiles } from './purge.ts'

export const purgeLooseFiles = task({
  name: 'files.purge',
  payload: z.object({}),
  every: '40 2 * * *',
  run: async (services) => {
    await purgeFiles(services)
  },
})
