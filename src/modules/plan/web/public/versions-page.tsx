import { fileAddress } from '../../../../platform/files/index.ts'
import { longDay, speaker } from '../../../../platform/i18n/index.ts'
import { MarginRow, PageTitle } from '../../../../ui/margin-row.tsx'
import { Empty } from '../../../../ui/message.tsx'
import { isAction } from '../../state/model.ts'
import { PlanFrame } from './frame.tsx'
import { overviewWords } from './overview-words.ts'
import type { PlanPage } from './page-of-plan.ts'
import { Paragraphs } from './text.tsx'
import { versionSentence } from './version-margin.tsx'

/** The versions of a plan with their decisions, newest first, each with the way to how it stood then. */
export function VersionsPage(props: { page: PlanPage }) {
  const { page } = props
  const { site, view } = page
  const t = speaker(overviewWords, site.language)
  const { plan, versions, items } = view.state
  return (
    <PlanFrame page={page} title={t('versions')} path="/versies" crumbs={[{ label: t('versions') }]}>
      <PageTitle title={t('versions')} lede={versions.length > 0 ? t('versions_lede') : undefined} />
      {versions.length === 0 ? (
        <MarginRow>
          <Empty
            title={t('versions_none')}
            verb={<a href={page.within('/acties')}>{page.t('all_actions')}</a>}
          >
            {t('versions_none_why')}
          </Empty>
        </MarginRow>
      ) : null}
      {versions.toReversed().map((version) => {
        const adopted = items.filter(
          (item) => isAction(item) && item.adoption?.versionId === version.id,
        ).length
        return (
          <MarginRow
            id={`versie-${version.no}`}
            title={page.t('version', { no: version.no })}
            margin={
              <p>
                <time datetime={version.adoptedOn}>{longDay(version.adoptedOn, site.language)}</time>
              </p>
            }
          >
            <div class="stack">
              <div class="adopted">
                <Paragraphs of={version.note} page={page} />
              </div>
              <p>{versionSentence(page, version)}.</p>
              {adopted > 0 ? <p>{t('adopted_in', { n: adopted })}</p> : null}
              {version.fileId ? (
                <p>
                  <a href={site.href(fileAddress(version.fileId))}>{t('as_document')}</a>
                </p>
              ) : null}
              <p>
                <a href={site.href(`/plan/${plan.slug}?at=${version.adoptedOn}`)}>{t('read_then')}</a>
              </p>
            </div>
          </MarginRow>
        )
      })}
    </PlanFrame>
  )
}
