import type { Database } from '../db/connect.ts'
import { isLanguage, type Language, type Words } from '../i18n/index.ts'
import { type AuthoritySettings, type AuthorityTheme, settingsSchema, themeSchema } from './settings.ts'

/** A city, region or partnership that runs its policy on Regie: the tenant. */
export interface Authority {
  authorityId: string
  slug: string
  kind: 'city' | 'region' | 'partnership'
  name: Words
  languages: Language[]
  timeZone: string
  host: string | null
  parentId: string | null
  theme: AuthorityTheme
  settings: AuthoritySettings
  demo: boolean
}

interface Row {
  authority_id: string
  slug: string
  kind: Authority['kind']
  name: Words
  languages: string[]
  time_zone: string
  host: string | null
  parent_id: string | null
  theme: unknown
  settings: unknown
  demo: boolean
}

function authorityOf(row: Row): Authority {
  return {
    authorityId: row.authority_id,
    slug: row.slug,
    kind: row.kind,
    name: row.name,
    languages: row.languages.filter(isLanguage),
    timeZone: row.time_zone,
    host: row.host,
    parentId: row.parent_id,
    theme: themeSchema.parse(row.theme),
    settings: settingsSchema.parse(row.settings),
    demo: row.demo,
  }
}

/** All authorities of this installation, by slug. Few and public: the directory below keeps them in memory. */
export async function listAuthorities(database: Database): Promise<Authority[]> {
  const { rows } = await database.pool.query<Row>('SELECT * FROM platform.authority ORDER BY slug')
  return rows.map(authorityOf)
}

interface Directory {
  list: readonly Authority[]
  byId: ReadonlyMap<string, Authority>
  bySlug: ReadonlyMap<string, Authority>
  byHost: ReadonlyMap<string, Authority>
}

function directoryOf(list: readonly Authority[]): Directory {
  return {
    list,
    byId: new Map(list.map((one) => [one.authorityId, one])),
    bySlug: new Map(list.map((one) => [one.slug, one])),
    byHost: new Map(list.flatMap((one) => (one.host ? [[one.host, one]] : []))),
  }
}

/** The authorities of this installation, kept in memory until one of them changes. */
export class AuthorityDirectory {
  readonly #database: Database
  #known: Promise<Directory> | null = null
  /** Those that something changed in: they alone are read again, however many others there are. */
  readonly #stale = new Set<string>()

  constructor(database: Database) {
    this.#database = database
  }

  /** Forgets what is known of an authority, or of all; the next question reads the database. */
  forget(authorityId?: string): void {
    if (authorityId === undefined) this.#known = null
    else this.#stale.add(authorityId)
  }

  async #readAgain(before: Directory, ids: string[]): Promise<Directory> {
    const { rows } = await this.#database.pool.query<Row>(
      'SELECT * FROM platform.authority WHERE authority_id = ANY ($1)',
      [ids],
    )
    const list = [...before.list.filter((one) => !ids.includes(one.authorityId)), ...rows.map(authorityOf)]
    return directoryOf(list.sort((a, b) => (a.slug < b.slug ? -1 : 1)))
  }

  async #all(): Promise<Directory> {
    if (!this.#known) {
      this.#stale.clear()
      this.#known = listAuthorities(this.#database).then(directoryOf)
    } else if (this.#stale.size > 0) {
      const ids = [...this.#stale]
      this.#stale.clear()
      this.#known = this.#known.then((before) => this.#readAgain(before, ids))
    }
    return this.#known.catch((error) => {
      this.#known = null
      throw error
    })
  }

  /** All of them, by slug. */
  async list(): Promise<readonly Authority[]> {
    return (await this.#all()).list
  }

  async byId(authorityId: string): Promise<Authority | undefined> {
    return (await this.#all()).byId.get(authorityId)
  }

  async bySlug(slug: string): Promise<Authority | undefined> {
    return (await this.#all()).bySlug.get(slug)
  }

  async byHost(host: string): Promise<Authority | undefined> {
    return (await this.#all()).byHost.get(host)
  }
}
