import { v7 } from 'uuid'
import type { WriteTx } from '../../src/platform/access/index.ts'
import { json } from '../../src/platform/db/json.ts'
import type { DemoPlan, DemoTarget } from '../types.ts'
import type { Book } from './book.ts'

export async function writeTarget(
  tx: WriteTx,
  book: Book,
  plan: DemoPlan,
  plan_id: string,
  target: DemoTarget,
): Promise<void> {
  const authority_id = book.authorityId
  const target_id = book.ids.get('target', target.key)
  await tx.db
    .insertInto('plan.target')
    .values({
      authority_id,
      id: target_id,
      plan_id,
      measure: json(book.words(target.title)),
      unit: json(book.words(target.unit)),
      baseline: target.baseline?.value ?? null,
      baseline_on: book.dayOr(target.baseline?.on),
      value: target.value,
      due_on: book.day(target.due),
    })
    .execute()
  if (target.actions.length === 0) return
  await tx.db
    .insertInto('plan.item_target')
    .values(
      target.actions.map((number) => ({
        authority_id,
        item_id: book.ids.get('item', `${plan.key}/${number}`),
        target_id,
        plan_id,
      })),
    )
    .execute()
}

/** The measures of the ambitions are targets too: from a baseline to a value, by a date, as far as known. */
export async function writeAmbitionTargets(
  tx: WriteTx,
  book: Book,
  plan: DemoPlan,
  plan_id: string,
): Promise<void> {
  const authority_id = book.authorityId
  for (const ambition of plan.ambitions) {
    for (const [index, measure] of ambition.measures.entries()) {
      const target_id = book.ids.add('target', `${plan.key}/${ambition.key}/${index}`)
      await tx.db
        .insertInto('plan.target')
        .values({
          authority_id,
          id: target_id,
          plan_id,
          measure: json(book.words(measure.title)),
          unit: json(book.words(measure.unit)),
          baseline: measure.baseline?.value ?? null,
          baseline_on: book.dayOr(measure.baseline?.on),
          value: measure.target?.value ?? null,
          due_on: book.dayOr(measure.target?.due),
        })
        .execute()
      const item_id = book.ids.get('item', `${plan.key}/ambition ${ambition.key}`)
      await tx.db
        .insertInto('plan.item_target')
        .values({ authority_id, item_id, target_id, plan_id })
        .execute()
      const readings = measure.readings.filter((reading) => book.day(reading.on) <= tx.scope.today)
      if (readings.length) {
        await tx.db
          .insertInto('plan.target_value')
          .values(readings.map((reading) => valueRow(book, plan_id, target_id, reading, tx.scope.now)))
          .execute()
      }
      noteReadings(
        book,
        plan_id,
        `${plan.key}/${ambition.key}/${index}`,
        measure.readings.filter((reading) => book.day(reading.on) > tx.scope.today),
      )
    }
  }
}

function valueRow(
  book: Book,
  plan_id: string,
  target_id: string,
  reading: DemoTarget['readings'][number],
  at: Date,
) {
  return {
    authority_id: book.authorityId,
    id: v7(),
    target_id,
    plan_id,
    on_day: book.day(reading.on),
    value: reading.value,
    low: reading.low ?? null,
    high: reading.high ?? null,
    recorded_at: at,
  }
}

export function noteReadings(
  book: Book,
  planId: string,
  target: string,
  readings: DemoTarget['readings'],
): void {
  for (const reading of readings) {
    book.on(reading.on, async (tx) => {
      await tx.db
        .insertInto('plan.target_value')
        .values(valueRow(book, planId, book.ids.get('target', target), reading, tx.scope.now))
        .execute()
    })
  }
}
