import { ActionList } from '../../../../ui/action.tsx'
import { Button } from '../../../../ui/button.tsx'
import { Chips } from '../../../../ui/filter.tsx'
import { SelectField } from '../../../../ui/forms/choice.tsx'
import { Form, Hidden } from '../../../../ui/forms/form.tsx'
import { TextField } from '../../../../ui/forms/text.tsx'
import { MarginRow, PageTitle } from '../../../../ui/margin-row.tsx'
import { Details, Empty } from '../../../../ui/message.tsx'
import { countStates } from '../../../../ui/state.ts'
import { countsInWords } from '../../../../ui/tally.tsx'
import type { Item } from '../../state/model.ts'
import { shownState } from '../../state/rules.ts'
import { PlanFrame } from './frame.tsx'
import { type Filter, filterParameters, filterQuery, fits } from './list.ts'
import { chosenChips, selectsOf, stateChips } from './list-choices.ts'
import { actionsOf, itemHref, rootOf } from './names.ts'
import type { PlanPage } from './page-of-plan.ts'
import { actionSummary } from './summaries.tsx'
import { Text } from './text.tsx'

/** The actions that fit what a reader chose, by part of the plan. Works without a script. */
export function ListPage(props: { page: PlanPage; filter: Filter }) {
  const { page, filter } = props
  const { site, view, t } = page
  const all = actionsOf(view.state)
  const found = all.filter((item) => fits(item, filter, view, page.silentAfter))
  const chosen = Object.keys(filterParameters(filter)).length > 0
  const lede = chosen
    ? t('list_some', { n: found.length, all: all.length })
    : t('list_all', { n: all.length })
  const chips = chosenChips(page, filter)
  const groups = Map.groupBy(found, (item) => rootOf(view.state, item))
  return (
    <PlanFrame
      page={page}
      title={t('list_title')}
      path="/acties"
      query={filterQuery(filter).slice(1)}
      crumbs={[{ label: t('list_title') }]}
    >
      <PageTitle title={t('list_title')} lede={lede}>
        <Chips chips={stateChips(page, filter)} language={site.language} label={t('by_state')} />
        {chips.length > 0 ? <Chips chips={chips} language={site.language} label={t('you_chose')} /> : null}
        {chosen ? (
          <p class="small">
            <a href={page.within('/acties')}>{t('clear')}</a>
          </p>
        ) : null}
        <Narrowing page={page} filter={filter} />
      </PageTitle>
      {found.length === 0 ? (
        <MarginRow>
          <Empty title={t('list_none')} verb={<a href={page.within('/acties')}>{t('clear')}</a>}>
            {t('list_none_why')}
          </Empty>
        </MarginRow>
      ) : (
        [...groups].map(([root, actions]) => <Group page={page} root={root} actions={actions} />)
      )}
    </PlanFrame>
  )
}

function Group(props: { page: PlanPage; root: Item; actions: Item[] }) {
  const { page, root, actions } = props
  const { site, view, t } = page
  const counts = countStates(actions.map((item) => shownState(item, view.day)))
  const alone = actions.length === 1 && actions[0] === root
  return (
    <MarginRow
      id={`deel-${root.key}`}
      title={
        alone ? (
          t('no_theme')
        ) : (
          <a href={itemHref(page, root)}>
            {root.number ? `${root.number} ` : ''}
            <Text of={root.title} page={page} />
          </a>
        )
      }
      margin={
        <>
          <p>{t('n_actions', { n: actions.length })}</p>
          <p>{countsInWords(counts, site.language)}</p>
        </>
      }
    >
      <ActionList actions={actions.map((item) => actionSummary(page, item))} language={site.language} />
    </MarginRow>
  )
}

/** The form with every other choice, folded away until it is wanted. */
function Narrowing(props: { page: PlanPage; filter: Filter }) {
  const { page, filter } = props
  const { site, view, t } = page
  return (
    <Details summary={t('narrow')}>
      <Form
        action={page.site.href(`/plan/${view.state.plan.slug}/acties`)}
        method="get"
        label={t('narrow')}
        class="form narrowing"
      >
        {view.at ? <Hidden name="at" value={view.at} /> : null}
        {filter.state ? <Hidden name="stand" value={filter.state} /> : null}
        {filter.silent ? <Hidden name="stil" value="ja" /> : null}
        <TextField
          language={site.language}
          name="woorden"
          type="search"
          label={t('words')}
          value={filter.words}
        />
        {filter.number ? (
          <TextField
            language={site.language}
            name="nummer"
            label={t('number')}
            value={filter.number}
            width="s"
          />
        ) : null}
        {selectsOf(page, filter).map((select) => (
          <SelectField
            language={site.language}
            name={select.name}
            label={select.label}
            value={select.value}
            options={select.options}
            empty={false}
          />
        ))}
        <p class="btns">
          <Button kind="second">{t('show_these')}</Button>
        </p>
      </Form>
    </Details>
  )
}
