import type { Language } from '../platform/i18n/index.ts'

/** The authority as the head of a page shows it. */
export type Site = {
  /** 'Stad Havenrade' */
  name: string
  /** What the site is about, under the name: 'Drugsbeleid'. */
  about?: string
  home: string
  /** Address of the authority's own square SVG; without it Regie's own sign stands there. */
  logo?: string
}

export type Place = {
  label: string
  href: string
  /** 'page': this very page; true: somewhere under it. */
  current?: boolean | 'page'
  /** What waits there. */
  count?: number
}

/** The value for aria-current. */
export function currentOf(place: { current?: boolean | 'page' }): 'page' | 'true' | undefined {
  return place.current === 'page' ? 'page' : place.current ? 'true' : undefined
}

/** The page in another language. */
export type LanguageLink = { language: Language; href: string }

/** A column of the foot. */
export type FootGroup = { title: string; links: { label: string; href: string }[] }
