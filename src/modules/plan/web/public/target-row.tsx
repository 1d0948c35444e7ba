import { formatNumber, longDay, shortDay, speaker } from '../../../../platform/i18n/index.ts'
import { Intervals } from '../../../../ui/charts/intervals.tsx'
import { Target as TargetChart } from '../../../../ui/charts/target.tsx'
import { MarginRow } from '../../../../ui/margin-row.tsx'
import { Table } from '../../../../ui/table.tsx'
import type { Item, Target } from '../../state/model.ts'
import { standingOf } from '../../state/rules.ts'
import { actionWords } from './action-words.ts'
import { itemHref, itemName } from './names.ts'
import type { PlanPage } from './page-of-plan.ts'
import { says, Text } from './text.tsx'

/** A target of an item: how far it is, drawn as far as the figures allow, with the same numbers as a table. */
export function TargetRow(props: {
  page: PlanPage
  item: Item
  target: Target
  title: string
  first: boolean
}) {
  const { page, item, target } = props
  const { language } = page.site
  const t = speaker(actionWords, language)
  const values = target.values.filter((value) => value.onDay <= page.view.day)
  const last = values.at(-1)
  const others = target.itemIds
    .filter((id) => id !== item.id)
    .flatMap((id) => page.view.state.byId.get(id) ?? [])
  return (
    <MarginRow
      id={`doel-${target.id.slice(-6)}`}
      title={props.first ? props.title : undefined}
      tight={!props.first}
      margin={
        <>
          <p>
            <Text of={target.measure} page={page} />
          </p>
          <p>{last ? t('last_counted', { day: shortDay(last.onDay, language) }) : t('no_figure')}</p>
          {last && says(last.source) ? (
            <p>
              {t('source')}: <Text of={last.source} page={page} />
            </p>
          ) : null}
        </>
      }
    >
      <div class="stack">
        <Drawn page={page} target={target} />
        {others.length > 0 ? (
          <p class="small">
            {t('shared_target', { n: others.length + 1 })}{' '}
            {others.map((other, index) => (
              <>
                {index > 0 ? ', ' : ''}
                <a href={itemHref(page, other)}>{itemName(page, other)}</a>
              </>
            ))}
          </p>
        ) : null}
      </div>
    </MarginRow>
  )
}

function Drawn(props: { page: PlanPage; target: Target }) {
  const { page, target } = props
  const { language } = page.site
  const t = speaker(actionWords, language)
  const { day } = page.view
  const values = target.values.filter((value) => value.onDay <= day)
  const unit = page.text(target.unit)
  const measure = page.text(target.measure)
  const first = values[0]
  const last = values.at(-1)
  const number = (value: number) => `${formatNumber(value, language)}${unit ? ` ${unit}` : ''}`
  const doubtful = values.filter((value) => value.low !== null && value.high !== null)
  if (first && last && doubtful.length === values.length && values.length > 1) {
    return (
      <>
        <Said page={page} target={target} />
        <Intervals
          language={language}
          unit={unit ? `${measure} (${unit})` : measure}
          label={t('values_label', {
            measure,
            first: number(first.value),
            from: longDay(first.onDay, language),
            last: number(last.value),
            to: longDay(last.onDay, language),
          })}
          caption={measure}
          estimates={values.map((value) => ({
            label: shortDay(value.onDay, language),
            short: value.onDay.slice(0, 4),
            value: value.value,
            low: value.low ?? value.value,
            high: value.high ?? value.value,
          }))}
        />
      </>
    )
  }
  const { baseline, baselineOn, value: goal, dueOn } = target
  if (last && baseline !== null && baselineOn && goal !== null && dueOn && doubtful.length === 0) {
    const { expected } = standingOf(target, day)
    const rising = goal > baseline
    return (
      <TargetChart
        language={language}
        sentence={[
          unit || measure,
          expected !== null && rising ? t('target_of_plan', { n: Math.round(expected) }) : '',
        ]
          .filter(Boolean)
          .join('. ')}
        caption={t('target_caption', { measure })}
        target={{
          unit: measure,
          baseline: { day: baselineOn, value: baseline },
          goal: { day: dueOn, value: goal },
          today: day,
          steps: values
            .filter((one) => one.onDay > baselineOn)
            .map((one) => ({ day: one.onDay, value: one.value })),
        }}
      />
    )
  }
  return (
    <>
      <Said page={page} target={target} />
      {values.length > 0 ? (
        <Table
          keep
          narrow
          caption={measure}
          columns={[
            { label: t('day') },
            { label: unit ? `${t('value')} (${unit})` : t('value'), right: true },
            { label: t('margin'), right: true },
          ]}
          rows={values.map((value) => ({
            head: shortDay(value.onDay, language),
            cells: [
              formatNumber(value.value, language),
              value.low === null || value.high === null
                ? t('unknown')
                : `${formatNumber(value.low, language)} – ${formatNumber(value.high, language)}`,
            ],
          }))}
        />
      ) : null}
    </>
  )
}

/** Goal, baseline and figure in sentences, each missing one said. */
function Said(props: { page: PlanPage; target: Target }) {
  const { page, target } = props
  const { language } = page.site
  const t = speaker(actionWords, language)
  const unit = page.text(target.unit)
  const number = (value: number) => `${formatNumber(value, language)}${unit ? ` ${unit}` : ''}`
  const { baseline, baselineOn, value: goal, dueOn } = target
  const day = (one: string) => longDay(one, language)
  const counted = target.values.some((value) => value.onDay <= page.view.day)
  return (
    <p class="measure">
      {[
        goal === null
          ? ''
          : dueOn
            ? t('goal_by', { value: number(goal), day: day(dueOn) })
            : t('goal_plain', { value: number(goal) }),
        baseline === null
          ? t('no_baseline')
          : baselineOn
            ? t('baseline_of', { value: number(baseline), day: day(baselineOn) })
            : '',
        counted ? '' : t('no_figure'),
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
  )
}
