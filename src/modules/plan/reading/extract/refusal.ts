import { type Language, say } from '../../../../platform/i18n/index.ts'
import type { Refusal, Refused } from '../types.ts'
import { refusalWords } from './words.ts'

/** Thrown inside the extractors to leave a deep loop; `extract` turns it into the value that callers see. */
export class Refuse extends Error {
  readonly reason: Refusal
  readonly limit?: number

  constructor(reason: Refusal, limit?: number) {
    super(reason)
    this.reason = reason
    this.limit = limit
  }
}

/** The sentence that a coordinator reads about a refused file: its name, what is wrong, how to mend it. */
export function refusalMessage(
  refused: Pick<Refused, 'reason' | 'limit'>,
  name: string,
  language: Language,
): string {
  return say(refusalWords[refused.reason], language, { name, limit: refused.limit ?? 0 })
}
