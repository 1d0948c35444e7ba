import type { Role } from '../access/index.ts'
import { type Catalogue, words } from '../i18n/index.ts'
import type { BodyKind } from './organisations.ts'

/** The roles that a mandate gives, in words. */
export const roleWords: Catalogue<Role> = words<Role>({
  coordinator: { nl: 'drugcoördinator', fr: 'coordinateur drogues', en: 'drug coordinator' },
  editor: { nl: 'redacteur van het plan', fr: 'rédacteur du plan', en: 'editor of the plan' },
  organisation_member: {
    nl: 'medewerker van een organisatie',
    fr: 'collaborateur d’une organisation',
    en: 'member of an organisation',
  },
  body_member: { nl: 'lid van een overleg', fr: 'membre d’un organe', en: 'member of a body' },
  council_member: { nl: 'gemeenteraadslid', fr: 'membre du conseil communal', en: 'council member' },
  auditor: { nl: 'auditor', fr: 'auditeur', en: 'auditor' },
  platform_administrator: {
    nl: 'beheerder van Regie',
    fr: 'administrateur de Regie',
    en: 'administrator of Regie',
  },
})

/** The kinds of bodies, in words. */
export const bodyKindWords: Catalogue<BodyKind> = words<BodyKind>({
  steering_group: { nl: 'Stuurgroep', fr: 'Comité de pilotage', en: 'Steering group' },
  working_group: { nl: 'Werkgroep', fr: 'Groupe de travail', en: 'Working group' },
  core_team: { nl: 'Kernteam', fr: 'Noyau', en: 'Core team' },
  open_meeting: { nl: 'Open vergadering', fr: 'Assemblée ouverte', en: 'Open meeting' },
  focus_group: { nl: 'Focusgroep', fr: 'Groupe focus', en: 'Focus group' },
  committee: { nl: 'Commissie', fr: 'Commission', en: 'Committee' },
  council: { nl: 'Gemeenteraad', fr: 'Conseil communal', en: 'Council' },
  executive: { nl: 'College', fr: 'Collège', en: 'Executive' },
})
