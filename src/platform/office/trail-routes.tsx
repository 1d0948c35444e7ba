import { Hono } from 'hono'
import { Details, Empty } from '../../ui/message.tsx'
import { Pagination } from '../../ui/navigation.tsx'
import { Table } from '../../ui/table.tsx'
import type { Role } from '../access/index.ts'
import { ownPage } from '../http/answer.ts'
import { FormBox } from '../http/form/index.ts'
import { barred } from '../http/inside.tsx'
import type { Env, Site } from '../http/site.ts'
import { locales, say, speaker, textOf } from '../i18n/index.ts'
import { listOutbox, type OutboxRow, retryMail } from '../mail/index.ts'
import { mayKeepOffice, roleWords } from '../organisations/index.ts'
import { officeForm } from './form.ts'
import { OfficePage } from './frame.tsx'
import { type AuditLine, auditPageSize, viewAudit } from './queries.ts'
import { mayReadAudit } from './rules.ts'
import { officeWords } from './words.ts'

/** The audit and the outbox: what was done, and what was mailed. */
export const trailRoutes = new Hono<Env>()

function moment(at: Date, site: Site): string {
  return new Intl.DateTimeFormat(locales[site.language], {
    timeZone: site.authority.timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(at)
}

function rolesInWords(kept: string, site: Site): string {
  return kept
    .split(',')
    .map((role) => {
      if (role === 'system' || role === 'visitor') return say(officeWords[role], site.language)
      return role in roleWords ? say(roleWords[role as Role], site.language) : role
    })
    .join(', ')
}

function AuditPage(props: { site: Site; lines: AuditLine[]; page: number; pages: number }) {
  const { site } = props
  const t = speaker(officeWords, site.language)
  return (
    <OfficePage site={site} title={t('audit')}>
      {props.lines.length === 0 ? <Empty title={t('no_audit')} /> : null}
      <Table
        caption={t('audit')}
        columns={[
          { label: t('when') },
          { label: t('what') },
          { label: t('about'), size: 'l' },
          { label: t('who') },
          { label: t('door') },
        ]}
        rows={props.lines.map((line) => ({
          head: moment(line.at, site),
          cells: [
            <code>{line.verb}</code>,
            line.title && line.address ? (
              <a href={site.href(line.address)}>{textOf(line.title, site.language)}</a>
            ) : (
              <span class="mute">{t('unseen')}</span>
            ),
            rolesInWords(line.role, site),
            line.door,
          ],
        }))}
      />
      <Pagination
        page={props.page}
        pages={props.pages}
        language={site.language}
        href={(page) => `${site.href('/werk/audit')}?bladzijde=${page}`}
      />
    </OfficePage>
  )
}

trailRoutes.get('/werk/audit', async (c) => {
  const shut = await barred(c, (site) => mayReadAudit(site.context.scope))
  if (shut) return shut
  const { site } = c.env
  const asked = Number(c.req.query('bladzijde') ?? 1)
  const page = Number.isInteger(asked) && asked > 0 ? asked : 1
  const found = await viewAudit(site.context, { page })
  if (!found.ok) return c.notFound()
  const { lines, total } = found.value
  return ownPage(
    c,
    <AuditPage site={site} lines={lines} page={page} pages={Math.max(1, Math.ceil(total / auditPageSize))} />,
  )
})

function MailPage(props: { site: Site; rows: OutboxRow[] }) {
  const { site } = props
  const t = speaker(officeWords, site.language)
  return (
    <OfficePage site={site} title={t('mail')}>
      {props.rows.length === 0 ? <Empty title={t('no_mail')}>{t('no_mail_next')}</Empty> : null}
      <Table
        caption={t('mail')}
        columns={[
          { label: t('when') },
          { label: t('to') },
          { label: t('state') },
          { label: t('answer') },
          { label: t('letter'), silent: true, size: 'l' },
        ]}
        rows={props.rows.map((row) => ({
          head: moment(row.writtenAt, site),
          cells: [
            row.address ?? <a href={site.href(`/werk/mensen/${row.personId}`)}>{t('people')}</a>,
            t(row.state),
            row.answer ?? '',
            <>
              {row.letter ? (
                <Details summary={row.letter.subject}>
                  {row.letter.text.split('\n').map((line) => (
                    <p>{line}</p>
                  ))}
                </Details>
              ) : null}
              {row.state === 'accepted' ? null : (
                <FormBox
                  site={site}
                  form={officeForm(site, `post-${row.id}`)}
                  action={site.href('/werk/post')}
                  verb={t('retry')}
                  of={moment(row.writtenAt, site)}
                >
                  <input type="hidden" name="id" value={row.id} />
                </FormBox>
              )}
            </>,
          ],
        }))}
      />
    </OfficePage>
  )
}

trailRoutes.get('/werk/post', async (c) => {
  const shut = await barred(c, (site) => mayKeepOffice(site.context.scope))
  if (shut) return shut
  const { site } = c.env
  const found = await listOutbox(site.context, {})
  return found.ok ? ownPage(c, <MailPage site={site} rows={found.value} />) : c.notFound()
})

trailRoutes.post('/werk/post', async (c) => {
  const shut = await barred(c, (site) => mayKeepOffice(site.context.scope))
  if (shut) return shut
  const { site } = c.env
  const id = (await c.req.formData()).get('id')
  const ended = await retryMail(site.context, { id })
  return ended.ok ? c.redirect(site.href('/werk/post'), 303) : c.notFound()
})
