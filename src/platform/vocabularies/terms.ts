import { v7 } from 'uuid'
import { command, refusal, success, type WriteTx } from '../access/index.ts'
import { audit } from '../audit/index.ts'
import { json, type WordLists } from '../db/json.ts'
import { languages, type Words } from '../i18n/index.ts'
import { codeFrom, moveInput, oneTerm, termInput } from './inputs.ts'
import { mayEditTerms } from './rules.ts'
import { makesCircle, narrowerOf, positionsAfter } from './tree.ts'
import { loadTerms, type Term } from './vocabularies.ts'

/** A version with its terms, held until the transaction ends, so that two changes can't cross. */
async function openScheme(tx: WriteTx, schemeId: string) {
  const scheme = await tx.db
    .selectFrom('platform.scheme')
    .selectAll()
    .where('authority_id', '=', tx.scope.authorityId)
    .where('id', '=', schemeId)
    .forUpdate()
    .executeTakeFirst()
  if (!scheme) return refusal('scheme_unknown')
  if (scheme.to_day !== null && scheme.to_day < tx.scope.today) return refusal('version_ended')
  const terms = [...(await loadTerms(tx, [schemeId])).values()]
  return success({ id: schemeId, terms })
}

/** The version of a term, and the term itself as it is after whoever changed it before. */
async function openTerm(tx: WriteTx, termId: string) {
  const known = (await loadTerms(tx)).get(termId)
  if (!known) return refusal('term_unknown')
  const opened = await openScheme(tx, known.schemeId)
  if (!opened.ok) return opened
  const term = opened.value.terms.find((one) => one.id === termId)
  return term ? success({ ...opened.value, term }) : refusal('term_unknown')
}

/** Why a term can't stand under another, or null. */
function whyNotUnder(terms: readonly Term[], id: string, under: string | null, was: string | null) {
  if (under === null) return null
  const broader = terms.find((one) => one.id === under)
  if (!broader) return refusal('broader_unknown')
  if (broader.retiredOn !== null && under !== was) return refusal('broader_retired')
  return makesCircle(terms, id, under) ? refusal('circle') : null
}

/** Writes the positions that differ. */
async function reorder(tx: WriteTx, terms: readonly Term[], positions: Map<string, number>): Promise<void> {
  for (const term of terms) {
    const position = positions.get(term.id)
    if (position === undefined || position === term.position) continue
    await tx.db
      .updateTable('platform.term')
      .set({ position })
      .where('authority_id', '=', tx.scope.authorityId)
      .where('id', '=', term.id)
      .execute()
  }
}

/** A code that is free in the version: the label's own, with a number where that is taken. */
function freeCode(label: Words, taken: ReadonlySet<string>): string {
  const wanted = codeFrom(label) || 'term'
  for (let n = 1; ; n += 1) {
    const code = n === 1 ? wanted : `${wanted}_${n}`
    if (!taken.has(code.toLowerCase())) return code
  }
}

/** Synonyms without those that say the same as the label: SKOS forbids a word to be both. */
function otherWords(also: WordLists, label: Words): WordLists {
  const kept = languages.map((language) => [
    language,
    (also[language] ?? []).filter((word) => word !== label[language]),
  ])
  return Object.fromEntries(kept.filter(([, list]) => list?.length))
}

/** Adds a term to a version of a vocabulary, or changes its words and its place. */
export const saveTerm = command({
  input: termInput,
  may: mayEditTerms,
  async run(tx, input) {
    const opened = await openScheme(tx, input.schemeId)
    if (!opened.ok) return opened
    const { terms } = opened.value
    const known = input.id ? terms.find((one) => one.id === input.id) : undefined
    if (input.id && !known) return refusal('term_unknown')
    if (known && input.code && input.code !== known.code) return refusal('code_fixed')
    const codes = new Set(terms.map((one) => one.code.toLowerCase()))
    if (!known && input.code && codes.has(input.code.toLowerCase())) return refusal('code_taken')
    const id = known?.id ?? v7()
    const was = known?.broaderId ?? null
    const under = input.broaderId === undefined ? was : input.broaderId || null
    const barred = whyNotUnder(terms, id, under, was)
    if (barred) return barred
    const kin = narrowerOf(terms.filter((one) => one.id !== id)).get(under) ?? []
    const stays = known && under === was && input.position === undefined
    const before = input.position === undefined ? null : (kin[input.position - 1]?.id ?? null)
    const positions = positionsAfter(terms, { id, under, before })
    const authority_id = tx.scope.authorityId
    const words = {
      label: json(input.label),
      also: json(otherWords(input.also, input.label)),
      definition: json(input.definition),
      broader_id: under,
    }
    if (known) {
      await tx.db
        .updateTable('platform.term')
        .set(words)
        .where('authority_id', '=', authority_id)
        .where('id', '=', id)
        .execute()
    } else {
      const code = input.code || freeCode(input.label, codes)
      await tx.db
        .insertInto('platform.term')
        .values({
          authority_id,
          id,
          scheme_id: input.schemeId,
          code,
          position: positions.get(id) ?? 0,
          ...words,
        })
        .execute()
    }
    if (!stays) await reorder(tx, terms, positions)
    const ref = `vocabulary/scheme/${input.schemeId}`
    await audit(tx, known ? 'vocabulary.term.change' : 'vocabulary.term.add', ref, { term: id })
    return success({ id })
  },
})

/** Puts a term under another, or at the top, before a sibling or at the end. */
export const moveTerm = command({
  input: moveInput,
  may: mayEditTerms,
  async run(tx, input) {
    const opened = await openTerm(tx, input.termId)
    if (!opened.ok) return opened
    const { id, terms, term } = opened.value
    const under = input.broaderId || null
    const barred = whyNotUnder(terms, term.id, under, term.broaderId)
    if (barred) return barred
    await tx.db
      .updateTable('platform.term')
      .set({ broader_id: under })
      .where('authority_id', '=', tx.scope.authorityId)
      .where('id', '=', term.id)
      .execute()
    await reorder(tx, terms, positionsAfter(terms, { id: term.id, under, before: input.before }))
    await audit(tx, 'vocabulary.term.move', `vocabulary/scheme/${id}`, { term: term.id })
    return success({ id: term.id })
  },
})

async function setRetired(tx: WriteTx, term: Term, day: string | null): Promise<void> {
  await tx.db
    .updateTable('platform.term')
    .set({ retired_on: day })
    .where('authority_id', '=', tx.scope.authorityId)
    .where('id', '=', term.id)
    .execute()
  const verb = day ? 'vocabulary.term.retire' : 'vocabulary.term.restore'
  await audit(tx, verb, `vocabulary/scheme/${term.schemeId}`, { term: term.id })
}

/** Takes a term out of use from today: what carries it keeps it, and nobody is offered it any more. */
export const retireTerm = command({
  input: oneTerm,
  may: mayEditTerms,
  async run(tx, input) {
    const opened = await openTerm(tx, input.termId)
    if (!opened.ok) return opened
    const { terms, term } = opened.value
    if (term.retiredOn !== null) return refusal('retired_already')
    const below = terms.filter((one) => one.broaderId === term.id && one.retiredOn === null)
    if (below.length) return refusal('has_narrower', { n: below.length })
    await setRetired(tx, term, tx.scope.today)
    return success({ id: term.id })
  },
})

/** Takes a retired term into use again. */
export const restoreTerm = command({
  input: oneTerm,
  may: mayEditTerms,
  async run(tx, input) {
    const opened = await openTerm(tx, input.termId)
    if (!opened.ok) return opened
    const { terms, term } = opened.value
    if (term.retiredOn === null) return refusal('in_use_already')
    const broader = terms.find((one) => one.id === term.broaderId)
    if (broader && broader.retiredOn !== null) return refusal('broader_retired')
    await setRetired(tx, term, null)
    return success({ id: term.id })
  },
})
