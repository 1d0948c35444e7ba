import { type Context, Hono } from 'hono'
import { Button, ButtonLink, Buttons } from '../../../ui/button.tsx'
import { errorFor, type FieldError } from '../../../ui/forms/errors.tsx'
import { Form } from '../../../ui/forms/form.tsx'
import { PasswordField } from '../../../ui/forms/text.tsx'
import type { Env } from '../../http/site.ts'
import { speaker } from '../../i18n/index.ts'
import { formTokenFor } from '../form-token.ts'
import { findLink } from '../links.ts'
import { choosePassword } from '../password-link.ts'
import { tokenField } from '../token-field.ts'
import { passwordRules } from './password-rules.ts'
import { sendOn, sendQuestion, typed } from './question.tsx'
import { linkWords, signInWords } from './words.ts'

/** Choosing a password through a link that was mailed; one then signs in with it, with the code if there is one. */
export const passwordRoutes = new Hono<Env>()

function choosePage(c: Context<Env>, errors: FieldError[] = []): Promise<Response> {
  const { site } = c.env
  const t = speaker(linkWords, site.language)
  return sendQuestion(
    c,
    { title: t('choose_title'), errors },
    <Form
      action={site.href(`/aanmelden/wachtwoord/${c.req.param('token')}`)}
      csrf={{ name: tokenField, value: formTokenFor(c) }}
    >
      <PasswordField
        language={site.language}
        name="password"
        label={t('new_password')}
        fresh
        requirements={passwordRules(site.language)}
        error={errorFor(errors, 'password')}
      />
      <Buttons>
        <Button>{t('keep')}</Button>
      </Buttons>
    </Form>,
  )
}

function over(c: Context<Env>): Promise<Response> {
  const { site } = c.env
  const t = speaker(linkWords, site.language)
  return sendQuestion(
    c,
    { title: t('over_title') },
    <>
      <p>{t('password_over')}</p>
      <Buttons>
        <ButtonLink href={site.href('/aanmelden')}>
          {speaker(signInWords, site.language)('sign_in')}
        </ButtonLink>
      </Buttons>
    </>,
    410,
  )
}

passwordRoutes.get('/aanmelden/wachtwoord/:token', async (c) => {
  return (await findLink(c.env.site, c.req.param('token'), 'password')) ? choosePage(c) : over(c)
})

passwordRoutes.post('/aanmelden/wachtwoord/:token', async (c) => {
  const { site } = c.env
  const { password } = await typed(c, 'password')
  const chosen = await choosePassword(site, c.req.param('token'), password)
  if (chosen.ok) return sendOn(c, `${site.href('/aanmelden')}?bewaard`)
  if (chosen.reason === 'over') return over(c)
  return choosePage(c, [{ field: 'password', message: speaker(linkWords, site.language)(chosen.reason) }])
})
