import { words } from '../../../../platform/i18n/index.ts'

/** What the story of an action, and the list of changes, say by themselves. */
export const storyWords = words({
  passed_due: {
    nl: 'De termijn van {day} verliep.',
    fr: 'L’échéance du {day} est passée.',
    en: 'The due date of {day} passed.',
  },
  computed: {
    nl: 'Dit rekent Regie uit; niemand hoefde het te melden.',
    fr: 'C’est Regie qui le calcule ; personne n’a dû le signaler.',
    en: 'Regie computes this; nobody had to report it.',
  },
  step: { nl: 'Van ‘{from}’ naar ‘{to}’', fr: 'De « {from} » à « {to} »', en: 'From ‘{from}’ to ‘{to}’' },
  due_ahead: { nl: 'Termijn', fr: 'Échéance', en: 'Due date' },
  milestone_ahead: { nl: 'Mijlpaal:', fr: 'Étape :', en: 'Milestone:' },
  milestone_missed: {
    nl: 'Mijlpaal niet gehaald op tijd:',
    fr: 'Étape non atteinte à temps :',
    en: 'Milestone not reached in time:',
  },
  deadline_ahead: { nl: 'Moet uitgewerkt zijn', fr: 'Doit être développée', en: 'Must be worked out' },
  vote: {
    nl: '{yes} voor, {no} tegen, {abstained} onthoudingen',
    fr: '{yes} pour, {no} contre, {abstained} abstentions',
    en: '{yes} for, {no} against, {abstained} abstained',
  },
  decision: { nl: 'Besluit {number}', fr: 'Décision {number}', en: 'Decision {number}' },
  update_by: { nl: 'Bericht van {name}', fr: 'Nouvelle de {name}', en: 'Update by {name}' },
})
