import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import { z } from 'zod'
import { command, query, refusal, success, type WriteTx } from '../../../platform/access/index.ts'
import { audit } from '../../../platform/audit/index.ts'
import { tellStory } from '../../../platform/cards/index.ts'
import { json } from '../../../platform/db/json.ts'
import { type Language, textOf } from '../../../platform/i18n/index.ts'
import { itemRef, refreshCards } from '../items/cards.ts'
import { newKey } from '../items/key.ts'
import { dayOrNone, idOrNone } from '../items/schema.ts'
import { lastDayOf } from '../reading/due-day.ts'
import { type Matched, matchEditions } from '../reading/match.ts'
import type { ReadItem, Reading } from '../reading/types.ts'
import { mayDirect } from '../rules.ts'
import { loadPlan } from '../state/load.ts'
import type { Item, PlanState } from '../state/model.ts'
import { inAll } from '../words.ts'
import { type Correction, corrected } from './corrections.ts'

/** A later edition laid beside the plan that it is an edition of. */
export interface Edition {
  state: PlanState
  reading: Reading
  matched: Matched
  language: Language
}

/** Compares a reading with a plan as it stands. Pure; what the plan says in the document's language counts. */
export function compareEdition(state: PlanState, reading: Reading): Edition {
  const language: Language = reading.language === 'de' ? 'nl' : reading.language
  const previous = state.items.map((item) => ({
    id: item.id,
    number: item.number,
    title: textOf(item.title, language),
    text: textOf(item.text, language),
    parent: item.parentId,
  }))
  return { state, reading, matched: matchEditions(previous, reading.items), language }
}

async function readEdition(tx: Parameters<typeof loadPlan>[0], id: string, lock: boolean) {
  const wanted = tx.db
    .selectFrom('plan.reading')
    .select(['file_id', 'plan_id', 'state', 'found', 'corrections'])
    .where('authority_id', '=', tx.scope.authorityId)
    .where('id', '=', id)
  const row = await (lock ? wanted.forUpdate() : wanted).executeTakeFirst()
  if (!row?.plan_id || !row.found) return null
  const state = await loadPlan(tx, row.plan_id)
  if (!state) return null
  const reading = corrected(row.found as unknown as Reading, row.corrections as unknown as Correction[])
  return { row, edition: compareEdition(state, reading) }
}

/** What a later edition would change, before anything is applied. */
export const viewEdition = query({
  input: z.object({ id: z.uuid() }),
  may: mayDirect,
  async run(tx, input) {
    const found = await readEdition(tx, input.id, false)
    return found ? success(found.edition) : refusal('not_found')
  },
})

/**
 * A short mark of a difference, of every word on both of its sides: applying asks for the one that was seen,
 * so that nothing else is applied.
 */
export function markOf(edition: Edition): string {
  const { matched, state, reading } = edition
  const before = state.items.map(({ id, number, title, text, parentId }) => [
    id,
    number,
    title,
    text,
    parentId,
  ])
  return createHash('sha256')
    .update(JSON.stringify([matched, before, reading.items]))
    .digest('base64url')
}

function ordered(edition: Edition, ids: Map<string, string>): Map<string, number> {
  return new Map(edition.reading.items.map((item, index) => [ids.get(item.id)!, index + 1]))
}

async function applyPairs(tx: WriteTx, edition: Edition, ids: Map<string, string>): Promise<void> {
  const { matched, state, language, reading } = edition
  const next = new Map(reading.items.map((item) => [item.id, item]))
  const positions = ordered(edition, ids)
  const changed = new Set(matched.changed.map((pair) => pair.previous))
  for (const pair of [...matched.same, ...matched.moved, ...matched.changed]) {
    const item = next.get(pair.next)!
    const before = state.byId.get(pair.previous)!
    const words = changed.has(pair.previous)
      ? {
          title: json({ ...before.title, [language]: item.title }),
          text: json({ ...before.text, [language]: item.text }),
          parts: json(item.parts.map((part) => ({ [language]: part.text }))),
        }
      : {}
    await tx.db
      .updateTable('plan.item')
      .set({
        ...words,
        number: item.number,
        parent_id: item.parent ? ids.get(item.parent)! : null,
        position: positions.get(pair.previous)!,
      })
      .where('authority_id', '=', tx.scope.authorityId)
      .where('id', '=', pair.previous)
      .execute()
  }
}

async function addItems(
  tx: WriteTx,
  edition: Edition,
  ids: Map<string, string>,
  adoption: {
    adopted_on: string
    body_id: string | null
    decision_number: string | null
    version_id: string
  },
): Promise<void> {
  const { state, language, matched } = edition
  const positions = ordered(edition, ids)
  const added = new Set(matched.added)
  const authority_id = tx.scope.authorityId
  for (const item of edition.reading.items.filter((one) => added.has(one.id))) {
    const id = ids.get(item.id)!
    await tx.db
      .insertInto('plan.item')
      .values({
        authority_id,
        id,
        plan_id: state.plan.id,
        parent_id: item.parent ? ids.get(item.parent)! : null,
        key: newKey(),
        kind: item.kind,
        label: item.label,
        number: item.number,
        position: positions.get(id)!,
        title: json({ [language]: item.title }),
        text: json(item.text ? { [language]: item.text } : {}),
        parts: json(item.parts.map((part) => ({ [language]: part.text }))),
        mode: item.mode,
        due_on: lastDayOf(item.due, language),
        source: json(item.source),
        level: state.plan.level,
      })
      .execute()
    await tx.db
      .insertInto('plan.adoption')
      .values({ authority_id, item_id: id, plan_id: state.plan.id, ...adoption })
      .execute()
    if (item.to_be_worked_out) {
      await tx.db
        .insertInto('plan.working_out')
        .values({ authority_id, item_id: id, plan_id: state.plan.id })
        .execute()
    }
  }
}

/** Takes out what the later edition no longer holds: gone is kept with its reason, and can come back. */
async function removeGone(tx: WriteTx, gone: readonly Item[], no: number): Promise<void> {
  for (const item of gone) {
    await tx.db
      .insertInto('plan.removal')
      .values({
        authority_id: tx.scope.authorityId,
        item_id: item.id,
        plan_id: item.planId,
        reason: `version ${no}`,
        removed_at: tx.scope.now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

const applyInput = z.object({
  id: z.uuid(),
  /** {@link markOf} the difference that was looked at. */
  mark: z.string(),
  adoptedOn: dayOrNone,
  bodyId: idOrNone,
  decisionNumber: z.string().trim().max(60).default(''),
})

/**
 * Applies a later edition to its plan as the next version: changed, moved, new and gone in one transaction,
 * or nothing. Leads, updates and everything else that hangs on an item stay with it.
 */
export const applyEdition = command({
  input: applyInput,
  may: mayDirect,
  async run(tx, input) {
    const found = await readEdition(tx, input.id, true)
    if (!found) return refusal('not_found')
    if (found.row.state !== 'review') return refusal('not_in_review')
    if (!input.adoptedOn) return refusal('adoption_day_missing')
    const { edition } = found
    if (markOf(edition) !== input.mark) return refusal('changed_since')
    const { state, matched } = edition
    const authority_id = tx.scope.authorityId
    const pairs = [...matched.same, ...matched.moved, ...matched.changed]
    const ids = new Map<string, string>(pairs.map((pair) => [pair.next, pair.previous]))
    for (const id of matched.added) ids.set(id, v7())
    const no = (state.versions.at(-1)?.no ?? 0) + 1
    const version_id = v7()
    const adoption = {
      adopted_on: input.adoptedOn,
      body_id: input.bodyId,
      decision_number: input.decisionNumber || null,
    }
    await tx.db
      .insertInto('plan.version')
      .values({
        authority_id,
        id: version_id,
        plan_id: state.plan.id,
        no,
        as_of: tx.scope.now,
        file_id: found.row.file_id,
        ...adoption,
      })
      .execute()
    await addItems(tx, edition, ids, { ...adoption, version_id })
    await applyPairs(tx, edition, ids)
    await removeGone(
      tx,
      matched.gone.flatMap((id) => state.byId.get(id) ?? []),
      no,
    )
    await tx.db
      .updateTable('plan.reading')
      .set({ state: 'imported', imported_plan_id: state.plan.id })
      .where('authority_id', '=', authority_id)
      .where('id', '=', input.id)
      .execute()
    // The document of a version is read by whoever reads the plan.
    await tx.db
      .updateTable('platform.file')
      .set({ level: state.plan.level, audience: state.plan.audience, ref: `plan/plan/${state.plan.id}` })
      .where('authority_id', '=', authority_id)
      .where('id', '=', found.row.file_id)
      .execute()
    await audit(tx, 'plan.plan.edition', `plan/plan/${state.plan.id}`, {
      version: no,
      changed: matched.changed.length,
      moved: matched.moved.length,
      added: matched.added.length,
      gone: matched.gone.length,
    })
    await refreshCards(tx, state.plan.id)
    await tellStory(
      tx,
      [...matched.added.map((id) => ids.get(id)!), ...matched.changed.map((pair) => pair.previous)].map(
        (id) => ({
          ref: itemRef(id),
          day: input.adoptedOn!,
          kind: 'decision' as const,
          title: inAll(matched.changed.some((pair) => pair.previous === id) ? 'text_changed' : 'adopted'),
          detail: { number: adoption.decision_number, version: no },
          bodyId: input.bodyId,
          level: state.byId.get(id)?.level ?? state.plan.level,
          audience: state.byId.get(id)?.audience ?? [],
        }),
      ),
    )
    return success({ slug: state.plan.slug, version: no })
  },
})

/** The item of the reading with an id; for pages that show a difference. */
export function readItemOf(edition: Edition, id: string): ReadItem {
  return edition.reading.items.find((item) => item.id === id)!
}
