import { v7 } from 'uuid'
import type { Scope, WriteTx } from '../../src/platform/access/index.ts'
import { enterAsSystem, success, writeAs } from '../../src/platform/access/index.ts'
import { audit } from '../../src/platform/audit/index.ts'
import type { Database } from '../../src/platform/db/connect.ts'
import type { Words } from '../../src/platform/i18n/index.ts'
import { shift } from '../anchor.ts'
import type { Day, DemoAuthority, Text } from '../types.ts'

/** Ids by the keys of the data; a key that nothing has is a mistake in the data. */
export class Ids {
  readonly #known = new Map<string, string>()

  /** The id of a new thing. */
  add(kind: string, key: string): string {
    const id = v7()
    this.#known.set(`${kind}/${key}`, id)
    return id
  }

  set(kind: string, key: string, id: string): void {
    this.#known.set(`${kind}/${key}`, id)
  }

  has(kind: string, key: string): boolean {
    return this.#known.has(`${kind}/${key}`)
  }

  get(kind: string, key: string): string {
    const id = this.#known.get(`${kind}/${key}`)
    if (!id) throw new Error(`the demo has no ${kind} ${key}`)
    return id
  }

  maybe(kind: string, key: string | undefined): string | null {
    return key === undefined ? null : this.get(kind, key)
  }
}

type Work = (tx: WriteTx) => Promise<void>

/**
 * What happens in one authority, by day: entries of the same day are written in one transaction that the
 * history dates on that day, so that `?at=` finds the demo's past.
 */
export class Book {
  readonly ids: Ids
  readonly authority: DemoAuthority
  readonly authorityId: string
  readonly #today: Day
  readonly #days = new Map<Day, Work[]>()

  constructor(ids: Ids, authority: DemoAuthority, authorityId: string, today: Day) {
    this.ids = ids
    this.authority = authority
    this.authorityId = authorityId
    this.#today = today
  }

  /** A day of the data, moved to the day of filling. */
  day(day: Day): Day {
    return shift(day, this.#today)
  }

  dayOr(day: Day | undefined): Day | null {
    return day === undefined ? null : this.day(day)
  }

  /** A text of the data, in the authority's first language where it names none. */
  words(text: Text | undefined): Words {
    if (text === undefined) return {}
    return typeof text === 'string' ? { [this.authority.languages[0]!]: text } : text
  }

  /** Notes what happens on a day of the data; days to come are left out. */
  on(day: Day, work: Work): void {
    const moved = this.day(day)
    if (moved > this.#today) return
    this.#days.set(moved, [...(this.#days.get(moved) ?? []), work])
  }

  /** Writes everything, oldest first. */
  async write(database: Database): Promise<void> {
    for (const day of [...this.#days.keys()].sort()) {
      const now = day === this.#today ? new Date() : new Date(`${day}T09:30:00Z`)
      const { scope } = enterAsSystem(
        database,
        { authorityId: this.authorityId, timeZone: 'Europe/Brussels', languages: this.authority.languages },
        now,
      )
      await writeAs(database, this.#seeingAll(scope), async (tx) => {
        for (const work of this.#days.get(day)!) await work(tx)
        await audit(tx, 'demo.fill', `platform/authority/${this.authorityId}`)
        return success()
      })
    }
  }

  /** Filling works as the owner, which row-level security does not stop; its scope reads what it writes. */
  #seeingAll(scope: Scope): Scope {
    const all = [this.authorityId]
    const audience = [
      ...this.authority.organisations.map((one) => this.ids.get('organisation', one.key)),
      ...this.authority.bodies.map((one) => this.ids.get(`body ${this.authority.key}`, one.key)),
    ]
    return { ...scope, reads: { public: all, council: all, internal: all }, audience }
  }
}
