import type { Context } from 'hono'
import { MessagePage } from '../../../ui/layouts/message-page.tsx'
import { ownPage } from '../../http/answer.ts'
import { headOf, siteHead } from '../../http/shell.tsx'
import type { Env } from '../../http/site.ts'
import { speaker } from '../../i18n/index.ts'
import { refusedWords } from './words.ts'

/** The answer to a form without a right token: what happened, what to do; nothing of what was sent. */
export function refusedForm(c: Context<Env>): Promise<Response> {
  const { site } = c.env
  const t = speaker(refusedWords, site.language)
  return ownPage(
    c,
    <MessagePage
      head={headOf(site, { title: t('title'), hidden: true })}
      site={siteHead(site)}
      code="403"
      title={t('title')}
      lede={t('lede')}
    >
      <p>{t('what_to_do')}</p>
      <p>
        <a href={site.href('/')}>{t('home')}</a>
      </p>
      {site.account ? null : (
        <p>
          <a href={site.href('/aanmelden')}>{t('sign_in')}</a>
        </p>
      )}
    </MessagePage>,
    403,
  )
}
