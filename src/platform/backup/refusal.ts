import { type Filling, type Language, languages, say } from '../i18n/index.ts'
import { backupWords } from './words.ts'

export type Reason = keyof typeof backupWords
export type Refused = { ok: false; reason: Reason; message: Record<Language, string> }

/** Thrown deep inside to undo everything on the way out; the front door turns it into a value. */
export class Refusal extends Error {
  readonly reason: Reason
  readonly filling: Filling

  constructor(reason: Reason, filling: Filling) {
    super(reason)
    this.reason = reason
    this.filling = filling
  }
}

/** Runs the work; a {@link Refusal} becomes a value with its message in every language. */
export async function refusable<T>(archive: string, work: () => Promise<T>): Promise<T | Refused> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { reason, filling } = error
    const told = languages.map((one) => [one, say(backupWords[reason], one, { archive, ...filling })])
    return { ok: false, reason, message: Object.fromEntries(told) as Record<Language, string> }
  }
}
