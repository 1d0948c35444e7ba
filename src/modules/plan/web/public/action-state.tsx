import type { Child } from 'hono/jsx'
import { longDay, speaker } from '../../../../platform/i18n/index.ts'
import { Facts } from '../../../../ui/facts.tsx'
import { MarginRow } from '../../../../ui/margin-row.tsx'
import { stateShortWord } from '../../../../ui/state.ts'
import { Age, Status } from '../../../../ui/status.tsx'
import { nameOf } from '../../queries/names.ts'
import type { Item } from '../../state/model.ts'
import { ageOf, daysLeft, lastHeard, latestUpdate, shownState } from '../../state/rules.ts'
import { actionWords } from './action-words.ts'
import { facetParameters, filterQuery } from './list.ts'
import { capital, facetsOf, leadName } from './names.ts'
import type { PlanPage } from './page-of-plan.ts'
import { Text } from './text.tsx'

const settledStates: readonly string[] = ['done', 'stopped', 'carried_over']

/** How an action stands: computed state, its age, the lead's own word beside it, and who, when, for whom. */
export function ActionState(props: { page: PlanPage; item: Item }) {
  const { page, item } = props
  const { site, view } = page
  const { language } = site
  const t = speaker(actionWords, language)
  const state = shownState(item, view.day)
  const heard = lastHeard(item, view.day)
  const settled = settledStates.includes(state)
  return (
    <MarginRow
      id="stand"
      title={t('standing_now')}
      margin={
        <>
          <p>
            <Age
              days={ageOf(item, view.day)}
              language={language}
              settled={settled}
              sentence={heard !== null}
            />
          </p>
          {heard === null && item.adoption ? <p>{t('since_adoption')}</p> : null}
        </>
      }
    >
      <div class="stack">
        <p>
          <Status state={state} language={language} size="large" />
        </p>
        <Word page={page} item={item} />
        <Facts language={language} facts={factsOf(page, item)} />
      </div>
    </MarginRow>
  )
}

/** What was said last, by whom, and the lead's own word where it differs from what is computed. */
function Word(props: { page: PlanPage; item: Item }) {
  const { page, item } = props
  const { view, site } = page
  const { language } = site
  const t = speaker(actionWords, language)
  const state = shownState(item, view.day)
  const update = latestUpdate(item, view.day)
  const execution = item.executions.findLast((one) => one.onDay <= view.day)
  const said = item.updates.findLast((one) => one.onDay <= view.day && one.said !== null)
  const stopped =
    execution && Object.keys(execution.reason).length > 0 && settledStates.includes(state) ? execution : null
  return (
    <>
      {stopped ? (
        <>
          <p class="lede">
            <Text of={stopped.reason} page={page} />
          </p>
          <p class="xs mute">{longDay(stopped.onDay, language)}</p>
        </>
      ) : update ? (
        <>
          <p class="lede">
            <Text of={update.text} page={page} />
          </p>
          <p class="xs mute">
            {[nameOf(view.names, update.organisationId, language), longDay(update.onDay, language)]
              .filter(Boolean)
              .join(', ')}
          </p>
        </>
      ) : execution ? null : (
        <p class="mute">{t('never_told')}</p>
      )}
      {state === 'late' && item.dueOn ? (
        <p class="small">{t('computed_over', { day: longDay(item.dueOn, language) })}</p>
      ) : null}
      {said?.said && said.said !== state && !settledStates.includes(state) ? (
        <p class="small">
          {t('lead_says', { day: longDay(said.onDay, language), word: stateShortWord(said.said, language) })}
        </p>
      ) : null}
    </>
  )
}

function dueText(page: PlanPage, item: Item): string {
  const { view, site } = page
  const t = speaker(actionWords, site.language)
  const left = daysLeft(item, view.day)
  if (!item.dueOn || left === null) return t('no_due')
  const day = longDay(item.dueOn, site.language)
  if (settledStates.includes(shownState(item, view.day))) return t('due_was', { day })
  if (left === 0) return t('due_today', { day })
  return left > 0 ? t('due_left', { day, n: left }) : t('due_over', { day, n: -left })
}

function factsOf(page: PlanPage, item: Item): { label: string; value: Child }[] {
  const { view, site, within } = page
  const { names } = view
  const { language } = site
  const t = speaker(actionWords, language)
  const lead = leadName(names, item, language)
  const leadId = item.leadOrganisationId ?? item.leadBodyId
  const partners = item.partnerIds.map((id) => nameOf(names, id, language)).filter(Boolean)
  const open = !settledStates.includes(shownState(item, view.day))
  return [
    {
      label: t('lead'),
      value: leadId ? (
        <a href={within(`/acties${filterQuery({ lead: leadId, terms: {} })}`)}>{lead}</a>
      ) : (
        <span class="mute">{t('no_lead')}</span>
      ),
    },
    ...(open || item.deputyOrganisationId
      ? [
          {
            label: t('deputy'),
            value: nameOf(names, item.deputyOrganisationId, language) || (
              <span class="mute">{t('no_deputy')}</span>
            ),
          },
        ]
      : []),
    ...(item.followsBodyId
      ? [{ label: t('follows'), value: nameOf(names, item.followsBodyId, language) }]
      : []),
    ...(item.beginsOn ? [{ label: t('begins'), value: longDay(item.beginsOn, language) }] : []),
    { label: t('due'), value: dueText(page, item) },
    ...facetsOf(names, item).map(({ facet, terms }) => ({
      label: page.t(`facet_${facet}`),
      value: terms.map((term, index) => (
        <>
          {index > 0 ? ', ' : ''}
          <a href={within(`/acties?${facetParameters[facet]}=${encodeURIComponent(term.code)}`)}>
            {index === 0 ? capital(page.text(term.label)) : page.text(term.label)}
          </a>
        </>
      )),
    })),
    ...(item.mode === 'advocate' ? [{ label: t('mode'), value: t('mode_advocate') }] : []),
    ...(partners.length > 0 ? [{ label: t('partners'), value: partners.join(', ') }] : []),
  ]
}
