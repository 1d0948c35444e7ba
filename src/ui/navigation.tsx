import type { Language } from '../platform/i18n/index.ts'
import { formatNumber, speaker } from '../platform/i18n/index.ts'
import { Icon } from './mark.tsx'
import { currentOf, type Place } from './site.ts'
import { uiWords } from './words.ts'

/** Pages shown around the current one. */
function near(page: number, pages: number): (number | 'gap')[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages)
  const list = [...new Set(wanted)].sort((a, b) => a - b)
  return list.flatMap((n, index) => (index > 0 && n - list[index - 1]! > 1 ? ['gap' as const, n] : [n]))
}

/** The way through a long list. Nothing where there is one page. */
export function Pagination(props: {
  page: number
  pages: number
  href: (page: number) => string
  language: Language
}) {
  const t = speaker(uiWords, props.language)
  const { page, pages, href } = props
  if (pages < 2) return null
  return (
    <nav class="pages" aria-label={t('pages')}>
      {page > 1 ? (
        <a href={href(page - 1)} rel="prev">
          {t('previous')}
        </a>
      ) : null}
      <ul class="l">
        {near(page, pages).map((n) => (
          <li>
            {n === 'gap' ? (
              <span>…</span>
            ) : (
              <a href={href(n)} aria-current={n === page ? 'page' : undefined}>
                <span class="vh">{t('source_page', { page: '' })}</span>
                {formatNumber(n, props.language)}
              </a>
            )}
          </li>
        ))}
      </ul>
      {page < pages ? (
        <a href={href(page + 1)} rel="next">
          {t('next')}
          <Icon name="arrow-right" />
        </a>
      ) : null}
    </nav>
  )
}

/** Pages beside each other, as links that look like tabs. */
export function Tabs(props: { tabs: Place[]; label: string; language: Language }) {
  return (
    <nav aria-label={props.label}>
      <ul class="tabs">
        {props.tabs.map((tab) => (
          <li>
            <a href={tab.href} aria-current={currentOf(tab)}>
              {tab.label}
              {tab.count === undefined ? null : (
                <span class="n"> {formatNumber(tab.count, props.language)}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
