import type { Database } from '../db/connect.ts'
import { dayIn, isLanguage, type Language } from '../i18n/index.ts'
import type { Door, Level, Mandate, Role, Scope } from './scope.ts'

/** What the gate has to know of the authority that is entered. */
export interface Place {
  authorityId: string
  timeZone: string
  languages: readonly string[]
}

/** Everything that a command or query needs: the database, and who acts where. */
export interface Context {
  readonly database: Database
  readonly scope: Scope
}

interface Entry {
  door: Door
  /** False where what was granted to the account's own authority does not count: its session is too weak. */
  guests?: boolean
  now?: Date
  language?: Language
}

const workers: readonly Role[] = ['coordinator', 'editor', 'organisation_member', 'body_member']

/**
 * Which levels a set of roles opens in its own authority. Auditors and platform administrators read no
 * content beyond what is public; the confidential level is opened by audience alone, for everyone.
 */
export function levelsOf(held: Iterable<Role>): Exclude<Level, 'confidential'>[] {
  const set = new Set(held)
  if (workers.some((role) => set.has(role))) return ['public', 'council', 'internal']
  return set.has('council_member') ? ['public', 'council'] : ['public']
}

/**
 * What a guest may read here: up to the level that was granted to its own authority, and no further than its
 * role there goes.
 */
function guestLevels(rows: readonly { level: string; role: string }[]): Exclude<Level, 'confidential'>[] {
  const opened = rows.flatMap(({ level, role }) =>
    levelsOf([role as Role]).filter((one) => level === 'internal' || one !== 'internal'),
  )
  return [...new Set(opened)]
}

function mint(
  place: Place,
  accountId: string | null,
  mandates: readonly Mandate[],
  granted: readonly { authorityId: string; level: string }[],
  entry: Entry,
  guest: readonly Exclude<Level, 'confidential'>[] = [],
): Scope {
  const now = entry.now ?? new Date()
  const opened = [...levelsOf(mandates.map((mandate) => mandate.role)), ...guest]
  const reads = (level: Exclude<Level, 'confidential'>): string[] => {
    if (!opened.includes(level)) return []
    const through = granted.filter(
      (grant) => level === 'public' || grant.level === 'internal' || grant.level === level,
    )
    return [place.authorityId, ...new Set(through.map((grant) => grant.authorityId))]
  }
  const own = place.languages.find(isLanguage) ?? 'nl'
  return {
    authorityId: place.authorityId,
    accountId,
    personId: mandates[0]?.personId ?? null,
    roles: new Set(mandates.map((mandate) => mandate.role)),
    mandates,
    reads: { public: reads('public'), council: reads('council'), internal: reads('internal') },
    audience: [
      ...new Set(
        mandates.flatMap((m) => [m.personId, m.organisationId, m.bodyId]).filter((id) => id !== null),
      ),
    ],
    door: entry.door,
    now,
    today: dayIn(place.timeZone, now),
    language: entry.language ?? own,
  } as unknown as Scope
}

/**
 * Lets an account (or, with null, a visitor) into an authority, with what its mandates give it today; one
 * without a mandate reads along as far as its own authority was let in.
 * The only way to a {@link Context}, together with {@link enterAsSystem}.
 */
export async function enter(
  database: Database,
  place: Place,
  accountId: string | null,
  entry: Entry,
): Promise<Context> {
  if (accountId === null) return { database, scope: mint(place, null, [], [], entry) }
  const today = dayIn(place.timeZone, entry.now ?? new Date())
  const [held, grants] = await Promise.all([
    database.pool.query('SELECT * FROM platform.mandates_of($1, $2, $3)', [
      accountId,
      place.authorityId,
      today,
    ]),
    database.pool.query('SELECT * FROM platform.grants_to($1, $2)', [place.authorityId, today]),
  ])
  const mandates = held.rows.map((row) => ({
    personId: row.person_id,
    role: row.role,
    organisationId: row.organisation_id,
    bodyId: row.body_id,
  }))
  const granted = grants.rows.map((row) => ({ authorityId: row.authority_id, level: row.level }))
  if (mandates.length > 0 || entry.guests === false)
    return { database, scope: mint(place, accountId, mandates, granted, entry) }
  const guest = await database.pool.query('SELECT * FROM platform.guest_of($1, $2, $3)', [
    accountId,
    place.authorityId,
    today,
  ])
  return { database, scope: mint(place, accountId, [], [], entry, guestLevels(guest.rows)) }
}

/**
 * The scope of Regie's own work (jobs, mail, seals, the first start): no content, but contacts, the outbox
 * and the audit. Never made for a request.
 */
export function enterAsSystem(database: Database, place: Place, now?: Date): Context {
  const scope = mint(place, null, [], [], { door: 'job', now })
  return { database, scope: { ...scope, roles: new Set(['system']) } as Scope }
}
