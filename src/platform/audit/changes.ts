import { createHash } from 'node:crypto'
import type pg from 'pg'

/** What the rows of one change give today, recomputed from their contents. */
export interface Recomputed {
  digest: Buffer
  rows: number
  erased: number
  /** Rows of history whose content no longer gives their own digest. */
  edited: string[]
}

// The text of platform.change_digest, asked of the rows themselves: whoever can edit rows as a superuser can
// replace a function as well.
const told = `
  SELECT a.change, jsonb_build_array(
    a.id, extract(epoch FROM a.at), a.actor, a.role, a.door, a.verb, a.ref, a.detail)::text AS line
  FROM platform.audit a WHERE a.authority_id = $1 AND a.change = ANY ($2::uuid[]) ORDER BY a.id`
const kept = `
  SELECT h.change, h.id::text, h.digest, h.salt, h.row::text AS content, h.erased_at IS NOT NULL AS erased,
    jsonb_build_array(h.id, extract(epoch FROM h.at), h.actor, h.ref, h.tab, h.key, h.op, encode(h.digest, 'hex'))::text AS line
  FROM platform.history h WHERE h.authority_id = $1 AND h.change = ANY ($2::uuid[]) ORDER BY h.id`

interface Kept {
  change: string
  id: string
  digest: Buffer
  salt: Buffer
  content: string | null
  erased: boolean
  line: string
}

const sha256 = (...parts: (string | Buffer)[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** Recomputes the digests of changes of one authority from their rows. */
export async function recompute(
  client: pg.ClientBase,
  authorityId: string,
  changes: readonly string[],
): Promise<Map<string, Recomputed>> {
  const parts = new Map(
    changes.map((change) => [
      change,
      { told: [] as string[], kept: [] as string[], erased: 0, edited: [] as string[] },
    ]),
  )
  const audit = await client.query<{ change: string; line: string }>(told, [authorityId, changes])
  for (const row of audit.rows) parts.get(row.change)!.told.push(row.line)
  const history = await client.query<Kept>(kept, [authorityId, changes])
  for (const row of history.rows) {
    const part = parts.get(row.change)!
    part.kept.push(row.line)
    if (row.erased && row.content === null) part.erased += 1
    else if (row.content === null || !sha256(row.salt, row.content).equals(row.digest))
      part.edited.push(row.id)
  }
  return new Map(
    [...parts].map(([change, part]) => [
      change,
      {
        digest: sha256(`${change}\n${part.told.join('\n')}\n--\n${part.kept.join('\n')}`),
        rows: part.told.length + part.kept.length,
        erased: part.erased,
        edited: part.edited,
      },
    ]),
  )
}

export { sha256 }
