import { keyed } from './secret.ts'

/** What is limited, and how much of it fits in how many seconds. */
const rules = {
  sign_in_account: { most: 10, seconds: 900 },
  sign_in_client: { most: 60, seconds: 900 },
  link_account: { most: 3, seconds: 900 },
  link_client: { most: 20, seconds: 3600 },
  code_account: { most: 10, seconds: 900 },
  code_client: { most: 60, seconds: 900 },
} as const
export type Limited = keyof typeof rules

/** How many counts are kept at most; the oldest go first. */
const mostKept = 100_000

/**
 * Counts attempts, in memory alone. What is counted (an address of a client, an address of mail) is known by
 * its keyed digest only, and is gone when its window ends.
 */
export class Limits {
  readonly #key: Buffer
  readonly #counts = new Map<string, { count: number; until: number }>()

  constructor(key: Buffer) {
    this.#key = key
  }

  #entry(what: Limited, whom: string, now: number) {
    const key = keyed(this.#key, `${what} ${whom}`)
    const known = this.#counts.get(key)
    if (known && known.until > now) return known
    const entry = { count: 0, until: now + rules[what].seconds * 1000 }
    this.#counts.delete(key)
    this.#counts.set(key, entry)
    for (const oldest of this.#counts.keys()) {
      if (this.#counts.size <= mostKept) break
      this.#counts.delete(oldest)
    }
    return entry
  }

  /**
   * Counts one attempt.
   * @returns how many there were before it, and whether it is one too many
   */
  attempt(what: Limited, whom: string, now = Date.now()): { over: boolean; before: number; first: boolean } {
    const entry = this.#entry(what, whom, now)
    const before = entry.count
    entry.count += 1
    // `first`: the one that crosses the line, so that the audit hears of it once.
    return { over: before >= rules[what].most, before, first: before === rules[what].most }
  }

  /** Forgets the attempts of someone who succeeded. */
  succeeded(what: Limited, whom: string): void {
    this.#counts.delete(keyed(this.#key, `${what} ${whom}`))
  }
}
