import type pg from 'pg'
import { openAssets } from '../../src/app/assets.ts'
import { modules } from '../../src/app/modules.ts'
import { openRooms } from '../../src/app/rooms.ts'
import { openServices } from '../../src/app/serve.ts'
import { setDates } from '../../src/modules/plan/items/commands.ts'
import { type Context, enter } from '../../src/platform/access/index.ts'
import { readConfig } from '../../src/platform/config.ts'
import { addressing, type Site } from '../../src/platform/http/site.ts'
import type { Filled } from './demo.ts'

/** What is timed on one database: pages as the rooms make them, nothing kept from one to the next, and a command. */
export async function work(filled: Filled, slug: string) {
  await openAssets()
  const config = readConfig({ PORT: '0', REGIE_DATA: filled.data, REGIE_URL: 'http://localhost' })
  const services = await openServices(config, filled.database.appUrl)
  const authority = (await services.authorities.bySlug(slug))!
  const owner = filled.owner as pg.Client
  const { rows } = await owner.query<{ account_id: string; item_id: string; plan: string; actions: string }>(
    `SELECT p.account_id, i.id AS item_id, l.slug AS plan,
       (SELECT count(*) FROM plan.item o WHERE o.plan_id = l.id AND o.authority_id = l.authority_id AND o.kind = 'action') AS actions
     FROM platform.mandate m JOIN platform.person p ON p.authority_id = m.authority_id AND p.id = m.person_id
     JOIN plan.plan l ON l.authority_id = m.authority_id AND l.current AND l.parent_id IS NULL
     JOIN plan.item i ON i.authority_id = l.authority_id AND i.plan_id = l.id AND i.kind = 'action' AND i.level = 'public'
     WHERE m.authority_id = $1 AND m.role = 'coordinator' AND p.account_id IS NOT NULL ORDER BY i.position LIMIT 1`,
    [authority.authorityId],
  )
  const { account_id, item_id, plan, actions } = rows[0]!
  const rooms = openRooms(modules, (error) => {
    throw error
  })
  const visitor = await enter(services.database, authority, null, { door: 'web' })
  const coordinator = await enter(services.database, authority, account_id, { door: 'web' })
  const page = (path: string, context: Context) => async () => {
    const [plainPath = ''] = path.split('?')
    const account =
      context === visitor
        ? null
        : { id: account_id, name: 'Proef', email: '', formToken: 'x', sessionId: 'x', secondFactor: true }
    const site: Site = {
      authority,
      language: 'nl',
      base: `/${slug}`,
      path: plainPath,
      account,
      mustSetUp: false,
      context,
      services,
      ...addressing(authority, `/${slug}`, 'nl', 'http://localhost'),
    }
    const response = await rooms.fetch(new Request(`http://localhost/${slug}${path}`), { site })
    const text = await response.text()
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text.slice(0, 200)}`)
    return text
  }
  let day = 1
  const past = new Date(Date.now() - 200 * 86_400_000).toISOString().slice(0, 10)
  return {
    actions: Number(actions),
    does: {
      'workspace: table': page('/werk/plan/tabel', coordinator),
      'workspace: tree': page('/werk/plan', coordinator),
      'workspace: today': page('/werk', coordinator),
      'public: front page': page('/', visitor),
      'public: list of actions': page(`/plan/${plan}/acties`, visitor),
      'public: timeline': page(`/plan/${plan}/tijdlijn`, visitor),
      'public: balance': page(`/plan/${plan}/balans`, visitor),
      'public: changes': page(`/plan/${plan}/veranderingen`, visitor),
      'public: front page at a day in the past': page(`/?at=${past}`, visitor),
      'a change of one action': async () => {
        day = (day % 27) + 1
        const dueOn = `2029-05-${String(day).padStart(2, '0')}`
        const done = await setDates(coordinator, { itemId: item_id, beginsOn: null, dueOn, reason: {} })
        if (!done.ok) throw new Error(done.reason)
      },
    } as Record<string, () => Promise<unknown>>,
    close: () => services.database.close(),
  }
}
