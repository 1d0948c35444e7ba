import { Button, Buttons } from '../../../ui/button.tsx'
import { Form, Hidden } from '../../../ui/forms/form.tsx'
import type { Site } from '../../http/site.ts'
import { dayIn, longDay, speaker } from '../../i18n/index.ts'
import type { SessionRow } from '../sessions.ts'
import { tokenOf } from './form-token.tsx'
import { accountWords } from './words.ts'

/** Where the account is signed in, each with a way to end it. */
export function SessionSection(props: { site: Site; sessions: SessionRow[] }) {
  const { site, sessions } = props
  const t = speaker(accountWords, site.language)
  const day = (moment: Date) => longDay(dayIn(site.authority.timeZone, moment), site.language)
  return (
    <section class="sec stack" id="toestellen">
      <h2>{t('sessions')}</h2>
      <ul class="queue">
        {sessions.map((session) => {
          const device = session.device || t('unknown_device')
          return (
            <li>
              <span />
              <div class="what">
                <p class="t">
                  {device}
                  {session.current ? ` (${t('this_one')})` : ''}
                </p>
                <p class="why">{t('since', { begun: day(session.begunAt), used: day(session.usedAt) })}</p>
              </div>
              {session.current ? null : (
                <Form action={site.href('/werk/account/toestel/weg')} csrf={tokenOf(site)} class="do">
                  <Hidden name="session" value={session.id} />
                  <Button kind="second" small of={device}>
                    {t('sign_out')}
                  </Button>
                </Form>
              )}
            </li>
          )
        })}
      </ul>
      {sessions.length > 1 ? (
        <Form action={site.href('/werk/account/toestellen/weg')} csrf={tokenOf(site)}>
          <Buttons>
            <Button kind="second">{t('sign_out_others')}</Button>
          </Buttons>
        </Form>
      ) : null}
    </section>
  )
}
