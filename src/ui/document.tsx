import type { Child } from 'hono/jsx'
import type { Language } from '../platform/i18n/index.ts'
import { say } from '../platform/i18n/index.ts'
import { spriteFor } from './sprite.ts'
import { uiWords } from './words.ts'

/** What every page says to machines about itself. */
export type Head = {
  language: Language
  /** The page's own title; the site's name follows it. */
  title: string
  /** How many errors the form on it holds: they stand first in the title, as GOV.UK does. */
  errors?: number
  description?: string
  /** Absolute address of the page as it should be found. */
  canonical?: string
  /** The same page in other languages, absolute addresses. */
  alternates?: { language: Language; href: string }[]
  feed?: { href: string; title: string }
  /** Addresses of the style sheets: the platform's, then the authority's theme. */
  styles: string[]
  /** Scripts, for pages of the workspace that have an island. None in public. */
  scripts?: string[]
  /** Keeps the page out of search engines (workspace, signed links, messages). */
  hidden?: boolean
}

const spritePlace = '<!--sprite-->'

/** The document around a layout. Layouts use it; pages use layouts. */
export function Document(props: { head: Head; site: string; body?: string; children?: Child }) {
  const { head } = props
  const title = `${head.title} – ${props.site}`
  return (
    <html lang={head.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>
          {head.errors ? say(uiWords.errors_in_title, head.language, { n: head.errors, title }) : title}
        </title>
        {head.description ? <meta name="description" content={head.description} /> : null}
        {head.hidden ? <meta name="robots" content="noindex" /> : null}
        <meta name="color-scheme" content="light dark" />
        {head.canonical ? <link rel="canonical" href={head.canonical} /> : null}
        {head.alternates?.map((other) => (
          <link rel="alternate" hreflang={other.language} href={other.href} />
        ))}
        {head.feed ? (
          <link rel="alternate" type="application/atom+xml" href={head.feed.href} title={head.feed.title} />
        ) : null}
        {head.styles.map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
        {head.scripts?.map((src) => (
          <script type="module" src={src} />
        ))}
      </head>
      <body class={props.body}>
        <SpritePlace />
        <a class="skip" href="#content">
          {say(uiWords.skip, head.language)}
        </a>
        {props.children}
      </body>
    </html>
  )
}

/** An element, not a comment, because JSX has none; {@link renderPage} puts the sprite here. */
function SpritePlace() {
  return <span dangerouslySetInnerHTML={{ __html: spritePlace }} />
}

const place = `<span>${spritePlace}</span>`

/**
 * A layout as the text of a document: doctype, and the sprite with the symbols that this very page uses.
 */
export async function renderPage(page: Child | Promise<Child>): Promise<string> {
  // A page with an asynchronous part in it becomes text asynchronously.
  const html = String(await (await page)?.toString())
  return `<!doctype html>${html.replace(place, () => spriteFor(html))}`
}
