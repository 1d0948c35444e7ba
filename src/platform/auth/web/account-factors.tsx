import { Button, Buttons } from '../../../ui/button.tsx'
import { errorFor, type FieldError } from '../../../ui/forms/errors.tsx'
import { Form } from '../../../ui/forms/form.tsx'
import { PasswordField } from '../../../ui/forms/text.tsx'
import type { Site } from '../../http/site.ts'
import { speaker } from '../../i18n/index.ts'
import type { OwnAccount } from '../own-account.ts'
import { tokenOf } from './form-token.tsx'
import { accountWords } from './words.ts'

/** Codes from an app: on or off, with the password again where there is one. */
export function FactorSection(props: { site: Site; own: OwnAccount; errors: FieldError[] }) {
  const { site, own, errors } = props
  const { language } = site
  const t = speaker(accountWords, language)
  const action = own.hasCodes ? '/werk/account/code/weg' : '/werk/account/code/begin'
  return (
    <section class="sec stack" id="tweede-stap">
      <h2>{t('second')}</h2>
      <h3>{t('codes')}</h3>
      <p>{t(own.hasCodes ? 'codes_on' : 'codes_off')}</p>
      <Form action={site.href(action)} csrf={tokenOf(site)} label={t('codes')}>
        {own.hasPassword ? (
          <PasswordField
            language={language}
            name="password"
            label={t('current_password')}
            error={errorFor(errors, 'password')}
          />
        ) : null}
        <Buttons>
          {own.hasCodes ? (
            <>
              <Button formaction={site.href('/werk/account/herstelcodes')}>{t('codes_renew')}</Button>
              <Button kind="second">{t('codes_remove')}</Button>
            </>
          ) : (
            <Button>{t('codes_begin')}</Button>
          )}
        </Buttons>
      </Form>
    </section>
  )
}
