import { Hono } from 'hono'
import { ownPage } from '../../../../../platform/http/answer.ts'
import { barred } from '../../../../../platform/http/inside.tsx'
import type { Env } from '../../../../../platform/http/site.ts'
import { questions } from '../../../lint/questions.ts'
import { mayReadPlan } from '../../../rules.ts'
import { planOf } from '../../page.ts'
import { NoPlan } from '../no-plan.tsx'
import { LintPage } from './page.tsx'

/** The check of the plan before a vote. */
export const lintRoutes = new Hono<Env>()

lintRoutes.get('/werk/nazicht', async (c) => {
  const shut = await barred(c, (site) => mayReadPlan(site.context.scope))
  if (shut) return shut
  const { site } = c.env
  const view = await planOf(c, null)
  if (!view) return ownPage(c, <NoPlan site={site} />)
  const question = questions.find((one) => one === c.req.query('vraag')) ?? null
  return ownPage(
    c,
    <LintPage site={site} view={view} question={question} proposals={c.req.query('voorstel') === '1'} />,
  )
})
