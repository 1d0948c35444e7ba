import type { Child } from 'hono/jsx'
import { Document, type Head } from '../document.tsx'
import { LanguageSwitch } from '../languages.tsx'
import { Logo } from '../logo.tsx'
import type { LanguageLink, Site } from '../site.ts'

/**
 * One question, nothing else: signing in, a signed link, the first account. `about`: for whom and on what
 * the question is; `sure`: what happens with the answer, at the bottom.
 */
export function OneQuestionPage(props: {
  head: Head
  site: Site
  languages?: LanguageLink[]
  about?: Child
  title: Child
  /** Above the title: the error summary, a notification. */
  notice?: Child
  sure?: Child
  children?: Child
}) {
  return (
    <Document head={{ hidden: true, ...props.head }} site={props.site.name}>
      <div class="one">
        <header class="bar">
          <Logo site={props.site} />
          <LanguageSwitch language={props.head.language} links={props.languages} />
        </header>
        <main id="content" tabindex={-1}>
          {props.notice}
          {props.about ? <div class="about">{props.about}</div> : null}
          <h1>{props.title}</h1>
          {props.children}
        </main>
        {props.sure ? <footer class="sure">{props.sure}</footer> : null}
      </div>
    </Document>
  )
}
