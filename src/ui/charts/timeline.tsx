import type { Child } from 'hono/jsx'
import type { Day, Language } from '../../platform/i18n/index.ts'
import { shortDay, speaker } from '../../platform/i18n/index.ts'
import { type ShownState, stateShortWord, tones } from '../state.ts'
import { Status } from '../status.tsx'
import { uiWords } from '../words.ts'
import { dayNumber, round, years } from './scale.ts'

export type TimelineAction = {
  number?: string
  title: Child
  href: string
  state: ShownState
  from?: Day
  to?: Day
}

/**
 * Actions on the time of the plan. It is a table whose last column is the drawing: so it reads aloud, folds on
 * a phone, prints and holds five hundred rows. Bars are drawn in percents, so their text never scales.
 */
export function Timeline(props: {
  caption: string
  from: Day
  to: Day
  today: Day
  actions: TimelineAction[]
  language: Language
}) {
  const t = speaker(uiWords, props.language)
  const undated = props.actions.filter((action) => !action.to).length
  return (
    <>
      <table role="table" class="time">
        <caption class="vh">{props.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('timeline_action')}
            </th>
            <th scope="col" role="columnheader">
              {t('timeline_state')}
            </th>
            <th scope="col" role="columnheader" class="nw">
              {t('timeline_from')} – {t('timeline_to')}
            </th>
            <td class="at-bar" role="cell">
              <Axis {...props} />
            </td>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {props.actions.map((action) => (
            <tr role="row">
              <th scope="row" role="rowheader">
                {action.number ? <span class="k">{action.number}</span> : null}{' '}
                <a href={action.href}>{action.title}</a>
              </th>
              <td role="cell">
                <Status state={action.state} language={props.language} short />
              </td>
              <td role="cell" class="nw xs">
                {action.from ? shortDay(action.from, props.language) : '…'} –{' '}
                {action.to ? shortDay(action.to, props.language) : t('not_known')}
              </td>
              <td role="cell" class="at-bar">
                <Bar {...props} action={action} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {undated > 0 ? <p class="small mute more">{t('undated', { n: undated })}</p> : null}
    </>
  )
}

type Span = { from: Day; to: Day; today: Day }

function part(span: Span, day: Day): number {
  const length = dayNumber(span.to) - dayNumber(span.from)
  if (length <= 0) return 0
  return round(Math.min(100, Math.max(0, ((dayNumber(day) - dayNumber(span.from)) / length) * 100)))
}

function Axis(props: Span & { language: Language }) {
  return (
    <svg width="100%" height="20" aria-hidden="true">
      {[{ year: Number(props.from.slice(0, 4)), day: props.from }, ...years(props.from, props.to, 8)]
        .filter((each, index, all) => index === 0 || each.day !== all[0]!.day)
        .filter(({ day }) => part(props, day) < 94)
        .map(({ year, day }) => (
          <text x={`${part(props, day)}%`} dx="3" y="15">
            {year}
          </text>
        ))}
    </svg>
  )
}

function Bar(props: Span & { action: TimelineAction; language: Language }) {
  const { action } = props
  const start = part(props, action.from ?? props.from)
  const end = part(props, action.to ?? props.to)
  const now = part(props, props.today)
  const word = stateShortWord(action.state, props.language)
  return (
    <svg class={`time-bar c-${tones[action.state]}`} width="100%" height="22" aria-hidden="true">
      <title>{word}</title>
      {years(props.from, props.to, 8).map(({ day }) => (
        <line class="ax" x1={`${part(props, day)}%`} x2={`${part(props, day)}%`} y1="0" y2="22" />
      ))}
      {action.to ? (
        <rect
          class={action.from ? 'span' : 'span open'}
          x={`${start}%`}
          y="6"
          width={`${Math.max(0.8, end - start)}%`}
          height="10"
        />
      ) : null}
      <line class="today" x1={`${now}%`} x2={`${now}%`} y1="0" y2="22" />
    </svg>
  )
}
