import { z } from 'zod'
import { levels } from '../../../platform/access/index.ts'
import { someWords, wordsSchema } from '../../../platform/organisations/index.ts'
import { itemKinds } from '../reading/types.ts'
import { evidenceKinds, executionStates, leadWords } from '../state/model.ts'

/** A calendar day from a form: blank means none. */
export const dayOrNone = z.union([z.iso.date(), z.literal('').transform(() => null), z.null()]).default(null)

/** An id chosen from a list in a form: blank means none. */
export const idOrNone = z.union([z.uuid(), z.literal('').transform(() => null), z.null()]).default(null)

/** '€ 18.000' and '1 234,5' as a number is written in code: points that part thousands go, a comma is decimal. */
function plainNumber(typed: string): string {
  const bare = typed.replace(/[\s\u00a0\u202f€]/g, '')
  const thousands = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare) ? bare.replaceAll('.', '') : bare
  return thousands.replace(',', '.')
}

/** A number typed with a comma or a point; blank means unknown, which is not zero. */
export const amountOrNone = z
  .union([z.number(), z.string(), z.null()])
  .default(null)
  .transform((given, context) => {
    if (given === null || given === '') return null
    const value = typeof given === 'number' ? given : Number(plainNumber(given))
    if (Number.isFinite(value)) return value
    context.addIssue({ code: 'custom', message: 'not_a_number' })
    return z.NEVER
  })

const item = { itemId: z.uuid() }

export const addInput = z.object({
  planId: z.uuid(),
  parentId: idOrNone,
  kind: z.enum(itemKinds),
  number: z.string().trim().max(30).default(''),
  title: someWords,
  text: wordsSchema.default({}),
  mode: z.enum(['do', 'advocate']).default('do'),
})

export const textInput = z.object({
  ...item,
  number: z.string().trim().max(30).default(''),
  title: someWords,
  text: wordsSchema.default({}),
  mode: z.enum(['do', 'advocate']).default('do'),
  kind: z.enum(itemKinds),
})

export const leadInput = z.object({
  ...item,
  leadOrganisationId: idOrNone,
  leadBodyId: idOrNone,
  deputyOrganisationId: idOrNone,
  followsBodyId: idOrNone,
  partnerIds: z.array(z.uuid()).default([]),
})

export const datesInput = z.object({
  ...item,
  beginsOn: dayOrNone,
  dueOn: dayOrNone,
  reason: wordsSchema.default({}),
})
export const termsInput = z.object({ ...item, termIds: z.array(z.uuid()) })
export const moveInput = z.object({ ...item, parentId: idOrNone, before: idOrNone })

export const levelInput = z.object({
  ...item,
  level: z.enum(levels),
  audience: z.array(z.uuid()).default([]),
  reason: z.string().trim().max(1000).default(''),
  reviewOn: dayOrNone,
})

export const executionInput = z.object({
  ...item,
  state: z.enum(executionStates),
  onDay: z.iso.date(),
  reason: wordsSchema.default({}),
})

export const updateInput = z.object({
  ...item,
  onDay: z.iso.date(),
  text: someWords,
  said: z.union([z.enum(leadWords), z.literal('').transform(() => null), z.null()]).default(null),
  organisationId: idOrNone,
  level: z.enum(levels).default('public'),
  audience: z.array(z.uuid()).default([]),
})

export const workingOutInput = z.object({
  ...item,
  charge: wordsSchema.default({}),
  bodyId: idOrNone,
  deadline: dayOrNone,
  workedOutOn: dayOrNone,
})

export const askingInput = z.object({
  ...item,
  addressee: wordsSchema.default({}),
  askedOn: dayOrNone,
  answer: wordsSchema.default({}),
  answeredOn: dayOrNone,
})

export const adoptInput = z.object({
  ...item,
  adoptedOn: z.iso.date(),
  bodyId: idOrNone,
  decisionNumber: z.string().trim().max(60).default(''),
  versionId: idOrNone,
})

export const removeInput = z.object({ ...item, reason: z.string().trim().min(3).max(1000) })
export const restoreInput = z.object(item)

export const milestoneInput = z.object({
  ...item,
  id: idOrNone,
  title: someWords,
  dueOn: z.iso.date(),
  doneOn: dayOrNone,
})

export const moneyInput = z.object({
  ...item,
  year: z.coerce.number().int().min(1990).max(2100),
  planned: amountOrNone,
  spent: amountOrNone,
  source: wordsSchema.default({}),
  scope: wordsSchema.default({}),
})

export const pilotInput = z.object({
  ...item,
  pilot: z
    .object({
      scope: wordsSchema.default({}),
      evaluation: wordsSchema.default({}),
      decision: z
        .union([z.enum(['go', 'no_go']), z.literal('').transform(() => null), z.null()])
        .default(null),
      decidedOn: dayOrNone,
    })
    .nullable(),
})

export const targetInput = z.object({
  ...item,
  /** Left out for a new one. */
  id: idOrNone,
  measure: someWords,
  unit: wordsSchema.default({}),
  baseline: amountOrNone,
  baselineOn: dayOrNone,
  value: amountOrNone,
  dueOn: dayOrNone,
})

export const linkTargetInput = z.object({ ...item, targetId: z.uuid(), shared: z.boolean().default(true) })

export const valueInput = z.object({
  ...item,
  targetId: z.uuid(),
  onDay: z.iso.date(),
  value: amountOrNone,
  low: amountOrNone,
  high: amountOrNone,
  source: wordsSchema.default({}),
})

export const evidenceInput = z.object({
  ...item,
  id: idOrNone,
  kind: z.enum(evidenceKinds),
  text: someWords,
  link: z
    .url({ protocol: /^https?$/ })
    .or(z.literal('').transform(() => null))
    .or(z.null())
    .default(null),
})

export const dropEvidenceInput = z.object({ ...item, id: z.uuid() })

/** What is left out stays as it is. */
export const bulkInput = z.object({
  itemIds: z.array(z.uuid()).min(1).max(1000),
  leadOrganisationId: z.uuid().optional(),
  deputyOrganisationId: z.uuid().optional(),
  followsBodyId: z.uuid().optional(),
  dueOn: z.union([z.iso.date(), z.literal('').transform(() => undefined)]).optional(),
  reason: wordsSchema.default({}),
  level: z.enum(['public', 'council', 'internal']).optional(),
  addTermIds: z.array(z.uuid()).default([]),
})
