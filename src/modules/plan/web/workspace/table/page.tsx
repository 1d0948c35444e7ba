import { FormToken } from '../../../../../platform/auth/index.ts'
import { WorkspaceShell } from '../../../../../platform/http/shell.tsx'
import type { Site } from '../../../../../platform/http/site.ts'
import { say, shortDay, speaker, textOf } from '../../../../../platform/i18n/index.ts'
import { TargetShort } from '../../../../../ui/action.tsx'
import { Button, ButtonLink } from '../../../../../ui/button.tsx'
import { BulkBar, DataTable, type GridColumn, type GridGroup } from '../../../../../ui/data-table.tsx'
import { type ChipLink, FilterBar, ViewBar } from '../../../../../ui/filter.tsx'
import { Empty, Notification } from '../../../../../ui/message.tsx'
import { countStates, inOrder, settled, stateShortWord, stateWord } from '../../../../../ui/state.ts'
import { Age, Status } from '../../../../../ui/status.tsx'
import type { PlanView } from '../../../queries/view.ts'
import { mayEditPlan } from '../../../rules.ts'
import type { Item } from '../../../state/model.ts'
import { gapKinds, type ShownState } from '../../../state/rules.ts'
import { itemName, organisationOptions, termGroups } from '../choices.ts'
import { gapWords } from '../gap-words.ts'
import { OtherPlans, PlanTabs } from '../plan-tabs.tsx'
import { workWords } from '../words.ts'
import { type Asked, groupings, type Sorting, writeAsked } from './asked.ts'
import { allRows, chosenRows, groupRows, sortRows, type TableGroup } from './rows.ts'
import { tableWords } from './words.ts'

interface Props {
  site: Site
  view: PlanView
  asked: Asked
  changed?: number
}

/** The plan as a dense table: filters, sort, groups, and a choice of rows that can be changed together. */
export function TablePage(props: Props) {
  const { site, view, asked } = props
  const t = speaker(tableWords, site.language)
  const all = allRows(view, site.language, site.authority.settings.silentAfterDays)
  const chosen = sortRows(chosenRows(all, asked, view), asked.sort, asked.down, site.language)
  const edits = mayEditPlan(site.context.scope)
  const address = site.href('/werk/plan/tabel')
  return (
    <WorkspaceShell
      site={site}
      head={{ title: t('title') }}
      title={textOf(view.state.plan.title, site.language)}
      actions={<PlanTabs site={site} view={view} current="table" />}
      notice={
        props.changed === undefined ? undefined : (
          <Notification
            language={site.language}
            kind="done"
            title={say(workWords.saved_bulk, site.language, { n: props.changed })}
            close={address + writeAsked(asked)}
          />
        )
      }
    >
      <OtherPlans site={site} view={view} path="/werk/plan/tabel" />
      <FilterBar
        language={site.language}
        action={address}
        query={{ name: 'q', value: asked.q, placeholder: t('find') }}
        hidden={hiddenOf({ ...asked, q: '' })}
        chips={chipsOf(props, all)}
      />
      <Selects {...props} count={chosen.length} all={all.length} />
      {chosen.length === 0 ? (
        <Empty
          title={t('nothing')}
          verb={
            <ButtonLink kind="second" href={address}>
              {t('clear')}
            </ButtonLink>
          }
        >
          {t('nothing_next')}
        </Empty>
      ) : (
        <form class="grid-form" method="post" action={site.href('/werk/plan/keuze')}>
          <FormToken site={site} />
          <input type="hidden" name="plan" value={view.state.plan.slug} />
          <input type="hidden" name="terug" value={writeAsked(asked)} />
          <DataTable
            caption={t('caption')}
            language={site.language}
            columns={columnsOf(props)}
            groups={groupRows(chosen, asked.group, view, site.language).map((group) =>
              gridGroup(group, props),
            )}
            choose={edits ? 'item' : undefined}
          />
          {edits ? (
            <BulkBar language={site.language}>
              <Button kind="second" small>
                {t('change')}
              </Button>
            </BulkBar>
          ) : null}
        </form>
      )}
    </WorkspaceShell>
  )
}

/** What is asked, as hidden fields of a form that asks for something more. */
function hiddenOf(asked: Asked): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(writeAsked(asked)))
}

function chipsOf({ site, asked }: Props, all: ReturnType<typeof allRows>): ChipLink[] {
  const t = speaker(tableWords, site.language)
  const href = (changes: Partial<Asked>) => site.href('/werk/plan/tabel') + writeAsked(asked, changes)
  const states = inOrder(countStates(all.map((row) => row.state))).map(({ state, n }): ChipLink => {
    const on = asked.states.includes(state)
    return {
      label: stateShortWord(state, site.language),
      href: href({ states: on ? [] : [state] }),
      on,
      n,
      state,
    }
  })
  const silent = all.filter((row) => row.silent).length
  return [
    ...states,
    { label: t('silent'), href: href({ silent: !asked.silent }), on: asked.silent, n: silent },
  ]
}

function Selects(props: Props & { count: number; all: number }) {
  const { site, view, asked } = props
  const t = speaker(tableWords, site.language)
  const every = { value: '', label: t('all') }
  const themes = view.state.items
    .filter((item) => item.kind === 'theme')
    .map((item) => ({ value: item.id, label: itemName(item, site.language) }))
  const leads = [{ value: 'none', label: t('nobody') }, ...organisationOptions(view.names, site.language)]
  const gaps = gapKinds.map((gap) => ({
    value: gap,
    label: t('lacks', { gap: say(gapWords[gap], site.language) }),
  }))
  const terms = termGroups(view.names, site.language).flatMap(({ group, options }) =>
    options.map((option) => ({ value: option.value, label: `${group}: ${option.label}` })),
  )
  const groups = groupings.map((group) => ({
    value: group,
    label: group === 'none' ? t('not_grouped') : t(group).toLowerCase(),
  }))
  const { plan, q, states, silent, sort, down } = asked
  const kept = { plan, q, states, silent, sort, down }
  return (
    <ViewBar
      language={site.language}
      action={site.href('/werk/plan/tabel')}
      count={
        props.count === props.all
          ? t('count', { n: props.count })
          : t('count_of', { n: props.count, all: props.all })
      }
      hidden={hiddenOf({ ...kept, gap: null, theme: null, lead: null, term: null, group: 'theme' })}
      selects={[
        { name: 'groep', label: t('group'), value: asked.group, options: groups },
        { name: 'thema', label: t('theme'), value: asked.theme ?? '', options: [every, ...themes] },
        { name: 'trekker', label: t('lead'), value: asked.lead ?? '', options: [every, ...leads] },
        { name: 'hiaat', label: t('gap'), value: asked.gap ?? '', options: [every, ...gaps] },
        { name: 'kenmerk', label: t('term'), value: asked.term ?? '', options: [every, ...terms] },
      ]}
    />
  )
}

function columnsOf({ site, asked }: Props): GridColumn[] {
  const t = speaker(tableWords, site.language)
  const column = (
    key: string,
    onPhone: GridColumn['onPhone'],
    label: string,
    sort?: Sorting,
  ): GridColumn => ({
    key,
    label,
    onPhone,
    sort:
      sort &&
      site.href('/werk/plan/tabel') + writeAsked(asked, { sort, down: asked.sort === sort && !asked.down }),
    sorted: asked.sort === sort ? (asked.down ? 'down' : 'up') : undefined,
  })
  return [
    column('number', 'number', t('number'), 'number'),
    column('title', 'title', t('action'), 'title'),
    column('state', 'state', t('state'), 'state'),
    column('age', 'age', t('age'), 'age'),
    column('lead', 'second', t('lead'), 'lead'),
    column('due', 'date', t('due'), 'due'),
    column('target', 'gone', t('target')),
  ]
}

/** What a group without a title is called. */
const untitled = { theme: 'no_theme', lead: 'no_lead', pillar: 'no_pillar' } as const

function gridGroup(group: TableGroup, props: Props): GridGroup {
  const { site, view, asked } = props
  const t = speaker(tableWords, site.language)
  const by = asked.group
  const named = by === 'state' ? stateWord(group.title as ShownState, site.language) : group.title
  const title = named || (by in untitled ? t(untitled[by as keyof typeof untitled]) : '')
  return {
    title: by === 'none' ? undefined : title,
    beside: t('count', { n: group.rows.length }),
    counts: by === 'none' ? undefined : countStates(group.rows.map((row) => row.state)),
    rows: group.rows.map((row) => ({
      id: row.item.id,
      name: itemName(row.item, site.language),
      cells: {
        number: row.item.number,
        title: <a href={site.href(`/werk/plan/item/${row.item.key}`)}>{row.title}</a>,
        state: <Status state={row.state} language={site.language} short />,
        age: <Age days={row.age} language={site.language} settled={settled.has(row.state)} />,
        lead: row.lead || <span class="mute">{t('nobody')}</span>,
        due: row.due ? shortDay(row.due, site.language) : '',
        target: <FirstTarget item={row.item} view={view} site={site} />,
      },
    })),
  }
}

function FirstTarget(props: { item: Item; view: PlanView; site: Site }) {
  const target = props.view.state.targets.get(props.item.targetIds[0] ?? '')
  const now = target?.values.at(-1)?.value
  if (!target || target.value === null || now === undefined) return null
  return <TargetShort target={{ now, goal: target.value }} language={props.site.language} />
}
