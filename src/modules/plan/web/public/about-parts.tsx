import type { Site } from '../../../../platform/http/site.ts'
import { say, textOf } from '../../../../platform/i18n/index.ts'
import { aboutWords } from './about-words.ts'

/** Where to turn to: the authority's own address, or that it gave none. */
export function Contact(props: { site: Site; before: string }) {
  const { site } = props
  const { contact } = site.authority.settings
  const name = textOf(site.authority.name, site.language)
  if (!contact) return <p class="measure">{say(aboutWords.feedback_none, site.language, { name })}</p>
  const href = contact.includes('://') ? contact : `mailto:${contact}`
  return (
    <p class="measure">
      {props.before} <a href={href}>{contact}</a>
    </p>
  )
}

/** A few statements as a list. */
export function Statements(props: { lines: string[] }) {
  return (
    <ul class="parts measure">
      {props.lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )
}
