import { z } from 'zod'
import { query, success } from '../access/index.ts'
import type { Words } from '../i18n/index.ts'
import { listBodies, listOrganisations, listPeople, mayKeepOffice } from '../organisations/index.ts'
import { loadTerms, type Term } from '../vocabularies/index.ts'
import { mayReadAudit, mayReadOffice } from './rules.ts'

/** Organisations, bodies and the terms for sectors. */
export const viewOrganisations = query({
  input: z.object({}),
  may: mayReadOffice,
  async run(tx) {
    const terms = await loadTerms(tx)
    const sectors: Term[] = [...terms.values()].filter((term) => term.facet === 'sector')
    return success({
      organisations: await listOrganisations(tx),
      bodies: await listBodies(tx),
      sectors: sectors.sort((a, b) => a.position - b.position),
    })
  },
})

/** The people of the authority, for who looks after them. */
export const viewPeople = query({
  input: z.object({}),
  may: mayKeepOffice,
  async run(tx) {
    return success({
      people: await listPeople(tx),
      organisations: await listOrganisations(tx),
      bodies: await listBodies(tx),
    })
  },
})

/** One row of the audit; title and address of what it is about where the reader may see that. */
export interface AuditLine {
  id: string
  at: Date
  role: string
  door: string
  verb: string
  ref: string
  title: Words | null
  address: string | null
}

/** Rows of the audit on one page. */
export const auditPageSize = 50

/** A page of the audit, the newest first. */
export const viewAudit = query({
  input: z.object({ page: z.number().int().min(1) }),
  may: mayReadAudit,
  async run(tx, { page }) {
    const here = tx.scope.authorityId
    const counted = await tx.db
      .selectFrom('platform.audit')
      .select((eb) => eb.fn.countAll<string>().as('n'))
      .where('authority_id', '=', here)
      .executeTakeFirstOrThrow()
    const rows = await tx.db
      .selectFrom('platform.audit as a')
      .leftJoin('platform.card as c', (join) =>
        join.onRef('c.authority_id', '=', 'a.authority_id').onRef('c.ref', '=', 'a.ref'),
      )
      .select(['a.id', 'a.at', 'a.role', 'a.door', 'a.verb', 'a.ref', 'c.title', 'c.address'])
      .where('a.authority_id', '=', here)
      .orderBy('a.at', 'desc')
      .orderBy('a.id', 'desc')
      .limit(auditPageSize)
      .offset((page - 1) * auditPageSize)
      .execute()
    return success({ lines: rows satisfies AuditLine[], total: Number(counted.n) })
  },
})
