import { shortDay, speaker } from '../../../../platform/i18n/index.ts'
import { MarginRow } from '../../../../ui/margin-row.tsx'
import { Table } from '../../../../ui/table.tsx'
import { capital } from './names.ts'
import { overviewWords } from './overview-words.ts'
import type { PlanPage } from './page-of-plan.ts'
import { Text } from './text.tsx'

/** The cells that are empty on purpose, each with its reason and decision. */
export function DeliberateGaps(props: { page: PlanPage }) {
  const { page } = props
  const { site, view } = page
  const t = speaker(overviewWords, site.language)
  const { gaps } = view.state
  if (gaps.length === 0) return null
  return (
    <MarginRow id="bewust-leeg" title={t('deliberate')} margin={<p>{t('deliberate_note')}</p>}>
      <Table
        caption={t('deliberate')}
        columns={[
          { label: t('cell'), size: 'l' },
          { label: t('why_empty') },
          { label: t('decided'), size: 's' },
        ]}
        rows={gaps.map((gap) => ({
          head: (
            <span id={`leeg-${gap.id}`}>
              {capital(gap.termIds.map((id) => page.text(view.names.terms.get(id)?.label)).join(' · '))}
            </span>
          ),
          cells: [
            <Text of={gap.reason} page={page} />,
            gap.decisionNumber
              ? gap.decidedOn
                ? t('decision_on', {
                    number: gap.decisionNumber,
                    day: shortDay(gap.decidedOn, site.language),
                  })
                : gap.decisionNumber
              : t('no_decision'),
          ],
        }))}
      />
    </MarginRow>
  )
}
