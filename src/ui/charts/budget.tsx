import type { Language } from '../../platform/i18n/index.ts'
import { speaker } from '../../platform/i18n/index.ts'
import { euro, percent } from '../amounts.ts'
import { Table } from '../table.tsx'
import { uiWords } from '../words.ts'
import { round } from './scale.ts'

/** A part of a whole as a bar; over the whole it stays full. The number stands beside it. */
export function ShareBar(props: { share: number }) {
  const width = round(Math.min(1, Math.max(0, props.share)) * 100)
  return (
    <svg class="share-bar" width="100%" height="10" aria-hidden="true">
      <rect class="share-edge" width="100%" height="10" />
      <rect class="share-part" width={`${width}%`} height="10" />
    </svg>
  )
}

/** Planned and spent per year, in euros; `spent` undefined is not known, which is not nought. */
export function Budget(props: {
  caption: string
  years: { label: string; planned: number; spent?: number }[]
  language: Language
}) {
  const t = speaker(uiWords, props.language)
  return (
    <Table
      caption={props.caption}
      keep
      narrow
      columns={[
        { label: t('year') },
        { label: t('planned'), right: true },
        { label: t('spent'), right: true },
        { label: t('part_spent'), silent: true, size: 'l' },
      ]}
      rows={props.years.map((year) => ({
        head: year.label,
        cells: [
          euro(year.planned, props.language),
          year.spent === undefined ? t('not_known') : euro(year.spent, props.language),
          year.spent === undefined || year.planned <= 0 ? null : (
            <>
              <ShareBar share={year.spent / year.planned} />
              <span class="vh">{percent(year.spent / year.planned, props.language)}</span>
            </>
          ),
        ],
      }))}
    />
  )
}
