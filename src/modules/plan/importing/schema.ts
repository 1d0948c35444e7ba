import { z } from 'zod'
import { levels } from '../../../platform/access/index.ts'
import { someWords } from '../../../platform/organisations/index.ts'
import { dayOrNone, idOrNone } from '../items/schema.ts'
import { itemKinds } from '../reading/types.ts'

const source = z.union([
  z.object({ line: z.number().int() }),
  z.object({ page: z.number().int() }),
  z.object({ paragraph: z.number().int() }),
  z.object({ sheet: z.string(), row: z.number().int() }),
])

/** An item of a reading, after the coordinator's corrections. */
export const readItem = z.object({
  id: z.string(),
  kind: z.enum(itemKinds),
  label: z.string().nullable(),
  number: z.string().nullable(),
  title: z.string().min(1),
  text: z.string(),
  parts: z.array(z.object({ text: z.string(), source })),
  parent: z.string().nullable(),
  to_be_worked_out: z.boolean(),
  lead: z.string().nullable(),
  partners: z.array(z.string()),
  due: z.string().nullable(),
  mode: z.enum(['do', 'advocate']),
  targets: z.array(
    z.object({
      value: z.number(),
      unit: z.string().nullable(),
      baseline: z.number().nullable(),
      due: z.string().nullable(),
    }),
  ),
  refers_to: z.array(z.string()),
  source,
})

export const importInput = z.object({
  slug: z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/),
  title: someWords,
  language: z.enum(['nl', 'fr', 'en']),
  standing: z.enum(['adopted', 'draft', 'position', 'unknown']),
  author: z.string().nullable().default(null),
  fromDay: dayOrNone,
  toDay: dayOrNone,
  level: z.enum(levels).exclude(['confidential']).default('internal'),
  /** For an adopted plan: when, by whom, under which number. */
  adoptedOn: dayOrNone,
  bodyId: idOrNone,
  decisionNumber: z.string().trim().max(60).default(''),
  predecessorId: idOrNone,
  parentId: idOrNone,
  fileId: idOrNone,
  items: z.array(readItem).min(1),
})
export type ImportInput = z.infer<typeof importInput>
