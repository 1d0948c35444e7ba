import type { Language } from '../platform/i18n/index.ts'
import { say } from '../platform/i18n/index.ts'
import { uiWords } from './words.ts'

export type Crumb = { label: string; href?: string }

/** Where a page stands. The last crumb is the page itself and has no link. */
export function Breadcrumb(props: { crumbs: Crumb[]; language: Language }) {
  if (props.crumbs.length === 0) return null
  return (
    <nav class="crumb" aria-label={say(uiWords.where_you_are, props.language)}>
      <ol class="l">
        {props.crumbs.map((crumb) => (
          <li aria-current={crumb.href ? undefined : 'page'}>
            {crumb.href ? <a href={crumb.href}>{crumb.label}</a> : crumb.label}
          </li>
        ))}
      </ol>
    </nav>
  )
}
