import type { Language } from '../platform/i18n/index.ts'
import { say } from '../platform/i18n/index.ts'
import type { LanguageLink } from './site.ts'
import { uiWords } from './words.ts'

const own: Record<Language, string> = { nl: 'Nederlands', fr: 'Français', en: 'English' }

/** The same page in the authority's other languages, each named in itself. Nothing where there is one. */
export function LanguageSwitch(props: { language: Language; links?: LanguageLink[] }) {
  if (!props.links || props.links.length < 2) return null
  return (
    <nav class="langs" aria-label={say(uiWords.languages, props.language)}>
      <ul class="l">
        {props.links.map((link) => (
          <li>
            <a
              href={link.href}
              lang={link.language}
              hreflang={link.language}
              aria-current={link.language === props.language ? 'true' : undefined}
              aria-label={own[link.language]}
            >
              {link.language.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A text of an authority, marked with its language where that is not the page's (it was not translated). */
export function Said(props: { value: { text: string; language: Language }; page: Language }) {
  const { text, language } = props.value
  return <span lang={language === props.page ? undefined : language}>{text}</span>
}
