import type { Context } from 'hono'
import { create } from 'qrcode'
import { Button, ButtonLink, Buttons } from '../../../ui/button.tsx'
import { errorFor, type FieldError } from '../../../ui/forms/errors.tsx'
import { Form } from '../../../ui/forms/form.tsx'
import { TextField } from '../../../ui/forms/text.tsx'
import type { Env } from '../../http/site.ts'
import { speaker } from '../../i18n/index.ts'
import { sendAccountPage } from './account-page.tsx'
import { tokenOf } from './form-token.tsx'
import { accountWords } from './words.ts'

/** A QR code as one path, black on white in every theme, with the quiet edge that readers need. */
function QrCode(props: { text: string; label: string }) {
  const { modules } = create(props.text, { errorCorrectionLevel: 'M' })
  const edge = 4
  const side = modules.size + 2 * edge
  const path = Array.from({ length: modules.size * modules.size }, (_, at) => at)
    .filter((at) => modules.data[at])
    .map((at) => `M${(at % modules.size) + edge} ${Math.floor(at / modules.size) + edge}h1v1h-1z`)
    .join('')
  return (
    <svg
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${side} ${side}`}
      width="240"
      height="240"
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${side}v${side}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  )
}

/** Setting up an authenticator: picture, key, and a first code. */
export function setUpPage(
  c: Context<Env>,
  waiting: { uri: string; secret: string },
  errors: FieldError[] = [],
): Promise<Response> {
  const { site } = c.env
  const t = speaker(accountWords, site.language)
  return sendAccountPage(
    c,
    { title: t('set_up_title'), errors },
    <div class="stack">
      <p class="measure">{t('set_up_scan')}</p>
      <QrCode text={waiting.uri} label={t('set_up_picture')} />
      <p>
        {t('set_up_key')}: <code>{waiting.secret}</code>
      </p>
      <Form action={site.href('/werk/account/code')} csrf={tokenOf(site)}>
        <TextField
          language={site.language}
          name="code"
          label={t('set_up_code')}
          width="s"
          big
          autocomplete="one-time-code"
          spellcheck={false}
          maxlength={9}
          error={errorFor(errors, 'code')}
        />
        <Buttons>
          <Button>{t('set_up_confirm')}</Button>
          <ButtonLink kind="link" href={site.href('/werk/account')}>
            {t('back')}
          </ButtonLink>
        </Buttons>
      </Form>
    </div>,
  )
}

/** The recovery codes, shown this once. */
export function recoveryPage(c: Context<Env>, codes: readonly string[]): Promise<Response> {
  const { site } = c.env
  const t = speaker(accountWords, site.language)
  return sendAccountPage(
    c,
    { title: t('recovery_title') },
    <div class="stack">
      <p class="measure">{t('recovery_text')}</p>
      <ul>
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Buttons>
        <ButtonLink href={site.href('/werk/account')}>{t('recovery_done')}</ButtonLink>
      </Buttons>
    </div>,
  )
}
