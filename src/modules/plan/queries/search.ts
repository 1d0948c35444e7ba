import { z } from 'zod'
import { query } from '../../../platform/access/index.ts'
import { languages } from '../../../platform/i18n/index.ts'
import { searchCards } from '../../../platform/search/index.ts'

/** What a reader finds among all cards of the authority that it may see. */
export const find = query({
  input: z.object({
    text: z.string().max(200),
    language: z.enum(languages),
    most: z.number().int().positive().max(100),
    offset: z.number().int().min(0),
  }),
  may: () => true,
  run: searchCards,
})
