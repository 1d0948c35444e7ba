import { Hono } from 'hono'
import { Client } from 'pg'
import { v7 } from 'uuid'
import { enterSignedIn } from '../src/platform/auth/enter.ts'
import { accountOf, authRoutes, checkForm } from '../src/platform/auth/index.ts'
import { AuthorityDirectory } from '../src/platform/authorities/index.ts'
import { openDatabase } from '../src/platform/db/connect.ts'
import { PageMemory } from '../src/platform/http/memory.ts'
import { resolveAddress } from '../src/platform/http/resolve.ts'
import type { Services } from '../src/platform/http/services.ts'
import { addressing, type Env } from '../src/platform/http/site.ts'
import { freshDatabase, type TestDatabase } from './cluster.ts'

/** A database with one authority, and the pages of signing in on it. */
export interface Door {
  services: Services
  database: TestDatabase
  authorityId: string
  /** Runs a statement as the owner, for arranging and for looking. */
  sql(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>
  /** Makes a person with an account's id and a role in the authority; gives the person's id. */
  person(accountId: string, role: string): Promise<string>
  browser(options?: { client?: string; userAgent?: string }): Browser
  /** Answers one request, as a server would. */
  fetch(request: Request): Promise<Response>
  close(): Promise<void>
}

/** Opens a door; `address` decides on cookies and on the host name of passkeys. */
export async function openDoor(
  options: { address?: string; demo?: boolean; asset?: (name: string) => string } = {},
): Promise<Door> {
  const address = options.address ?? 'http://localhost:3000'
  const database = await freshDatabase()
  const app = openDatabase(database.appUrl)
  const owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const sql = async (text: string, values: unknown[] = []) => (await owner.query(text, values)).rows
  const authorityId = v7()
  await sql(
    `INSERT INTO platform.authority (authority_id, slug, kind, name, languages, demo)
     VALUES ($1, 'proefstad', 'city', '{"nl":"Stad Proef","fr":"Ville d’Essai"}', '{nl,fr,en}', $2)`,
    [authorityId, options.demo ?? false],
  )
  const services = {
    config: {
      port: 3000,
      address,
      data: '/nowhere',
      database: null,
      smtp: null,
      mailFrom: 'Regie <regie@localhost>',
      secret: 'a secret of the tests, long enough to be one',
      language: 'nl',
    },
    database: app,
    authorities: new AuthorityDirectory(app),
    memory: new PageMemory(),
    modules: [],
    asset: options.asset ?? ((name: string) => `/assets/${name}`),
  } as unknown as Services
  const rooms = new Hono<Env>({ getPath: (_, given) => (given!.env as Env['Bindings']).site.path })
  rooms.use(async (c, next) => {
    if (['GET', 'HEAD'].includes(c.req.method)) return next()
    return (await checkForm(c)) ?? next()
  })
  rooms.onError((error) => {
    throw error
  })
  rooms.route('/', authRoutes)
  rooms.get('/werk', (c) =>
    c.json({
      account: c.env.site.account?.email ?? null,
      roles: [...c.env.site.context.scope.roles],
    }),
  )
  rooms.post('/upload', async (c) => c.json({ bytes: (await c.req.arrayBuffer()).byteLength }))

  const serve = async (request: Request, client: string): Promise<Response> => {
    const url = new URL(request.url)
    const resolved = await resolveAddress(services.authorities, url.hostname, url.pathname)
    if (!resolved || 'choose' in resolved) throw new Error(`no authority at ${request.url}`)
    const { authority, base, language, path } = resolved.found
    const account = await accountOf(request, services)
    const { context, mustSetUp } = await enterSignedIn(app, authority, account, { door: 'web', language })
    const site = { authority, base, language, path, account, mustSetUp, client, context, services }
    return rooms.fetch(request, {
      site: { ...site, ...addressing(authority, base, language, new URL(address).origin) },
    } as Env['Bindings'])
  }

  return {
    services,
    database,
    authorityId,
    sql,
    async person(accountId, role) {
      const [person, organisation] = [v7(), v7()]
      await sql(`INSERT INTO platform.organisation (id, name, kept_by) VALUES ($1, '{"nl":"Huis"}', $2)`, [
        organisation,
        authorityId,
      ])
      await sql('INSERT INTO platform.person (authority_id, id, name, account_id) VALUES ($1, $2, $3, $4)', [
        authorityId,
        person,
        'Proefpersoon',
        accountId,
      ])
      await sql(
        `INSERT INTO platform.mandate (authority_id, id, person_id, role, organisation_id, from_day)
         VALUES ($1, $2, $3, $4, $5, '2020-01-01')`,
        [authorityId, v7(), person, role, organisation],
      )
      return person
    },
    browser: (given = {}) =>
      new Browser(address, (request) => serve(request, given.client ?? 'a client'), given.userAgent),
    fetch: (request) => serve(request, 'a real browser'),
    async close() {
      await owner.end()
      await app.close()
      await database.drop()
    },
  }
}

/** What a browser without scripts does: keeps cookies, sends forms with the fields that stand in them. */
export class Browser {
  readonly cookies = new Map<string, string>()
  readonly #address: string
  readonly #serve: (request: Request) => Promise<Response>
  readonly #userAgent: string
  /** The last page, and where it was. */
  page = ''
  at = ''

  constructor(address: string, serve: (request: Request) => Promise<Response>, userAgent?: string) {
    this.#address = address
    this.#serve = serve
    this.#userAgent =
      userAgent ?? 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0'
  }

  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    headers.set('user-agent', this.#userAgent)
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    if (cookie) headers.set('cookie', cookie)
    const response = await this.#serve(new Request(new URL(path, this.#address), { ...init, headers }))
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0/i.test(line)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return response
  }

  /** Opens a page, following redirects. */
  async open(path: string): Promise<Response> {
    let response = await this.send(path)
    this.at = path
    for (let hops = 0; hops < 5 && response.status >= 300 && response.status < 400; hops += 1) {
      this.at = response.headers.get('location') ?? ''
      response = await this.send(this.at)
    }
    this.page = await response.clone().text()
    return response
  }

  /** The token of the forms on the last page. */
  get token(): string {
    return /name="_form" value="([^"]*)"/.exec(this.page)?.[1] ?? ''
  }

  /** Sends a form of the last page; does not follow the redirect. */
  async submit(path: string, fields: Record<string, string>, headers: HeadersInit = {}): Promise<Response> {
    const response = await this.send(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        ...headers,
      },
      body: new URLSearchParams({ _form: this.token, ...fields }).toString(),
    })
    if (response.status < 300 || response.status >= 400) this.page = await response.clone().text()
    return response
  }

  /** Who the workspace says that this is. */
  async who(): Promise<{ account: string | null; roles: string[] }> {
    return (await (await this.send('/werk')).json()) as { account: string | null; roles: string[] }
  }

  /** Opens the form and signs in with a password. */
  async signIn(email: string, password: string): Promise<Response> {
    await this.open('/aanmelden')
    return this.submit('/aanmelden', { email, password })
  }
}
