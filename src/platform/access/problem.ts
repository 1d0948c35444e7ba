import type { z } from 'zod'

/** What can be wrong with a field that was filled in. */
export const problemCodes = [
  'missing',
  'too_short',
  'too_long',
  'too_small',
  'too_big',
  'not_a_number',
  'not_a_day',
  'not_an_email',
  'not_an_address',
  'not_a_choice',
  'wrong',
] as const
export type ProblemCode = (typeof problemCodes)[number]

const formats: Record<string, ProblemCode> = {
  date: 'not_a_day',
  email: 'not_an_email',
  url: 'not_an_address',
  uuid: 'not_a_choice',
}

/** Names what an issue of a schema means for who filled the form in; our own messages are codes already. */
export function problemCode(issue: z.core.$ZodIssue): ProblemCode {
  if (issue.message === 'required') return 'missing'
  if (issue.message === 'not_a_number') return 'not_a_number'
  switch (issue.code) {
    case 'invalid_format':
      return formats[issue.format] ?? 'wrong'
    case 'invalid_value':
      return 'not_a_choice'
    case 'too_small':
      if (issue.origin === 'string') return Number(issue.minimum) <= 1 ? 'missing' : 'too_short'
      return issue.origin === 'array' ? 'missing' : 'too_small'
    case 'too_big':
      return issue.origin === 'string' ? 'too_long' : 'too_big'
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int' ? 'not_a_number' : 'missing'
    case 'invalid_union': {
      // A day or an id that may be blank: the branch that is not the blank one tells what was meant.
      const [meant] = issue.errors.flat()
      return meant ? problemCode(meant) : 'wrong'
    }
    default:
      return 'wrong'
  }
}
