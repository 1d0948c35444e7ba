import { speaker } from '../../../../platform/i18n/index.ts'
import { Facts } from '../../../../ui/facts.tsx'
import { MarginRow } from '../../../../ui/margin-row.tsx'
import type { Item } from '../../state/model.ts'
import { actionWords } from './action-words.ts'
import type { PlanPage } from './page-of-plan.ts'
import { Text } from './text.tsx'

/** On what an action rests: research, practice or values, with the way to the source. */
export function EvidenceRow(props: { page: PlanPage; item: Item }) {
  const { page, item } = props
  const { language } = page.site
  const t = speaker(actionWords, language)
  return (
    <MarginRow id="bewijs" title={t('evidence')}>
      {item.evidence.length === 0 ? (
        <p class="mute measure">{t('no_evidence')}</p>
      ) : (
        <Facts
          language={language}
          facts={item.evidence.map((one) => ({
            label: t(`evidence_${one.kind}`),
            value: (
              <>
                <Text of={one.text} page={page} />
                {one.link ? (
                  <>
                    {' '}
                    <a href={one.link} rel="noopener noreferrer">
                      {t('evidence_source', { host: hostOf(one.link) })}
                    </a>
                  </>
                ) : null}
              </>
            ),
          }))}
        />
      )}
    </MarginRow>
  )
}

function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).host : link
}
