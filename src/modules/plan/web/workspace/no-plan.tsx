import { WorkspaceShell } from '../../../../platform/http/shell.tsx'
import type { Site } from '../../../../platform/http/site.ts'
import { speaker } from '../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../ui/button.tsx'
import { Empty } from '../../../../ui/message.tsx'
import { mayEditPlan } from '../../rules.ts'
import { workWords } from './words.ts'

/** There is no plan that this actor may read: why, and what to do next. */
export function NoPlan(props: { site: Site }) {
  const { site } = props
  const t = speaker(workWords, site.language)
  const edits = mayEditPlan(site.context.scope)
  return (
    <WorkspaceShell site={site} head={{ title: t('no_plan') }} title={t('plan')}>
      <Empty
        title={t('no_plan')}
        verb={
          edits ? (
            <ButtonLink href={site.href('/werk/documenten')}>{t('read_document')}</ButtonLink>
          ) : undefined
        }
      >
        {edits ? t('no_plan_next') : t('no_plan_reader')}
      </Empty>
    </WorkspaceShell>
  )
}
