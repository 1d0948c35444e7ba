import type { Context } from 'hono'
import { Button, Buttons } from '../../../ui/button.tsx'
import { errorFor, type FieldError } from '../../../ui/forms/errors.tsx'
import { Form, Hidden } from '../../../ui/forms/form.tsx'
import { TextField } from '../../../ui/forms/text.tsx'
import type { Env } from '../../http/site.ts'
import { speaker } from '../../i18n/index.ts'
import { formTokenFor } from '../form-token.ts'
import { tokenField } from '../token-field.ts'
import { onwardQuery, sendQuestion } from './question.tsx'
import { signInWords } from './words.ts'

/** The code after the password or the link: from the app, or one of the recovery codes. */
export function codePage(
  c: Context<Env>,
  form: { onward: string; errors?: FieldError[] },
  status?: 422 | 429,
): Promise<Response> {
  const { site } = c.env
  const t = speaker(signInWords, site.language)
  return sendQuestion(
    c,
    { title: t('code_title'), errors: form.errors, query: onwardQuery(form.onward) },
    <>
      <Form action={site.href('/aanmelden/code')} csrf={{ name: tokenField, value: formTokenFor(c) }}>
        <Hidden name="naar" value={form.onward} />
        <TextField
          language={site.language}
          name="code"
          label={t('code')}
          hint={t('code_hint')}
          width="s"
          big
          autocomplete="one-time-code"
          spellcheck={false}
          maxlength={24}
          error={errorFor(form.errors, 'code')}
        />
        <Buttons>
          <Button>{t('go_on')}</Button>
        </Buttons>
      </Form>
      <p class="sure">
        <a href={site.href('/aanmelden') + onwardQuery(form.onward)}>{t('start_again')}</a>
      </p>
    </>,
    status,
  )
}
