import { pick, type Words } from '../../../../platform/i18n/index.ts'
import { Said } from '../../../../ui/languages.tsx'
import type { PlanPage } from './page-of-plan.ts'

/** A text of the authority, marked with its language where it was not translated. */
export function Text(props: { of: Words | null | undefined; page: PlanPage }) {
  const { site } = props.page
  return <Said value={pick(props.of, site.language, site.authority.languages)} page={site.language} />
}

/** A longer text: a paragraph per line of it. */
export function Paragraphs(props: { of: Words | null | undefined; page: PlanPage }) {
  const { site } = props.page
  const { text, language } = pick(props.of, site.language, site.authority.languages)
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '')
  return (
    <>
      {lines.map((line) => (
        <p lang={language === site.language ? undefined : language}>{line}</p>
      ))}
    </>
  )
}

/** Whether a text says anything in any language. */
export function says(words: Words | null | undefined): boolean {
  return Object.values(words ?? {}).some((text) => text !== '')
}
