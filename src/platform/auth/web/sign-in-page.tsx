import type { Context } from 'hono'
import { Button, Buttons } from '../../../ui/button.tsx'
import { errorFor, type FieldError } from '../../../ui/forms/errors.tsx'
import { Form, Hidden } from '../../../ui/forms/form.tsx'
import { PasswordField, TextField } from '../../../ui/forms/text.tsx'
import { Notification } from '../../../ui/message.tsx'
import type { Env } from '../../http/site.ts'
import { say, speaker } from '../../i18n/index.ts'
import { formTokenFor } from '../form-token.ts'
import { tokenField } from '../token-field.ts'
import { onwardQuery, sendQuestion } from './question.tsx'
import { linkWords, signInWords } from './words.ts'

/** What the form holds when it is shown again. */
export interface SignInForm {
  email: string
  onward: string
  errors?: FieldError[]
  /** Something to say first: that one is signed out, that the new password is kept. */
  said?: 'signed_out' | 'kept'
}

/**
 * Signing in: address and password, or the address alone for a link by mail, or (with a script, where the
 * browser can) a passkey.
 */
export function signInPage(c: Context<Env>, form: SignInForm, status?: 422 | 429): Promise<Response> {
  const { site } = c.env
  const { language } = site
  const t = speaker(signInWords, language)
  const csrf = { name: tokenField, value: formTokenFor(c) }
  return sendQuestion(
    c,
    {
      title: t('title'),
      errors: form.errors,
      sure: t('sure'),
      query: onwardQuery(form.onward),
      scripts: ['passkey.js'],
      notice: form.said ? (
        <Notification
          language={language}
          kind="done"
          title={form.said === 'kept' ? say(linkWords.kept, language) : t(form.said)}
        />
      ) : null,
    },
    <>
      <Form action={site.href('/aanmelden')} csrf={csrf}>
        <Hidden name="naar" value={form.onward} />
        <TextField
          language={language}
          name="email"
          type="email"
          label={t('email')}
          value={form.email}
          autocomplete="username webauthn"
          spellcheck={false}
          error={errorFor(form.errors, 'email')}
        />
        <PasswordField
          language={language}
          name="password"
          label={t('password')}
          error={errorFor(form.errors, 'password')}
        />
        <Buttons>
          <Button>{t('sign_in')}</Button>
        </Buttons>
        <div>
          <p class="or">{t('or')}</p>
          <p class="hint">{t('link_hint')}</p>
          <Buttons>
            <Button kind="second" icon="envelope-simple" formaction={site.href('/aanmelden/link')}>
              {t('send_link')}
            </Button>
          </Buttons>
        </div>
      </Form>
      <passkey-button
        class="stack"
        hidden
        data-how="sign-in"
        data-options={site.href('/aanmelden/passkey/vraag')}
        data-answer={site.href('/aanmelden/passkey')}
        data-token={csrf.value}
        data-onward={form.onward}
        data-failed={t('passkey_failed')}
      >
        <Buttons>
          <button type="button" class="btn q">
            {t('use_passkey')}
          </button>
        </Buttons>
        <p class="err" role="alert" hidden />
      </passkey-button>
    </>,
    status,
  )
}
