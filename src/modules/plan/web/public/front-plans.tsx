import { Facts } from '../../../../ui/facts.tsx'
import { MarginRow } from '../../../../ui/margin-row.tsx'
import type { PlanPage } from './page-of-plan.ts'
import { Text } from './text.tsx'

type Listed = PlanPage['view']['plans'][number]

/** How another plan of the authority relates to this one. */
export function relationOf(
  page: PlanPage,
  other: Listed,
): 'before' | 'after' | 'around' | 'within' | 'other' {
  const { plan } = page.view.state
  if (other.id === plan.predecessorId) return 'before'
  if (other.predecessor_id === plan.id) return 'after'
  if (other.id === plan.parentId) return 'around'
  return other.parent_id === plan.id ? 'within' : 'other'
}

/** The plan before, after, around and within this one, and others. */
export function OtherPlans(props: { page: PlanPage; name: string }) {
  const { page, name } = props
  const { t, view, link } = page
  const others = view.plans.filter((one) => one.id !== view.state.plan.id)
  if (others.length === 0) return null
  return (
    <MarginRow id="plannen" title={t('other_plans')}>
      <Facts
        language={page.site.language}
        facts={others.map((other) => {
          const relation = relationOf(page, other)
          return {
            label: relation === 'other' ? t('plan_other', { name }) : t(`plan_${relation}`),
            value: (
              <a class="doc" href={link(`/plan/${other.slug}`)}>
                <Text of={other.title} page={page} />
              </a>
            ),
          }
        })}
      />
    </MarginRow>
  )
}
