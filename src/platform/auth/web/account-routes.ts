import { type Context, Hono } from 'hono'
import type { Account, Env } from '../../http/site.ts'
import { speaker } from '../../i18n/index.ts'
import { changePassword, mailPasswordLink, saveOwnAccount } from '../own-account.ts'
import { removePasskey } from '../passkeys.ts'
import { revokeOtherSessions, revokeSession } from '../sessions.ts'
import { accountPage, type Said } from './account-page.tsx'
import { onwardQuery, sendOn, typed } from './question.tsx'
import { accountWords, linkWords, signInWords } from './words.ts'

/** One's own account: name, password, passkeys and sessions. Codes have routes of their own. */
export const accountRoutes = new Hono<Env>()

type Handler = (c: Context<Env>, account: Account) => Promise<Response>

/** Only for who is signed in; others are sent to sign in, and come back after it. */
export function own(handle: Handler) {
  return (c: Context<Env>): Promise<Response> | Response => {
    const { site } = c.env
    if (site.account) return handle(c, site.account)
    return sendOn(c, site.href('/aanmelden') + onwardQuery(site.href('/werk/account')))
  }
}

function done(c: Context<Env>, said: Said): Response {
  return sendOn(c, `${c.env.site.href('/werk/account')}?gewijzigd=${said}`)
}

accountRoutes.get('/werk/account', own(accountPage))

accountRoutes.post(
  '/werk/account/naam',
  own(async (c, account) => {
    const given = await typed(c, 'name', 'language')
    const saved = await saveOwnAccount(c.env.site, account, given)
    if (saved.ok) return done(c, 'naam')
    const message = speaker(accountWords, c.env.site.language)('name_missing')
    return accountPage(c, account, { name: given.name, errors: [{ field: 'name', message }] })
  }),
)

accountRoutes.post(
  '/werk/account/wachtwoord',
  own(async (c, account) => {
    const { site } = c.env
    const changed = await changePassword(site, account, await typed(c, 'current', 'fresh'))
    if (changed.ok) return done(c, 'wachtwoord')
    const error =
      changed.reason === 'wrong'
        ? { field: 'current', message: speaker(accountWords, site.language)('current_wrong') }
        : changed.reason === 'too_many'
          ? { field: 'current', message: speaker(signInWords, site.language)('too_many') }
          : { field: 'fresh', message: speaker(linkWords, site.language)(changed.reason) }
    return accountPage(c, account, { errors: [error] })
  }),
)

accountRoutes.post(
  '/werk/account/wachtwoord/link',
  own(async (c, account) => {
    const { site } = c.env
    const sent = await mailPasswordLink(site, account)
    if (sent.ok) return done(c, 'link')
    const message = speaker(signInWords, site.language)('too_many')
    return accountPage(c, account, { errors: [{ field: '', message }] })
  }),
)

accountRoutes.post(
  '/werk/account/passkey/weg',
  own(async (c, account) => {
    const { site } = c.env
    if (await removePasskey(site, account, (await typed(c, 'passkey')).passkey)) return done(c, 'weg')
    const message = speaker(accountWords, site.language)('refused')
    return accountPage(c, account, { errors: [{ field: '', message }] })
  }),
)

accountRoutes.post(
  '/werk/account/toestel/weg',
  own(async (c, account) => {
    await revokeSession(c.env.site, account, (await typed(c, 'session')).session)
    return done(c, 'toestellen')
  }),
)

accountRoutes.post(
  '/werk/account/toestellen/weg',
  own(async (c, account) => {
    await revokeOtherSessions(c.env.site, account)
    return done(c, 'toestellen')
  }),
)
