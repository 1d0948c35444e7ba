import type { Child } from 'hono/jsx'
import { Document, type Head } from '../document.tsx'
import { Logo } from '../logo.tsx'
import { PageTitle } from '../margin-row.tsx'
import type { Site } from '../site.ts'

/**
 * A page that says why there is nothing else: not found, not allowed, something broke. `code` stands in
 * the margin; `children` hold the way on.
 */
export function MessagePage(props: {
  head: Head
  site: Site
  code?: string
  title: Child
  lede?: Child
  children?: Child
}) {
  return (
    <Document head={{ hidden: true, ...props.head }} site={props.site.name}>
      <header class="top">
        <div class="wrap">
          <Logo site={props.site} />
        </div>
      </header>
      <main id="content" class="wrap margin-line message" tabindex={-1}>
        <PageTitle title={props.title} lede={props.lede} number={props.code}>
          {props.children}
        </PageTitle>
      </main>
    </Document>
  )
}
