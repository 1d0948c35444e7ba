import type { Child } from 'hono/jsx'
import { tokenOf } from '../../../../../platform/auth/index.ts'
import type { Linked } from '../../../../../platform/cards/index.ts'
import { fileAddress } from '../../../../../platform/files/index.ts'
import { WorkspaceShell } from '../../../../../platform/http/shell.tsx'
import type { Site } from '../../../../../platform/http/site.ts'
import { speaker, textOf } from '../../../../../platform/i18n/index.ts'
import { Button } from '../../../../../ui/button.tsx'
import { SelectField } from '../../../../../ui/forms/choice.tsx'
import { ErrorSummary, errorFor, type FieldError } from '../../../../../ui/forms/errors.tsx'
import { Form, Hidden } from '../../../../../ui/forms/form.tsx'
import { Section } from '../../../../../ui/queue.tsx'
import { relations } from '../../../items/attachments.ts'
import type { Attached, Linkable } from '../../../queries/attachments.ts'
import type { PlanView } from '../../../queries/view.ts'
import type { Item } from '../../../state/model.ts'
import { itemName, kindName } from '../choices.ts'
import { attachWords } from './attach-words.ts'

export interface AttachData {
  site: Site
  view: PlanView
  item: Item
  files: Attached[]
  links: Linked[]
  others: Linkable[]
}

/** The files and links of one item, each with a button that takes it away, and forms for new ones. */
export function AttachPage(props: { data: AttachData; errors: FieldError[] }) {
  const { data, errors } = props
  const { site, item, others } = data
  const { language } = site
  const t = speaker(attachWords, language)
  const here = site.href(`/werk/plan/item/${item.key}/bijlagen`)
  const name = itemName(item, language)
  const drop = (what: 'file' | 'link', id: string, of: string) => (
    <Form action={`${here}/weg`} csrf={tokenOf(site)} class="inline">
      <Hidden name={what} value={id} />
      <Button kind="link" of={of}>
        {t('detach')}
      </Button>
    </Form>
  )
  const continued = others.find((other) => other.ref === `plan/item/${item.continuesId}`)
  return (
    <WorkspaceShell
      site={site}
      head={{ title: `${t('title')}: ${name}` }}
      title={t('title')}
      above={<a href={site.href(`/werk/plan/item/${item.key}`)}>{t('back', { name })}</a>}
      notice={<ErrorSummary errors={errors} language={language} />}
    >
      <Section id="bestanden" title={t('files')} language={language}>
        <List none={t('no_files')}>
          {data.files.map((file) => (
            <li>
              <a href={site.href(fileAddress(file.id))}>{file.name}</a> {drop('file', file.id, file.name)}
            </li>
          ))}
        </List>
        <Form action={here} csrf={tokenOf(site)} upload>
          <div class={errorFor(errors, 'file') ? 'field bad' : 'field'}>
            <label for="file">{t('file')}</label>
            <p class="hint" id="file-hint">
              {t('file_hint')}
            </p>
            {errorFor(errors, 'file') ? (
              <p class="err" id="file-error">
                {errorFor(errors, 'file')}
              </p>
            ) : null}
            <input
              class="in file"
              type="file"
              id="file"
              name="file"
              aria-describedby={errorFor(errors, 'file') ? 'file-hint file-error' : 'file-hint'}
              aria-invalid={errorFor(errors, 'file') ? 'true' : undefined}
            />
          </div>
          <Button kind="second">{t('attach')}</Button>
        </Form>
      </Section>
      <Section id="verwijzingen" title={t('links')} language={language}>
        <List none={t('no_links')}>
          {continued ? (
            <li>
              {t('continues')}: {textOf(continued.title, language)}{' '}
              {drop('link', 'continues', textOf(continued.title, language))}
            </li>
          ) : null}
          {data.links.map((link) => (
            <li>
              {t(link.relation === 'takes_up' ? 'takes_up' : 'related')}:{' '}
              <a class="doc" href={site.href(link.address)}>
                {textOf(link.title, language)}
              </a>{' '}
              {drop('link', link.id, textOf(link.title, language))}
            </li>
          ))}
        </List>
        <Form action={`${here}/verwijzing`} csrf={tokenOf(site)}>
          <SelectField
            language={language}
            name="relation"
            label={t('relation')}
            options={relations.map((value) => ({ value, label: t(value) }))}
            empty={false}
          />
          <SelectField
            language={language}
            name="to"
            label={t('to')}
            error={errorFor(errors, 'to')}
            width="full"
            options={others.map((other) => ({ value: other.ref, label: labelOf(other, data) }))}
          />
          <Button kind="second">{t('link')}</Button>
        </Form>
      </Section>
    </WorkspaceShell>
  )
}

function List(props: { none: string; children?: Child[] | Child }) {
  const entries = [props.children].flat(2).filter(Boolean)
  return entries.length === 0 ? <p class="mute">{props.none}</p> : <ul>{entries}</ul>
}

/** 'C.4 Vorming (actie, Drugsbeleidsplan)': enough to tell like things apart in a list. */
function labelOf(other: Linkable, { site, view }: AttachData): string {
  const title = textOf(other.title, site.language)
  const short = title.length > 90 ? `${title.slice(0, 88).trimEnd()}…` : title
  const plan = other.plan ? textOf(other.plan, site.language) : ''
  const kind = other.plan ? kindName(view.state.plan, other.kind as Item['kind'], site.language) : ''
  const about = [kind, plan].filter(Boolean).join(', ')
  return `${other.number ? `${other.number} ` : ''}${short}${about ? ` (${about})` : ''}`
}
