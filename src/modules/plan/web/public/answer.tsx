import type { Context as HonoContext } from 'hono'
import type { Child } from 'hono/jsx'
import { ownPage, publicPage } from '../../../../platform/http/answer.ts'
import { PublicShell } from '../../../../platform/http/shell.tsx'
import type { Env } from '../../../../platform/http/site.ts'
import { longDay, say, textOf } from '../../../../platform/i18n/index.ts'
import { MarginRow, PageTitle } from '../../../../ui/margin-row.tsx'
import { viewPlan } from '../../queries/view.ts'
import { askedDay, planOf } from '../page.ts'
import { type PlanPage, pageOf } from './page-of-plan.ts'
import { DayForm } from './past.tsx'
import { publicWords } from './words.ts'

/** A page that could not be made as asked: why, and a form to choose another day. */
function DayMessage(props: {
  site: Env['Bindings']['site']
  title: string
  lede: string
  code: string
  value?: string
  error?: string
}) {
  const { site } = props
  return (
    <PublicShell site={site} head={{ title: props.title, hidden: true }}>
      <PageTitle title={props.title} lede={props.lede} number={props.code} />
      <MarginRow id="dag" title={say(publicWords.other_day, site.language)}>
        <DayForm site={site} value={props.value} error={props.error} />
        <p class="more">
          <a href={site.href(site.path)}>{say(publicWords.back_to_today, site.language)}</a>
        </p>
      </MarginRow>
    </PublicShell>
  )
}

/** 400 for an `?at=` that is no day, or a day to come: names the field and says what to write. */
function badDay(c: HonoContext<Env>): Promise<Response> {
  const { site } = c.env
  const given = (c.req.query('at') ?? '').slice(0, 40)
  const isFuture =
    /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given)) && given > site.context.scope.today
  const lede = isFuture
    ? say(publicWords.future_day, site.language, { day: longDay(given, site.language) })
    : say(publicWords.no_such_day, site.language, { given })
  const title = say(publicWords.bad_day, site.language)
  return ownPage(c, <DayMessage site={site} title={title} lede={lede} code="400" error={lede} />, 400)
}

/** 404 for a plan, or a thing in it, that stands there today but did not on the day asked for. */
export function notYet(
  c: HonoContext<Env>,
  what: 'not_yet' | 'item_not_yet',
  day: string,
): Promise<Response> {
  const { site } = c.env
  return ownPage(
    c,
    <DayMessage
      site={site}
      title={say(publicWords[what], site.language)}
      lede={say(publicWords.not_yet_lede, site.language, { day: longDay(day, site.language) })}
      code="404"
      value={day}
    />,
    404,
  )
}

/** The front page of an authority that shows no plan to this reader. */
function withoutPlan(c: HonoContext<Env>): Promise<Response> {
  const { site } = c.env
  const t = (key: 'no_plan' | 'no_plan_lede') =>
    say(publicWords[key], site.language, { name: textOf(site.authority.name, site.language) })
  return publicPage(
    c,
    <PublicShell site={site} head={{ title: t('no_plan') }}>
      <PageTitle title={t('no_plan')} lede={t('no_plan_lede')} />
    </PublicShell>,
  )
}

type Answer = Response | Promise<Response>

/**
 * Makes a handler for a page of a plan: reads `?at=` and the plan that the address names, and says clearly
 * why there is nothing where there is nothing.
 */
export function onPlan(make: (page: PlanPage, c: HonoContext<Env>) => Answer) {
  return async (c: HonoContext<Env>): Promise<Response> => {
    const { site } = c.env
    const day = askedDay(c)
    if (day === undefined) return badDay(c)
    const slug = c.req.param('plan') ?? null
    const view = await planOf(c, slug)
    if (view) return make(pageOf(site, view), c)
    if (day) {
      const today = await viewPlan(site.context, { slug, at: null, zone: site.authority.timeZone })
      if (today.ok) return notYet(c, 'not_yet', day)
    }
    return slug === null ? withoutPlan(c) : c.notFound()
  }
}

/** {@link onPlan} for a page that is sent whole. */
export function planPage(make: (page: PlanPage, c: HonoContext<Env>) => Child) {
  return onPlan((page, c) => publicPage(c, make(page, c)))
}
