import type { Child } from 'hono/jsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/mark.tsx'
import { Empty, Note, Notification } from '../../../ui/message.tsx'
import { Tabs } from '../../../ui/navigation.tsx'
import { Outline, type OutlineNode } from '../../../ui/outline.tsx'
import { FormToken } from '../../auth/web/form-token.tsx'
import { WorkspaceShell } from '../../http/shell.tsx'
import type { Site } from '../../http/site.ts'
import { longDay, pick, say, speaker, textOf } from '../../i18n/index.ts'
import { facetPaths } from '../facets.ts'
import { mayEditTerms, mayOpenVersion } from '../rules.ts'
import { schemePath, termAnchor } from '../skos.ts'
import { narrowerOf } from '../tree.ts'
import type { Vocabulary } from '../view.ts'
import type { Scheme, Term } from '../vocabularies.ts'
import { publicWords } from './public-words.ts'
import { whenHolds } from './when.ts'
import { workWords } from './work-words.ts'

/** Path of a version in the workspace. */
export function workPath(scheme: Pick<Scheme, 'facet' | 'version'>): string {
  return `/werk/woordenlijsten/${facetPaths[scheme.facet]}/${scheme.version}`
}

/** Whether a version can still be changed on a day. */
export function isOpen(scheme: Pick<Scheme, 'toDay'>, today: string): boolean {
  return scheme.toDay === null || scheme.toDay >= today
}

interface Props {
  site: Site
  vocabulary: Vocabulary
  done?: boolean
}

/** One version of a vocabulary in the workspace: its terms as a tree, moved by buttons. */
export function WorkVersionPage(props: Props) {
  const { site } = props
  const { scheme, terms, versions } = props.vocabulary
  const t = speaker(workWords, site.language)
  const { scope } = site.context
  const title = textOf(scheme.title, site.language)
  const open = isOpen(scheme, scope.today)
  const edits = open && mayEditTerms(scope)
  const kin = narrowerOf(terms)
  const tree = (
    <Outline label={t('tree')} nodes={(kin.get(null) ?? []).map((term) => node(term, kin, props, edits))} />
  )
  return (
    <WorkspaceShell
      site={site}
      head={{ title }}
      crumbs={[{ label: t('vocabularies'), href: site.href('/werk/woordenlijsten') }, { label: title }]}
      title={title}
      beside={whenHolds(scheme, scope.today, site.language)}
      actions={<Actions site={site} scheme={scheme} edits={edits} />}
      notice={
        props.done ? (
          <Notification
            language={site.language}
            kind="done"
            title={t('saved')}
            close={site.href(workPath(scheme))}
          />
        ) : undefined
      }
    >
      <div class="stack">
        {versions.length > 1 ? (
          <Tabs
            label={t('versions')}
            language={site.language}
            tabs={versions.toReversed().map((one) => ({
              label: say(publicWords.version, site.language, { no: String(one.version) }),
              href: site.href(workPath(one)),
              current: one.id === scheme.id ? 'page' : false,
            }))}
          />
        ) : null}
        {open ? null : <Note tone="risk">{t('ended')}</Note>}
        {scheme.source ? (
          <p class="mute">{say(publicWords.source, site.language, { source: scheme.source })}</p>
        ) : null}
        {terms.length === 0 ? <Empty title={t('no_terms')} /> : null}
        {edits ? (
          <form method="post" action={site.href(`${workPath(scheme)}/verplaats`)}>
            <FormToken site={site} />
            {tree}
          </form>
        ) : (
          tree
        )}
      </div>
    </WorkspaceShell>
  )
}

function Actions(props: { site: Site; scheme: Scheme; edits: boolean }) {
  const { site, scheme } = props
  const t = speaker(workWords, site.language)
  const newest = scheme.toDay === null
  return (
    <>
      <ButtonLink kind="second" small icon="eye" href={site.href(schemePath(scheme))}>
        {t('see_public')}
      </ButtonLink>
      {newest && mayOpenVersion(site.context.scope) ? (
        <ButtonLink kind="second" small icon="git-diff" href={site.href(`${workPath(scheme)}/versie`)}>
          {t('new_version')}
        </ButtonLink>
      ) : null}
      {props.edits ? (
        <ButtonLink small icon="plus" href={site.href(`${workPath(scheme)}/nieuw`)}>
          {t('add')}
        </ButtonLink>
      ) : null}
    </>
  )
}

function node(term: Term, kin: Map<string | null, Term[]>, props: Props, edits: boolean): OutlineNode {
  const { site } = props
  const { scheme } = props.vocabulary
  const t = speaker(workWords, site.language)
  const missing = site.authority.languages.filter((language) => !term.label[language])
  const names = missing.map((language) => publicWords[language][site.language]).join(', ')
  const others = site.authority.languages
    .filter((language) => language !== site.language)
    .flatMap((language) => term.label[language] ?? [])
  const about: (Child | false)[] = [
    [...new Set(others)].join(' · '),
    missing.length > 0 && t('no_label', { languages: names }),
    term.retiredOn !== null && t('retired', { day: longDay(term.retiredOn, site.language) }),
  ]
  return {
    id: termAnchor(term.code),
    number: /\d/.test(term.code) ? term.code : undefined,
    title: pick(term.label, site.language, site.authority.languages).text,
    href: site.href(`${workPath(scheme)}/term/${encodeURIComponent(term.code)}`),
    about: about.filter(Boolean).join(', '),
    verbs: edits ? <Verbs site={site} term={term} scheme={scheme} /> : undefined,
    children: (kin.get(term.id) ?? []).map((child) => node(child, kin, props, edits)),
  }
}

function Verbs(props: { site: Site; term: Term; scheme: Scheme }) {
  const { site, term, scheme } = props
  const t = speaker(workWords, site.language)
  const of = textOf(term.label, site.language)
  return (
    <>
      {(['up', 'down'] as const).map((way) => (
        <button type="submit" name={way} value={term.id} title={t(way)}>
          <Icon name={`arrow-${way}`} />
          <span class="vh">
            {t(way)}: {of}
          </span>
        </button>
      ))}
      <a
        href={`${site.href(`${workPath(scheme)}/nieuw`)}?onder=${encodeURIComponent(term.code)}`}
        title={t('add')}
      >
        <Icon name="plus" />
        <span class="vh">{t('add_under', { term: of })}</span>
      </a>
    </>
  )
}
