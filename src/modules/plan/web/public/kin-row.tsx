import { speaker } from '../../../../platform/i18n/index.ts'
import { Facts } from '../../../../ui/facts.tsx'
import { MarginRow } from '../../../../ui/margin-row.tsx'
import type { Kin } from '../../queries/story.ts'
import { actionWords } from './action-words.ts'
import type { PlanPage } from './page-of-plan.ts'
import { Text } from './text.tsx'

/** What an item continues from an earlier plan, and where it goes on. Nothing where it stands alone. */
export function KinRow(props: { page: PlanPage; kin: Kin[] }) {
  const { page, kin } = props
  const t = speaker(actionWords, page.site.language)
  if (kin.length === 0) return null
  return (
    <MarginRow id="verwant" title={t('kin')}>
      <Facts
        language={page.site.language}
        facts={kin.map((one) => ({
          label: t(one.relation),
          value: (
            <>
              <a class="doc" href={page.link(`/plan/${one.slug}/item/${one.key}`)}>
                {one.number ? `${one.number} ` : ''}
                <Text of={one.title} page={page} />
              </a>
              <span class="xs mute">
                {' '}
                (<Text of={one.planTitle} page={page} />)
              </span>
            </>
          ),
        }))}
      />
    </MarginRow>
  )
}
