import { type Context, Hono } from 'hono'
import { Button, ButtonLink, Buttons } from '../../../ui/button.tsx'
import { Form } from '../../../ui/forms/form.tsx'
import type { Env } from '../../http/site.ts'
import { speaker } from '../../i18n/index.ts'
import { formTokenFor } from '../form-token.ts'
import { askForLink, findLink, signInByLink } from '../links.ts'
import { tokenField } from '../token-field.ts'
import { onwardPath, sendQuestion, typed } from './question.tsx'
import { signInPage } from './sign-in-page.tsx'
import { afterAttempt } from './sign-in-routes.ts'
import { linkWords, signInWords } from './words.ts'

/** Asking for a link by mail, and signing in with one: opening it shows a button, the button signs in. */
export const linkRoutes = new Hono<Env>()

linkRoutes.post('/aanmelden/link', async (c) => {
  const { site } = c.env
  const said = speaker(signInWords, site.language)
  const given = await typed(c, 'email', 'naar')
  const form = { email: given.email, onward: onwardPath(given.naar) }
  const wrong = (message: string, status?: 429) =>
    signInPage(c, { ...form, errors: [{ field: 'email', message }] }, status)
  if (!/^[^\s@]+@[^\s@]+$/.test(given.email.trim())) return wrong(said('email_missing'))
  const asked = await askForLink(site, form)
  if (!asked.ok) return wrong(said('too_many'), 429)
  const t = speaker(linkWords, site.language)
  return sendQuestion(
    c,
    { title: t('sent_title') },
    <>
      <p>{t('sent', { email: given.email.trim() })}</p>
      <p class="mute">{t('sent_not')}</p>
      <Buttons>
        <ButtonLink kind="second" href={site.href('/aanmelden')}>
          {t('other_address')}
        </ButtonLink>
      </Buttons>
    </>,
  )
})

linkRoutes.get('/aanmelden/link/:token', async (c) => {
  const { site } = c.env
  const token = c.req.param('token')
  if (!(await findLink(site, token, 'sign_in'))) return linkOver(c)
  const t = speaker(linkWords, site.language)
  return sendQuestion(
    c,
    { title: t('confirm_title') },
    <>
      <p>{t('confirm')}</p>
      <Form
        action={site.href(`/aanmelden/link/${token}`)}
        csrf={{ name: tokenField, value: formTokenFor(c) }}
      >
        <Buttons>
          <Button>{speaker(signInWords, site.language)('sign_in')}</Button>
        </Buttons>
      </Form>
    </>,
  )
})

linkRoutes.post('/aanmelden/link/:token', async (c) => {
  const attempt = await signInByLink(c.env.site, c.req.raw.headers, c.req.param('token'))
  return attempt.ok ? afterAttempt(c, attempt, attempt.onward) : linkOver(c)
})

function linkOver(c: Context<Env>): Promise<Response> {
  const { site } = c.env
  const t = speaker(linkWords, site.language)
  return sendQuestion(
    c,
    { title: t('over_title') },
    <>
      <p>{t('over')}</p>
      <Buttons>
        <ButtonLink href={site.href('/aanmelden')}>{t('ask_again')}</ButtonLink>
      </Buttons>
    </>,
    410,
  )
}
