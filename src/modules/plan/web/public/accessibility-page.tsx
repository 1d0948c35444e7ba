import { PublicShell } from '../../../../platform/http/shell.tsx'
import type { Site } from '../../../../platform/http/site.ts'
import { speaker, textOf } from '../../../../platform/i18n/index.ts'
import { MarginRow, PageTitle } from '../../../../ui/margin-row.tsx'
import { Contact, Statements } from './about-parts.tsx'
import { aboutWords } from './about-words.ts'

/** What works for everyone, what does not yet, and where to say so. */
export function AccessibilityPage(props: { site: Site }) {
  const { site } = props
  const t = speaker(aboutWords, site.language)
  return (
    <PublicShell site={site} head={{ title: t('accessibility') }}>
      <PageTitle
        title={t('accessibility')}
        lede={t('accessibility_lede', { name: textOf(site.authority.name, site.language) })}
      />
      <MarginRow id="werkt" title={t('works')}>
        <Statements lines={[t('works_1'), t('works_2'), t('works_3')]} />
      </MarginRow>
      <MarginRow id="ontbreekt" title={t('gaps')}>
        <Statements lines={[t('gaps_1'), t('gaps_2'), t('gaps_3'), t('gaps_4')]} />
      </MarginRow>
      <MarginRow id="melden" title={t('feedback')}>
        <Contact site={site} before={t('feedback_contact')} />
      </MarginRow>
    </PublicShell>
  )
}
