import { z } from 'zod'
import { levels } from '../../../platform/access/index.ts'
import { readItem } from '../importing/schema.ts'

/** What a later version of Regie, or another program, knows a plan's file by. */
export const planFormat = 'regie-plan/1'

/** What was known and is not in a file, and why. */
export interface LeftOut {
  what: string
  count: number
  why: string
}

/** An item in a file: as a reading has it, so that it can be imported, with what was recorded since. */
const fileItem = readItem.extend({
  level: z.enum(levels),
  recorded: z.record(z.string(), z.unknown()).default({}),
})
export type FileItem = z.infer<typeof fileItem>

/** A plan as a file. */
export const planFileSchema = z.object({
  format: z.literal(planFormat),
  exported_at: z.string(),
  authority: z.string(),
  language: z.enum(['nl', 'fr', 'en']),
  plan: z.object({
    slug: z.string(),
    title: z.partialRecord(z.enum(['nl', 'fr', 'en']), z.string()),
    standing: z.enum(['adopted', 'draft', 'position', 'unknown']),
    author: z.string().nullable(),
    from_day: z.string().nullable(),
    to_day: z.string().nullable(),
    adopted_on: z.string().nullable(),
    decision_number: z.string().nullable(),
  }),
  counts: z.record(z.string(), z.number()),
  items: z.array(fileItem),
  left_out: z.array(z.object({ what: z.string(), count: z.number(), why: z.string() })),
})
export type PlanFile = z.infer<typeof planFileSchema>
