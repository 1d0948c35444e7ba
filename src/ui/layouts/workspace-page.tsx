import type { Child } from 'hono/jsx'
import type { Language } from '../../platform/i18n/index.ts'
import { formatNumber, say } from '../../platform/i18n/index.ts'
import { Breadcrumb, type Crumb } from '../breadcrumb.tsx'
import { Document, type Head } from '../document.tsx'
import { LanguageSwitch } from '../languages.tsx'
import { Logo } from '../logo.tsx'
import { currentOf, type LanguageLink, type Place, type Site } from '../site.ts'
import { uiWords } from '../words.ts'

export type PlaceGroup = { label: string; places: Place[] }

/** How many places of the first group stand in the row on a phone; the rest is under 'Alles'. */
const onPhone = 4

/**
 * A page of the workspace: sidebar with groups of places, title bar, content. On a phone the first four
 * places and 'Alles' stand in a row on top. `actions` are the title bar's buttons, one of them filled.
 */
export function WorkspacePage(props: {
  head: Head
  site: Site
  groups: PlaceGroup[]
  languages?: LanguageLink[]
  /** Who is signed in, and the way out. Drawn twice (sidebar, phone), so it holds no ids. */
  account?: Child
  crumbs?: Crumb[]
  title: Child
  /** Above the title: the step of a process. */
  above?: Child
  /** Beside the title: version, count. */
  beside?: Child
  actions?: Child
  notice?: Child
  children?: Child
}) {
  const { head, site } = props
  return (
    <Document head={{ hidden: true, ...head }} site={site.name}>
      <div class="ws">
        <header class="side">
          <Logo site={site} about={say(uiWords.workspace, head.language)} />
          <Sidebar groups={props.groups} language={head.language} />
          <PhoneRow groups={props.groups} language={head.language}>
            {props.account}
            <LanguageSwitch language={head.language} links={props.languages} />
          </PhoneRow>
          <div class="side-foot">
            {props.account}
            <LanguageSwitch language={head.language} links={props.languages} />
          </div>
        </header>
        <main id="content" class="main" tabindex={-1}>
          {props.crumbs ? <Breadcrumb crumbs={props.crumbs} language={head.language} /> : null}
          {props.notice}
          <div class="bar title-bar">
            <div class="title">
              {props.above ? <p class="label">{props.above}</p> : null}
              <h1>{props.title}</h1>
            </div>
            {props.beside ? <span class="mute small">{props.beside}</span> : null}
            {props.actions ? <div class="btns push">{props.actions}</div> : null}
          </div>
          {props.children}
        </main>
      </div>
    </Document>
  )
}

function Sidebar(props: { groups: PlaceGroup[]; language: Language }) {
  return (
    <nav class="places" aria-label={say(uiWords.workspace, props.language)}>
      {props.groups.map((group) => (
        <>
          <p class="label">{group.label}</p>
          <PlaceList places={group.places} language={props.language} />
        </>
      ))}
    </nav>
  )
}

/** The same places for a phone: four in a row, the others and the account behind 'Alles'. */
function PhoneRow(props: { groups: PlaceGroup[]; language: Language; children?: Child }) {
  const [first, ...others] = props.groups
  // Also where no place is open yet, there is a way to the account and out.
  const rest = first ? [{ ...first, places: first.places.slice(onPhone) }] : []
  const more = [...rest, ...others].filter((group) => group.places.length > 0)
  return (
    <nav class="places-row" aria-label={say(uiWords.workspace, props.language)}>
      {first ? <PlaceList places={first.places.slice(0, onPhone)} language={props.language} /> : null}
      <details>
        <summary>{say(uiWords.all_places, props.language)}</summary>
        <div class="all-places">
          {more.map((group) => (
            <div>
              <p class="label">{group.label}</p>
              <PlaceList places={group.places} language={props.language} />
            </div>
          ))}
          <div class="all-foot">{props.children}</div>
        </div>
      </details>
    </nav>
  )
}

function PlaceList(props: { places: Place[]; language: Language }) {
  return (
    <ul class="l">
      {props.places.map((place) => (
        <li>
          <a href={place.href} aria-current={currentOf(place)}>
            <span>{place.label}</span>
            {place.count === undefined ? null : (
              <span class="n">{formatNumber(place.count, props.language)}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  )
}
