import { v7 } from 'uuid'
import { z } from 'zod'
import { command, type ReadTx, type Scope, success } from '../access/index.ts'
import { audit } from '../audit/index.ts'
import { json } from '../db/json.ts'
import { type Day, languages, type Words } from '../i18n/index.ts'

/** An organisation as one authority knows it. */
export interface Organisation {
  id: string
  name: Words
  website: string | null
  sector: string
  since: Day | null
  until: Day | null
}

export const bodyKinds = [
  'steering_group',
  'working_group',
  'core_team',
  'open_meeting',
  'focus_group',
  'committee',
  'council',
  'executive',
] as const
export type BodyKind = (typeof bodyKinds)[number]

export interface Body {
  id: string
  kind: BodyKind
  name: Words
  parentId: string | null
}

/** The organisations that the authority works with, in order of their id. */
export async function listOrganisations(tx: ReadTx): Promise<Organisation[]> {
  return tx.db
    .selectFrom('platform.organisation as o')
    .innerJoin('platform.organisation_fact as f', 'f.organisation_id', 'o.id')
    .select(['o.id', 'o.name', 'o.website', 'f.sector', 'f.since', 'f.until'])
    .where('f.authority_id', '=', tx.scope.authorityId)
    .orderBy('o.id')
    .execute()
}

export async function listBodies(tx: ReadTx): Promise<Body[]> {
  const rows = await tx.db
    .selectFrom('platform.body')
    .selectAll()
    .where('authority_id', '=', tx.scope.authorityId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as BodyKind,
    name: row.name,
    parentId: row.parent_id,
  }))
}

/** A text in at least one language; what is blank is left out. */
export const wordsSchema = z
  .partialRecord(z.enum(languages), z.string().trim().max(20_000))
  .transform((given) => Object.fromEntries(Object.entries(given).filter(([, text]) => text !== '')) as Words)

/** {@link wordsSchema} that may not be empty. */
export const someWords = wordsSchema.refine((given) => Object.keys(given).length > 0, { message: 'required' })

/** Who looks after organisations, bodies and people of an authority. */
export function mayKeepOffice(scope: Scope): boolean {
  return scope.roles.has('coordinator') || scope.roles.has('platform_administrator')
}

const organisationInput = z.object({
  /** Left out for one that is new to the authority. */
  id: z.uuid().optional(),
  name: someWords,
  sector: z.string().min(1),
  website: z
    .url({ protocol: /^https?$/ })
    .or(z.literal(''))
    .optional(),
  since: z.iso.date().or(z.literal('')).optional(),
  until: z.iso.date().or(z.literal('')).optional(),
})

/** Adds an organisation to the authority, or changes what the authority knows of it. */
export const saveOrganisation = command({
  input: organisationInput,
  may: mayKeepOffice,
  async run(tx, input) {
    const authority_id = tx.scope.authorityId
    const id = input.id ?? v7()
    const identity = { name: json(input.name), website: input.website || null }
    if (input.id) {
      await tx.db
        .updateTable('platform.organisation')
        .set(identity)
        .where('id', '=', id)
        .where('kept_by', '=', authority_id)
        .execute()
    } else {
      await tx.db
        .insertInto('platform.organisation')
        .values({ id, kept_by: authority_id, ...identity })
        .execute()
    }
    const facts = { sector: input.sector, since: input.since || null, until: input.until || null }
    await tx.db
      .insertInto('platform.organisation_fact')
      .values({ authority_id, organisation_id: id, ...facts })
      .onConflict((conflict) => conflict.columns(['authority_id', 'organisation_id']).doUpdateSet(facts))
      .execute()
    await audit(tx, 'organisation.save', `organisation/organisation/${id}`, { fields: Object.keys(input) })
    return success({ id })
  },
})

const bodyInput = z.object({ id: z.uuid().optional(), name: someWords, kind: z.enum(bodyKinds) })

/** Adds a body, or changes its name or kind. */
export const saveBody = command({
  input: bodyInput,
  may: mayKeepOffice,
  async run(tx, input) {
    const authority_id = tx.scope.authorityId
    const id = input.id ?? v7()
    await tx.db
      .insertInto('platform.body')
      .values({ authority_id, id, kind: input.kind, name: json(input.name) })
      .onConflict((conflict) =>
        conflict.columns(['authority_id', 'id']).doUpdateSet({ kind: input.kind, name: json(input.name) }),
      )
      .execute()
    await audit(tx, 'body.save', `governance/body/${id}`)
    return success({ id })
  },
})
