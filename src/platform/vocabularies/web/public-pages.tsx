import { Said } from '../../../ui/languages.tsx'
import { MarginRow, PageTitle } from '../../../ui/margin-row.tsx'
import { Empty, Note } from '../../../ui/message.tsx'
import { Table } from '../../../ui/table.tsx'
import { PublicShell } from '../../http/shell.tsx'
import type { Site } from '../../http/site.ts'
import { pick, speaker, textOf } from '../../i18n/index.ts'
import { facetPaths } from '../facets.ts'
import { schemePath } from '../skos.ts'
import type { Vocabulary } from '../view.ts'
import type { Scheme } from '../vocabularies.ts'
import { TermRow } from './public-term.tsx'
import { publicWords } from './public-words.ts'
import { holdsOn, whenHolds } from './when.ts'

/** All vocabularies of the authority as they hold today. */
export function VocabulariesPage(props: { site: Site; list: { scheme: Scheme; terms: number }[] }) {
  const { site, list } = props
  const t = speaker(publicWords, site.language)
  const { today } = site.context.scope
  const name = textOf(site.authority.name, site.language)
  return (
    <PublicShell site={site} head={{ title: t('vocabularies') }} crumbs={[{ label: t('vocabularies') }]}>
      <PageTitle title={t('vocabularies')} lede={t('lede', { name })} />
      <MarginRow>
        {list.length === 0 ? <Empty title={t('none')} /> : null}
        {list.length ? (
          <Table
            caption={t('vocabularies')}
            columns={[{ label: t('list') }, { label: t('term'), silent: true }, { label: t('holds') }]}
            rows={list.map(({ scheme, terms }) => ({
              head: (
                <a href={site.href(`/woorden/${facetPaths[scheme.facet]}`)}>
                  <Said value={pick(scheme.title, site.language)} page={site.language} />
                </a>
              ),
              cells: [
                t('terms', { n: terms }),
                `${t('version', { no: String(scheme.version) })}, ${whenHolds(scheme, today, site.language)}`,
              ],
            }))}
          />
        ) : null}
      </MarginRow>
    </PublicShell>
  )
}

/** One version of a vocabulary: its terms with what they mean, in the reader's language and beside it the others. */
export function VocabularyPage(props: { site: Site; vocabulary: Vocabulary }) {
  const { site } = props
  const { scheme, terms, versions } = props.vocabulary
  const t = speaker(publicWords, site.language)
  const { today } = site.context.scope
  const title = textOf(scheme.title, site.language)
  const offered = terms.filter((term) => term.retiredOn === null).length
  const data = site.href(`${schemePath(scheme)}.jsonld`)
  const others = versions.filter((one) => one.id !== scheme.id)
  return (
    <PublicShell
      site={site}
      head={{ title, canonical: site.absolute(schemePath(scheme)) }}
      crumbs={[{ label: t('vocabularies'), href: site.href('/woorden') }, { label: title }]}
      foot={[{ title: t('data'), links: [{ label: t('as_jsonld'), href: data }] }]}
    >
      <PageTitle
        title={<Said value={pick(scheme.title, site.language)} page={site.language} />}
        margin={
          <>
            <p>{t('version', { no: String(scheme.version) })}</p>
            <p class="small">{whenHolds(scheme, today, site.language)}</p>
          </>
        }
        lede={t('terms', { n: offered })}
      >
        {holdsOn(scheme, today) ? null : (
          <Note tone="risk">
            {t('not_current')} <a href={site.href(`/woorden/${facetPaths[scheme.facet]}`)}>{t('current')}</a>
          </Note>
        )}
        {scheme.source ? <p class="mute">{t('source', { source: scheme.source })}</p> : null}
      </PageTitle>
      {terms.length === 0 ? (
        <MarginRow>
          <Empty title={t('empty')} />
        </MarginRow>
      ) : null}
      {terms
        .filter((term) => term.broaderId === null)
        .map((term) => (
          <TermRow site={site} term={term} terms={terms} />
        ))}
      {others.length ? (
        <MarginRow id="versies" title={t('other_versions')}>
          <ul class="rows">
            {others.map((one) => (
              <li>
                <a href={site.href(schemePath(one))}>{t('version', { no: String(one.version) })}</a>,{' '}
                {whenHolds(one, today, site.language)}
              </li>
            ))}
          </ul>
        </MarginRow>
      ) : null}
    </PublicShell>
  )
}
