import type { Child } from 'hono/jsx'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/forms/errors.tsx'
import { Form } from '../../../ui/forms/form.tsx'
import { Note, Notification } from '../../../ui/message.tsx'
import { Section } from '../../../ui/queue.tsx'
import { tokenOf } from '../../auth/web/form-token.tsx'
import { controlsOf, FormBox, type FormState } from '../../http/form/index.ts'
import { WorkspaceShell } from '../../http/shell.tsx'
import type { Site } from '../../http/site.ts'
import { longDay, speaker, textOf } from '../../i18n/index.ts'
import { schemePath, termPath } from '../skos.ts'
import { makesCircle, narrowerOf } from '../tree.ts'
import type { Vocabulary } from '../view.ts'
import type { Term } from '../vocabularies.ts'
import { isOpen, workPath } from './work-version.tsx'
import { workWords } from './work-words.ts'

interface Props {
  site: Site
  vocabulary: Vocabulary
  form: FormState
}

/** The frame of a page under a version, with the errors of its form. */
function Frame(props: Props & { title: string; notice?: Child; children?: Child }) {
  const { site, form, title } = props
  const { scheme } = props.vocabulary
  return (
    <WorkspaceShell
      site={site}
      head={{ title, errors: form.errors.length }}
      crumbs={[
        { label: speaker(workWords, site.language)('vocabularies'), href: site.href('/werk/woordenlijsten') },
        { label: textOf(scheme.title, site.language), href: site.href(workPath(scheme)) },
        { label: title },
      ]}
      title={title}
      notice={
        <>
          <ErrorSummary errors={form.errors} language={site.language} />
          {props.notice}
        </>
      }
    >
      <div class="stack">{props.children}</div>
    </WorkspaceShell>
  )
}

/** Under which terms one may be put, in the order and with the depth of the tree. */
function broaderOptions(site: Site, terms: readonly Term[], term: Term | null) {
  const kin = narrowerOf(terms)
  const walk = (under: string | null, depth: number): { value: string; label: string }[] =>
    (kin.get(under) ?? []).flatMap((one) => {
      const fits = one.retiredOn === null || one.id === term?.broaderId
      if (!fits || (term && makesCircle(terms, term.id, one.id))) return []
      const label = `${'– '.repeat(depth)}${textOf(one.label, site.language)}`
      return [{ value: one.id, label }, ...walk(one.id, depth + 1)]
    })
  return walk(null, 0)
}

function TermFields(props: Props & { term: Term | null }) {
  const { site, form, term } = props
  const t = speaker(workWords, site.language)
  const f = controlsOf(form)
  return (
    <>
      {f.words('label')}
      {term ? null : f.text('code', { optional: true, width: 's', hint: t('code_hint') })}
      {f.words('definition', { optional: true, rows: 3, doc: true })}
      {f.words('also', { optional: true, rows: 3, hint: t('also_hint') })}
      {f.select('broaderId', broaderOptions(site, props.vocabulary.terms, term), {
        optional: true,
        empty: t('top'),
        width: 'full',
      })}
    </>
  )
}

/** Adding a term to a version. */
export function NewTermPage(props: Props) {
  const { site, form } = props
  const t = speaker(workWords, site.language)
  return (
    <Frame {...props} title={t('add')}>
      <FormBox
        site={site}
        form={form}
        action={site.href(`${workPath(props.vocabulary.scheme)}/nieuw`)}
        verb={t('add')}
        main
      >
        <TermFields {...props} term={null} />
      </FormBox>
    </Frame>
  )
}

/** One term: its words, its place, and whether it is in use. */
export function TermPage(props: Props & { term: Term; done?: boolean }) {
  const { site, form, term } = props
  const { scheme } = props.vocabulary
  const t = speaker(workWords, site.language)
  const here = site.href(`${workPath(scheme)}/term/${encodeURIComponent(term.code)}`)
  const address = termPath(scheme, term.code)
  const notice = props.done ? (
    <Notification language={site.language} kind="done" title={t('saved')} close={here} />
  ) : undefined
  return (
    <Frame {...props} title={textOf(term.label, site.language)} notice={notice}>
      {term.retiredOn ? (
        <Note tone="late">{t('retired_note', { day: longDay(term.retiredOn, site.language) })}</Note>
      ) : null}
      <p class="mute small">
        {t('address')}: <a href={site.href(address)}>{site.absolute(address, site.authority.languages[0])}</a>
      </p>
      {isOpen(scheme, site.context.scope.today) ? (
        <>
          <FormBox site={site} form={form} action={here} verb={t('save')} main>
            <TermFields {...props} />
          </FormBox>
          <InUse site={site} term={term} here={here} />
        </>
      ) : (
        <Note tone="risk">{t('ended')}</Note>
      )}
    </Frame>
  )
}

function InUse(props: { site: Site; term: Term; here: string }) {
  const { site, term, here } = props
  const t = speaker(workWords, site.language)
  const verb = term.retiredOn ? t('restore') : t('retire')
  return (
    <Section id="gebruik" title={t('in_use')} language={site.language}>
      <Form action={`${here}/${term.retiredOn ? 'terug' : 'weg'}`} csrf={tokenOf(site)}>
        {term.retiredOn ? null : <p class="measure">{t('retire_why')}</p>}
        <div class="btns">
          <Button kind="second" of={textOf(term.label, site.language)}>
            {verb}
          </Button>
        </div>
      </Form>
    </Section>
  )
}

/** Beginning the version that follows the newest. */
export function NewVersionPage(props: Props) {
  const { site, form } = props
  const { scheme } = props.vocabulary
  const t = speaker(workWords, site.language)
  const f = controlsOf(form)
  return (
    <Frame {...props} title={t('new_version')}>
      <p class="measure">{t('new_version_why')}</p>
      <p class="mute small">
        {t('address')}:{' '}
        {site.absolute(schemePath({ ...scheme, version: scheme.version + 1 }), site.authority.languages[0])}
      </p>
      <FormBox
        site={site}
        form={form}
        action={site.href(`${workPath(scheme)}/versie`)}
        verb={t('new_version')}
        main
      >
        {f.day('fromDay')}
        {f.words('title')}
        {f.text('source', { optional: true, width: 'full' })}
      </FormBox>
    </Frame>
  )
}
