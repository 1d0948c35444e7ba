import { Button, Buttons } from '../../../ui/button.tsx'
import { Form, Hidden } from '../../../ui/forms/form.tsx'
import { TextField } from '../../../ui/forms/text.tsx'
import type { Site } from '../../http/site.ts'
import { dayIn, longDay, speaker } from '../../i18n/index.ts'
import type { PasskeyRow } from '../passkeys.ts'
import { tokenOf } from './form-token.tsx'
import { accountWords } from './words.ts'

/** The passkeys of the account, and the button that makes another. */
export function PasskeySection(props: { site: Site; passkeys: PasskeyRow[] }) {
  const { site, passkeys } = props
  const { language } = site
  const t = speaker(accountWords, language)
  const day = (moment: Date) => longDay(dayIn(site.authority.timeZone, moment), language)
  return (
    <section class="sec stack" id="passkeys">
      <h2>{t('passkeys')}</h2>
      {passkeys.length === 0 ? <p>{t('passkeys_none')}</p> : null}
      <ul class="queue">
        {passkeys.map((passkey) => (
          <li>
            <span />
            <div class="what">
              <p class="t">{passkey.name}</p>
              <p class="why">
                {t('made_on', { day: day(passkey.createdAt) })}
                {passkey.usedAt ? `, ${t('used_on', { day: day(passkey.usedAt) })}` : ''}
              </p>
            </div>
            <Form action={site.href('/werk/account/passkey/weg')} csrf={tokenOf(site)} class="do">
              <Hidden name="passkey" value={passkey.id} />
              <Button kind="second" small of={passkey.name}>
                {t('remove')}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <passkey-button
        class="stack"
        hidden
        data-how="register"
        data-options={site.href('/werk/account/passkey/vraag')}
        data-answer={site.href('/werk/account/passkey')}
        data-token={tokenOf(site).value}
        data-name="passkey-name"
        data-failed={t('passkey_failed')}
      >
        <TextField
          language={language}
          name="passkey-name"
          label={t('passkey_name')}
          hint={t('passkey_name_hint')}
          maxlength={80}
          optional
        />
        <Buttons>
          <button type="button" class="btn">
            {t('passkey_make')}
          </button>
        </Buttons>
        <p class="err" role="alert" hidden />
      </passkey-button>
      <noscript>
        <p class="mute">{t('passkey_script')}</p>
      </noscript>
    </section>
  )
}
