import type pg from 'pg'

/**
 * Makes the demo city's current plan larger: each action is copied, with all that was recorded of it, until
 * there are so many.
 * @returns the plan's id
 */
export async function growPlan(owner: pg.Client, slug: string, actions: number): Promise<string> {
  const { rows } = await owner.query<{ id: string; authority_id: string; actions: string }>(
    `SELECT p.id, p.authority_id, (SELECT count(*) FROM plan.item i
        WHERE i.authority_id = p.authority_id AND i.plan_id = p.id AND i.kind = 'action') AS actions
     FROM plan.plan p JOIN platform.authority a USING (authority_id)
     WHERE a.slug = $1 AND p.current AND p.parent_id IS NULL`,
    [slug],
  )
  const { id, authority_id: here, actions: has } = rows[0]!
  await owner.query(
    'SELECT set_config($1, $2, false), set_config($3, $4, false), set_config($5, $6, false)',
    [
      'app.authority',
      here,
      'app.change',
      '01900000-0000-7000-8000-000000000001',
      'app.at',
      new Date().toISOString(),
    ],
  )
  await owner.query("SELECT set_config('app.writing', 'on', false)")
  await owner.query('DROP TABLE IF EXISTS grown')
  await owner.query(
    `CREATE TEMP TABLE grown AS
     SELECT i.id AS old_id, gen_random_uuid() AS new_id, substr(md5(random()::text), 1, 10) AS new_key
     FROM plan.item i, generate_series(1, ceil($3::numeric / $4)::int) AS n
     WHERE i.authority_id = $1 AND i.plan_id = $2 AND i.kind = 'action' ORDER BY n LIMIT greatest($3 - $4::int, 0)`,
    [here, id, actions, has],
  )
  const parts = [
    'adoption',
    'working_out',
    'execution',
    'facet',
    'partner',
    'item_target',
    'milestone',
    'money',
    'update',
  ]
  for (const tab of ['item', ...parts]) {
    const { rows: columns } = await owner.query<{ name: string }>(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
      [`plan.${tab}`],
    )
    const key = tab === 'item' ? 'id' : 'item_id'
    const chosen = columns.map(({ name }) => {
      if (name === key) return 'g.new_id'
      if (name === 'id') return 'gen_random_uuid()'
      return tab === 'item' && name === 'key' ? 'g.new_key' : `t.${name}`
    })
    await owner.query(
      `INSERT INTO plan.${tab} (${columns.map(({ name }) => name).join(', ')})
       SELECT ${chosen.join(', ')} FROM plan.${tab} t JOIN grown g ON g.old_id = t.${key}
       WHERE t.authority_id = $1 AND t.plan_id = $2`,
      [here, id],
    )
  }
  const card = 'kind, title, body, state, day, level, audience, address, removed, changed_at'
  await owner.query(
    `INSERT INTO platform.card (authority_id, ref, ${card})
     SELECT authority_id, 'plan/item/' || g.new_id, ${card} FROM platform.card c
     JOIN grown g ON c.ref = 'plan/item/' || g.old_id WHERE c.authority_id = $1`,
    [here],
  )
  await owner.query('VACUUM ANALYZE')
  return id
}
