import { type Context, Hono } from 'hono'
import type { Env } from '../../http/site.ts'
import { speaker } from '../../i18n/index.ts'
import { doorkeeperOf } from '../auth.ts'
import { signOut } from '../sessions.ts'
import { signInByPassword } from '../sign-in.ts'
import { onwardPath, onwardQuery, sendOn, typed } from './question.tsx'
import { signInPage } from './sign-in-page.tsx'
import { signInWords } from './words.ts'

/** Signing in with a password, and signing out. */
export const signInRoutes = new Hono<Env>()

signInRoutes.get('/aanmelden', (c) => {
  const onward = onwardPath(c.req.query('naar'))
  if (c.env.site.account) return sendOn(c, onward || c.env.site.href('/werk'))
  const said =
    c.req.query('afgemeld') === '' ? 'signed_out' : c.req.query('bewaard') === '' ? 'kept' : undefined
  return signInPage(c, { email: '', onward, said })
})

signInRoutes.post('/aanmelden', async (c) => {
  const { site } = c.env
  const t = speaker(signInWords, site.language)
  const given = await typed(c, 'email', 'password', 'naar')
  const form = { email: given.email, onward: onwardPath(given.naar) }
  const missing = [
    ...(given.email.trim() ? [] : [{ field: 'email', message: t('email_missing') }]),
    ...(given.password ? [] : [{ field: 'password', message: t('password_missing') }]),
  ]
  if (missing.length > 0) return signInPage(c, { ...form, errors: missing })
  const attempt = await signInByPassword(site, c.req.raw.headers, given)
  if (!attempt.ok) {
    const message = t(attempt.reason)
    return signInPage(
      c,
      { ...form, errors: [{ field: 'email', message }] },
      attempt.reason === 'too_many' ? 429 : 422,
    )
  }
  return afterAttempt(c, attempt, form.onward)
})

/** Goes on after something was shown that signs in: to the code, or to where one was going. */
export function afterAttempt(
  c: Context<Env>,
  attempt: { next: 'workspace' | 'code'; cookies: string[] },
  onward: string,
): Response {
  const { site } = c.env
  if (attempt.next === 'code') {
    return sendOn(c, site.href('/aanmelden/code') + onwardQuery(onward), attempt.cookies)
  }
  return sendOn(c, onward || site.href('/werk'), attempt.cookies)
}

signInRoutes.post('/aanmelden/afmelden', async (c) => {
  const { site } = c.env
  if (site.account) await signOut(site, site.account)
  const { prefix, secure } = doorkeeperOf(site.services)
  const gone = `${prefix}.session_token=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return sendOn(c, `${site.href('/aanmelden')}?afgemeld`, [gone])
})
