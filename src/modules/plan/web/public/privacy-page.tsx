import { PublicShell } from '../../../../platform/http/shell.tsx'
import type { Site } from '../../../../platform/http/site.ts'
import { speaker, textOf } from '../../../../platform/i18n/index.ts'
import { daysKept } from '../../../../platform/mail/index.ts'
import { MarginRow, PageTitle } from '../../../../ui/margin-row.tsx'
import { Contact, Statements } from './about-parts.tsx'
import { aboutWords } from './about-words.ts'

/** What is kept of whoever reads, signs in or stands in a plan, and what is not. */
export function PrivacyPage(props: { site: Site }) {
  const { site } = props
  const t = speaker(aboutWords, site.language)
  return (
    <PublicShell site={site} head={{ title: t('privacy') }}>
      <PageTitle title={t('privacy')} lede={t('privacy_lede')} />
      <MarginRow id="lezen" title={t('reading')}>
        <Statements lines={[t('reading_1'), t('reading_2')]} />
      </MarginRow>
      <MarginRow id="aanmelden" title={t('signing_in')}>
        <Statements lines={[t('signing_in_1'), t('signing_in_2', { days: daysKept })]} />
      </MarginRow>
      <MarginRow id="plan" title={t('plan_itself')}>
        <Statements lines={[t('plan_1'), t('plan_2')]} />
      </MarginRow>
      <MarginRow id="vragen" title={t('questions')}>
        <Contact
          site={site}
          before={t('questions_contact', { name: textOf(site.authority.name, site.language) })}
        />
      </MarginRow>
    </PublicShell>
  )
}
