import { v7 } from 'uuid'
import { itemRef } from '../../src/modules/plan/items/cards.ts'
import { inAll } from '../../src/modules/plan/words.ts'
import type { WriteTx } from '../../src/platform/access/index.ts'
import { tellStory } from '../../src/platform/cards/index.ts'
import { json } from '../../src/platform/db/json.ts'
import type { DemoAction, DemoFacets, DemoPlan, LeadsWord } from '../types.ts'
import type { Book } from './book.ts'

/** What the entries of one action share. */
export interface At {
  book: Book
  plan: DemoPlan
  planId: string
  itemId: string
}

const facetOf: Record<keyof DemoFacets, string> = {
  pillars: 'pillar',
  targetGroups: 'target_group',
  settings: 'setting',
  substances: 'substance',
  prevention: 'prevention_type',
  fields: 'policy_field',
}

/** Who may read an action, as its columns say it. */
export function levelOf(book: Book, action: DemoAction) {
  const publication = action.publication ?? { level: 'public' as const }
  if (publication.level !== 'confidential') return { level: publication.level, audience: [] as string[] }
  const body = `body ${book.authority.key}`
  return {
    level: publication.level,
    audience: publication.audience.map((key) =>
      book.ids.has('organisation', key) ? book.ids.get('organisation', key) : book.ids.get(body, key),
    ),
    level_reason: Object.values(book.words(publication.reason))[0]!,
    level_review_on: book.day(publication.review),
  }
}

/** What hangs on an action from the start: terms, partners, milestones, money, working out. */
export async function writeAttachments(tx: WriteTx, at: At, action: DemoAction): Promise<void> {
  const { book, planId: plan_id, itemId: item_id } = at
  const { ids, authorityId: authority_id } = book
  const each = { authority_id, item_id, plan_id }
  const terms = Object.entries(facetOf).flatMap(([field, facet]) =>
    (action.facets[field as keyof DemoFacets] ?? []).map((code) =>
      ids.get(`term ${book.authority.key}`, `${facet}/${code}`),
    ),
  )
  if (terms.length) {
    await tx.db
      .insertInto('plan.facet')
      .values([...new Set(terms)].map((term_id) => ({ ...each, term_id })))
      .execute()
  }
  if (action.partners?.length) {
    await tx.db
      .insertInto('plan.partner')
      .values(action.partners.map((key) => ({ ...each, organisation_id: ids.get('organisation', key) })))
      .execute()
  }
  if (action.evidence?.length) {
    await tx.db
      .insertInto('plan.evidence')
      .values(
        action.evidence.map((one) => ({
          ...each,
          id: v7(),
          kind: one.kind,
          text: json(book.words(one.text)),
          link: one.link ?? null,
        })),
      )
      .execute()
  }
  if (action.money?.length) {
    await tx.db
      .insertInto('plan.money')
      .values(
        action.money.map((line) => ({
          ...each,
          id: v7(),
          year: line.year,
          planned: line.planned ?? null,
          spent: line.spent ?? null,
          source: json(book.words(line.source)),
          scope: json(book.words(line.scope)),
        })),
      )
      .execute()
  }
  if (action.toWorkOut) {
    await tx.db
      .insertInto('plan.working_out')
      .values({
        ...each,
        charge: json(book.words(action.toWorkOut.charge)),
        body_id: ids.get(`body ${book.authority.key}`, action.toWorkOut.body),
        deadline: book.day(action.toWorkOut.deadline),
      })
      .execute()
  }
  if (action.advocacy) {
    await tx.db
      .insertInto('plan.asking')
      .values({ ...each, addressee: json(book.words(action.advocacy.of)) })
      .execute()
  }
}

const saidAs: Record<LeadsWord, string> = {
  on_plan: 'on_plan',
  at_risk: 'at_risk',
  late: 'at_risk',
  done: 'done',
}

/** Notes all that happened to an action after its adoption, each on its day. */
export function noteLife(at: At, action: DemoAction): void {
  const { book, planId: plan_id, itemId: item_id } = at
  const { ids, authorityId: authority_id } = book
  const body = `body ${book.authority.key}`
  const each = { authority_id, item_id, plan_id }
  const { level, audience } = levelOf(book, action)
  const line = { ref: itemRef(item_id), level, audience }

  for (const entry of action.execution) {
    book.on(entry.on, async (tx) => {
      await tx.db
        .insertInto('plan.execution')
        .values({
          ...each,
          id: v7(),
          state: entry.state,
          on_day: book.day(entry.on),
          reason: json(book.words(entry.reason)),
          recorded_at: tx.scope.now,
        })
        .execute()
      if (entry.state === 'not_begun') return
      await tellStory(tx, [
        {
          ...line,
          day: book.day(entry.on),
          kind: 'status',
          title: inAll(`execution_${entry.state}`),
          body: book.words(entry.reason),
          detail: { state: entry.state, number: entry.decision ?? null },
        },
      ])
    })
  }

  for (const update of action.updates ?? []) {
    book.on(update.on, async (tx) => {
      const organisation_id = ids.has('organisation', update.by) ? ids.get('organisation', update.by) : null
      const said = update.word ? saidAs[update.word] : null
      await tx.db
        .insertInto('plan.update')
        .values({
          ...each,
          id: v7(),
          on_day: book.day(update.on),
          text: json(book.words(update.text)),
          said,
          organisation_id,
          level,
          audience,
          recorded_at: tx.scope.now,
        })
        .execute()
      await tellStory(tx, [
        {
          ...line,
          day: book.day(update.on),
          kind: 'update',
          title: book.words(update.text),
          detail: { said },
          organisationId: organisation_id,
          bodyId: organisation_id ? null : ids.get(body, update.by),
        },
      ])
    })
  }

  for (const milestone of action.milestones ?? []) {
    const id = v7()
    const title = book.words(milestone.title)
    book.on(action.execution[0]!.on, async (tx) => {
      await tx.db
        .insertInto('plan.milestone')
        .values({ ...each, id, title: json(title), due_on: book.day(milestone.due) })
        .execute()
    })
    if (!milestone.done) continue
    const done = milestone.done
    book.on(done, async (tx) => {
      await tx.db
        .updateTable('plan.milestone')
        .set({ done_on: book.day(done) })
        .where('authority_id', '=', authority_id)
        .where('id', '=', id)
        .execute()
      await tellStory(tx, [{ ...line, day: book.day(done), kind: 'event', title }])
    })
  }

  const worked = action.toWorkOut?.done
  if (worked) {
    book.on(worked, async (tx) => {
      await tx.db
        .updateTable('plan.working_out')
        .set({ worked_out_on: book.day(worked) })
        .where('authority_id', '=', authority_id)
        .where('item_id', '=', item_id)
        .execute()
      await tellStory(tx, [
        {
          ...line,
          day: book.day(worked),
          kind: 'event',
          title: inAll('worked_out'),
          bodyId: ids.get(body, action.toWorkOut!.body),
        },
      ])
    })
  }

  noteAdvocacy(at, action)
  noteRevisions(at, action)
  notePilot(at, action)
}

function noteAdvocacy({ book, itemId }: At, action: DemoAction): void {
  const { advocacy } = action
  const { level, audience } = levelOf(book, action)
  const change = (
    day: string,
    set: Record<string, unknown>,
    key: 'asked' | 'answered',
    text: ReturnType<Book['words']>,
  ) =>
    book.on(day, async (tx) => {
      await tx.db
        .updateTable('plan.asking')
        .set(set)
        .where('authority_id', '=', book.authorityId)
        .where('item_id', '=', itemId)
        .execute()
      await tellStory(tx, [
        {
          ref: itemRef(itemId),
          day: book.day(day),
          kind: 'event',
          title: inAll(key),
          body: text,
          level,
          audience,
        },
      ])
    })
  if (advocacy?.asked)
    change(advocacy.asked, { asked_on: book.day(advocacy.asked) }, 'asked', book.words(advocacy.ask))
  if (advocacy?.answered) {
    const answer = book.words(advocacy.answer)
    change(
      advocacy.answered,
      { answered_on: book.day(advocacy.answered), answer: json(answer) },
      'answered',
      answer,
    )
  }
}

function noteRevisions({ book, itemId }: At, action: DemoAction): void {
  for (const revision of action.revisions ?? []) {
    const decision = book.authority.decisions.find((one) => one.number === revision.decision)
    if (!decision) throw new Error(`the demo has no decision ${revision.decision}`)
    book.on(decision.on, async (tx) => {
      const set = {
        ...(revision.title ? { title: json(book.words(revision.title)) } : {}),
        ...(revision.text ? { text: json(book.words(revision.text)) } : {}),
        ...(revision.due ? { due_on: book.day(revision.due) } : {}),
        ...(revision.lead
          ? { lead_organisation_id: book.ids.get('organisation', revision.lead), lead_body_id: null }
          : {}),
      }
      if (Object.keys(set).length) {
        await tx.db
          .updateTable('plan.item')
          .set(set)
          .where('authority_id', '=', book.authorityId)
          .where('id', '=', itemId)
          .execute()
      }
      if (revision.target) {
        await tx.db
          .updateTable('plan.target')
          .set({ value: revision.target.to })
          .where('authority_id', '=', book.authorityId)
          .where('id', '=', book.ids.get('target', revision.target.key))
          .execute()
      }
    })
  }
}

function notePilot({ book, itemId }: At, action: DemoAction): void {
  const verdict = action.pilot?.verdict
  if (!action.pilot || !verdict) return
  const pilot = {
    scope: book.words(action.pilot.scope),
    evaluation: book.words(action.pilot.evaluation),
    decision: verdict.go ? 'go' : 'no_go',
    decidedOn: book.day(verdict.on),
  }
  book.on(verdict.on, async (tx) => {
    await tx.db
      .updateTable('plan.item')
      .set({ pilot: json(pilot) })
      .where('authority_id', '=', book.authorityId)
      .where('id', '=', itemId)
      .execute()
  })
}
