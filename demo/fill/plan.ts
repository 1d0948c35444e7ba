import { v7 } from 'uuid'
import { itemRef, planRef, refreshCards } from '../../src/modules/plan/items/cards.ts'
import { newKey } from '../../src/modules/plan/items/key.ts'
import { inAll } from '../../src/modules/plan/words.ts'
import type { WriteTx } from '../../src/platform/access/index.ts'
import { type StoryLine, tellStory } from '../../src/platform/cards/index.ts'
import { json } from '../../src/platform/db/json.ts'
import { listSchemes } from '../../src/platform/vocabularies/index.ts'
import type { DemoAction, DemoDecision, DemoLevel, DemoPlan } from '../types.ts'
import { levelOf, noteLife, writeAttachments } from './action.ts'
import type { Book } from './book.ts'
import { noteReadings, writeAmbitionTargets, writeTarget } from './targets.ts'

const numbering: Record<DemoLevel['numbering'], string> = {
  letter: 'letter',
  restart: 'number',
  continuous: 'number',
  dotted: 'dotted',
  none: 'none',
}

function decisionOf(book: Book, number: string): DemoDecision {
  const found = book.authority.decisions.find((one) => one.number === number)
  if (!found) throw new Error(`the demo has no decision ${number}`)
  return found
}

/** An action stands under its own parent, its group, or the longest group number that opens its own. */
function parentOf(plan: DemoPlan, action: DemoAction): string | undefined {
  if (action.parent) return action.parent
  if (action.group) return action.group
  const groups = plan.groups.filter((group) => action.number.startsWith(group.number))
  return groups.sort((a, b) => b.number.length - a.number.length)[0]?.number
}

/** Notes a plan's whole life: adopted as version 1, then whatever happened, version by version. */
export function notePlan(book: Book, plan: DemoPlan): void {
  const { ids, authorityId: authority_id } = book
  const body = `body ${book.authority.key}`
  const [first, ...later] = plan.versions
  if (!first) throw new Error(`plan ${plan.key} has no version`)
  const planId = ids.add('plan', plan.key)
  const key = (number: string) => `${plan.key}/${number}`
  for (const one of [...plan.groups, ...plan.actions]) ids.add('item', key(one.number))
  for (const target of plan.targets) ids.add('target', target.key)
  const decision = decisionOf(book, first.decision)
  const adoptedOn = book.day(first.adopted)

  book.on(first.adopted, async (tx) => {
    const schemes = await listSchemes(tx)
    await tx.db
      .insertInto('plan.plan')
      .values({
        authority_id,
        id: planId,
        slug: `${book.day(plan.period.from).slice(0, 4)}-${book.day(plan.period.until).slice(0, 4)}`,
        title: json(book.words(plan.title)),
        summary: json(book.words(plan.goal)),
        standing: 'adopted',
        from_day: book.day(plan.period.from),
        to_day: book.day(plan.period.until),
        parent_id: ids.maybe('plan', plan.within),
        predecessor_id: ids.maybe('plan', plan.predecessor),
        levels: json(
          plan.levels.map((level) => ({
            kind: level.kind,
            one: level.singular,
            many: level.plural,
            numbering: numbering[level.numbering],
          })),
        ),
        scheme_ids: schemes.map((scheme) => scheme.id),
        level: 'public',
      })
      .execute()
    if (plan.predecessor) {
      await tx.db
        .updateTable('plan.plan')
        .set({ current: false })
        .where('authority_id', '=', authority_id)
        .where('id', '=', ids.get('plan', plan.predecessor))
        .execute()
    }
    const version_id = ids.add('version', `${plan.key}/1`)
    const adoption = {
      adopted_on: adoptedOn,
      body_id: ids.get(body, decision.body),
      decision_number: decision.number,
    }
    await tx.db
      .insertInto('plan.version')
      .values({
        authority_id,
        id: version_id,
        plan_id: planId,
        no: 1,
        as_of: tx.scope.now,
        note: json(book.words(first.summary)),
        ...adoption,
      })
      .execute()
    await writeItems(tx, book, plan, planId)
    const items = await tx.db
      .selectFrom('plan.item')
      .select('id')
      .where('authority_id', '=', authority_id)
      .where('plan_id', '=', planId)
      .execute()
    if (items.length) {
      await tx.db
        .insertInto('plan.adoption')
        .values(
          items.map((item) => ({ authority_id, item_id: item.id, plan_id: planId, version_id, ...adoption })),
        )
        .execute()
    }
    for (const action of plan.actions) {
      await writeAttachments(tx, { book, plan, planId, itemId: ids.get('item', key(action.number)) }, action)
    }
    for (const target of plan.targets) await writeTarget(tx, book, plan, planId, target)
    await writeAmbitionTargets(tx, book, plan, planId)
    await refreshCards(tx, planId)
    const told: Omit<StoryLine, 'ref' | 'level'> = {
      day: adoptedOn,
      kind: 'decision',
      title: inAll('adopted'),
      detail: { number: decision.number, ...decision.vote },
      bodyId: adoption.body_id,
    }
    if (plan.within && plan.takesUp?.length) {
      await tx.db
        .insertInto('platform.link')
        .values(
          plan.takesUp.map((number) => ({
            authority_id,
            id: v7(),
            from_ref: planRef(planId),
            to_ref: itemRef(ids.get('item', `${plan.within}/${number}`)),
            relation: 'takes_up',
          })),
        )
        .execute()
    }
    await tellStory(tx, [
      { ref: planRef(planId), level: 'public', ...told },
      ...plan.actions.map((action) => ({
        ref: itemRef(ids.get('item', key(action.number))),
        ...told,
        ...pick(levelOf(book, action)),
      })),
    ])
  })

  for (const target of plan.targets) noteReadings(book, planId, target.key, target.readings)
  for (const action of plan.actions) {
    noteLife({ book, plan, planId, itemId: ids.get('item', key(action.number)) }, action)
  }
  for (const version of later) noteVersion(book, plan, planId, version)
  noteDecisions(book, plan)
  noteGaps(book, plan, planId, first.adopted)
}

const pick = ({ level, audience }: ReturnType<typeof levelOf>) => ({ level, audience })

async function writeItems(tx: WriteTx, book: Book, plan: DemoPlan, plan_id: string): Promise<void> {
  const { ids, authorityId: authority_id } = book
  const id = (number: string) => ids.get('item', `${plan.key}/${number}`)
  let position = 0
  const base = () => ({ authority_id, plan_id, key: newKey(), position: ++position, level: 'public' })
  for (const group of plan.groups) {
    await tx.db
      .insertInto('plan.item')
      .values({
        ...base(),
        id: id(group.number),
        parent_id: group.parent ? id(group.parent) : null,
        kind: group.kind,
        number: group.number,
        title: json(book.words(group.title)),
        text: json(book.words(group.subtitle ?? group.text)),
      })
      .execute()
  }
  for (const action of plan.actions) {
    const parent = parentOf(plan, action)
    const lead = action.lead && book.ids.has('organisation', action.lead) ? action.lead : undefined
    await tx.db
      .insertInto('plan.item')
      .values({
        ...base(),
        id: id(action.number),
        parent_id: parent ? id(parent) : null,
        kind: action.kind,
        number: action.number,
        title: json(book.words(action.title)),
        text: json(book.words(action.text)),
        mode: action.mode,
        begins_on: book.dayOr(action.begin),
        due_on: book.dayOr(action.due),
        lead_organisation_id: ids.maybe('organisation', lead),
        lead_body_id: lead ? null : ids.maybe(`body ${book.authority.key}`, action.lead),
        deputy_organisation_id: ids.maybe('organisation', action.deputy),
        follows_body_id: ids.maybe(`body ${book.authority.key}`, action.follows),
        pilot: action.pilot
          ? json({
              scope: book.words(action.pilot.scope),
              evaluation: book.words(action.pilot.evaluation),
              decision: null,
              decidedOn: null,
            })
          : null,
        continues_id: action.continues
          ? ids.get('item', `${action.continues.plan}/${action.continues.number}`)
          : null,
        ...levelOf(book, action),
      })
      .execute()
  }
  for (const ambition of plan.ambitions) {
    await tx.db
      .insertInto('plan.item')
      .values({
        ...base(),
        id: ids.add('item', `${plan.key}/ambition ${ambition.key}`),
        parent_id: id(ambition.theme),
        kind: 'ambition',
        number: ambition.key,
        title: json(book.words(ambition.title)),
        text: json(book.words(ambition.text)),
      })
      .execute()
  }
  for (const statement of plan.statements) {
    await tx.db
      .insertInto('plan.item')
      .values({
        ...base(),
        id: v7(),
        kind: statement.kind,
        number: statement.number,
        title: json(book.words(statement.title)),
        text: json(book.words(statement.text)),
      })
      .execute()
  }
}

function noteVersion(
  book: Book,
  plan: DemoPlan,
  plan_id: string,
  version: DemoPlan['versions'][number],
): void {
  const decision = decisionOf(book, version.decision)
  book.on(version.adopted, async (tx) => {
    await tx.db
      .insertInto('plan.version')
      .values({
        authority_id: book.authorityId,
        id: book.ids.add('version', `${plan.key}/${version.number}`),
        plan_id,
        no: version.number,
        adopted_on: book.day(version.adopted),
        body_id: book.ids.get(`body ${book.authority.key}`, decision.body),
        decision_number: decision.number,
        as_of: tx.scope.now,
        note: json(book.words(version.summary)),
      })
      .execute()
  })
}

function noteDecisions(book: Book, plan: DemoPlan): void {
  const adopted = plan.versions[0]!.adopted
  for (const decision of book.authority.decisions.filter((one) => one.plan === plan.key)) {
    if (decision.number === plan.versions[0]?.decision) continue
    // A decision before the adoption is told once the actions that it led to are there.
    book.on([adopted, decision.on].sort().at(-1)!, async (tx) => {
      const actions = plan.actions.filter((action) => decision.touches.includes(action.number))
      await tellStory(
        tx,
        actions.map((action) => ({
          ref: itemRef(book.ids.get('item', `${plan.key}/${action.number}`)),
          day: book.day(decision.on),
          kind: 'decision' as const,
          title: book.words(decision.title),
          body: book.words(decision.text),
          detail: { number: decision.number, ...decision.vote },
          bodyId: book.ids.get(`body ${book.authority.key}`, decision.body),
          ...pick(levelOf(book, action)),
        })),
      )
    })
  }
}

function noteGaps(book: Book, plan: DemoPlan, plan_id: string, from: string): void {
  const term = (facet: string, code: string) => book.ids.get(`term ${book.authority.key}`, `${facet}/${code}`)
  for (const cell of plan.emptyCells) {
    const decision = decisionOf(book, cell.decision)
    book.on(decision.on < from ? from : decision.on, async (tx) => {
      await tx.db
        .insertInto('plan.deliberate_gap')
        .values({
          authority_id: book.authorityId,
          id: v7(),
          plan_id,
          term_ids: [
            term('pillar', cell.pillar),
            term('target_group', cell.targetGroup),
            term('setting', cell.setting),
          ],
          reason: json(book.words(cell.reason)),
          decision_number: decision.number,
          decided_on: book.day(decision.on),
        })
        .execute()
    })
  }
}

/** Brings the cards up to date once all has been written. */
export function noteCards(book: Book, plans: readonly DemoPlan[], today: string): void {
  book.on(today, async (tx) => {
    for (const plan of plans) await refreshCards(tx, book.ids.get('plan', plan.key))
  })
}
