import type { Language } from '../../platform/i18n/index.ts'
import { formatNumber, speaker } from '../../platform/i18n/index.ts'
import { Table } from '../table.tsx'
import { uiWords } from '../words.ts'
import { type ChartSize, Figure, widths } from './figure.tsx'
import { round, scale, ticks } from './scale.ts'

export type Estimate = {
  /** '2026 kw 2' in the table. */
  label: string
  /** 'kw 2' under the bar; left out where it would not fit. */
  short: string
  /** The year, under the first bar of it. */
  year?: string
  value: number
  low: number
  high: number
  /** What the estimate rests on: rounds, answers. */
  base?: number
  /** Words of a break in the series before this estimate: it was counted differently from here. */
  breakBefore?: string
}

/**
 * Estimates with their doubt: a bar per interval, a line for the estimate, a dotted line in words where the
 * series breaks. `label` tells in one sentence what a reader of the picture sees.
 */
export function Intervals(props: {
  estimates: Estimate[]
  label: string
  caption?: string
  unit: string
  language: Language
}) {
  const t = speaker(uiWords, props.language)
  const number = (value: number) => formatNumber(value, props.language)
  return (
    <Figure
      language={props.language}
      caption={props.caption}
      drawing={widths.map((size) => <Drawing {...props} size={size} />)}
      table={
        <Table
          keep
          narrow
          caption={props.unit}
          columns={[
            { label: t('period') },
            { label: t('estimate'), right: true },
            { label: t('interval'), right: true },
            { label: t('base'), right: true },
          ]}
          rows={props.estimates.map((each) => ({
            head: each.label,
            cells: [
              number(each.value),
              `${number(each.low)} – ${number(each.high)}`,
              each.base === undefined ? t('not_known') : number(each.base),
            ],
          }))}
        />
      }
    />
  )
}

function Drawing(props: { estimates: Estimate[]; size: ChartSize; label: string; language: Language }) {
  const { estimates, size, language } = props
  const bottom = size.height - 48
  const lines = ticks(Math.max(...estimates.map((each) => each.high), 0))
  const y = scale(lines[0]!, lines.at(-1)!, bottom, 24)
  const x = scale(0, Math.max(1, estimates.length - 1), 56, size.width - 48)
  const thick = Math.max(3, Math.min(9, (size.width - 104) / Math.max(1, estimates.length) / 3))
  const every = Math.ceil((estimates.length * (size.name === 'wid' ? 46 : 38)) / (size.width - 80))
  const lastBreak = estimates.findLastIndex((each) => each.breakBefore)
  const last = estimates.at(-1)
  return (
    <svg class={size.name} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={props.label}>
      {lines.map((value) => (
        <>
          <path class={value === lines[0] ? 'ax0' : 'ax'} d={`M34 ${y(value)}H${size.width - 40}`} />
          <text x="26" y={round(y(value) + 4)} text-anchor="end">
            {formatNumber(value, language)}
          </text>
        </>
      ))}
      {estimates.map((each, index) => (
        <>
          {each.breakBefore ? (
            <Break at={(x(index) + x(index - 1)) / 2} words={each.breakBefore} size={size} />
          ) : null}
          <path
            class={index < lastBreak ? 'interval old' : 'interval'}
            stroke-width={round(thick)}
            d={`M${x(index)} ${y(each.low)}V${y(each.high)}`}
          />
          <path class="estimate" d={`M${round(x(index) - thick)} ${y(each.value)}h${round(2 * thick)}`} />
          {index % every === 0 ? (
            <text x={x(index)} y={bottom + 20} text-anchor="middle">
              {each.short}
            </text>
          ) : null}
          {each.year ? (
            <text class="b" x={x(index)} y={bottom + 40} text-anchor="middle">
              {each.year}
            </text>
          ) : null}
        </>
      ))}
      {last ? (
        <text class="b" x={round(x(estimates.length - 1) + thick + 5)} y={round(y(last.value) + 5)}>
          {formatNumber(last.value, language)}
        </text>
      ) : null}
    </svg>
  )
}

function Break(props: { at: number; words: string; size: ChartSize }) {
  const late = props.at > props.size.width / 2
  return (
    <>
      <path class="break" d={`M${round(props.at)} 4V${props.size.height - 42}`} />
      <text x={round(props.at + (late ? -7 : 7))} y="13" text-anchor={late ? 'end' : 'start'}>
        {props.words}
      </text>
    </>
  )
}
