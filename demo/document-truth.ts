/** What a reader of the document must find in it, counted from the data and not from the document. */
import type { DemoPlan, DemoStatement, Text } from './types.ts'

function nl(text: Text): string {
  return typeof text === 'string' ? text : (text.nl ?? '')
}

export function truthOf(plan: DemoPlan) {
  const statements = (kind: DemoStatement['kind']) => plan.statements.filter((s) => s.kind === kind).length
  return {
    about:
      'What reading the document must give, in any of its formats; counts by kind, groups: actions per theme.',
    language: 'nl',
    standing: 'adopted',
    period: [plan.period.from.slice(0, 4), plan.period.until.slice(0, 4)],
    theme: plan.groups.length,
    action: plan.actions.length,
    groups: plan.groups.map((g) => plan.actions.filter((a) => a.number.startsWith(`${g.number}.`)).length),
    to_be_worked_out: plan.actions.filter((action) => action.toWorkOut).length,
    ambition: plan.ambitions.length,
    ambition_groups: plan.groups.map((g) => plan.ambitions.filter((a) => a.theme === g.number).length),
    principle: statements('principle'),
    pillar: statements('pillar'),
    condition: statements('condition'),
    target_group: statements('target_group'),
    setting: statements('setting'),
    themes: plan.groups.map((group) => nl(group.title)),
    actions: plan.actions.map((action) => ({
      number: action.number.split('.')[1],
      starts: nl(action.title),
      to_be_worked_out: Boolean(action.toWorkOut),
    })),
    ambitions: plan.ambitions.map((ambition) => ({ starts: nl(ambition.text) })),
  }
}
