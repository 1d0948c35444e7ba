import { longDay, shortDay, speaker } from '../../../../platform/i18n/index.ts'
import { Facts } from '../../../../ui/facts.tsx'
import { MarginRow } from '../../../../ui/margin-row.tsx'
import { Table } from '../../../../ui/table.tsx'
import { nameOf } from '../../queries/names.ts'
import type { Item } from '../../state/model.ts'
import { actionWords } from './action-words.ts'
import type { PlanPage } from './page-of-plan.ts'
import { says, Text } from './text.tsx'

type Props = { page: PlanPage; item: Item }

/** The steps of an action with their dates. Nothing where it has none. */
export function Milestones({ page, item }: Props) {
  const { language } = page.site
  const t = speaker(actionWords, language)
  if (item.milestones.length === 0) return null
  const reached = (doneOn: string | null, dueOn: string) => {
    if (doneOn && doneOn <= page.view.day) return t('reached_on', { day: shortDay(doneOn, language) })
    return <span class="mute">{dueOn < page.view.day ? t('missed') : t('not_reached')}</span>
  }
  return (
    <MarginRow id="mijlpalen" title={t('milestones')}>
      <Table
        caption={t('milestones')}
        narrow
        columns={[{ label: t('milestone'), size: 'l' }, { label: t('planned_for') }, { label: t('reached') }]}
        rows={item.milestones.map((one) => ({
          head: <Text of={one.title} page={page} />,
          cells: [shortDay(one.dueOn, language), reached(one.doneOn, one.dueOn)],
        }))}
      />
    </MarginRow>
  )
}

/** Who was charged to work an action out, before when. Nothing where it was worked out from the start. */
export function WorkingOut({ page, item }: Props) {
  const { language } = page.site
  const t = speaker(actionWords, language)
  const { workingOut } = item
  if (!workingOut) return null
  const done =
    workingOut.workedOutOn && workingOut.workedOutOn <= page.view.day ? workingOut.workedOutOn : null
  return (
    <MarginRow id="uitwerken" title={done ? t('worked_out') : t('working_out')}>
      <Facts
        language={language}
        facts={[
          {
            label: t('charge'),
            value: says(workingOut.charge) ? <Text of={workingOut.charge} page={page} /> : null,
          },
          { label: t('given_to'), value: nameOf(page.view.names, workingOut.bodyId, language) },
          { label: t('before'), value: workingOut.deadline ? longDay(workingOut.deadline, language) : null },
          { label: t('worked_out_on'), value: done ? longDay(done, language) : t('still_open') },
        ]}
      />
    </MarginRow>
  )
}

/** For an action that advocates: of whom it was asked, and what came back. */
export function Advocacy({ page, item }: Props) {
  const { language } = page.site
  const t = speaker(actionWords, language)
  if (item.mode !== 'advocate') return null
  const asking = item.asking
  return (
    <MarginRow id="vraag" title={t('advocacy')} margin={<p>{t('advocacy_note')}</p>}>
      <Facts
        language={language}
        facts={[
          {
            label: t('asked_of'),
            value: asking && says(asking.addressee) ? <Text of={asking.addressee} page={page} /> : null,
          },
          {
            label: t('asked_on'),
            value: asking?.askedOn ? longDay(asking.askedOn, language) : t('not_asked'),
          },
          {
            label: asking?.answeredOn
              ? `${t('answered_on')} ${longDay(asking.answeredOn, language)}`
              : t('answer'),
            value: asking && says(asking.answer) ? <Text of={asking.answer} page={page} /> : t('no_answer'),
          },
        ]}
      />
    </MarginRow>
  )
}

/** For a pilot: its scope, how it is judged, and whether it goes on. */
export function PilotRow({ page, item }: Props) {
  const { language } = page.site
  const t = speaker(actionWords, language)
  const { pilot } = item
  if (!pilot) return null
  const verdict = pilot.decision === 'go' ? t('go') : pilot.decision === 'no_go' ? t('no_go') : t('undecided')
  return (
    <MarginRow id="proef" title={t('pilot')}>
      <Facts
        language={language}
        facts={[
          {
            label: t('pilot_scope'),
            value: says(pilot.scope) ? <Text of={pilot.scope} page={page} /> : null,
          },
          {
            label: t('pilot_evaluation'),
            value: says(pilot.evaluation) ? <Text of={pilot.evaluation} page={page} /> : null,
          },
          {
            label: t('pilot_verdict'),
            value: pilot.decidedOn ? `${verdict}, ${longDay(pilot.decidedOn, language)}` : verdict,
          },
        ]}
      />
    </MarginRow>
  )
}
