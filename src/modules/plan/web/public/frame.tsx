import type { Child } from 'hono/jsx'
import { PublicShell } from '../../../../platform/http/shell.tsx'
import { textOf } from '../../../../platform/i18n/index.ts'
import type { Crumb } from '../../../../ui/breadcrumb.tsx'
import type { FootGroup } from '../../../../ui/site.ts'
import type { PlanPage } from './page-of-plan.ts'
import { PastNotice } from './past.tsx'

/** The places of a plan, in the foot of each of its pages. */
function footOf(page: PlanPage): FootGroup[] {
  const { t, within, site, view } = page
  const plain = (path: string) => site.href(`/plan/${view.state.plan.slug}${path}`)
  return [
    {
      title: t('this_plan'),
      links: [
        { label: t('all_actions'), href: within('/acties') },
        { label: t('timeline'), href: within('/tijdlijn') },
        { label: t('balance'), href: within('/balans') },
        { label: t('ambitions'), href: within('/ambities') },
        ...(page.showsGaps ? [{ label: t('blind_spots'), href: within('/blinde-vlekken') }] : []),
        { label: t('versions'), href: within('/versies') },
      ],
    },
    {
      title: t('follow'),
      links: [
        { label: t('changes'), href: within('/veranderingen') },
        { label: t('feed'), href: plain('/atom.xml') },
        { label: t('as_json'), href: within('/plan.json') },
        { label: t('as_jsonld'), href: within('/plan.jsonld') },
      ],
    },
  ]
}

/**
 * The frame of a page of a plan: where it stands, the day it shows, its feed and the plan's other pages.
 * `path` is the page's permanent path within the plan; `crumbs` come after the plan's own.
 */
export function PlanFrame(props: {
  page: PlanPage
  title: string
  path: string
  description?: string
  crumbs?: Crumb[]
  /** Parameters other than `at` that the page in another language should keep: 'stand=late'. */
  query?: string
  children?: Child
}) {
  const { site, view, t, within } = props.page
  const { plan } = view.state
  const path = `/plan/${plan.slug}${props.path}`
  const query = [props.query, view.at ? `at=${view.at}` : ''].filter(Boolean).join('&')
  const planTitle = textOf(plan.title, site.language)
  return (
    <PublicShell
      site={site}
      query={query ? `?${query}` : ''}
      head={{
        title: props.title,
        description: props.description,
        canonical: site.absolute(path) + (view.at ? `?at=${view.at}` : ''),
        feed: { href: site.href(`/plan/${plan.slug}/atom.xml`), title: `${t('feed')}: ${planTitle}` },
      }}
      crumbs={props.crumbs ? [{ label: planTitle, href: within('') }, ...props.crumbs] : undefined}
      notice={view.at ? <PastNotice page={props.page} /> : undefined}
      foot={footOf(props.page)}
    >
      {props.children}
    </PublicShell>
  )
}
