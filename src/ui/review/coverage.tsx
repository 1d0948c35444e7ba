import type { Child } from 'hono/jsx'
import type { Language } from '../../platform/i18n/index.ts'
import { formatNumber, speaker } from '../../platform/i18n/index.ts'
import { uiWords } from '../words.ts'

/**
 * Every line of a read document is somewhere: in an item, in explanation, or left out with a reason. The bar
 * adds up to the total, and says so.
 */
export function Coverage(props: {
  coverage: { total: number; items: number; narrative: number; dropped: number }
  /** In how many items the lines of `items` stand. */
  itemCount: number
  /** What was left out and why, as a link or words. */
  droppedWhy?: Child
  language: Language
}) {
  const t = speaker(uiWords, props.language)
  const { total, items, narrative, dropped } = props.coverage
  const number = (n: number) => formatNumber(n, props.language)
  const share = (n: number) => (total > 0 ? (n / total) * 100 : 0)
  const width = (n: number) => `${Math.round(share(n) * 100) / 100}%`
  const sum = t('coverage_sum', { items, narrative, dropped, total })
  return (
    <div class="coverage">
      <svg class="cover" width="100%" height="15" role="img" aria-label={sum}>
        <rect class="cover-items" x="0" y="0" width={width(items)} height="15" />
        <rect class="cover-narrative" x={width(items)} y="0" width={width(narrative)} height="15" />
        <rect class="cover-dropped" x={width(items + narrative)} y="0" width={width(dropped)} height="15" />
      </svg>
      <ul class="key">
        <li>
          <Swatch kind="items" />
          <b>{number(items)}</b> {t('lines_items', { items: props.itemCount })}
        </li>
        <li>
          <Swatch kind="narrative" />
          <b>{number(narrative)}</b> {t('lines_narrative')}
        </li>
        <li>
          <Swatch kind="dropped" />
          <b>{number(dropped)}</b> {t('lines_dropped')}
          {props.droppedWhy ? <>: {props.droppedWhy}</> : null}
        </li>
      </ul>
    </div>
  )
}

function Swatch(props: { kind: 'items' | 'narrative' | 'dropped' }) {
  return (
    <svg class="swatch" width="12" height="12" aria-hidden="true">
      <rect class={`cover-${props.kind}`} width="12" height="12" />
    </svg>
  )
}
