import { v7 } from 'uuid'
import { command, refusal, success } from '../access/index.ts'
import { audit } from '../audit/index.ts'
import { json } from '../db/json.ts'
import type { Day } from '../i18n/index.ts'
import { type Facet, facets } from './facets.ts'
import { versionInput } from './inputs.ts'
import { mayOpenVersion } from './rules.ts'
import { loadTerms, type Scheme } from './vocabularies.ts'

/** The version of one facet that holds on a day; before the first one began, the first; null without any. */
export function schemeOn(schemes: readonly Scheme[], facet: Facet, day: Day): Scheme | null {
  const own = schemes.filter((one) => one.facet === facet).sort((a, b) => a.version - b.version)
  return own.findLast((one) => one.fromDay <= day) ?? own[0] ?? null
}

/** The version of each facet that holds on a day ({@link schemeOn}): those in which a plan begun then is written. */
export function schemesOn(schemes: readonly Scheme[], day: Day): Scheme[] {
  return facets.flatMap((facet) => schemeOn(schemes, facet, day) ?? [])
}

function dayBefore(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

/**
 * Copies the newest version of a vocabulary, without its retired terms, into the next one, which holds from
 * a day on; the old one ends the day before. Plans keep the versions that they were written in.
 */
export const newVersion = command({
  input: versionInput,
  may: mayOpenVersion,
  async run(tx, input) {
    const authority_id = tx.scope.authorityId
    const old = await tx.db
      .selectFrom('platform.scheme')
      .selectAll()
      .where('authority_id', '=', authority_id)
      .where('id', '=', input.schemeId)
      .forUpdate()
      .executeTakeFirst()
    if (!old) return refusal('scheme_unknown')
    if (old.to_day !== null) return refusal('not_newest')
    if (input.fromDay < tx.scope.today) return refusal('in_the_past')
    if (input.fromDay <= old.from_day) return refusal('too_early')
    const id = v7()
    await tx.db
      .updateTable('platform.scheme')
      .set({ to_day: dayBefore(input.fromDay) })
      .where('authority_id', '=', authority_id)
      .where('id', '=', old.id)
      .execute()
    const version = old.version + 1
    await tx.db
      .insertInto('platform.scheme')
      .values({
        authority_id,
        id,
        facet: old.facet,
        version,
        title: json(input.title ?? old.title),
        from_day: input.fromDay,
        source: input.source === undefined ? old.source : input.source || null,
      })
      .execute()
    const terms = [...(await loadTerms(tx, [old.id])).values()].filter((term) => term.retiredOn === null)
    const ids = new Map(terms.map((term) => [term.id, v7()]))
    if (terms.length) {
      await tx.db
        .insertInto('platform.term')
        .values(
          terms.map((term, position) => ({
            authority_id,
            id: ids.get(term.id)!,
            scheme_id: id,
            code: term.code,
            label: json(term.label),
            also: json(term.also),
            definition: json(term.definition),
            broader_id: term.broaderId ? (ids.get(term.broaderId) ?? null) : null,
            position,
          })),
        )
        .execute()
    }
    await audit(tx, 'vocabulary.scheme.version', `vocabulary/scheme/${id}`, {
      after: old.id,
      terms: terms.length,
    })
    return success({ id, version })
  },
})
