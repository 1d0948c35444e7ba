import type { Authority, AuthorityDirectory } from '../authorities/index.ts'
import { isLanguage, type Language } from '../i18n/index.ts'

/** Which authority, language and path an address means. */
export interface Resolved {
  authority: Authority
  base: string
  language: Language
  path: string
}

/**
 * Reads an address: the host name says which authority, or there is only one, or the first segment is its
 * slug; then a language where the authority has more than one.
 * @returns the authorities to choose from where the address names none of several
 */
export async function resolveAddress(
  authorities: AuthorityDirectory,
  host: string,
  pathname: string,
): Promise<{ found: Resolved } | { choose: readonly Authority[] } | null> {
  const all = await authorities.list()
  let authority = (await authorities.byHost(host)) ?? (all.length === 1 ? all[0] : undefined)
  let base = ''
  let rest = pathname
  if (!authority) {
    const slug = pathname.split('/')[1] ?? ''
    if (slug === '') return { choose: all }
    authority = await authorities.bySlug(slug)
    if (!authority) return null
    base = `/${slug}`
    rest = pathname.slice(base.length)
  }
  const [, first = ''] = rest.split('/')
  let language = authority.languages[0] ?? 'nl'
  const { languages } = authority
  if (languages.length > 1 && isLanguage(first) && languages.includes(first)) {
    language = first
    rest = rest.slice(first.length + 1)
  }
  return { found: { authority, base, language, path: rest === '' ? '/' : rest } }
}
