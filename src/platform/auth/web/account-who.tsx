import { Button, Buttons } from '../../../ui/button.tsx'
import { SelectField } from '../../../ui/forms/choice.tsx'
import { errorFor, type FieldError } from '../../../ui/forms/errors.tsx'
import { Form } from '../../../ui/forms/form.tsx'
import { PasswordField, TextField } from '../../../ui/forms/text.tsx'
import type { Account, Site } from '../../http/site.ts'
import { speaker } from '../../i18n/index.ts'
import type { OwnAccount } from '../own-account.ts'
import { tokenOf } from './form-token.tsx'
import { passwordRules } from './password-rules.ts'
import { accountWords, linkWords } from './words.ts'

/** What is shown again after a form was wrong. */
export interface AccountForm {
  errors: FieldError[]
  name?: string
}

/** Name, language of letters, and the password. */
export function WhoSection(props: { site: Site; account: Account; own: OwnAccount; form: AccountForm }) {
  const { site, own, form } = props
  const { language } = site
  const t = speaker(accountWords, language)
  return (
    <>
      <section class="sec stack">
        <h2>{t('who')}</h2>
        <p class="mute">{t('email_is', { email: props.account.email })}</p>
        <Form action={site.href('/werk/account/naam')} csrf={tokenOf(site)} label={t('who')}>
          <TextField
            language={language}
            name="name"
            label={t('name')}
            value={form.name ?? own.name}
            autocomplete="name"
            error={errorFor(form.errors, 'name')}
          />
          <SelectField
            language={language}
            name="language"
            label={t('language')}
            value={own.language ?? ''}
            width="s"
            empty={t('language_any')}
            optional
            options={[
              { value: 'nl', label: 'Nederlands' },
              { value: 'fr', label: 'Français' },
              { value: 'en', label: 'English' },
            ]}
          />
          <Buttons>
            <Button>{t('keep')}</Button>
          </Buttons>
        </Form>
      </section>
      <section class="sec stack">
        <h2>{t('password')}</h2>
        {own.hasPassword ? (
          <Form action={site.href('/werk/account/wachtwoord')} csrf={tokenOf(site)} label={t('password')}>
            <PasswordField
              language={language}
              name="current"
              label={t('current_password')}
              error={errorFor(form.errors, 'current')}
            />
            <PasswordField
              language={language}
              name="fresh"
              label={speaker(linkWords, language)('new_password')}
              fresh
              requirements={passwordRules(language)}
              error={errorFor(form.errors, 'fresh')}
            />
            <Buttons>
              <Button>{t('change_password')}</Button>
            </Buttons>
          </Form>
        ) : (
          <p>{t('no_password')}</p>
        )}
        <Form
          action={site.href('/werk/account/wachtwoord/link')}
          csrf={tokenOf(site)}
          label={t('mail_password')}
        >
          <Buttons>
            <Button kind="link">{t('mail_password')}</Button>
          </Buttons>
        </Form>
      </section>
    </>
  )
}
