import { ButtonLink } from '../../../ui/button.tsx'
import { Said } from '../../../ui/languages.tsx'
import { Empty } from '../../../ui/message.tsx'
import { Table } from '../../../ui/table.tsx'
import { WorkspaceShell } from '../../http/shell.tsx'
import type { Site } from '../../http/site.ts'
import { formatNumber, pick, speaker } from '../../i18n/index.ts'
import { facetPaths } from '../facets.ts'
import type { Scheme } from '../vocabularies.ts'
import { publicWords } from './public-words.ts'
import { whenHolds } from './when.ts'
import { workWords } from './work-words.ts'

/** Every vocabulary of the authority, for who looks after them. */
export function WorkListPage(props: {
  site: Site
  list: { scheme: Scheme; versions: number; terms: number }[]
}) {
  const { site, list } = props
  const t = speaker(workWords, site.language)
  const tp = speaker(publicWords, site.language)
  const { today } = site.context.scope
  return (
    <WorkspaceShell
      site={site}
      head={{ title: t('vocabularies') }}
      title={t('vocabularies')}
      actions={
        <ButtonLink kind="second" small icon="eye" href={site.href('/woorden')}>
          {t('see_public')}
        </ButtonLink>
      }
    >
      <div class="stack">
        <p class="measure mute">{t('why')}</p>
        {list.length === 0 ? <Empty title={t('none')} /> : null}
        {list.length ? (
          <Table
            caption={t('vocabularies')}
            columns={[
              { label: t('list') },
              { label: t('in_use') },
              { label: tp('holds') },
              { label: t('versions'), right: true, size: 's' },
            ]}
            rows={list.map(({ scheme, versions, terms }) => ({
              head: (
                <a href={site.href(`/werk/woordenlijsten/${facetPaths[scheme.facet]}`)}>
                  <Said value={pick(scheme.title, site.language)} page={site.language} />
                </a>
              ),
              cells: [
                tp('terms', { n: terms }),
                `${tp('version', { no: String(scheme.version) })}, ${whenHolds(scheme, today, site.language)}`,
                formatNumber(versions, site.language),
              ],
            }))}
          />
        ) : null}
      </div>
    </WorkspaceShell>
  )
}
