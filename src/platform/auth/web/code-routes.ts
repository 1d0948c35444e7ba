import { Hono } from 'hono'
import type { Env } from '../../http/site.ts'
import { speaker } from '../../i18n/index.ts'
import { signInByCode } from '../code.ts'
import { codePage } from './code-page.tsx'
import { onwardPath, typed } from './question.tsx'
import { signInPage } from './sign-in-page.tsx'
import { afterAttempt } from './sign-in-routes.ts'
import { signInWords } from './words.ts'

/** The code that follows a password or a link. */
export const codeRoutes = new Hono<Env>()

codeRoutes.get('/aanmelden/code', (c) => codePage(c, { onward: onwardPath(c.req.query('naar')) }))

codeRoutes.post('/aanmelden/code', async (c) => {
  const { site } = c.env
  const t = speaker(signInWords, site.language)
  const given = await typed(c, 'code', 'naar')
  const onward = onwardPath(given.naar)
  const wrong = (message: string, status?: 429) =>
    codePage(c, { onward, errors: [{ field: 'code', message }] }, status)
  if (!given.code.trim()) return wrong(t('code_missing'))
  const attempt = await signInByCode(site, c.req.raw.headers, given.code)
  if (attempt.ok) return afterAttempt(c, attempt, onward)
  if (attempt.reason === 'wrong') return wrong(t('code_wrong'))
  if (attempt.reason === 'too_many') return wrong(t('too_many'), 429)
  return signInPage(c, { email: '', onward, errors: [{ field: 'email', message: t('code_over') }] })
})
