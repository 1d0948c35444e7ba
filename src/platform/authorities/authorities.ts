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

/** All authorities of this installation, by slug. Few and public: the directory below keeps them in memory. */
export async function listAuthorities(database: Database): Promise<Authority[]> {
  const { rows } = await database.pool.query<Row>('SELECT * FROM platform.authority ORDER BY slug')
  return rows.map((row) => ({
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
  }))
}

/** The authorities of this installation, kept in memory until one of them changes. */
export class AuthorityDirectory {
  readonly #database: Database
  #known: Promise<Map<string, Authority>> | null = null

  constructor(database: Database) {
    this.#database = database
  }

  /** Forgets what is known; the next question reads the database. */
  forget(): void {
    this.#known = null
  }

  async #all(): Promise<Map<string, Authority>> {
    this.#known ??= listAuthorities(this.#database).then(
      (list) => new Map(list.map((authority) => [authority.authorityId, authority])),
    )
    return this.#known.catch((error) => {
      this.#known = null
      throw error
    })
  }

  async list(): Promise<Authority[]> {
    return [...(await this.#all()).values()]
  }

  async byId(authorityId: string): Promise<Authority | undefined> {
    return (await this.#all()).get(authorityId)
  }

  async bySlug(slug: string): Promise<Authority | undefined> {
    return (await this.list()).find((authority) => authority.slug === slug)
  }

  async byHost(host: string): Promise<Authority | undefined> {
    return (await this.list()).find((authority) => authority.host === host)
  }
}
