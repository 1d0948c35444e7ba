import { MarginRow } from '../../../../ui/margin-row.tsx'
import { Figures } from '../../../../ui/tally.tsx'
import { gapKinds, gapsOf } from '../../state/rules.ts'
import { filterQuery } from './list.ts'
import { actionsOf } from './names.ts'
import type { PlanPage } from './page-of-plan.ts'

/** How many actions lack what, as links to the lists behind the numbers. */
export function GapFigures(props: { page: PlanPage }) {
  const { site, view, t, within } = props.page
  const gaps = actionsOf(view.state).flatMap((item) => gapsOf(item, view.state, view.day))
  const figures = gapKinds
    .map((kind) => ({
      n: gaps.filter((gap) => gap === kind).length,
      word: t(`gap_${kind}`),
      href: within(`/acties${filterQuery({ gap: kind, terms: {} })}`),
    }))
    .filter(({ n }) => n > 0)
  return <Figures figures={figures} language={site.language} />
}

/** The front page's row of blind spots: only where the authority shows them, and only if there are any. */
export function BlindSpots(props: { page: PlanPage }) {
  const { page } = props
  const { t, view } = page
  const lacking = actionsOf(view.state).some((item) => gapsOf(item, view.state, view.day).length > 0)
  if (!page.showsGaps || !lacking) return null
  return (
    <MarginRow id="blinde-vlekken" title={t('blind_spots')} margin={<p>{t('blind_lede')}</p>}>
      <GapFigures page={page} />
      <p class="more">
        <a href={page.within('/blinde-vlekken')}>{t('see_blind')}</a>
      </p>
    </MarginRow>
  )
}
