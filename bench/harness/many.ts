import pg from 'pg'

/**
 * Copies all that an authority has, under ids of new authorities, so that a database holds many of the same
 * size. Keys begin with the authority, so that everything else keeps its id.
 */
export async function copyAuthority(superuserUrl: string, authorityId: string, times: number): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    // Triggers and foreign keys have had their say about the one that is copied.
    await client.query('SET session_replication_role = replica')
    await client.query(`
      CREATE TEMP TABLE copies AS SELECT gen_random_uuid() AS copy_id, n FROM generate_series(1, ${times}) AS n`)
    const { rows } = await client.query<{ tab: string; columns: string[] }>(`
      SELECT c.oid::regclass::text AS tab, array_agg(quote_ident(a.attname) ORDER BY a.attnum) AS columns
      FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relkind = 'r' AND s.nspname IN ('platform', 'plan') AND a.attnum > 0 AND NOT a.attisdropped
        AND a.attgenerated = '' AND EXISTS (SELECT FROM pg_attribute k WHERE k.attrelid = c.oid AND k.attname = 'authority_id')
      GROUP BY c.oid`)
    const once = [
      'platform.authority',
      'platform.mandate',
      'platform.seal_waiting',
      'platform.seal',
      'platform.audit',
    ]
    for (const { tab, columns } of rows.filter((row) => !once.includes(row.tab))) {
      const chosen = columns.map((column) => (column === 'authority_id' ? 'copies.copy_id' : `t.${column}`))
      await client.query(
        `INSERT INTO ${tab} (${columns.join(', ')}) OVERRIDING SYSTEM VALUE
         SELECT ${chosen.join(', ')} FROM ${tab} t, copies WHERE t.authority_id = $1 ORDER BY copies.n`,
        [authorityId],
      )
    }
    await client.query(
      `INSERT INTO platform.authority (authority_id, slug, kind, name, languages, demo)
       SELECT copies.copy_id, 'kopie-' || copies.n, t.kind, t.name, t.languages, true
       FROM platform.authority t, copies WHERE t.authority_id = $1`,
      [authorityId],
    )
    await client.query('VACUUM ANALYZE')
  } finally {
    await client.end()
  }
}
