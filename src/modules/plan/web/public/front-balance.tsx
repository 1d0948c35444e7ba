import { MarginRow } from '../../../../ui/margin-row.tsx'
import { Matrix } from '../../../../ui/matrix.tsx'
import { balance } from '../../state/matrix.ts'
import { axisOf, cellViews, turned } from './balance.ts'
import { filterQuery } from './list.ts'
import { capital } from './names.ts'
import type { PlanPage } from './page-of-plan.ts'
import { soft } from './soft.ts'

/** The balance in short: how many actions per pillar and target group. Nothing where the plan has no such terms. */
export function BalanceSummary(props: { page: PlanPage }) {
  const { page } = props
  const { site, view, t, within } = page
  const pillars = axisOf(view.state, view.names, 'pillar').used
  const groups = axisOf(view.state, view.names, 'target_group').used
  if (pillars.length === 0 || groups.length === 0) return null
  const [rows, columns] = turned(pillars, groups)
  const code = (id: string, facet: 'pillar' | 'target_group') => {
    const term = view.names.terms.get(id)
    return term?.facet === facet ? term.code : undefined
  }
  const href = (rowId: string, columnId: string) =>
    within(
      `/acties${filterQuery({
        terms: {
          pillar: code(rowId, 'pillar') ?? code(columnId, 'pillar'),
          target_group: code(rowId, 'target_group') ?? code(columnId, 'target_group'),
        },
      })}`,
    )
  const cells = cellViews(balance(view.state, rows, columns), view.day, href).map((row) =>
    row.map((cell) =>
      cell.kind === 'deliberate' ? { ...cell, href: `${within('/balans')}${cell.href}` } : cell,
    ),
  )
  return (
    <MarginRow
      id="balans"
      title={t('for_whom')}
      margin={
        <>
          <p>{t('several_cells')}</p>
          <p>
            <a href={within('/balans')}>{t('whole_matrix')}</a>
          </p>
        </>
      }
    >
      <Matrix
        language={site.language}
        marks={false}
        rowsAre={t(rows === pillars ? 'facet_pillar' : 'facet_target_group')}
        rows={rows.map((term) => soft(capital(page.text(term.label))))}
        columns={columns.map((term) => soft(capital(page.text(term.label))))}
        tables={[{ title: `${t('facet_pillar')} × ${t('facet_target_group').toLowerCase()}`, cells }]}
      />
    </MarginRow>
  )
}
