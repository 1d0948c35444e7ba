import { z } from 'zod'
import { task } from '../jobs/task.ts'
import { sealAll } from './seal.ts'

export const sealAudit = task({
  name: 'audit.seal',
  payload: z.object({}),
  every: '* * * * *',
  run: async (services) => {
    await sealAll(services)
  },
})
