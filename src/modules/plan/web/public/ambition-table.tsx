import type { Child } from 'hono/jsx'
import { formatNumber, shortDay, speaker } from '../../../../platform/i18n/index.ts'
import { Trend } from '../../../../ui/charts/trend.tsx'
import { Direction } from '../../../../ui/status.tsx'
import { type Row, Table } from '../../../../ui/table.tsx'
import type { Item, Target } from '../../state/model.ts'
import { ambitionWords } from './ambition-words.ts'
import { itemHref } from './names.ts'
import type { PlanPage } from './page-of-plan.ts'
import { readingOf } from './reading.ts'
import { Text } from './text.tsx'

/** Ambitions with what was measured last, its doubt, its course, and what may be read from that. */
export function AmbitionTable(props: {
  page: PlanPage
  ambitions: Item[]
  caption: string
  /** Whether baseline and goal have columns of their own. */
  goals?: boolean
}) {
  const { page, ambitions, goals = false } = props
  const t = speaker(ambitionWords, page.site.language)
  return (
    <Table
      caption={props.caption}
      columns={[
        { label: t('ambition'), size: 'l' },
        ...(goals ? [{ label: t('baseline') }] : []),
        { label: t('now') },
        { label: t('margin'), size: 's' },
        ...(goals ? [{ label: t('goal') }] : []),
        { label: t('course') },
        { label: t('read') },
      ]}
      rows={ambitions.flatMap((item) => rowsOf(page, item, goals))}
    />
  )
}

function rowsOf(page: PlanPage, item: Item, goals: boolean): Row[] {
  const t = speaker(ambitionWords, page.site.language)
  const targets = item.targetIds.flatMap((id) => page.view.state.targets.get(id) ?? [])
  const name = (
    <>
      {item.number ? <span class="k">{item.number} </span> : null}
      <a href={itemHref(page, item)}>
        <Text of={item.title} page={page} />
      </a>
    </>
  )
  if (targets.length === 0) {
    return [
      {
        doc: true,
        head: name,
        cells: [
          ...(goals ? [<span class="mute">{t('none_known')}</span>] : []),
          <span class="mute">{t('no_measure')}</span>,
          <span class="mute">{t('not_known')}</span>,
          ...(goals ? [<span class="mute">{t('no_goal_set')}</span>] : []),
          <span class="mute">{t('too_short')}</span>,
          <Read verdict="no_figure" why={t('no_figure')} page={page} />,
        ],
      },
    ]
  }
  return targets.map((target) => ({ doc: true, head: name, cells: figureCells(page, target, goals) }))
}

function Read(props: { verdict: Parameters<typeof Direction>[0]['verdict']; why: string; page: PlanPage }) {
  const { site } = props.page
  // 'No figure yet' is a reason for 'cannot be known yet', and reads as such.
  const verdict = props.verdict === 'no_figure' ? 'unknown' : props.verdict
  return (
    <>
      <Direction verdict={verdict} language={site.language} />
      <p class="xs mute">{props.why}</p>
    </>
  )
}

/** Now, interval, course and reading of one measure; baseline and goal where they are wanted. */
function figureCells(page: PlanPage, target: Target, goals: boolean): Child[] {
  const { site, view } = page
  const { language } = site
  const t = speaker(ambitionWords, language)
  const reading = readingOf(target, view.day)
  const { last } = reading
  const number = (value: number) => formatNumber(value, language)
  const mute = (word: string) => <span class="mute">{word}</span>
  const baseline =
    target.baseline === null ? (
      mute(t('none_known'))
    ) : (
      <>
        {number(target.baseline)}{' '}
        {target.baselineOn ? <span class="xs mute nw">{shortDay(target.baselineOn, language)}</span> : null}
      </>
    )
  const goal =
    target.value === null ? (
      mute(t('no_goal_set'))
    ) : (
      <>
        {number(target.value)}{' '}
        {target.dueOn ? <span class="xs mute nw">{shortDay(target.dueOn, language)}</span> : null}
      </>
    )
  return [
    ...(goals ? [baseline] : []),
    <>
      {last ? (
        <p>
          {number(last.value)} <Text of={target.unit} page={page} />{' '}
          <span class="xs mute nw">{shortDay(last.onDay, language)}</span>
        </p>
      ) : (
        <p class="mute">{t('no_figure_yet')}</p>
      )}
      <p class="xs mute">
        <Text of={target.measure} page={page} />
      </p>
    </>,
    last && last.low !== null && last.high !== null ? (
      `${number(last.low)} – ${number(last.high)}`
    ) : (
      <span class="mute">{t('not_known')}</span>
    ),
    ...(goals ? [goal] : []),
    reading.points.length > 1 ? (
      <>
        <Trend points={reading.points} verdict={reading.verdict} />
        <span class="vh">{reading.points.map((point) => number(point.value)).join(', ')}</span>
      </>
    ) : (
      <span class="mute">{t('too_short')}</span>
    ),
    <Read verdict={reading.verdict} why={t(reading.reason)} page={page} />,
  ]
}
