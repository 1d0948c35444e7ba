import { z } from 'zod'
import {
  type Context,
  query,
  type ReadTx,
  refusal,
  success,
  writeAs,
} from '../../../platform/access/index.ts'
import { audit } from '../../../platform/audit/index.ts'
import type { Day } from '../../../platform/i18n/index.ts'
import { planRef } from '../items/cards.ts'
import { listPlans, loadPlan } from '../state/load.ts'
import type { PlanState } from '../state/model.ts'
import { loadNames, type Names } from './names.ts'

/** A plan as a page needs it: its state, what its ids are called, and the day that it is looked at from. */
export interface PlanView {
  state: PlanState
  names: Names
  /** Today, or the day that was asked for. */
  day: Day
  /** Set where the page shows the past. */
  at: Day | null
  /** Other plans that the scope may see, the current ones first. */
  plans: Awaited<ReturnType<typeof listPlans>>
}

/** The last moment of a calendar day in a time zone, so that `?at=` shows what stood when that day ended. */
export function endOfDay(day: Day, zone: string): Date {
  const noon = new Date(`${day}T12:00:00Z`)
  const shown = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hour12: false }).format(
    noon,
  )
  const offset = (Number(shown) - 12) * 3_600_000
  return new Date(Date.parse(`${day}T23:59:59.999Z`) - offset)
}

async function view(tx: ReadTx, wanted: { slug: string | null; at: Day | null; zone: string }) {
  const plans = await listPlans(tx)
  const plan = wanted.slug
    ? plans.find((one) => one.slug === wanted.slug)
    : plans.find((one) => !one.parent_id)
  if (!plan) return refusal('not_found')
  const [state, names] = await Promise.all([
    loadPlan(tx, plan.id, wanted.at ? endOfDay(wanted.at, wanted.zone) : undefined),
    loadNames(tx),
  ])
  if (!state) return refusal('not_found')
  return success<PlanView>({ state, names, day: wanted.at ?? tx.scope.today, at: wanted.at, plans })
}

const readPlan = query({
  input: z.object({ slug: z.string().nullable(), at: z.iso.date().nullable(), zone: z.string() }),
  may: () => true,
  run: view,
})

/**
 * One plan by its slug (or the current one) with all that a page needs, now or as it stood on a day. Where
 * that holds confidential items, the audit is told who read which.
 */
export async function viewPlan(
  context: Context,
  input: { slug: string | null; at: Day | null; zone: string },
): ReturnType<typeof readPlan> {
  const seen = await readPlan(context, input)
  if (!seen.ok) return seen
  const { plan, items, removed } = seen.value.state
  const restricted = [...items, ...removed]
    .filter((item) => item.level === 'confidential')
    .map((item) => item.id)
  if (restricted.length) {
    await writeAs(context.database, context.scope, async (tx) => {
      await audit(tx, 'plan.item.read', planRef(plan.id), { items: restricted, at: input.at })
      return success()
    })
  }
  return seen
}

const kept = new Map<string, { generation: number; view: PlanView }>()

/**
 * {@link viewPlan} for visitors, kept in memory until the authority changes; pages of one plan share one reading.
 * @param changedAt the generation at which the authority changed last
 */
export function keepsView(key: string, changedAt: number): PlanView | undefined {
  const found = kept.get(key)
  return found && found.generation >= changedAt ? found.view : undefined
}

/** @param generation the one in which the reading began */
export function keepView(key: string, generation: number, made: PlanView): void {
  kept.delete(key)
  kept.set(key, { generation, view: made })
  const [oldest] = kept.keys()
  if (kept.size > 200 && oldest !== undefined) kept.delete(oldest)
}
