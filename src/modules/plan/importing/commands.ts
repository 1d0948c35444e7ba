import { v7 } from 'uuid'
import { command, refusal, success, type WriteTx } from '../../../platform/access/index.ts'
import { audit } from '../../../platform/audit/index.ts'
import { type StoryLine, tellStory } from '../../../platform/cards/index.ts'
import { json } from '../../../platform/db/json.ts'
import type { Language, Words } from '../../../platform/i18n/index.ts'
import { listOrganisations } from '../../../platform/organisations/index.ts'
import { listSchemes, schemesOn } from '../../../platform/vocabularies/index.ts'
import { itemRef, planRef, refreshCards } from '../items/cards.ts'
import { newKey } from '../items/key.ts'
import { lastDayOf } from '../reading/due-day.ts'
import { mayDirect } from '../rules.ts'
import { isAction } from '../state/model.ts'
import { inAll } from '../words.ts'
import { type ImportInput, importInput } from './schema.ts'

const folded = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Finds organisations by the name that a document gives them, whatever the language, case or accents. */
async function organisationFinder(tx: WriteTx): Promise<(name: string | null) => string | null> {
  const byName = new Map<string, string>()
  for (const organisation of await listOrganisations(tx)) {
    for (const name of Object.values(organisation.name)) byName.set(folded(name), organisation.id)
  }
  return (name) => (name ? (byName.get(folded(name)) ?? null) : null)
}

/** A number that is typed as its unit says it: '10 extra containers'. */
function measureWords(
  target: { value: number; unit: string | null },
  title: string,
  language: Language,
): Words {
  return { [language]: target.unit ? `${target.value} ${target.unit}` : title }
}

async function insertItems(tx: WriteTx, planId: string, input: ImportInput, versionId: string | null) {
  const authority_id = tx.scope.authorityId
  const find = await organisationFinder(tx)
  const ids = new Map(input.items.map((item) => [item.id, v7()]))
  const adopted = input.standing === 'adopted' && input.adoptedOn !== null
  const words = (text: string): Words => (text === '' ? {} : { [input.language]: text })
  const rows = input.items.map((item, index) => ({
    authority_id,
    id: ids.get(item.id)!,
    plan_id: planId,
    parent_id: item.parent ? (ids.get(item.parent) ?? null) : null,
    key: newKey(),
    kind: item.kind,
    label: item.label,
    number: item.number,
    position: index + 1,
    title: json(words(item.title)),
    text: json(words(item.text)),
    parts: json(item.parts.map((part) => words(part.text))),
    mode: item.mode,
    due_on: lastDayOf(item.due, input.language),
    lead_organisation_id: find(item.lead),
    source: json(item.source),
    level: input.level,
  }))
  for (let start = 0; start < rows.length; start += 500) {
    await tx.db
      .insertInto('plan.item')
      .values(rows.slice(start, start + 500))
      .execute()
  }
  const each = (item: ImportInput['items'][number]) => ({
    authority_id,
    item_id: ids.get(item.id)!,
    plan_id: planId,
  })
  if (adopted) {
    await tx.db
      .insertInto('plan.adoption')
      .values(
        input.items.map((item) => ({
          ...each(item),
          version_id: versionId,
          adopted_on: input.adoptedOn!,
          body_id: input.bodyId,
          decision_number: input.decisionNumber || null,
        })),
      )
      .execute()
  }
  const open = input.items.filter((item) => item.to_be_worked_out)
  if (open.length) await tx.db.insertInto('plan.working_out').values(open.map(each)).execute()
  const partners = input.items.flatMap((item) =>
    [...new Set(item.partners.flatMap((name) => find(name) ?? []))].map((organisation_id) => ({
      ...each(item),
      organisation_id,
    })),
  )
  if (partners.length) await tx.db.insertInto('plan.partner').values(partners).execute()
  await insertTargets(tx, planId, input, ids)
  return ids
}

/** Targets as read. The same value of the same unit in several items is one target that they share. */
async function insertTargets(tx: WriteTx, planId: string, input: ImportInput, ids: Map<string, string>) {
  const authority_id = tx.scope.authorityId
  const shared = new Map<string, string>()
  for (const item of input.items) {
    const mine = new Set<string>()
    for (const target of item.targets) {
      const key = target.unit ? `${target.value}/${folded(target.unit)}` : v7()
      let id = shared.get(key)
      if (!id) {
        id = v7()
        shared.set(key, id)
        await tx.db
          .insertInto('plan.target')
          .values({
            authority_id,
            id,
            plan_id: planId,
            measure: json(measureWords(target, item.title, input.language)),
            unit: json(target.unit ? { [input.language]: target.unit } : {}),
            baseline: target.baseline,
            value: target.value,
            due_on: lastDayOf(target.due, input.language) ?? lastDayOf(item.due, input.language),
          })
          .execute()
      }
      if (mine.has(id)) continue
      mine.add(id)
      await tx.db
        .insertInto('plan.item_target')
        .values({ authority_id, item_id: ids.get(item.id)!, target_id: id, plan_id: planId })
        .execute()
    }
  }
}

/** The field that names a body or a plan which is not there, or not for this actor. */
async function strangerAmong(tx: WriteTx, input: ImportInput): Promise<string | null> {
  const here = tx.scope.authorityId
  for (const field of ['parentId', 'predecessorId'] as const) {
    const id = input[field]
    if (id === null) continue
    const found = await tx.db
      .selectFrom('plan.plan')
      .select('id')
      .where('authority_id', '=', here)
      .where('id', '=', id)
      .executeTakeFirst()
    if (!found) return field
  }
  if (input.bodyId === null) return null
  const body = await tx.db
    .selectFrom('platform.body')
    .select('id')
    .where('authority_id', '=', here)
    .where('id', '=', input.bodyId)
    .executeTakeFirst()
  return body ? null : 'bodyId'
}

/**
 * Writes the plan of a reading, as {@link importPlan} does, inside a command of another room of this module.
 */
export async function writeImport(tx: WriteTx, input: ImportInput) {
  const authority_id = tx.scope.authorityId
  const taken = await tx.db
    .selectFrom('plan.plan')
    .select('id')
    .where('authority_id', '=', authority_id)
    .where('slug', '=', input.slug)
    .executeTakeFirst()
  if (taken) return refusal('slug_taken')
  if (input.standing === 'adopted' && !input.adoptedOn) return refusal('adoption_day_missing')
  if (input.fromDay && input.toDay && input.toDay < input.fromDay) return refusal('ends_before_it_begins')
  const strange = await strangerAmong(tx, input)
  if (strange) return refusal('not_there', { field: strange })
  const ids = new Set(input.items.map((item) => item.id))
  if (ids.size !== input.items.length) return refusal('items_twice')
  const lost = input.items.find((item) => item.parent !== null && !ids.has(item.parent))
  if (lost) return refusal('parent_missing', { item: lost.id })
  const schemes = await listSchemes(tx)
  const id = v7()
  await tx.db
    .insertInto('plan.plan')
    .values({
      authority_id,
      id,
      slug: input.slug,
      title: json(input.title),
      standing: input.standing,
      author: input.author,
      from_day: input.fromDay,
      to_day: input.toDay,
      parent_id: input.parentId,
      predecessor_id: input.predecessorId,
      scheme_ids: schemesOn(schemes, tx.scope.today).map((scheme) => scheme.id),
      level: input.level,
    })
    .execute()
  if (input.predecessorId) {
    await tx.db
      .updateTable('plan.plan')
      .set({ current: false })
      .where('authority_id', '=', authority_id)
      .where('id', '=', input.predecessorId)
      .execute()
  }
  const version = await insertVersion(tx, id, input)
  const made = await insertItems(tx, id, input, version)
  await audit(tx, 'plan.plan.import', planRef(id), { items: made.size, file: input.fileId })
  await refreshCards(tx, id)
  await tellStory(tx, storyOfImport(tx, id, input, made))
  return success({
    planId: id,
    slug: input.slug,
    items: made.size,
    actions: input.items.filter(isAction).length,
  })
}

/**
 * Makes a plan of a reading that was looked over: all of it in one transaction, or nothing. An adopted plan
 * stands as adopted, in its version 1; whatever it lacks is left as a gap, nothing is filled in.
 */
export const importPlan = command({ input: importInput, may: mayDirect, run: writeImport })

async function insertVersion(tx: WriteTx, planId: string, input: ImportInput): Promise<string | null> {
  if (input.standing !== 'adopted' || !input.adoptedOn) return null
  const id = v7()
  await tx.db
    .insertInto('plan.version')
    .values({
      authority_id: tx.scope.authorityId,
      id,
      plan_id: planId,
      no: 1,
      adopted_on: input.adoptedOn,
      body_id: input.bodyId,
      decision_number: input.decisionNumber || null,
      as_of: tx.scope.now,
      file_id: input.fileId,
    })
    .execute()
  return id
}

function storyOfImport(
  tx: WriteTx,
  planId: string,
  input: ImportInput,
  ids: Map<string, string>,
): StoryLine[] {
  const adopted = input.standing === 'adopted' && input.adoptedOn
  const line = (ref: StoryLine['ref']): StoryLine =>
    adopted
      ? {
          ref,
          day: adopted,
          kind: 'decision',
          title: inAll('adopted'),
          detail: { number: input.decisionNumber || null },
          bodyId: input.bodyId,
          level: input.level,
        }
      : { ref, day: tx.scope.today, kind: 'event', title: inAll('imported'), level: input.level }
  return [line(planRef(planId)), ...[...ids.values()].map((id) => line(itemRef(id)))]
}
