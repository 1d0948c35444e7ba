import { PublicShell } from '../../../../platform/http/shell.tsx'
import type { Site } from '../../../../platform/http/site.ts'
import { textOf } from '../../../../platform/i18n/index.ts'
import { PageTitle } from '../../../../ui/margin-row.tsx'
import type { PlanView } from '../../queries/view.ts'

/** The front page of a plan: counts per status first, then what changed, themes, ambitions, blind spots. */
export function FrontPage(props: { site: Site; view: PlanView }) {
  const { site, view } = props
  const title = textOf(view.state.plan.title, site.language)
  return (
    <PublicShell site={site} head={{ title }}>
      <PageTitle title={title} />
    </PublicShell>
  )
}
