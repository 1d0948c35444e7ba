import { longDay } from '../../../../platform/i18n/index.ts'
import { nameOf } from '../../queries/names.ts'
import type { Version } from '../../state/model.ts'
import type { PlanPage } from './page-of-plan.ts'

/** 'aangenomen door de gemeenteraad op 18 mei 2026, besluit GR-2026-041' of a version. */
export function versionSentence(
  page: PlanPage,
  version: Pick<Version, 'bodyId' | 'adoptedOn' | 'decisionNumber'>,
) {
  const { site, view, t } = page
  const body = nameOf(view.names, version.bodyId, site.language)
  const day = longDay(version.adoptedOn, site.language)
  const adopted = body ? t('adopted_by_on', { body, day }) : t('adopted_on', { day })
  return version.decisionNumber ? `${adopted}, ${t('decision', { number: version.decisionNumber })}` : adopted
}

/** Which version stands, by whose decision; or that nobody decided on it. */
export function VersionMargin(props: { page: PlanPage }) {
  const { page } = props
  const { t, view, within } = page
  const { plan, versions } = view.state
  const newest = versions.at(-1)
  return (
    <>
      {newest ? (
        <p>
          <strong>{t('version', { no: newest.no })}</strong>
          <br />
          {versionSentence(page, newest)}
        </p>
      ) : null}
      {plan.standing === 'draft' ? <p>{t('standing_draft')}</p> : null}
      {plan.standing === 'position' ? (
        <p>{t('standing_position', { author: plan.author ?? t('others') })}</p>
      ) : null}
      {plan.standing === 'unknown' ? <p>{t('standing_unknown')}</p> : null}
      <p>
        <a href={within('/versies')}>{versions.length > 1 ? t('earlier_versions') : t('versions')}</a>
      </p>
    </>
  )
}
