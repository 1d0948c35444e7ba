import type { Site } from '../../../../platform/http/site.ts'
import { speaker, textOf } from '../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../ui/button.tsx'
import { Chips } from '../../../../ui/filter.tsx'
import type { PlanView } from '../../queries/view.ts'
import { mayDirect, mayEditPlan } from '../../rules.ts'
import { workWords } from './words.ts'

/** Tree or table, and the way to add an item. */
export function PlanTabs(props: { site: Site; view: PlanView; current: 'tree' | 'table' }) {
  const { site, view, current } = props
  const t = speaker(workWords, site.language)
  return (
    <>
      <ButtonLink
        kind="second"
        small
        icon="tree-structure"
        href={planAddress(site, view, '/werk/plan')}
        current={current === 'tree'}
      >
        {t('tree')}
      </ButtonLink>
      <ButtonLink
        kind="second"
        small
        icon="table"
        href={planAddress(site, view, '/werk/plan/tabel')}
        current={current === 'table'}
      >
        {t('table')}
      </ButtonLink>
      {mayDirect(site.context.scope) ? (
        <ButtonLink
          kind="second"
          small
          icon="sliders-horizontal"
          href={planAddress(site, view, '/werk/plan/niveaus')}
        >
          {t('levels')}
        </ButtonLink>
      ) : null}
      {mayEditPlan(site.context.scope) ? (
        <ButtonLink small icon="plus" href={planAddress(site, view, '/werk/plan/nieuw')}>
          {t('add_action')}
        </ButtonLink>
      ) : null}
    </>
  )
}

/** An address of the workspace that stays with the plan that is looked at; the current one needs no mention. */
export function planAddress(
  site: Site,
  view: PlanView,
  path: string,
  asked: Readonly<Record<string, string>> = {},
): string {
  const current = view.plans.find((plan) => !plan.parent_id)
  const { slug } = view.state.plan
  const query = new URLSearchParams({ ...(current?.slug === slug ? {} : { plan: slug }), ...asked })
  return site.href(path) + (query.size ? `?${query}` : '')
}

/** The authority's plans, where it has more than one. */
export function OtherPlans(props: { site: Site; view: PlanView; path: string }) {
  const { site, view } = props
  if (view.plans.length < 2) return null
  return (
    <Chips
      language={site.language}
      label={speaker(workWords, site.language)('plan')}
      chips={view.plans.map((plan) => ({
        label: textOf(plan.title, site.language),
        href: `${site.href(props.path)}?plan=${plan.slug}`,
        on: plan.slug === view.state.plan.slug,
      }))}
    />
  )
}
