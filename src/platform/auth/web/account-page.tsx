import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { renderPage } from '../../../ui/document.tsx'
import { ErrorSummary, type FieldError } from '../../../ui/forms/errors.tsx'
import { Notification } from '../../../ui/message.tsx'
import { WorkspaceShell } from '../../http/shell.tsx'
import type { Account, Env } from '../../http/site.ts'
import { speaker } from '../../i18n/index.ts'
import { mayChangeFactors } from '../factors.ts'
import { readOwnAccount } from '../own-account.ts'
import { listPasskeys } from '../passkeys.ts'
import { listSessions } from '../sessions.ts'
import { FactorSection } from './account-factors.tsx'
import { PasskeySection } from './account-passkeys.tsx'
import { SessionSection } from './account-sessions.tsx'
import { type AccountForm, WhoSection } from './account-who.tsx'
import { accountWords } from './words.ts'

/** What the account's page says first, by the word in its address. */
const saidAfter = {
  naam: 'changed',
  wachtwoord: 'changed_password',
  link: 'changed_link',
  passkey: 'changed_passkey',
  weg: 'changed_removed',
  toestellen: 'changed_sessions',
} as const
export type Said = keyof typeof saidAfter

/** Sends a page in the workspace's frame that belongs to one's own account. */
export async function sendAccountPage(
  c: Context<Env>,
  page: { title: string; notice?: Child; errors?: FieldError[]; scripts?: string[] },
  children: Child,
): Promise<Response> {
  const { site } = c.env
  const errors = page.errors ?? []
  const html = await renderPage(
    WorkspaceShell({
      site,
      head: {
        title: page.title,
        errors: errors.length,
        scripts: page.scripts?.map((name) => site.services.asset(name)),
      },
      title: page.title,
      notice: (
        <>
          <ErrorSummary errors={errors} language={site.language} />
          {page.notice}
        </>
      ),
      children,
    }),
  )
  return c.html(html, errors.length > 0 ? 422 : 200, { 'cache-control': 'no-store' })
}

/** One's own account: name, password, second step, passkeys, sessions. */
export async function accountPage(
  c: Context<Env>,
  account: Account,
  form: AccountForm = { errors: [] },
): Promise<Response> {
  const { site } = c.env
  const t = speaker(accountWords, site.language)
  const [own, passkeys, sessions, mayChange] = await Promise.all([
    readOwnAccount(site, account),
    listPasskeys(site, account.id),
    listSessions(site, account),
    mayChangeFactors(site, account),
  ])
  const said = c.req.query('gewijzigd')
  const word = said && said in saidAfter ? saidAfter[said as Said] : undefined
  const { language } = site
  return sendAccountPage(
    c,
    {
      title: t('title'),
      errors: form.errors,
      scripts: ['passkey.js'],
      notice: (
        <>
          {word ? <Notification language={language} kind="done" title={t(word)} /> : null}
          {site.mustSetUp ? (
            <Notification language={language} kind="late" title={t('must_set_up')}>
              {t(mayChange ? 'must_set_up_text' : 'must_show')}
            </Notification>
          ) : null}
        </>
      ),
    },
    <>
      <WhoSection site={site} account={account} own={own} form={form} />
      <FactorSection site={site} own={own} errors={form.errors} />
      <PasskeySection site={site} passkeys={passkeys} />
      <SessionSection site={site} sessions={sessions} />
    </>,
  )
}
