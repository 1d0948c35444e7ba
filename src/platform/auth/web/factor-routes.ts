import { type Context, Hono } from 'hono'
import type { Account, Env } from '../../http/site.ts'
import { speaker } from '../../i18n/index.ts'
import { accountOf } from '../account-of.ts'
import {
  beginCodes,
  codesToConfirm,
  confirmCodes,
  type FactorOutcome,
  removeCodes,
  renewRecoveryCodes,
} from '../factors.ts'
import { recoveryPage, setUpPage } from './account-codes.tsx'
import { accountPage } from './account-page.tsx'
import { own } from './account-routes.ts'
import { sendOn, typed } from './question.tsx'
import { accountWords, signInWords } from './words.ts'

/** Codes from an app: turning them on and off, and recovery codes. */
export const factorRoutes = new Hono<Env>()

type Refused = Extract<FactorOutcome<unknown>, { ok: false }>

function refused(c: Context<Env>, account: Account, { reason }: Refused): Promise<Response> {
  const { language } = c.env.site
  const t = speaker(accountWords, language)
  const field = reason === 'wrong_password' ? 'password' : ''
  const message =
    reason === 'too_many'
      ? speaker(signInWords, language)('too_many')
      : t(reason === 'wrong_password' ? 'current_wrong' : 'refused')
  return accountPage(c, account, { errors: [{ field, message }] })
}

factorRoutes.post(
  '/werk/account/code/begin',
  own(async (c, account) => {
    const { password } = await typed(c, 'password')
    const begun = await beginCodes(c.env.site, account, c.req.raw.headers, password)
    return begun.ok ? sendOn(c, c.env.site.href('/werk/account/code')) : refused(c, account, begun)
  }),
)

factorRoutes.get(
  '/werk/account/code',
  own(async (c, account) => {
    const waiting = await codesToConfirm(c.env.site, account)
    return waiting ? setUpPage(c, waiting) : sendOn(c, c.env.site.href('/werk/account'))
  }),
)

factorRoutes.post(
  '/werk/account/code',
  own(async (c, account) => {
    const { site } = c.env
    const waiting = await codesToConfirm(site, account)
    if (!waiting) return sendOn(c, site.href('/werk/account'))
    const { code } = await typed(c, 'code')
    const confirmed = await confirmCodes(site, account, c.req.raw.headers, code)
    if (confirmed.ok) {
      await goOnAs(c, confirmed.value.cookies)
      return recoveryPage(c, confirmed.value.codes)
    }
    if (confirmed.reason !== 'wrong_code') return refused(c, account, confirmed)
    const message = speaker(signInWords, site.language)('code_wrong')
    return setUpPage(c, waiting, [{ field: 'code', message }])
  }),
)

factorRoutes.post(
  '/werk/account/herstelcodes',
  own(async (c, account) => {
    const { password } = await typed(c, 'password')
    const renewed = await renewRecoveryCodes(c.env.site, account, c.req.raw.headers, password)
    return renewed.ok ? recoveryPage(c, renewed.value.codes) : refused(c, account, renewed)
  }),
)

factorRoutes.post(
  '/werk/account/code/weg',
  own(async (c, account) => {
    const { site } = c.env
    const { password } = await typed(c, 'password')
    const removed = await removeCodes(site, account, c.req.raw.headers, password)
    if (!removed.ok) return refused(c, account, removed)
    return sendOn(c, `${site.href('/werk/account')}?gewijzigd=weg`, removed.value.cookies)
  }),
)

/** The session got a new cookie: the page that follows belongs to the new one, and so do its forms. */
async function goOnAs(c: Context<Env>, cookies: readonly string[]): Promise<void> {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
  const cookie = cookies.map((line) => line.split(';')[0]).join('; ')
  const request = new Request(c.req.url, { headers: { cookie } })
  const account = await accountOf(request, c.env.site.services)
  c.env.site = { ...c.env.site, account }
}
