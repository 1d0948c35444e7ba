import pg from 'pg'
import { type Recomputed, recompute, sha256 } from './changes.ts'
import { authoritiesWithHeads, type Heads, readHeads } from './heads.ts'

export interface AuditProblem {
  /**
   * `edited`: a row or a seal is not what was sealed. `gap`: sealed rows or a seal are gone. `cut_tail`: seals
   * that were seen outside are gone from the end. `unsealed`: rows that neither are sealed nor wait for it.
   * `head_mismatch`: the chain is not the one whose heads were kept outside.
   */
  kind: 'edited' | 'gap' | 'cut_tail' | 'unsealed' | 'head_mismatch'
  /** 'seal 3', 'change <id>', 'history 17' or 'heads'. */
  where: string
}

export interface AuditVerdict {
  authority: string
  /** Changes that are sealed, and changes that wait for the next seal. */
  sealed: number
  waiting: number
  /** Rows of history that were erased: their texts can't be checked any more, their digests can. */
  erased: number
  problems: AuditProblem[]
}

interface Seal {
  no: number
  at: string
  young: boolean
  changes: string[]
  digests: Buffer[]
  content: Buffer
  previous: Buffer
  hash: Buffer
}

/**
 * Checks the whole trail of every authority against its seals, and the seals against the heads outside.
 * Everything is recomputed from the rows, in one snapshot; nothing is written.
 * @param ownerUrl a role that reads all rows
 * @param folder where the heads are kept (see `headsFolder`)
 */
export async function verifyAudit(ownerUrl: string, folder: string): Promise<AuditVerdict[]> {
  // Read before the snapshot begins: every head that stands in these files was committed by then.
  const outside = new Map<string, Heads>()
  for (const id of await authoritiesWithHeads(folder)) outside.set(id, await readHeads(folder, id))
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const { rows } = await client.query<{ id: string }>(
      `SELECT authority_id AS id FROM platform.authority UNION SELECT authority_id FROM platform.seal
       UNION SELECT authority_id FROM platform.audit UNION SELECT authority_id FROM platform.history ORDER BY 1`,
    )
    const authorities = new Set([...rows.map((row) => row.id), ...outside.keys()])
    const verdicts: AuditVerdict[] = []
    for (const id of authorities)
      verdicts.push(await verifyOne(client, id, outside.get(id) ?? { heads: [], broken: 0 }))
    return verdicts
  } finally {
    await client.end()
  }
}

async function verifyOne(client: pg.Client, authority: string, outside: Heads): Promise<AuditVerdict> {
  const verdict: AuditVerdict = { authority, sealed: 0, waiting: 0, erased: 0, problems: [] }
  const found = (kind: AuditProblem['kind'], where: string) => verdict.problems.push({ kind, where })
  const heads = new Map<number, string>()
  for (const head of outside.heads) {
    if ((heads.get(head.no) ?? head.hash) !== head.hash) found('head_mismatch', 'heads')
    heads.set(head.no, head.hash)
  }
  if (outside.broken > 0) found('head_mismatch', 'heads')
  const lastHead = outside.heads.reduce((last, head) => Math.max(last, head.no), 0)

  let expected = 1
  let previous: Buffer = sha256(authority)
  for await (const seal of sealsOf(client, authority)) {
    const where = `seal ${seal.no}`
    if (seal.no !== expected) {
      found('gap', seal.no - 1 === expected ? `seal ${expected}` : `seals ${expected}–${seal.no - 1}`)
    }
    const chained = seal.no === expected ? previous.equals(seal.previous) : true
    if (!chained || !isWhole(seal)) found('edited', where)
    const head = heads.get(seal.no)
    const missed = head === undefined && (seal.no < lastHead || !seal.young)
    if (missed || (head !== undefined && head !== seal.hash.toString('hex'))) found('head_mismatch', where)
    await verifyChanges(client, authority, seal, verdict)
    expected = seal.no + 1
    previous = seal.hash
  }
  if (lastHead >= expected)
    found('cut_tail', expected === lastHead ? `seal ${lastHead}` : `seals ${expected}–${lastHead}`)
  await verifyWaiting(client, authority, verdict)
  return verdict
}

function isWhole(seal: Seal): boolean {
  return (
    seal.changes.length === seal.digests.length &&
    sha256(...seal.digests).equals(seal.content) &&
    sha256(seal.previous, seal.content, `${seal.no}|${seal.at}`).equals(seal.hash)
  )
}

async function* sealsOf(client: pg.Client, authority: string): AsyncGenerator<Seal> {
  let after = 0
  for (;;) {
    const { rows } = await client.query<Omit<Seal, 'no'> & { no: string }>(
      `SELECT no, extract(epoch FROM at)::text AS at, at > now() - interval '10 minutes' AS young,
         changes, digests, content, previous, hash
       FROM platform.seal WHERE authority_id = $1 AND no > $2 ORDER BY no LIMIT 100`,
      [authority, after],
    )
    for (const row of rows) yield { ...row, no: Number(row.no) }
    if (rows.length === 0) return
    after = Number(rows.at(-1)!.no)
  }
}

async function verifyChanges(
  client: pg.Client,
  authority: string,
  seal: Seal,
  verdict: AuditVerdict,
): Promise<void> {
  verdict.sealed += seal.changes.length
  for (let from = 0; from < seal.changes.length; from += 200) {
    const changes = seal.changes.slice(from, from + 200)
    const now = await recompute(client, authority, changes)
    changes.forEach((change, at) => {
      tellOf(change, now.get(change)!, seal.digests[from + at], verdict)
    })
  }
}

/** Tells of one change: the rows that don't give their own digest, or, where all do, the change. */
function tellOf(change: string, now: Recomputed, sealed: Buffer | undefined, verdict: AuditVerdict): void {
  verdict.erased += now.erased
  for (const id of now.edited) verdict.problems.push({ kind: 'edited', where: `history ${id}` })
  if (now.rows === 0) verdict.problems.push({ kind: 'gap', where: `change ${change}` })
  else if (sealed && !now.digest.equals(sealed))
    verdict.problems.push({ kind: 'edited', where: `change ${change}` })
}

/** Changes that are in no seal: those that wait must be whole, and there must be no others. */
async function verifyWaiting(client: pg.Client, authority: string, verdict: AuditVerdict): Promise<void> {
  const { rows } = await client.query<{ change: string; waits: boolean }>(
    `WITH sealed AS (SELECT unnest(changes) AS change FROM platform.seal WHERE authority_id = $1),
       waiting AS (SELECT change FROM platform.seal_waiting WHERE authority_id = $1),
       known AS (SELECT change FROM platform.audit WHERE authority_id = $1
                 UNION SELECT change FROM platform.history WHERE authority_id = $1
                 UNION SELECT change FROM waiting)
     SELECT k.change, w.change IS NOT NULL AS waits FROM known k
     LEFT JOIN waiting w USING (change)
     WHERE NOT EXISTS (SELECT FROM sealed s WHERE s.change = k.change) ORDER BY k.change`,
    [authority],
  )
  const waiting = rows.filter((row) => row.waits).map((row) => row.change)
  verdict.waiting = waiting.length
  for (let from = 0; from < waiting.length; from += 200) {
    const changes = waiting.slice(from, from + 200)
    const now = await recompute(client, authority, changes)
    for (const change of changes) tellOf(change, now.get(change)!, undefined, verdict)
  }
  for (const row of rows) {
    if (!row.waits) verdict.problems.push({ kind: 'unsealed', where: `change ${row.change}` })
  }
}
