import { speaker } from '../../../../platform/i18n/index.ts'
import { euro, percent } from '../../../../ui/amounts.ts'
import { ShareBar } from '../../../../ui/charts/budget.tsx'
import { MarginRow } from '../../../../ui/margin-row.tsx'
import { Table } from '../../../../ui/table.tsx'
import type { Item } from '../../state/model.ts'
import { actionWords } from './action-words.ts'
import { type MoneyYear, moneyOf } from './money.ts'
import type { PlanPage } from './page-of-plan.ts'

/** What an action may cost and did cost, per year. An amount that is not known is not nought. */
export function MoneyRow(props: { page: PlanPage; item: Item }) {
  const { page, item } = props
  const { language } = page.site
  const t = speaker(actionWords, language)
  const money = moneyOf(item.money)
  if (money.years.length === 0) {
    return (
      <MarginRow id="geld" title={t('money')}>
        <p class="mute">{t('no_money')}</p>
      </MarginRow>
    )
  }
  const amount = (value: number | null) =>
    value === null ? <span class="mute">{t('unknown')}</span> : euro(value, language)
  const cells = (line: Pick<MoneyYear, 'planned' | 'spent'>) => [
    amount(line.planned),
    amount(line.spent),
    line.planned === null || line.spent === null || line.planned <= 0 ? null : (
      <>
        <ShareBar share={line.spent / line.planned} />
        <span class="vh">{percent(line.spent / line.planned, language)}</span>
      </>
    ),
  ]
  const notes = [
    ...new Set(item.money.flatMap((line) => [page.text(line.source), page.text(line.scope)])),
  ].filter(Boolean)
  return (
    <MarginRow id="geld" title={t('money')} margin={notes.map((note) => <p>{note}</p>)}>
      <Table
        caption={t('money_caption')}
        keep
        narrow
        columns={[
          { label: t('year') },
          { label: t('planned'), right: true },
          { label: t('spent'), right: true },
          { label: t('part_spent'), silent: true, size: 'l' },
        ]}
        rows={[
          ...money.years.map((line) => ({ head: String(line.year), cells: cells(line) })),
          ...(money.years.length > 1
            ? [{ head: t('together'), cells: [amount(money.planned.sum), amount(money.spent.sum), null] }]
            : []),
        ]}
      />
      {money.years.length > 1 && money.planned.without.length > 0 && money.planned.sum !== null ? (
        <p class="small mute more">{t('left_out_planned', { years: money.planned.without.join(', ') })}</p>
      ) : null}
      {money.years.length > 1 && money.spent.without.length > 0 && money.spent.sum !== null ? (
        <p class="small mute more">{t('left_out_spent', { years: money.spent.without.join(', ') })}</p>
      ) : null}
    </MarginRow>
  )
}
