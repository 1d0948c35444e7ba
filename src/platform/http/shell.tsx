import type { Child } from 'hono/jsx'
import type { Head } from '../../ui/document.tsx'
import { MessagePage } from '../../ui/layouts/message-page.tsx'
import { PublicPage } from '../../ui/layouts/public-page.tsx'
import { WorkspacePage } from '../../ui/layouts/workspace-page.tsx'
import type { FootGroup, LanguageLink, Site as SiteHead } from '../../ui/site.ts'
import { FormToken } from '../auth/web/form-token.tsx'
import { say, textOf } from '../i18n/index.ts'
import type { MenuPlace } from './module.ts'
import type { Site } from './site.ts'
import { httpWords } from './words.ts'

/** The authority as the heads of pages show it. */
export function siteHead(site: Site): SiteHead {
  return {
    name: textOf(site.authority.name, site.language),
    about: say(httpWords.policy, site.language),
    home: site.href('/'),
    logo: site.authority.theme.logo ? site.href('/logo.svg') : undefined,
  }
}

/** This very page in the authority's other languages. */
export function languageLinks(site: Site, query = ''): LanguageLink[] {
  const { languages } = site.authority
  return languages.length < 2
    ? []
    : languages.map((language) => ({ language, href: site.href(site.path, language) + query }))
}

/** What a page says of itself to machines, from the request and a title. */
export function headOf(site: Site, given: Pick<Head, 'title'> & Partial<Head>): Head {
  const themed = Object.keys(site.authority.theme).length > 0
  return {
    language: site.language,
    canonical: site.absolute(site.path),
    alternates:
      site.authority.languages.length > 1
        ? site.authority.languages.map((language) => ({ language, href: site.absolute(site.path, language) }))
        : [],
    styles: [site.services.asset('regie.css'), ...(themed ? [site.href('/thema.css')] : [])],
    ...given,
  }
}

/** A page for everyone, in the authority's frame. */
export function PublicShell(props: {
  site: Site
  /** What follows '?' in the page's address, to keep where the language changes. */
  query?: string
  head: Pick<Head, 'title'> & Partial<Head>
  crumbs?: { label: string; href?: string }[]
  notice?: Child
  foot?: FootGroup[]
  children?: Child
}) {
  const { site } = props
  const t = (key: keyof typeof httpWords) => say(httpWords[key], site.language)
  const places = site.services.modules.flatMap((module) => module.publicPlaces?.(site) ?? [])
  const about: FootGroup = {
    title: t('about_site'),
    links: [
      { label: t('accessibility'), href: site.href('/over/toegankelijkheid') },
      { label: t('privacy'), href: site.href('/over/privacy') },
      { label: t('vocabularies'), href: site.href('/woorden') },
      { label: t('sign_in'), href: site.href('/werk') },
    ],
  }
  return (
    <PublicPage
      head={headOf(site, props.head)}
      site={siteHead(site)}
      places={places}
      find={site.href('/zoeken')}
      languages={languageLinks(site, props.query)}
      crumbs={props.crumbs}
      notice={props.notice}
      foot={[...(props.foot ?? []), about]}
    >
      {props.children}
    </PublicPage>
  )
}

/** A page of the workspace, with the places that this actor may open. */
export async function WorkspaceShell(props: {
  site: Site
  head: Pick<Head, 'title'> & Partial<Head>
  crumbs?: { label: string; href?: string }[]
  title: Child
  above?: Child
  beside?: Child
  actions?: Child
  notice?: Child
  children?: Child
}) {
  const { site } = props
  const t = (key: keyof typeof httpWords) => say(httpWords[key], site.language)
  const places = (
    await Promise.all(site.services.modules.map((module) => module.workspacePlaces?.(site) ?? []))
  ).flat()
  const group = (name: MenuPlace['group']) => ({
    label: t(name),
    places: places.filter((place) => place.group === name),
  })
  return (
    <WorkspacePage
      head={headOf(site, { hidden: true, ...props.head })}
      site={{ ...siteHead(site), home: site.href('/werk') }}
      groups={[group('daily'), group('parts'), group('keeping')].filter((one) => one.places.length > 0)}
      languages={languageLinks(site)}
      account={
        <div class="account">
          <p class="label">{site.account?.name}</p>
          <a href={site.href('/werk/account')}>{t('account')}</a>
          <a href={site.href('/')}>{t('to_public')}</a>
          <form method="post" action={site.href('/aanmelden/afmelden')}>
            <FormToken site={site} />
            <button class="link" type="submit">
              {t('sign_out')}
            </button>
          </form>
        </div>
      }
      crumbs={props.crumbs}
      title={props.title}
      above={props.above}
      beside={props.beside}
      actions={props.actions}
      notice={props.notice}
    >
      {props.children}
    </WorkspacePage>
  )
}

/** Why there is nothing else to see: not found, not allowed, broken. */
export function MessageShell(props: {
  site: Site
  kind: 'not_found' | 'not_allowed' | 'too_large' | 'broken'
  code: string
}) {
  const { site, kind } = props
  return (
    <MessagePage
      head={headOf(site, { title: say(httpWords[kind], site.language), hidden: true })}
      site={siteHead(site)}
      code={props.code}
      title={say(httpWords[kind], site.language)}
      lede={say(httpWords[`${kind}_lede`], site.language)}
    >
      <p>
        <a href={site.href('/')}>{say(httpWords.home, site.language)}</a>
      </p>
    </MessagePage>
  )
}
