import type { Child } from 'hono/jsx'
import { say } from '../../platform/i18n/index.ts'
import { Breadcrumb, type Crumb } from '../breadcrumb.tsx'
import { Document, type Head } from '../document.tsx'
import { LanguageSwitch } from '../languages.tsx'
import { Logo } from '../logo.tsx'
import { Icon } from '../mark.tsx'
import { currentOf, type FootGroup, type LanguageLink, type Place, type Site } from '../site.ts'
import { uiWords } from '../words.ts'

/**
 * A page for everyone: head with places, margin-line rows in `children`, foot. Works without a script.
 * Fill it with {@link MarginRow}s.
 */
export function PublicPage(props: {
  head: Head
  site: Site
  places?: Place[]
  /** Address of the search page. */
  find?: string
  languages?: LanguageLink[]
  crumbs?: Crumb[]
  /** A message over the whole width, above the first row (a notification, '?at=' in the past). */
  notice?: Child
  foot?: FootGroup[]
  children?: Child
}) {
  const { head, site } = props
  return (
    <Document head={head} site={site.name}>
      <header class="top">
        <div class="wrap">
          <Logo site={site} />
          {props.places?.length ? (
            <nav class="nav" aria-label={say(uiWords.main_menu, head.language)}>
              {props.places.map((place) => (
                <a href={place.href} aria-current={currentOf(place)}>
                  {place.label}
                </a>
              ))}
            </nav>
          ) : null}
          {props.find || props.languages?.length ? (
            <div class="tools">
              <LanguageSwitch language={head.language} links={props.languages} />
              {props.find ? (
                <a class="find" href={props.find}>
                  <Icon name="magnifying-glass" />
                  {say(uiWords.find, head.language)}
                </a>
              ) : null}
            </div>
          ) : null}
        </div>
      </header>
      {props.crumbs?.length ? (
        <div class="wrap">
          <Breadcrumb crumbs={props.crumbs} language={head.language} />
        </div>
      ) : null}
      {props.notice ? <div class="wrap page-notice">{props.notice}</div> : null}
      <main id="content" class="wrap margin-line" tabindex={-1}>
        {props.children}
      </main>
      <Foot groups={props.foot ?? []} />
    </Document>
  )
}

function Foot(props: { groups: FootGroup[] }) {
  if (props.groups.length === 0) return null
  return (
    <footer class="foot">
      <div class="wrap">
        {props.groups.map((group) => (
          <div>
            <h2>{group.title}</h2>
            <ul class="l">
              {group.links.map((link) => (
                <li>
                  <a href={link.href}>{link.label}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </footer>
  )
}
