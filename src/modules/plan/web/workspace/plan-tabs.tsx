import type { Site } from '../../../../platform/http/site.ts'
import { speaker } from '../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../ui/button.tsx'
import type { PlanView } from '../../queries/view.ts'
import { mayEditPlan } from '../../rules.ts'
import { workWords } from './words.ts'

/** Tree or table, and the way to add an item. */
export function PlanTabs(props: { site: Site; view: PlanView; current: 'tree' | 'table' }) {
  const { site, current } = props
  const t = speaker(workWords, site.language)
  return (
    <>
      <ButtonLink
        kind="second"
        small
        icon="tree-structure"
        href={site.href('/werk/plan')}
        current={current === 'tree'}
      >
        {t('tree')}
      </ButtonLink>
      <ButtonLink
        kind="second"
        small
        icon="table"
        href={site.href('/werk/plan/tabel')}
        current={current === 'table'}
      >
        {t('table')}
      </ButtonLink>
      {mayEditPlan(site.context.scope) ? (
        <ButtonLink small icon="plus" href={site.href('/werk/plan/nieuw')}>
          {t('add_action')}
        </ButtonLink>
      ) : null}
    </>
  )
}
