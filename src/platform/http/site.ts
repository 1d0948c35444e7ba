import type { Context } from '../access/index.ts'
import type { Authority } from '../authorities/index.ts'
import type { Language } from '../i18n/index.ts'
import type { Services } from './services.ts'

/** Someone who is signed in, as the pages need to know them. */
export interface Account {
  id: string
  email: string
  name: string
  /** Ends every form that this session sends; checked before any command runs. */
  formToken: string
  sessionId: string
  /** Whether this session showed two factors: a code after the password, or a passkey. */
  secondFactor: boolean
}

/** One request, after it was found out which authority, language and account it concerns. */
export interface Site {
  authority: Authority
  language: Language
  /** '' where the host has one authority, else '/<slug>'. */
  base: string
  /** Path behind base and language, beginning with '/'. */
  path: string
  account: Account | null
  /** The role asks for a second factor that this session has not shown: the context is a visitor's until then. */
  mustSetUp: boolean
  /** Who sends, as a keyed digest of the client's address (`clientOf`): for rate limits alone, never kept. */
  client?: string
  context: Context
  services: Services
  /** Address of a path of this authority, in this language or another. */
  href(path: string, language?: Language): string
  /** The same with host and protocol. */
  absolute(path: string, language?: Language): string
}

/** What Hono's handlers find in `c.env`. */
export interface Env {
  Bindings: { site: Site }
}

/** Addresses of an authority: '<base>[/<language>]<path>'; the first language needs no prefix. */
export function addressing(authority: Authority, base: string, language: Language, origin: string) {
  const href = (path: string, wanted: Language = language): string => {
    const prefix = authority.languages.indexOf(wanted) > 0 ? `/${wanted}` : ''
    return `${base}${prefix}${path === '/' && (base || prefix) ? '' : path}`
  }
  return { href, absolute: (path: string, wanted?: Language) => `${origin}${href(path, wanted)}` }
}
