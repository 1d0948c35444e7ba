import { FormToken } from '../../../../../platform/auth/index.ts'
import { WorkspaceShell } from '../../../../../platform/http/shell.tsx'
import type { Site } from '../../../../../platform/http/site.ts'
import { longDay, speaker, textOf } from '../../../../../platform/i18n/index.ts'
import { Icon } from '../../../../../ui/mark.tsx'
import { Notification } from '../../../../../ui/message.tsx'
import { Outline, type OutlineNode } from '../../../../../ui/outline.tsx'
import { Section } from '../../../../../ui/queue.tsx'
import { countStates, stateShortWord } from '../../../../../ui/state.ts'
import { StripWithWords } from '../../../../../ui/tally.tsx'
import { nameOf } from '../../../queries/names.ts'
import type { PlanView } from '../../../queries/view.ts'
import { mayEditPlan } from '../../../rules.ts'
import { type Item, isAction } from '../../../state/model.ts'
import { shownState } from '../../../state/rules.ts'
import { itemName, kindName } from '../choices.ts'
import { OtherPlans, PlanTabs, planAddress } from '../plan-tabs.tsx'
import { workWords } from '../words.ts'

interface Props {
  site: Site
  view: PlanView
  done?: boolean
}

/** The plan as a tree: everything it says, in order, with marks; moved by buttons. */
export function TreePage(props: Props) {
  const { site, view } = props
  const t = speaker(workWords, site.language)
  const edits = mayEditPlan(site.context.scope)
  const actions = view.state.items.filter(isAction)
  const version = view.state.versions.at(-1)
  const tree = (
    <Outline
      label={t('tree')}
      nodes={(view.state.children.get(null) ?? []).map((item) => node(item, props, edits))}
    />
  )
  return (
    <WorkspaceShell
      site={site}
      head={{ title: textOf(view.state.plan.title, site.language) }}
      title={textOf(view.state.plan.title, site.language)}
      beside={
        version
          ? t('version', { no: String(version.no), day: longDay(version.adoptedOn, site.language) })
          : undefined
      }
      actions={<PlanTabs site={site} view={view} current="tree" />}
      notice={
        props.done ? (
          <Notification
            language={site.language}
            kind="done"
            title={t('saved')}
            close={site.href('/werk/plan')}
          />
        ) : undefined
      }
    >
      <div class="stack">
        <OtherPlans site={site} view={view} path="/werk/plan" />
        <StripWithWords
          counts={countStates(actions.map((item) => shownState(item, view.day)))}
          language={site.language}
        />
      </div>
      {edits ? (
        <form method="post" action={site.href('/werk/plan/verplaats')}>
          <FormToken site={site} />
          <input type="hidden" name="plan" value={view.state.plan.slug} />
          {tree}
        </form>
      ) : (
        tree
      )}
      <Removed {...props} />
    </WorkspaceShell>
  )
}

function node(item: Item, props: Props, edits: boolean): OutlineNode {
  const { site, view } = props
  const { language } = site
  const state = isAction(item) ? shownState(item, view.day) : undefined
  const lead = nameOf(view.names, item.leadOrganisationId ?? item.leadBodyId, language)
  const about = state
    ? [stateShortWord(state, language), lead]
    : [kindName(view.state.plan, item.kind, language)]
  return {
    id: `item-${item.key}`,
    state,
    number: item.number ?? undefined,
    title: textOf(item.title, language),
    href: site.href(`/werk/plan/item/${item.key}`),
    about: about.filter(Boolean).join(', '),
    verbs: edits ? <Verbs item={item} site={site} view={view} /> : undefined,
    children: (view.state.children.get(item.id) ?? []).map((child) => node(child, props, edits)),
  }
}

function Verbs(props: { item: Item; site: Site; view: PlanView }) {
  const { item, site, view } = props
  const t = speaker(workWords, site.language)
  const of = itemName(item, site.language)
  return (
    <>
      <button type="submit" name="up" value={item.id} title={t('up')}>
        <Icon name="arrow-up" />
        <span class="vh">
          {t('up')}: {of}
        </span>
      </button>
      <button type="submit" name="down" value={item.id} title={t('down')}>
        <Icon name="arrow-down" />
        <span class="vh">
          {t('down')}: {of}
        </span>
      </button>
      <a href={`${site.href(`/werk/plan/item/${item.key}`)}?open=plaats#plaats`} title={t('elsewhere')}>
        <Icon name="arrow-right" />
        <span class="vh">
          {t('elsewhere')}: {of}
        </span>
      </a>
      <a href={planAddress(site, view, '/werk/plan/nieuw', { onder: item.key })} title={t('add_under')}>
        <Icon name="plus" />
        <span class="vh">
          {t('add_under')}: {of}
        </span>
      </a>
    </>
  )
}

function Removed({ site, view }: Props) {
  const t = speaker(workWords, site.language)
  if (view.state.removed.length === 0 || !mayEditPlan(site.context.scope)) return null
  return (
    <Section
      id="removed"
      title={t('removed_items')}
      count={view.state.removed.length}
      language={site.language}
    >
      <ul class="l">
        {view.state.removed.map((item) => (
          <li>
            <a href={site.href(`/werk/plan/item/${item.key}`)}>{itemName(item, site.language)}</a>{' '}
            <span class="mute small">{item.removed?.reason}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
